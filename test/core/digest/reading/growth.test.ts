import { expect, it } from 'vitest';
import { compareReports, readReport, writeDigest } from '../../../../src/core/index.ts';

const DAYS = ['Monday', 'Tuesday', 'Thursday', 'Friday'];

/** The council of one report that met on so many days, in one sentence. */
const meetings = (count: number) =>
  readReport({
    id: 'a',
    published: '2026-05-08',
    text: `The council met ${Array.from({ length: count }, (_, at) => `on ${DAYS[at % 4]}, June ${1 + (at % 28)}`).join(' and then again ')}.`,
  });

it('reads a sentence of two thousand dates in no more than seconds', () => {
  // Of old it took minutes: each date was read with all of the sentence before it.
  expect(writeDigest([meetings(2000)]).sources).toHaveLength(1);
}, 20_000);

it('finds the same new date in a long sentence as in a short one', () => {
  const plan = readReport({
    id: 'plan',
    published: '2026-05-01',
    text: 'The harbour summit of the fishing towns will open in Lorne on May 20.',
  });
  const moved = (rest: string) =>
    readReport({
      id: 'moved',
      published: '2026-05-05',
      text: `The harbour summit of the fishing towns in Lorne was postponed and will open on June 3${rest}.`,
    });
  const [short, long] = ['', ', not on June 5, June 6, June 7 or June 8'].map((rest) =>
    compareReports([plan, moved(rest)]).find(({ kind }) => kind === 'development'),
  );
  expect(short?.sides.at(-1)?.value).toContain('June 3');
  expect(long?.sides.at(-1)?.value).toContain('June 3');
});
