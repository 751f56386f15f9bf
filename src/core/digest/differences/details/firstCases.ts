import { findDates } from '../../../language/dates.ts';
import { dayNumber } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Detail, Given } from './detail.ts';

const FIRST =
  /(?<!\p{L})first (?<of>patient|case|victim|infection|illness|death)(?:, [^,.;]{1,60},)? (?<told>(?:had )?(?:fell|became|fallen|become) ill|was (?:recorded|reported|confirmed|registered|diagnosed|admitted|found|hospitali[sz]ed)|(?:had )?(?:went|gone) to (?:[\p{L}]+ ){1,3}(?:doctor|hospital|clinic)|(?:is|was) dated|dates? (?:back )?(?:to|from)|dated (?:back )?(?:to|from)|(?:developed|showed) symptoms|appeared|died|occurred)(?!\p{L})/giu;
/** Letters behind it in which the day stands. */
const BEHIND = 40;

/** "First case" and "first patient" are one, a first death is another. */
const ofWhat = (word: string): string => (/^(?:death|victim)$/i.test(word) ? 'death' : 'case');

const readFirst = once((line: Line): readonly Given[] => {
  const { text, day } = line;
  if (day === null || !/first/i.test(text)) return [];
  return matchesOf(FIRST, text).flatMap((match) => {
    const from = match.index + match[0].length;
    const date = findDates(text, day).find(
      ({ start, from: first, until }) =>
        start >= from &&
        start <= from + BEHIND &&
        first === until &&
        !/[.;]/.test(text.slice(from, start)),
    );
    return date === undefined
      ? []
      : [
          {
            line,
            start: date.start,
            end: date.end,
            of: ofWhat(match.groups!.of!),
            value: dayNumber(date.from),
          },
        ];
  });
});

/** Since when people have been ill. */
export const firstCases: Detail = {
  about: (of) => `When was the first ${of}?`,
  fact: 'date',
  daysApart: 3,
  read: readFirst,
  differ: (a, b) => a.value !== b.value,
  several:
    /(?<!\p{L})first (?:\p{L}+ )?(?:patient|case|infection)s?[^.]{0,40}(?<!\p{L})(?:this year|of the year|in the (?:district|region|country|county|state))(?!\p{L})/iu,
};
