import { describe, expect, test } from 'vitest';
import { tellsState } from '../../../../src/core/digest/overtaken/tellsState.ts';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

describe('what a sentence tells may be over by a later report, where it tells', () => {
  test.each([
    ['what goes on', 'Rescuers are searching for a hiker who did not return from Mount Orla.'],
    ['a plan', 'A helicopter will fly again on Sunday if the weather allows, the team said.'],
    ['a count', 'The fire has burned 300 hectares of forest near Pine Lake since Saturday.'],
    ['a state of then', 'Two patients remained in intensive care.'],
    ['where somebody was then', 'Four passengers were still in hospital, the line said.'],
    ['how far it is now', 'The fire grew fivefold on Sunday and now covers 1,500 hectares.'],
    ['a state behind a scene', 'With half of the votes counted, Mayor Marsh leads by 1,200 votes.'],
    [
      'a state of somebody who did something',
      'Venn, who resigned in May, faces nine years in jail.',
    ],
  ])('%s', (_, text) => {
    expect(tellsState(text)).toBe(true);
  });

  test.each([
    ['what was done', 'A wildfire broke out near Pine Lake on Saturday evening.'],
    ['what somebody said', 'Police said on Monday that the gunman is still on the run.'],
    ['what somebody has done', 'Norvik has offered three billion crowns for its rival Sella.'],
    ['that somebody said nothing', 'Marsh remained silent when she was asked for the keys.'],
    ['what does not change', 'Ostbrook is a port of 40,000 people on the northern coast.'],
  ])('but not where it tells %s', (_, text) => {
    expect(tellsState(text)).toBe(false);
  });
});

test('of an older report what was done is told before what was so', () => {
  const reports = [
    [
      '2026-08-02T18:00Z',
      'The fire near Pine Lake grew fivefold on Sunday and now covers 1,500 hectares. All 900 people of Elmsford and Marlow have been evacuated.',
    ],
    [
      '2026-08-03T19:00Z',
      'A firefighter died on Monday when a tree fell on his truck near Pine Lake, the forest service said. The crews are tired.',
    ],
    [
      '2026-08-05T12:00Z',
      'Heavy rain overnight helped crews to contain 70 percent of the Pine Lake fire, officials said on Wednesday.',
    ],
  ].map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published: published!, text: text! }),
  );
  const told = writeDigest(reports, { words: 45 })
    .points.map(({ text }) => text)
    .join(' ');
  expect(told).toContain('Heavy rain overnight');
  expect(told).toContain('A firefighter died');
  expect(told).not.toContain('now covers');
});
