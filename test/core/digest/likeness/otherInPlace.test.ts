import { describe, expect, test } from 'vitest';
import { saysTheSame } from '../../../../src/core/digest/likeness/saysTheSame.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** Of two sentences of two reports of one day, among others on the same thing. */
function same(one: string, other: string): boolean {
  const texts = [one, other, 'The harbour of Harwick was calm on Friday, and the ferries sailed.'];
  const reading = readTogether(
    texts.map((text, at) => readReport({ id: `r${at}`, text, published: '2024-05-03' })),
  );
  const [a, b] = reading.index.lines;
  return saysTheSame(a!, b!, reading.index);
}

describe('no sentence is support of another', () => {
  test.each([
    [
      'whose doer is another',
      'The navy blocked the harbour of Harwick on Thursday and turned back six ships, sailors said.',
      'The smugglers blocked the harbour of Harwick on Thursday and turned back six ships, sailors said.',
    ],
    [
      'whose doer is another, in as many words',
      'The dock workers of the Norgate line sealed the gates of Harwick harbour on Thursday.',
      'The security guards of the Norgate line sealed the gates of Harwick harbour on Thursday.',
    ],
    [
      'whose verb is another',
      'The council of Harwick bought the old shipyard from Norgate Steel on Thursday evening.',
      'The council of Harwick inspected the old shipyard of Norgate Steel on Thursday evening.',
    ],
    [
      'whose verb is another, with its own small words',
      'Deputies praised the mayor of Harwick for closing the harbour on Thursday.',
      'Deputies begged the mayor of Harwick to close the harbour on Thursday.',
    ],
    [
      'with a prefix that turns the sense',
      'The water in the harbour of Harwick is clean enough to swim, and the nets are usable, divers said.',
      'The water in the harbour of Harwick is clean enough to swim, and the nets are unusable, divers said.',
    ],
    [
      'with another small word of opposite sense',
      'Anna Kroll of Harwick spoke for the new harbour tax in a long debate on Thursday.',
      'Anna Kroll of Harwick spoke against the new harbour tax in a long debate on Thursday.',
    ],
    [
      'of all where it is of some',
      'All sailors of the ferry Undine were brought ashore in Harwick on Thursday, divers said.',
      'Several sailors of the ferry Undine were brought ashore in Harwick on Thursday, divers said.',
    ],
    [
      'of none where it is of most',
      'Most of the sailors of the ferry Undine reached Harwick on Thursday, divers said.',
      'None of the sailors of the ferry Undine reached Harwick on Thursday, divers said.',
    ],
    [
      'of a part where it is of the whole',
      'The old bridge over the Harwick canal fell into the water on Thursday night.',
      'Part of the old bridge over the Harwick canal fell into the water on Thursday night.',
    ],
    [
      'of somebody beside him',
      'The harbour master of Harwick was attacked in his office on Thursday, divers said.',
      'The brother of the harbour master of Harwick was attacked in his office on Thursday, divers said.',
    ],
    [
      'of a relative of the other sex',
      'The uncle of the harbour master of Harwick was stabbed on Thursday, divers said.',
      'The aunt of the harbour master of Harwick was stabbed on Thursday, divers said.',
    ],
    [
      'of whoever held the office before',
      'Divers searched the yacht of the former harbour master of Harwick on Thursday.',
      'Divers searched the yacht of the harbour master of Harwick on Thursday.',
    ],
    [
      'of a plan where it is of a deed',
      'Queen Ilona opened the new lighthouse of Harwick on Friday and gave the town a clock.',
      'Queen Ilona is due to open the new lighthouse of Harwick on Friday.',
    ],
    [
      'of what will be where it is of what was',
      'The two harbour towns will meet in Harwick on Friday to settle the fishing quarrel.',
      'The two harbour towns met in Harwick on Friday to settle the fishing quarrel.',
    ],
    [
      'of what somebody promised to do where it was done',
      'Norgate Steel promised to clean the beach of Harwick after the oil spill in March.',
      'Norgate Steel cleaned the beach of Harwick after the oil spill in March.',
    ],
    [
      'of a wish where it is of a deed',
      'Queen Ilona has invited mayor Otto Brenn to Harwick, the queen said on Friday.',
      'On Friday, Queen Ilona voiced her long-held wish to have the Lorvian mayor Otto Brenn as a guest in Harwick.',
    ],
    [
      'of another town behind all else',
      'The minister ended her tour of the flooded coast on Thursday in the town of Harwick.',
      'The minister ended her tour of the flooded coast on Thursday in the town of Ostbrook.',
    ],
  ])('%s', (_what, one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
});

describe('a sentence is support of another', () => {
  test.each([
    [
      'that has a detail more',
      'The council of Harwick bought the old shipyard from Norgate Steel on Thursday.',
      'The council of Harwick on Thursday bought the old shipyard, idle for years, from Norgate Steel.',
    ],
    [
      'that has another form of a word',
      'The council of Harwick has approved the sale of the shipyard to a fund in Ostbrook.',
      'The council of Harwick approves the sale of the shipyard to a fund in Ostbrook.',
    ],
    [
      'that has a word which outlets have for it',
      'Police in Harwick arrested the captain of the ferry Undine over the deaths of two sailors.',
      'Police in Harwick detained the captain of the ferry Undine over the death of two sailors.',
    ],
    [
      'told by somebody who is called otherwise',
      'The lighthouse of Harwick will be closed for repairs in June, the council announced.',
      'The lighthouse of Harwick will be closed for repairs in June, the council said.',
    ],
    [
      'that brings in the same quotation in other words',
      '“We have never seen so much oil on the beach of this town,” diver Anna Kroll said on Thursday.',
      'Anna Kroll told a crowd: “We have never seen so much oil on the beach of this town.”',
    ],
    [
      'that plans the same',
      'Queen Ilona is due to open the new lighthouse of Harwick on Friday, the palace said.',
      'Queen Ilona will open the new lighthouse of Harwick on Friday, the palace said.',
    ],
    [
      'misspelt',
      'The council of Harwick bought the derelict shipyard from Norgate Steel on Thursday.',
      'The council of Harwick bought the derelitc shipyard from Norgate Steel on Thursday.',
    ],
  ])('%s', (_what, one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });
});
