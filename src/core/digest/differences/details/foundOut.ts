import { findDates } from '../../../language/dates.ts';
import { dayNumber } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Detail, Given } from './detail.ts';

/** What is found out once; words of one row are one thing. */
const THINGS: readonly (readonly [of: string, words: string])[] = [
  ['attack', 'attack|breach|intrusion|outflow|hack|data theft|leak'],
  ['mistake', 'mistake|error|fault|bug|flaw|mix-up'],
  ['theft', 'theft|burglary|break-in'],
  ['crack', 'cracks?|damage'],
  ['body', 'body|bodies'],
];

const SHAPES = THINGS.map(([of, words]) => ({
  of,
  shape: new RegExp(
    `(?<!\\p{L})(?:noticed|discovered|detected|spotted|became aware of|learned of|came upon) (?:the|an?|its|his|her|their)(?: \\p{L}+){0,2}? (?:${words})(?!\\p{L})`,
    'giu',
  ),
}));
/** Letters behind it in which the day stands. */
const BEHIND = 30;

const readFound = once((line: Line): readonly Given[] => {
  const { text, day } = line;
  if (day === null) return [];
  return SHAPES.flatMap(({ of, shape }) =>
    matchesOf(shape, text).flatMap((match) => {
      const from = match.index + match[0].length;
      const date = findDates(text, day).find(
        ({ start, from: first, until }) =>
          start >= from &&
          start <= from + BEHIND &&
          first === until &&
          !/[.;,]/.test(text.slice(from, start)),
      );
      return date === undefined
        ? []
        : [{ line, start: date.start, end: date.end, of, value: dayNumber(date.from) }];
    }),
  );
});

/** On which day something was found out. */
export const foundOut: Detail = {
  about: (of) => `When was the ${of} noticed?`,
  fact: 'date',
  daysApart: 3,
  read: readFound,
  differ: (a, b) => a.value !== b.value,
  several:
    /(?<!\p{L})(?:second|another|two|three|several|earlier) (?:\p{Ll}+ )?(?:attacks?|breach(?:es)?|hacks?|thefts?|bod(?:y|ies)|errors?|mistakes?)(?!\p{L})/iu,
};
