import { describe, expect, test } from 'vitest';
import { readClosely } from '../../../../src/core/digest/readClosely.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import {
  CALLED_OFF,
  NOT_CALLED_OFF,
  NOT_RESIGNED_NOR_WON,
  RESIGNED_OR_WON,
  STRUCK,
  TRIED,
  VOTED,
} from './calledOffStories.ts';
import { ENDED, STANDING, type Told } from './endedStories.ts';
import { MORE_ENDED, MORE_STANDING } from './moreStories.ts';

const OUTLETS = ['Harbour Post', 'The Courier', 'Westhaven Times', 'Radio Vey'];

const reportsOf = (told: readonly Told[]) =>
  told.map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: OUTLETS[at]!, published, text }),
  );

const pointsOf = (told: readonly Told[], words = 220): string[] =>
  writeDigest(reportsOf(told), { words }).points.map(({ text }) => text);

const overtakenIn = (told: readonly Told[]) => readClosely(reportsOf(told)).overtaken();

describe('an older state that a newer report tells the end of', () => {
  const told = [
    ...ENDED,
    ...CALLED_OFF,
    ...MORE_ENDED.filter(({ name }) => !/children/.test(name)),
  ];

  test.each(told)('is not told beside it: $name', ({ reports, stale, now }) => {
    for (const words of [60, 110, 220]) {
      const points = pointsOf(reports, words).join('\n');
      expect(points).toMatch(now);
      expect(points).not.toMatch(stale);
    }
  });

  test.each([
    ...ENDED,
    ...CALLED_OFF,
    ...VOTED,
    ...TRIED,
    ...STRUCK,
    ...RESIGNED_OR_WON,
    ...MORE_ENDED,
  ])('stands in the differences as what was: $name', ({ reports, stale, now }) => {
    const turns = writeDigest(reportsOf(reports))
      .differences.filter(({ kind }) => kind === 'development')
      .map(({ sides }) => [sides[0]!.value, sides.at(-1)!.value] as const);
    expect(turns.some(([, newest]) => now.test(newest))).toBe(true);
    expect(overtakenIn(reports).some(({ line }) => stale.test(line.text))).toBe(true);
  });

  test('is told where nothing else can be', () => {
    const { reports, stale } = MORE_ENDED.find(({ name }) => /children/.test(name))!;
    expect(pointsOf(reports).join('\n')).toMatch(stale);
  });
});

describe('an older state is as true as before', () => {
  test.each([...STANDING, ...NOT_CALLED_OFF, ...NOT_RESIGNED_NOR_WON, ...MORE_STANDING])(
    '$name',
    ({ reports, stands }) => {
      expect(overtakenIn(reports).filter(({ line }) => stands.test(line.text))).toEqual([]);
    },
  );

  test('where both reports are of one day', () => {
    const { reports } = ENDED[0]!;
    expect(overtakenIn(reports.map(([, text]) => ['2024-05-06', text]))).toEqual([]);
  });

  test('where the report that tells of the end is the older one', () => {
    const [[, first], [, second]] = ENDED[0]!.reports as [Told, Told];
    expect(
      overtakenIn([
        ['2024-05-08', first],
        ['2024-05-06', second],
      ]),
    ).toEqual([]);
  });
});

test('of a sentence that tells an event, too, only the state is left out', () => {
  const told = pointsOf([
    [
      '2024-08-12',
      'A gunman killed two guards and wounded a croupier with a rifle outside a casino in Ostbrook and remains at large, police said on Monday.',
    ],
    [
      '2024-08-15',
      'The gunman of Ostbrook was arrested on Thursday in a hotel at the border, police said. “He killed guards,” said a croupier outside the casino.',
    ],
  ]);
  expect(told.join('\n')).toContain('outside a casino in Ostbrook […], police said');
  expect(told.join('\n')).not.toContain('at large');
});

test('the order in which the reports arrive changes nothing', () => {
  const [{ reports }] = ENDED as [(typeof ENDED)[number]];
  const read = reportsOf(reports);
  expect(writeDigest([...read].reverse())).toEqual(writeDigest(read));
});
