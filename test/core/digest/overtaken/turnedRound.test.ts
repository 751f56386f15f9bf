import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

type Told = readonly [day: string, text: string];

const digestOf = (...told: readonly Told[]) =>
  writeDigest(
    told.map(([day, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2026-06-${day}`, text }),
    ),
    { words: 200 },
  );

const allOf = (...told: readonly Told[]): string => {
  const { points, timeline } = digestOf(...told);
  return [...points, ...timeline.filter(({ ahead }) => ahead)].map(({ text }) => text).join('\n');
};

describe('with a deal that is off nothing comes of what depended on it', () => {
  const agreed: Told = [
    '02',
    'Norvik has agreed to buy the ferry line Sella for 40 million crowns, the two companies said on Tuesday. The head office will move to Velm by the end of 2027. The crews heard of it by mail.',
  ];

  test.each([
    'The board of Sella withdrew from the sale to Norvik on Friday after its crews had voted against it. Shares fell by a fifth.',
    'The competition office on Friday blocked the sale of Sella to Norvik. Shares fell by a fifth.',
    'Norvik will not buy Sella, it said on Friday. Shares fell by a fifth.',
  ])('%s', (end) => {
    expect(allOf(agreed)).toContain('head office will move');
    expect(allOf(agreed, ['05', end])).not.toContain('head office will move');
  });

  test.each([
    'The competition office on Friday blocked the sale of the port of Orsk to Marle. Shares fell by a fifth.',
    'The competition office on Friday approved the sale of Sella to Norvik. Shares rose by a fifth.',
  ])('but not where another deal is off, or this one goes on: %s', (other) => {
    expect(allOf(agreed, ['05', other])).toContain('head office will move');
  });
});

describe('who seemed to win is no winner once his rival is', () => {
  const seemed: Told = [
    '02',
    'Octavian Rail is the next mayor of Denna. The businessman beat Cristina Bălan by 1,204 votes on Monday, by the first count. Fireworks were seen in the harbour.',
  ];

  test('however an outlet spells her name', () => {
    const told = allOf(seemed, [
      '05',
      'Mayor Cristina Balan was declared the winner of the run-off in Denna by 87 votes on Friday after a recount. Octavian Rail accepted the result.',
    ]);
    expect(allOf(seemed)).toContain('is the next mayor');
    expect(told).not.toContain('is the next mayor');
    expect(told).toContain('declared the winner');
  });

  test.each([
    'Octavian Rail was declared the winner of the run-off in Denna on Friday after a recount. Cristina Balan accepted the result.',
    'Ilse Brandt was declared the winner of the run-off in Orsk on Friday after a recount. Denna had voted on Sunday.',
  ])('but not where he won after all, or somebody won elsewhere: %s', (other) => {
    const { differences, points } = digestOf(seemed, ['05', other]);
    const ended = differences.filter(({ about }) => about.includes('next mayor'));
    expect(ended).toEqual([]);
    expect(points.length).toBeGreaterThan(1);
  });
});
