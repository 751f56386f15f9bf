import { matchesOf } from '../../../language/matchesOf.ts';
import type { Report } from '../../../report/report.ts';
import { once } from '../../reading/readOnce.ts';
import { isPlaceOrBody } from './isNamedInFull.ts';
import { ROLE_EITHER_CASE, standsForLeader } from './roleNouns.ts';

/** A full stop is of an initial: "George W. Bush", but not "Ada Rell. No". */
const NAME =
  "(\\p{Lu}[\\p{L}'’-]+(?: (?:al-|bin |de |van |von |der )*(?:\\p{Lu}\\.(?= )|\\p{Lu}[\\p{L}'’-]*)){1,2})";
/** "Russian President Vladimir Putin": a country's word, the office, the full name; who is vice-president or acts for one is not it. */
const HOLDER = new RegExp(
  `(?:\\b(\\p{Lu}[\\p{L}.]+) )?(?<![\\p{L}-])(?<!(?:acting|interim|former|vice|deputy|then|next|incoming|future|outgoing) )(${ROLE_EITHER_CASE}) ${NAME}`,
  'gu',
);

/**
 * Who holds an office, where the reports name exactly one person for it: "russian president" and
 * "russian leader" are Vladimir Putin. Keys are lower-case without full stops.
 */
export function roleHolders(reports: readonly Report[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  const add = (key: string, name: string) => {
    const known = names.get(key) ?? new Set();
    names.set(key, known.add(name));
  };
  for (const [key, name] of reports.flatMap(officesIn)) add(key, name);
  const sure = [...names].filter(([, people]) => sameLastName([...people]));
  return new Map(sure.map(([key, people]) => [key, longest([...people])]));
}

/** Offices in one report with the name behind them. */
const officesIn = once(({ text }: Report): readonly (readonly [string, string])[] =>
  matchesOf(HOLDER, text).flatMap(([, country, role, name]) => {
    // "Justice Department’s Office" is nobody.
    if (name!.toLowerCase().split(/[ '’]/).some(isPlaceOrBody)) return [];
    const nation = plainKey(country ?? '');
    const office = role!.toLowerCase();
    const titles = standsForLeader(office) ? [office, 'leader'] : [office];
    return titles.map((title) => [`${nation} ${title}`.trim(), name!] as const);
  }),
);

/** "U.S." and "American" are one country. */
export const plainKey = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/\b(?:american|usa)\b/g, 'us')
    .trim();

const lastName = (name: string): string => name.split(' ').at(-1)!;

const sameLastName = (names: readonly string[]): boolean => new Set(names.map(lastName)).size === 1;

const longest = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
