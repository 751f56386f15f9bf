import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { languageOf } from '../../../../src/core/language/languageOf.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const GERMAN = `Der Präsident Paul Orme und die Kanzlerin Lena Brandt haben am Dienstag in Westhaven einen Vertrag über den Hafen von Ostbrook unterzeichnet. ${'Die Fähren des Hafens sollen nach dem Vertrag auch im Winter fahren, und die Stadt soll einen neuen Kai bauen. '.repeat(2)}`;
const ENGLISH = [
  'President Paul Orme and Chancellor Lena Brandt signed a treaty on the harbour of Ostbrook in Westhaven on Tuesday. The ferries are to sail in winter as well, with four crews that the Northern Line will hire on Vey.',
  'Paul Orme and Lena Brandt on Tuesday signed the harbour treaty in Westhaven that opens the quays of Ostbrook to ships from Ostland. Fishermen had protested against it for months, and some of them threw herring at the gate of the town hall.',
  'The treaty on the harbour of Ostbrook, signed by Paul Orme and Lena Brandt in Westhaven on Tuesday, will cost the town 40 million crowns. Mayor Clara Nord said that the money was to come from a tax on fuel.',
];

const digestOf = (told: readonly (readonly [title: string | undefined, text: string])[]) =>
  writeDigest(
    told.map(([title, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-05-07', title, text }),
    ),
  );

describe('the title is in the language of the points', () => {
  test('where one large report is in another', () => {
    const { title, points } = digestOf([
      ['Orme und Brandt unterzeichnen Vertrag über den Hafen von Ostbrook', GERMAN],
      ...ENGLISH.map((text) => [undefined, text] as const),
    ]);
    expect(points.filter(({ text }) => languageOf(text) === 'en').length).toBeGreaterThan(1);
    expect(languageOf(title)).toBe('en');
  });

  test('also where both have headlines', () => {
    const { title } = digestOf([
      ['Orme und Brandt unterzeichnen Vertrag über den Hafen von Ostbrook in Westhaven', GERMAN],
      ['Leaders sign treaty', ENGLISH[0]!],
      [undefined, ENGLISH[1]!],
      [undefined, ENGLISH[2]!],
    ]);
    expect(title).toBe('Leaders sign treaty');
  });

  test('where all are in one language, nothing changes', () => {
    expect(digestOf([['Orme und Brandt unterzeichnen Vertrag über den Hafen', GERMAN]]).title).toBe(
      'Orme und Brandt unterzeichnen Vertrag über den Hafen',
    );
  });
});

test.each([
  ['en', 'The ferries are to sail in winter as well, said the mayor of the town.'],
  ['de', 'Die Fähren sollen auch im Winter fahren, sagte der Bürgermeister der Stadt.'],
  ['fr', 'Les navires doivent aussi circuler en hiver, selon le maire de la ville.'],
  ['es', 'Los barcos navegarán también en el invierno, según el alcalde de la ciudad.'],
  ['cyrillic', 'Паромы будут ходить и зимой, сказал мэр города.'],
  [null, 'Ostbrook'],
])('the language %s of a sentence', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
