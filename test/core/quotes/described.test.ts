import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { groupQuotes } from '../../../src/core/quotes/groupQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { quotesOf } from './quotesOf.ts';

const LINE = '“We were slow all night and never good enough,”';
const speakersIn = (text: string) =>
  quotesOf(text)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => ({ name: speaker?.name, described: speaker?.described === true }));
const reportsOf = (...texts: string[]) =>
  texts.map((text, at) => readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text }));
const utterancesOf = (...texts: string[]) => groupQuotes(reportsOf(...texts).flatMap(findQuotes));

describe('an office is not that of its deputy, nor of who held it before', () => {
  it.each([
    [
      `Mayor Otto Lind and deputy mayor Ada Marsh came. ${LINE} the deputy mayor said.`,
      'Ada Marsh',
    ],
    [`Mayor Otto Lind and deputy mayor Ada Marsh came. ${LINE} the mayor said.`, 'Otto Lind'],
    [
      `President Otto Lind met Vice President Ada Marsh. ${LINE} said the vice president.`,
      'Ada Marsh',
    ],
    [
      `President Otto Lind spoke. Former president Ada Marsh followed. ${LINE} the president said.`,
      'Otto Lind',
    ],
    [
      `President Otto Lind spoke. Former president Ada Marsh followed. ${LINE} the former president said.`,
      'Ada Marsh',
    ],
  ])('%s', (text, name) => {
    expect(speakersIn(text).map((who) => who.name)).toEqual([name]);
  });
});

describe('who is told something does not say it', () => {
  it.each([
    [`${LINE} Otto Lind was told by Ada Marsh.`, 'Ada Marsh'],
    [`${LINE} Otto Lind was warned.`, undefined],
  ])('%s', (text, name) => {
    expect(speakersIn(text).map((who) => who.name)).toEqual([name]);
  });
});

describe('somebody whom the report has no name for', () => {
  it.each([
    [`${LINE} the United manager said.`, 'United manager'],
    [`${LINE} a Harbour Office aide said.`, 'Harbour Office aide'],
    [`${LINE} said a spokesman for Ada Marsh.`, 'spokesman for Ada Marsh'],
    [`${LINE} said a spokesman for the airline.`, 'spokesman for the airline'],
    [`${LINE} Marsh’s lawyer said.`, 'Marsh’s lawyer'],
    [`${LINE} the Mayor said.`, 'Mayor'],
    [`${LINE} the Larkfield Republican said.`, 'Larkfield Republican'],
  ])('is described, not named: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([{ name, described: true }]);
  });

  it.each([
    [`${LINE} Ada Marsh said.`, 'Ada Marsh'],
    [`${LINE} the Harbour Office said.`, 'Harbour Office'],
    [`Erik Vold, the United manager, wept. ${LINE} the United manager said.`, 'Erik Vold'],
    [`United manager Erik Vold wept. ${LINE} the United manager said.`, 'Erik Vold'],
  ])('is nobody who is named: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([{ name, described: false }]);
  });

  it.each([
    [
      'another word for the post',
      `Erik Vold, the Rovers manager, wept. ${LINE} the Rovers boss said.`,
      'Erik Vold',
    ],
    [
      'the party of a senator',
      `Sen. Grace Vold came late. ${LINE} the Larkfield Democrat said.`,
      'Grace Vold',
    ],
    ['a rank', `Det Insp Mark Hale came late. ${LINE} the detective said.`, 'Mark Hale'],
    ['a title won', `Champion Yuki Tane won. ${LINE} the champion said.`, 'Yuki Tane'],
    [
      'whoever is named in the next sentences',
      `${LINE} the union leader said. Hugh Pardoe, the leader of the union, went home.`,
      'Hugh Pardoe',
    ],
    ['a firm', `Harlow Motors shares fell. ${LINE} the company said.`, 'Harlow Motors'],
    [
      'the writer of a letter that is quoted on',
      `In a letter to staff, Nils Berg wrote: “We must save.” The letter went on: ${LINE}`,
      'Nils Berg',
    ],
    [
      'the name behind any noun',
      `The harbourmaster, Iain Gow, came. ${LINE} Gow said.`,
      'Iain Gow',
    ],
    ['the name beside it', `${LINE} the harbourmaster, Iain Gow, said.`, 'Iain Gow'],
    [
      'the name behind what it does',
      `${LINE} said the officer leading the search, Supt Moira Kane.`,
      'Moira Kane',
    ],
    [
      'its only bearer, named further on',
      `${LINE} the judge said. Judge Ellen Firth went home.`,
      'Ellen Firth',
    ],
    [
      'whoever is named behind “by”',
      'It was described as “a sad day for all of us” by pilot Reg Dunn.',
      'Reg Dunn',
    ],
  ])('is told by %s', (_, text, name) => {
    expect(speakersIn(text).at(-1)).toEqual({ name, described: false });
  });

  it.each([
    [`Sen. Grace Vold (R) came late. Rain fell. Snow fell. Hail fell. ${LINE} the Democrat said.`],
    [`${LINE} the union leader said. Rain fell. Hugh Pardoe, the leader of the council, came.`],
    [`${LINE} the judge said. Judge Ellen Firth and Judge Ada Lind went home.`],
    [`Ada Marsh wrote to Low. The letter read: ${LINE}`],
  ])('stays described where that is not certain: %s', (text) => {
    expect(speakersIn(text).at(-1)).toMatchObject({ described: true });
  });

  it.each([
    [`Dean Holloway came. ${LINE} Holloway said.`, 'Dean Holloway'],
    [`Karl and Otto Freund bake. ${LINE} Karl said.`, 'Karl Freund'],
    [`Ted Parks and Nora Vale sail. ${LINE} Vale said.`, 'Nora Vale'],
    [`Bowler Raj Patel took five. ${LINE} he said.`, 'Raj Patel'],
  ])('is not what a name only looks like: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([{ name, described: false }]);
  });

  it('stays described where no report names the speaker', () => {
    const [utterance] = utterancesOf(
      `${LINE} the United manager said.`,
      `${LINE} said the United manager.`,
    );
    expect(utterance).toMatchObject({ speaker: 'United manager', described: true });
    expect(utterance!.quotes).toHaveLength(2);
  });

  it('is whoever another report names, and no second speaker', () => {
    const utterances = utterancesOf(
      `Manager Erik Vold came. ${LINE} Erik Vold said.`,
      `${LINE} the United manager said.`,
    );
    expect(utterances).toMatchObject([{ speaker: 'Erik Vold', otherSpeakers: [] }]);
    expect(utterances[0]).not.toHaveProperty('described');
  });

  it('is not the one whose helper it is', () => {
    const utterances = utterancesOf(`${LINE} Ada Marsh said.`, `${LINE} Marsh’s lawyer said.`);
    expect(utterances.map(({ speaker }) => speaker).sort()).toEqual([
      'Ada Marsh',
      'Marsh’s lawyer',
    ]);
  });

  it('is held against nobody who is asked for, nor confirms anybody', () => {
    const verdict = checkQuote(LINE, reportsOf(`${LINE} the United manager said.`), {
      speaker: 'Erik Vold',
    });
    expect(verdict).toMatchObject({ kind: 'exact', certain: false, cautions: ['unnamed'] });
  });
});

