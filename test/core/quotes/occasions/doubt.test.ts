import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../../src/core/quotes/checkQuote.ts';
import { groupQuotes } from '../../../../src/core/quotes/groupQuotes.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { quotesOf } from '../quotesOf.ts';

const doubtsIn = (text: string) =>
  quotesOf(text)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ doubt }) => doubt);

describe('words between marks', () => {
  it.each([
    'It is not true that Ada Marsh said “we will never sail again”.',
    'A post falsely claims that Ada Marsh said “the harbour kills one in ten”.',
    'The fake quote reads: “The harbour kills one in ten,” said Ada Marsh.',
    'Ada Marsh denied telling crews to “burn all the files tonight”.',
    'Ada Marsh denied on Monday that she had ever said “the banks can burn”.',
    'Ada Marsh denied having said “burn all the files tonight”.',
    'Ada Marsh denied she had ever said “burn all the files tonight”.',
    'Ada Marsh denies Low had been told to “burn all the files tonight”.',
    'Ada Marsh denied calling Ben Low “the worst mayor in the land”.',
    'Ada Marsh rejected the suggestion that she was “a flight risk”.',
    'Ada Marsh denied allegations that the fund was “a private purse”.',
    'Ada Marsh denied a report in the Ledger that the fund was “a private purse”.',
    'Ada Marsh never said “I will resign”, her office insisted.',
    'Ada Marsh stopped short of saying “we were wrong about it”.',
    'A fake Ada Marsh said: “The harbour kills one in ten.”',
    'An actor playing Ada Marsh said: “The harbour kills one in ten.”',
  ])('are denied in: %s', (text) => {
    expect(doubtsIn(text)).toEqual(['denied']);
  });

  it.each([
    'Ada Marsh has been accused of telling crews to “burn all the files tonight”.',
    'Ada Marsh is alleged to have said “burn all the files tonight”.',
    'Ben Low accused Ada Marsh of saying “burn all the files tonight”.',
  ])('are alleged in: %s', (text) => {
    expect(doubtsIn(text)).toEqual(['alleged']);
  });

  it.each([
    'Did Ada Marsh say “the harbour kills one in ten people”?',
    'Ada Marsh might have said “the town is bankrupt tomorrow”.',
    'In the film, Ada Marsh says: “The town is bankrupt and I am sorry.”',
    'If Ada Marsh says “the town is bankrupt tomorrow”, markets will fall.',
    'Ada Marsh is expected to say on Friday: “The town is bankrupt and I am sorry.”',
  ])('are not said yet, or at all, in: %s', (text) => {
    expect(doubtsIn(text)).toEqual(['unsaid']);
  });

  it.each([
    'Ada Marsh denied the charges, saying “I never burnt a single file”.',
    'Ada Marsh denied the charges. “I never burnt a single file,” she said.',
    'Ada Marsh falsely claimed that “the strike is lost for good”.',
    'Ada Marsh accused the owners of “burning all the files tonight”.',
    '“It is not true that we sail,” Ada Marsh said.',
    'Ada Marsh did not stay, but said “we will be back on Friday”.',
    'Ada Marsh said she could not say more: “We sail when we sail.”',
    'Asked whether she would go, Ada Marsh said “I will never resign”.',
    '“Did we sail?” Ada Marsh asked.',
    'Ada Marsh rejected Ben Low’s claim that she was “a flight risk”.',
    'Ada Marsh denied the report and said “we never burnt a single file”.',
    'Ada Marsh denied the claims in a statement saying “we never burnt a single file”.',
    'Ada Marsh did not say much but told the crews “we sail on Friday”.',
    'Ada Marsh could say little on Friday, but told the crews “we sail on Friday”.',
    'Ada Marsh said the fake letter was “a cheap trick of the owners”.',
    'Ada Marsh, who was expected to say nothing, told the crews “we sail on Friday”.',
  ])('are said in: %s', (text) => {
    expect(doubtsIn(text)).toEqual([null]);
  });

  it("are nobody's where it is only told that they were not said", () => {
    expect(doubtsIn('Ada Marsh did not say that “the strike is lost for good”.')).toEqual([]);
  });

  it('are said where one report passes them on as said', () => {
    const quotes = [
      'Ada Marsh denied that she had said “burn all the files tonight”.',
      '“Burn all the files tonight,” said Ada Marsh.',
    ].flatMap((text, at) => quotesOf(text).map((quote) => ({ ...quote, reportId: `r${at}` })));
    const [utterance] = groupQuotes(quotes.filter(({ kind }) => kind !== 'indirect'));
    expect(utterance).toMatchObject({ speaker: 'Ada Marsh', doubt: null });
  });
});

describe('what the report says afterwards', () => {
  const line = '“We will sink the old boats,” Ada Marsh said.';

  it.each([
    `${line} She says she was misquoted.`,
    `${line}\n\nHer office later said she never made the remark.`,
    `${line} Marsh denies making the comment.`,
    `${line} There is no record of her saying so.`,
    `${line}\n\nA spokesman for Marsh said the quotation was fabricated.`,
    `${line} Marsh did not use those words, the harbour office said.`,
    `${line} The quote was inaccurate.`,
    `${line} The tweet was a hoax.`,
    `${line} Marsh was wrongly quoted, her office said.`,
  ])('makes a quotation denied: %s', (text) => {
    expect(doubtsIn(text)).toEqual(['denied']);
  });

  it.each([
    `${line} She later retracted the statement.`,
    `${line} On Friday Marsh took back her words.`,
    `${line}\n\nMarsh’s spokesman said the quote was taken out of context.`,
    `${line} The remark was wrong, the council said.`,
    `${line} The statement was untrue.`,
    `${line} The tweet was deleted within the hour.`,
    `${line} Marsh later walked back those comments.`,
  ])('makes a quotation disputed: %s', (text) => {
    expect(doubtsIn(text)).toEqual(['disputed']);
  });

  it.each([
    `${line}\n\nRain fell.\n\nCorrection: An earlier version of this report misattributed a quotation to Ada Marsh.`,
    `Editor’s note: This report incorrectly quoted Marsh.\n\n${line}`,
    `${line}\n\nAn earlier version of this article attributed a remark to the wrong person.`,
  ])('is a correction: %s', (text) => {
    expect(doubtsIn(text)).toEqual(['corrected']);
  });

  it.each([
    `${line} She denied the charges.`,
    `${line} She never said when.`,
    `${line} She did not make a statement on the pier.`,
    `${line} She took back the pier from the owners.`,
    `${line} She would not say that the pier was safe.`,
    `${line}\n\nCorrection: An earlier version of this report misspelled the name of the pier.`,
    `${line}\n\nCorrection: An earlier version of this report misattributed a quotation to Ben Low.`,
  ])('leaves it as it is: %s', (text) => {
    expect(doubtsIn(text)).toEqual([null]);
  });

  it('doubts the words of whom it means', () => {
    const text = `${line} “They are good boats,” Ben Low said. Marsh says she was misquoted.`;
    expect(doubtsIn(text)).toEqual(['denied', null]);
  });

  it('keeps the words from being confirmed, though another report has them plain', () => {
    const texts = [line, `${line} She says she was misquoted.`];
    const reports = texts.map((text, at) => readReport({ id: `r${at}`, outlet: `O${at}`, text }));
    expect(checkQuote('We will sink the old boats', reports)).toMatchObject({
      kind: 'exact',
      certain: false,
      cautions: ['doubted'],
    });
  });
});
