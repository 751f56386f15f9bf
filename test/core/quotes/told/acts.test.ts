import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../../src/core/quotes/checkQuote.ts';
import { groupQuotes } from '../../../../src/core/quotes/groupQuotes.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { quotesOf, reportedIn, spokenIn } from '../quotesOf.ts';

/** Who is told to have done what with words. */
const actsIn = (text: string): [string | null | undefined, string | undefined][] =>
  quotesOf(text)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, act }) => [speaker?.name, act]);

describe('what somebody orders, promises, asks, denies or judges', () => {
  it.each([
    ['Nora Vale called on Ben Low to resign.', 'called on Ben Low to resign'],
    ['Nora Vale promised to publish the figures.', 'promised to publish the figures'],
    ['Nora Vale urged ministers to act.', 'urged ministers to act'],
    ['Nora Vale advised families to agree to the plan.', 'advised families to agree to the plan'],
    ['Nora Vale ordered the unit to withdraw.', 'ordered the unit to withdraw'],
    ['Nora Vale vowed to fight the closure.', 'vowed to fight the closure'],
    ['Nora Vale asked whether the dam was safe.', 'asked whether the dam was safe'],
    ['Nora Vale denied having met the donor.', 'denied having met the donor'],
    ['Nora Vale denied that she had met the donor.', 'denied that she had met the donor'],
    ['Nora Vale threatened to leave the coalition.', 'threatened to leave the coalition'],
    ['Nora Vale accused him of lying about the dam.', 'accused him of lying about the dam'],
    ['Nora Vale called the plan a disaster.', 'called the plan a disaster'],
    ['Nora Vale described the talks as constructive.', 'described the talks as constructive'],
    ['Nora Vale demanded that the papers be released.', 'demanded that the papers be released'],
    [
      'Nora Vale rejected the claim that the dam could fail.',
      'rejected the claim that the dam could fail',
    ],
    ['Nora Vale told residents not to drink the water.', 'told residents not to drink the water'],
    ['Nora Vale explained why the ferry had sunk.', 'explained why the ferry had sunk'],
    ['Nora Vale directed the crews to leave the dam.', 'directed the crews to leave the dam'],
    ['Nora Vale directed the accused to stay in town.', 'directed the accused to stay in town'],
    ['Nora Vale appealed to traders to reopen.', 'appealed to traders to reopen'],
    ['Nora Vale invited farmers to see the wells.', 'invited farmers to see the wells'],
    ['Nora Vale apologised for the delay.', 'apologised for the delay'],
    ['Nora Vale, a farmer, condemned the raid.', 'condemned the raid'],
    ['On Friday Nora Vale urged ministers to act and left the hall.', 'urged ministers to act'],
  ])('is told with its verb: %s', (text, act) => {
    expect(actsIn(text)).toEqual([['Nora Vale', act]]);
  });

  it('is given as what stands behind the verb', () => {
    const [quote] = quotesOf('Nora Vale called on the club to sell the ground.');
    expect(quote).toMatchObject({
      text: 'the club to sell the ground',
      cue: { text: 'called on' },
    });
  });

  it.each([
    'Nora Vale refused to say whether she would resign.',
    'Nora Vale declined to say if the plant would close.',
    'Nora Vale did not call on Ben Low to resign.',
    'Nora Vale may call on Ben Low to resign.',
    'Nora Vale is expected to urge ministers to act.',
    'Nora Vale wants to accuse him of lying.',
    'Ben Low, accused of lying about the dam, resigned.',
    'Residents urged to leave the valley were slow to go.',
    'The law calls for a vote in March.',
    'Nora Vale called the police on Friday.',
    'Nora Vale called off the strike on Friday.',
    'The storm threatened to flood the town.',
    'Asked to leave, Nora Vale laughed.',
  ])('is nothing where nobody does it: %s', (text) => {
    expect(actsIn(text)).toEqual([]);
  });

  it('is that of the one whose promise it is', () => {
    const text = 'Ben Low met the crews on Monday. They liked his promise to pay for the boats.';
    expect(actsIn(text)).toEqual([['Ben Low', 'promise to pay for the boats']]);
  });

  it('is no act where a clause states something', () => {
    const text =
      'Nora Vale claims staff saw the leak. Ben Low said if it rained, the fair was off.';
    expect(actsIn(text)).toEqual([
      ['Nora Vale', undefined],
      ['Ben Low', undefined],
    ]);
  });

  it('leaves what another says within it to the other', () => {
    expect(reportedIn('Marsh rejected Low’s claim that the dam could fail.')).toEqual([
      ['Low', 'the dam could fail'],
    ]);
  });

  it('says nothing of who speaks next', () => {
    expect(spokenIn('A man told John Low to leave. “I will,” he said.')).toEqual([
      [null, 'I will,'],
    ]);
  });
});

describe('utterances of such acts', () => {
  const utterancesOf = (...texts: string[]) =>
    groupQuotes(
      texts.flatMap((text, i) => quotesOf(text).map((quote) => ({ ...quote, reportId: `r${i}` }))),
    );

  it('are shown with the verb', () => {
    const [utterance] = utterancesOf('Nora Vale urged ministers to act on the dam.');
    expect(utterance).toMatchObject({
      speaker: 'Nora Vale',
      text: 'urged ministers to act on the dam',
    });
  });

  it('are one where two reports tell it alike, and two where they tell opposites', () => {
    const act = 'ministers to act on the old dam before the winter';
    const twice = utterancesOf(`Nora Vale urged ${act}.`, `On Monday Nora Vale urged ${act}.`);
    expect(twice).toHaveLength(1);
    const crews = 'the crews for their long work in the storm on Friday';
    expect(
      utterancesOf(`Nora Vale praised ${crews}.`, `Nora Vale criticised ${crews}.`),
    ).toHaveLength(2);
  });
});

describe('checking against such acts', () => {
  const report = readReport({
    id: 'r',
    text: 'Nora Vale called on Ben Low to resign over the leak. She denied having met the donor in May.\n\nBen Low accused Vale of lying about the old bridge. He said the stalls could burn in the night.',
  });
  const isConfirmed = (pasted: string): boolean => checkQuote(pasted, [report]).certain;

  it.each([
    '“Ben Low resigned over the leak,” Nora Vale said.',
    '“Ben Low to resign over the leak”',
    '“having met the donor in May”',
    'Vale admitted having met the donor in May',
    '“Vale was lying about the old bridge,” said Ben Low',
    'Vale accused Low of lying about the old bridge',
    'Low was accused by Vale of lying about the old bridge',
    'Low never accused Vale of lying about the old bridge',
    'The minister Vale accused Low of lying about the old bridge',
    '“The stalls would burn in the night”',
  ])('confirms nothing that states it, turns it, or gives it to another: %s', (pasted) => {
    expect(isConfirmed(pasted)).toBe(false);
  });

  it.each([
    'Nora Vale called on Ben Low to resign over the leak',
    'Vale denied having met the donor in May',
    'Low accused Vale of lying about the old bridge',
  ])('finds the sense where its verb is there: %s', (pasted) => {
    expect(checkQuote(pasted, [report])).toMatchObject({ kind: 'paraphrase', certain: true });
  });
});
