import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/core/digest/compareReports.ts';
import { writeDigest } from '../../src/core/digest/writeDigest.ts';
import { readReport } from '../../src/core/report/readReport.ts';
import { readSeeds } from './readSeeds.ts';

/** Where the reports of the built-in topic differ, as a person set them side by side. */
describe('the differences of the built-in topic', () => {
  const reports = readSeeds().map(({ file, keys, body }) =>
    readReport({
      id: file,
      text: body,
      title: keys.title,
      outlet: keys.outlet,
      published: keys.published,
    }),
  );
  const differences = compareReports(reports);
  const lettersOf = ({ reportId, start, end }: { reportId: string; start: number; end: number }) =>
    reports.find(({ id }) => id === reportId)!.text.slice(start, end);

  test('is there an invitation to Moscow: a conflict', () => {
    const [invitation] = differences;
    expect(invitation).toMatchObject({ kind: 'conflict', about: 'Is there a formal invitation?' });
    const [has, hasNot] = invitation!.sides;
    expect(has!.support).toHaveLength(3);
    expect(has!.value).toContain('He has such an invitation');
    expect(lettersOf(hasNot!.support[0]!)).toMatch(/^No formal invitation has been received/);
  });

  test('when Putin would come to Washington: a development, old and new', () => {
    const visit = differences.find(({ fact }) => fact === 'date');
    expect(visit).toMatchObject({
      kind: 'development',
      sides: [
        { value: 'later this year; in the fall', since: '2018-07-19' },
        { value: 'next year', since: '2018-07-27' },
      ],
    });
  });

  test('both are told in a short digest: the invitation of the one, and the postponed visit', () => {
    const told = writeDigest(reports, { words: 110 })
      .points.map(({ text }) => text)
      .join('\n');
    expect(told).toContain('Vladimir Putin has invited Donald Trump to Moscow');
    expect(told).toContain('No formal invitation has been received');
    expect(told).toContain('off to next year');
  });

  test('who wants the next meeting: told by some only', () => {
    const alone = differences.filter(({ kind }) => kind === 'only-in');
    const [first] = alone;
    expect(first!.sides[0]!.value).toContain('the Americans came out with a proposal');
    expect(first!.sides[0]!.support.map(({ reportId }) => reportId)).toEqual([
      'kremlin-too-hot.md',
    ]);
  });

  test('no number, vote, day or person is said to differ that does not', () => {
    expect(differences.filter(({ kind }) => kind !== 'only-in')).toHaveLength(2);
  });
});
