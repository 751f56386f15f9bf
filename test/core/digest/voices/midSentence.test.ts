import { expect, it } from 'vitest';
import { leansOnFirstHalf } from '../../../../src/core/digest/alone/leaning/leaningQuotation.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const digestOf = (text: string) =>
  writeDigest([readReport({ id: 'r', text, published: '2026-03-02T09:00:00Z', outlet: 'O' })]);

const LEAD = 'The harbour office moved the filing day for skippers to April 3 on Monday. ';

it('lets nobody speak who goes on with the narrator’s sentence', () => {
  const text = `${LEAD}Clerk Ida Moor said the skippers could meet the day, “but there is no slack left in the old rope.”`;
  expect(digestOf(text).voices).toEqual([]);
});

it('lets somebody speak whose words are part of a sentence but begin nothing in the middle', () => {
  const text = `${LEAD}Clerk Ida Moor called it “not everything we wanted, but everything our skippers can live with.”`;
  expect(digestOf(text).voices).toMatchObject([{ speaker: 'Ida Moor' }]);
});

it.each([
  '“We believed it, and it is not good enough,” she said in a video.',
  '“They knew it for months,” he said.',
])('hears that a second sentence leans on the first: %s', (text) => {
  expect(leansOnFirstHalf(text)).toBe(true);
});

it.each([
  '“We will pay the skippers for it,” she said in a video.',
  '“The harbour lost its light, and we will mend it,” he said.',
  '“It is time to go home,” he said.',
  'The mayor said: “We believed it.”',
])('hears that a sentence stands by itself: %s', (text) => {
  expect(leansOnFirstHalf(text)).toBe(false);
});

it('makes no point of a second sentence that leans on the first', () => {
  const text = `${LEAD}“We told the skippers something that was not true. We believed it, and that is not good enough,” Clerk Ida Moor said in a video.`;
  const said = digestOf(text).points.map(({ text }) => text);
  expect(said.some((one) => /“We believed it/.test(one))).toBe(false);
});