describe('somebody called otherwise than by name', () => {
  it.each([
    [
      'by what they do',
      'Petrov met Ben Low. William Petrov said he was late. “I texted him,” the six-foot winger said.',
      'William Petrov',
    ],
    [
      'by a nation, a paragraph on',
      'Karolina Wozniak, the world No. 3, took issue with a timeout.\n\n“She was fine,” the Czech said.',
      'Karolina Wozniak',
    ],
    [
      'by two things that they are',
      '“It is late,” Darlene Huff said. “They misspelt it,” said her daughter and campaign manager, Tammy Roe.',
      'Tammy Roe',
    ],
    [
      'by where they sit',
      'Port critic Todd Roe blamed the minister. “It is late,” said the Larkfield East MLA.',
      'Todd Roe',
    ],
    [
      'by where they study',
      'Passenger Farah Lind waited. “It is late,” the Queen’s University student said.',
      'Farah Lind',
    ],
    [
      'by where the firm is',
      'Shares of Marsh Rope Ltd fell after the Larkfield-based rope maker said it was “late”.',
      'Marsh Rope Ltd',
    ],
    [
      'by whose wife she is',
      'Dana Roe and her husband, Emeka, left. “We are late,” said Emeka Obi.\n\nHis wife agreed. “We are,” she said.',
      'Dana Roe',
    ],
    [
      'by an age, before she is named',
      'A Larkfield woman is safe.\n\n“I sang,” the 52-year-old said.\n\nWendy Roe was found on Monday.',
      'Wendy Roe',
    ],
    [
      'by an office, before its holder is named',
      'Canada’s harbour commissioner says the law “has no teeth”.\n\nDaniel Roe told reporters he will sue.',
      'Daniel Roe',
    ],
    [
      'by an office, with an aside behind the name',
      'The mayor said the harbour “must close”. Ada Marsh, who took office in May, added that it was old.',
      'Ada Marsh',
    ],
  ])('%s', (_, text, name) => {
    expect(speakersIn(text).at(-1)?.name).toBe(name);
  });

  it('is nobody who was brought in by that word', () => {
    const text =
      'A singer came.\n\nHost Ann Lee said it was late. “It is,” the singer said. “It is late.”';
    expect(speakersIn(text).map(({ name }) => name)).not.toContain('Ann Lee');
  });
});
