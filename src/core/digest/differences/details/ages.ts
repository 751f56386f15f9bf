import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Detail, Given } from './detail.ts';

const TAKEN = 'arrested|detained|taken into custody';
const NAME = '\\p{Lu}[\\p{L}’-]*\\.?(?: \\p{Lu}[\\p{L}’-]*\\.?){0,2}';
/** Somebody whose age stands with the arrest, named or not. */
const SHAPES = [
  `(?:have |has |had )?(?:${TAKEN}) (?:an? |the )?(?:\\p{L}+ ){0,2}?(?<age>\\d\\d)-year-old(?: (?<who>${NAME}))?`,
  `(?<!\\p{L})(?<age>\\d\\d)-year-old(?: [^.,;:“”"]{1,50})? (?:was|has been|had been|is) (?:${TAKEN})`,
  `(?<who>${NAME}) \\((?<age>\\d\\d)\\) (?:was|has been|had been|is) (?:${TAKEN})`,
  `(?<who>${NAME}), (?<age>\\d\\d), (?:was|has been|had been|is) (?:${TAKEN})`,
].map((shape) => new RegExp(shape, 'dgu'));
const MAY_TELL = new RegExp(TAKEN, 'u');

const readAges = once(({ text }: Line): readonly Omit<Given, 'line'>[] =>
  !MAY_TELL.test(text)
    ? []
    : SHAPES.flatMap((shape) =>
        matchesOf(shape, text).map((match) => {
          const [start, end] = match.indices!.groups!.age!;
          const { age, who = '' } = match.groups!;
          return { start, end, of: 'arrested', value: Number(age), who };
        }),
      ),
);

/** How old who was arrested is, where each report tells of one arrest. */
export const ages: Detail = {
  about: () => 'How old is who was arrested?',
  fact: 'number',
  // Of the next day another one may have been arrested.
  daysApart: 0,
  read: (line) => readAges(line).map((one) => ({ ...one, line })),
  differ: (a, b) => Math.abs(a.value - b.value) > 1,
  several:
    /(?<!\p{L})(?:two|three|four|five|six|several|both|second|third|another|other|\d+) (?:\p{Ll}+ ){0,2}?(?:arrests?|suspects?|men|women|people|persons?|man|woman|teenagers?|youths?|boys?|girls?)[^.;]{0,40}(?:arrest|detain|custody|held)|(?:arrested|detained) (?:two|three|four|five|six|several|\d+) (?!-)/iu,
};
