import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';
import { growing } from '../differences/growingStories.ts';

const pointsOf = (name: string): string => {
  const [, , ...told] = growing.find(([, known]) => known === name)!;
  const reports = told.map(([day, text, title], at) =>
    readReport({
      id: `r${at}`,
      outlet: `Outlet ${at}`,
      text,
      published: `2024-05-${String(day).padStart(2, '0')}`,
      ...(title === undefined ? {} : { title }),
    }),
  );
  return writeDigest(reports, { words: 200 })
    .points.map(({ text }) => text)
    .join('\n');
};

describe('a sentence that tells only a count is no point beside the newer one', () => {
  test.each([
    ['measles', /28|44/, /61/],
    ['a fire that burns on', /1,400/, /3,900/],
    ['homes that get their power back', /48,000/, /9,000/],
    ['people who had to leave', /1,500/, /6,200/],
    ['a river that rises', /4\.8/, /6\.1/],
    ['animals that were culled', /20,000/, /130,000/],
    ['those who fell ill', /14/, /52/],
  ])('%s', (name, stale, now) => {
    expect(pointsOf(name)).not.toMatch(stale);
    expect(pointsOf(name)).toMatch(now);
  });
});

describe('what tells an event as well stays, and what no sentence that stands alone tells anew', () => {
  test.each([
    ['a fire that burns on', /broke out/],
    ['an offer that is raised', /2\.4 billion/],
    ['a recall that is widened', /30,000 prams/],
    ['money that an appeal brings in', /90,000 crowns/],
  ])('%s', (name, stands) => {
    expect(pointsOf(name)).toMatch(stands);
  });
});
