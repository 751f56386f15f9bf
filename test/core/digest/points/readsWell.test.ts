import { expect, test } from 'vitest';
import { readsWell } from '../../../../src/core/digest/points/readsWell.ts';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const worthOf = (text: string): number =>
  readsWell(linesOf(readReport({ id: 'r', text }), [])[0]!, []);

test('a narrator’s own comment reads less well than news, and than what somebody is said to say', () => {
  const news = 'The council of Ostbrook has sold all three of its ferries to the Northern Line.';
  const comment =
    'The council of Ostbrook should have kept all three of its ferries from the Northern Line.';
  const said =
    'Ada Marsh said that the council of Ostbrook should have kept all three of its ferries.';
  expect(worthOf(comment)).toBeLessThan(worthOf(news));
  expect(worthOf(said)).toBe(worthOf(news));
  expect(worthOf(said.replace('said that', 'calls it clear that'))).toBe(worthOf(news));
});
