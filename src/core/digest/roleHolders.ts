import type { Report } from '../report/report.ts';
import { ROLE_EITHER_CASE, standsForLeader } from './roleNouns.ts';

const NAME = "(\\p{Lu}[\\p{L}'’-]+(?: (?:al-|bin |de |van |von |der )*\\p{Lu}[\\p{L}.'’-]*){1,2})";
/** "Russian President Vladimir Putin": a country's word, the office, the full name. */
const HOLDER = new RegExp(`(?:\\b(\\p{Lu}[\\p{L}.]+) )?\\b(${ROLE_EITHER_CASE}) ${NAME}`, 'gu');

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
  for (const { text } of reports) {
    for (const [, country, role, name] of text.matchAll(HOLDER)) {
      const nation = plainKey(country ?? '');
      const office = role!.toLowerCase();
      add(`${nation} ${office}`.trim(), name!);
      if (standsForLeader(office)) add(`${nation} leader`.trim(), name!);
    }
  }
  const sure = [...names].filter(([, people]) => sameLastName([...people]));
  return new Map(sure.map(([key, people]) => [key, longest([...people])]));
}

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
