import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/core/report/readReport.ts';

const sentences = (text: string): string[] =>
  readReport({ id: 'r', text }).sentences.map(({ start, end }) => text.slice(start, end));

describe('a stop that belongs to the word before it', () => {
  it.each([
    'Nobody had left by 6 a.m. | HarbourLink, the operator, called it a shame.',
    'Ferries stopped at 11 p.m. | Police said nobody was hurt.',
    'Polls close at 8 p.m. | Marsh voted in the old town hall.',
    'He moved to the U.S. | Officials said he had two passports.',
    'She lives in Washington, D.C. | Neighbors called her kind.',
    'He was hired last year by Arrow Inc. | Marsh said he was glad of it.',
    'They had met Ben Low Jr. | Friends call him Ben.',
    'The fair opens at 9 a.m. | “We are ready,” Low said.',
  ])('ends the sentence too where another begins: %s', (text) => {
    expect(sentences(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '));
  });

  it.each([
    'It began at 6 a.m. Monday and ended at 9 p.m. Tuesday.',
    'It began at 6 a.m. Eastern Time and ended at 9 p.m. GMT, and at 5 a.m. Sept. 4 it ran again.',
    'The vote is at 10 a.m. Central European Time or 9 a.m. E.T. in the hall.',
    'It resumed at 11 a.m. (1600 GMT) with Judge Ada Marsh presiding.',
    'At 3 p.m. Ada Marsh arrived and spoke.',
    'Trains were late and by 6 a.m. HarbourLink had stopped all of them.',
    'The 10 a.m. Mass was full.',
    'The U.S. Supreme Court met the U.S. Navy.',
    'He met U.S. President Ada Marsh and U.S. Marshals on the pier.',
    'He was hired by Arrow Inc. Chief Executive Ada Marsh.',
    'The town marks Ben Low Jr. Day with a parade.',
    'Ben Low Jr. Marsh is a lake.',
  ])('ends nothing where the words go on: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('a dateline', () => {
  it.each([
    ['April 23 (Reuters) - Arrow Foods said it would not sell.', null, 'Reuters'],
    ['May 3 (Reuters) — Arrow Foods said it would not sell.', null, 'Reuters'],
    ['4 May (AP) -- Arrow Foods said it would not sell.', null, 'AP'],
    ['Sept. 9, 2026 (UPI) - Arrow Foods said it would not sell.', null, 'UPI'],
    ['(AP) -- Arrow Foods said it would not sell.', null, 'AP'],
    ['LARKFIELD, April 23 - Arrow Foods said it would not sell.', 'LARKFIELD', null],
    ['Larkfield, April 23 – Arrow Foods said it would not sell.', 'Larkfield', null],
  ])('is no part of the sentence: %s', (text, place, agency) => {
    const { dateline, outlet } = readReport({ id: 'r', text });
    expect(sentences(text)).toEqual(['Arrow Foods said it would not sell.']);
    expect([dateline, outlet]).toEqual([place, agency]);
  });

  it.each([
    'April 23 - the day the mill burned - was cold.',
    'April 23 was cold (AP) - and so was May.',
    'May (Labour) has said so.',
  ])('is not what only begins with a day: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
