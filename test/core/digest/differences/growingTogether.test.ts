import { expect, test } from 'vitest';
import { compareReports, readReport } from '../../../../src/core/index.ts';

const developmentsOf = (reports: readonly (readonly [published: string, text: string])[]) =>
  compareReports(
    reports.map(([published, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
    ),
  )
    .filter(({ kind }) => kind === 'development')
    .map(({ sides }) => sides.map(({ value }) => Number(/\d+/.exec(value)![0])));

test('a toll that several outlets tell in turns grows in one line', () => {
  expect(
    developmentsOf([
      [
        '2026-01-12T08:00:00Z',
        'A passenger ferry sank in heavy seas off the island of Marlow late on Sunday, killing at least 19 people, the coast guard said.',
      ],
      [
        '2026-01-12T20:00:00Z',
        'The death toll in the sinking of the ferry Orla off Marlow rose to 38 on Monday as divers reached the lower deck.',
      ],
      [
        '2026-01-13T20:00:00Z',
        'Several survivors of the ferry that sank off Marlow said on Tuesday that the captain left first. The death toll stood at 44, the coast guard said.',
      ],
      [
        '2026-01-14T20:00:00Z',
        'The captain of the ferry Orla, which sank off Marlow, was arrested on Wednesday as the death toll rose to 47.',
      ],
    ]),
  ).toEqual([[19, 38, 44, 47]]);
});
