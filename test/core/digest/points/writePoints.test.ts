import { expect, test } from 'vitest';
import type { Difference } from '../../../../src/core/digest/digest.ts';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { writePoints } from '../../../../src/core/digest/points/writePoints.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const LEAD =
  'A fire in the harbour of Ostbrook killed twelve islanders on Monday night, police said after a long search of both of its piers.';
const MORE =
  'Did police end the long search of both of its piers on Monday night? Who of Ostbrook told police after a long search of both of its piers?';
const SIDE = 'The fire in the harbour of Ostbrook killed twelve islanders on Monday, police said.';

test('a first sentence is not taken in beside a disputed one that tells the same', () => {
  const reading = readTogether(
    [LEAD, `Who was on the pier? ${SIDE}`, `Who told of it? ${MORE}`].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-06-11', text }),
    ),
  );
  const gathered = gatherCandidates(reading);
  const { reportId, start, end } = gathered.candidates.find(({ text }) =>
    text.startsWith('The fire'),
  )!.line;
  const side = { value: 'twelve', support: [{ reportId, start, end }], since: null };
  const conflict: Difference = {
    kind: 'conflict',
    fact: 'number',
    about: 'killed',
    sides: [side, { ...side, value: 'nine', support: [] }],
  };
  const reader = { knowsLine: () => false, knowsPoint: () => false };
  const told = writePoints(reading, gathered, 200, [conflict], reader);
  expect(told.map(({ text }) => text).filter((text) => text.includes('twelve'))).toHaveLength(1);
});

test('in little room, what the story is called is told though it takes most of it', () => {
  const vote =
    'The county council of Ostbrook voted 12 to 9 on Monday evening to lend the ferries of the Northern Line money through March after weeks of quarrels.';
  const offer = 'Two members of Ostbrook signalled on Saturday that they accept a loan.';
  const reports: [string | undefined, string][] = [
    ['Council votes to lend ferries money', vote],
    [undefined, offer],
    [undefined, `${offer} Both had said so before.`],
  ];
  const reading = readTogether(
    reports.map(([title, text], at) =>
      readReport({ id: `r${at}`, title, outlet: `Post ${at}`, published: '2024-06-11', text }),
    ),
  );
  const reader = { knowsLine: () => false, knowsPoint: () => false };
  const told = writePoints(reading, gatherCandidates(reading), 34, [], reader);
  expect(told[0]?.text).toContain('voted 12 to 9');
});
