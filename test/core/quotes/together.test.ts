import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { groupQuotes } from '../../../src/core/quotes/groupQuotes.ts';
import { lookUpQuotes } from '../../../src/core/quotes/lookUpQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { quotesOf, spokenIn } from './quotesOf.ts';

const BOTH = 'Ada Marsh and Ben Low';
const LINE = '“We will open the old harbour to all boats,”';
const speakersIn = (text: string) => spokenIn(text).map(([name]) => name);
const reportsOf = (...texts: string[]) =>
  texts.map((text, at) => readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text }));

describe('words that several say together', () => {
  it.each([
    `${LINE} Mayor Ada Marsh and harbour chief Ben Low said in a joint statement.`,
    `${LINE} said Ada Marsh and Ben Low on Monday.`,
    `${LINE} Ada Marsh and Ben Low of the Harbour Office wrote.`,
    `In a joint statement, Ada Marsh and Ben Low said: ${LINE}`,
    `A joint statement from Ada Marsh and Ben Low read: ${LINE}`,
    `${LINE} read a joint statement by Ada Marsh and Ben Low.`,
    `Ada Marsh and Ben Low issued a joint statement. ${LINE} they wrote.`,
    `Ada Marsh sat beside Ben Low. ${LINE} Marsh and Low have said.`,
  ])('are of each of them: %s', (text) => {
    expect(quotesOf(text).find(({ kind }) => kind === 'direct')).toMatchObject({
      speaker: { name: BOTH, joint: ['Ada Marsh', 'Ben Low'] },
    });
  });

  it('are of all of a row', () => {
    const text = `Ada Marsh, Ben Low and Cy Roe said in a letter: ${LINE}`;
    expect(speakersIn(text)).toEqual(['Ada Marsh, Ben Low and Cy Roe']);
  });

  it('are of one and of whoever has no name beside them', () => {
    expect(speakersIn(`${LINE} Ada Marsh and her husband said.`)).toEqual([
      'Ada Marsh and her husband',
    ]);
  });

  it('may be told without marks', () => {
    const [quote] = quotesOf('Ada Marsh and Ben Low said that the harbour would open at noon.');
    expect(quote).toMatchObject({ kind: 'indirect', speaker: { name: BOTH } });
  });

  it.each([
    [`${LINE} said Ada Marsh, a pilot and poet.`, 'Ada Marsh'],
    [`${LINE} said Ada Marsh, and Ben Low left.`, 'Ada Marsh'],
    [`${LINE} said Ada Marsh, founder and director of the Harbour Office.`, 'Ada Marsh'],
    [`${LINE} said Ada Marsh of Lind and Velli.`, 'Ada Marsh'],
    [`${LINE} Ada Marsh told Ben Low and Cy Roe.`, 'Ada Marsh'],
  ])('are none where one speaks: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
    expect(quotesOf(text)[0]!.speaker).not.toHaveProperty('joint');
  });

  it('are one utterance, in whichever order the reports name them', () => {
    const utterances = groupQuotes(
      reportsOf(
        `Ada Marsh met Ben Low. ${LINE} Marsh and Low said.`,
        `${LINE} Ben Low and Ada Marsh said.`,
      ).flatMap(findQuotes),
    );
    expect(utterances).toMatchObject([{ speaker: BOTH, joint: ['Ada Marsh', 'Ben Low'] }]);
    expect(lookUpQuotes(utterances, { speaker: 'low' })).toHaveLength(1);
  });

  it('are confirmed of each of them and of both, and of nobody else', () => {
    const reports = reportsOf(`${LINE} Ada Marsh and Ben Low said in a joint statement.`);
    const verdict = (speaker: string) => checkQuote(LINE, reports, { speaker });
    for (const speaker of ['Ben Low', 'Marsh', 'Low and Marsh', BOTH])
      expect(verdict(speaker)).toMatchObject({ kind: 'exact', certain: true });
    const pasted = (names: string) =>
      checkQuote(`We will open the old harbour to all boats — ${names}`, reports);
    expect(pasted('Ada Marsh and Ben Low')).toMatchObject({ kind: 'exact', certain: true });
    expect(pasted('Ada Marsh and Cy Roe').kind).toBe('other-speaker');
    expect(verdict('Cy Roe').kind).toBe('other-speaker');
    expect(verdict('Ada Marsh and Cy Roe').kind).toBe('other-speaker');
  });
});

describe('surnames that begin the name of a department', () => {
  it('are two people', () => {
    const text = 'Ted Parks and Nora Vale own boats.\n\n“We sail,” Parks and Vale said.';
    expect(speakersIn(text)).toEqual(['Ted Parks and Nora Vale']);
  });

  it('are a department elsewhere', () => {
    expect(speakersIn('It rained.\n\n“We sail,” Parks and Recreation said on Monday.')).toEqual([
      'Parks and Recreation',
    ]);
  });
});

describe('one of two who are the subject together', () => {
  it('is as near as the other', () => {
    const text =
      '“It is late,” Dale Burch said.\n\nTrish Lind and Hank Roe embraced.\n\n“He is wrong,” she said.\n\n“She is wrong,” he said.';
    expect(speakersIn(text)).toEqual(['Dale Burch', 'Trish Lind', 'Hank Roe']);
  });
});
