import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

const pointsOf = (told: readonly (readonly [day: string, title: string, text: string])[]) =>
  writeDigest(
    told.map(([published, title, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, title, text }),
    ),
    { words: 120 },
  ).points.map(({ text }) => text);

const TOWN = 'Villa Rosa de Orla';
const SLIDE: readonly (readonly [string, string, string])[] = [
  [
    '2024-05-05',
    'They had been told to leave, mayor says',
    `The mayor of ${TOWN} said on Saturday that the town had ordered the evacuation of the lower streets a day before the landslide, but that only a few families obeyed. "We went from door to door," Mayor Elmer Reed told local radio. Fourteen bodies have been found.`,
  ],
  [
    '2024-05-08',
    'Evacuation order was written after the slide; mayor resigns',
    `The evacuation order shown by the mayor of ${TOWN} was drawn up after the landslide, the prosecutor who leads the inquiry said on Tuesday. "It was made on a computer of the town on Sunday," said prosecutor Ivo Lind. No resident had heard a warning, he added. Reed resigned in the evening. Two more slopes are moving.`,
  ],
];

describe('the turn of the last day is told first', () => {
  test('though it takes a thing for known, and shares names and an office with what it turns', () => {
    expect(pointsOf(SLIDE)[0]).toContain('was drawn up after the landslide');
  });

  test('and in however few words it says that somebody resigned', () => {
    expect(pointsOf(SLIDE).join(' ')).toContain('resigned in the evening.');
  });

  test('and the first word of the next sentence is no part of a name', () => {
    const points = pointsOf([
      ...SLIDE,
      [
        '2024-05-08',
        'Inquiry into warnings',
        `The prosecutor's office in Karsk looks into whether warnings had been ignored in ${TOWN}, where a landslide killed 14 people. Excavators reached the town in the afternoon.`,
      ],
    ]);
    expect(points.join('\n')).not.toContain('Lind. No');
  });
});
