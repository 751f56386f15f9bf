import { isGivenName } from '../../language/givenNames.ts';
import type { Report } from '../../report/report.ts';
import { isNamedInFull } from './isNamedInFull.ts';
import { namedPeople } from './namedPeople.ts';

/** Whom the reports that are read together name in full, by last name; null where that is not one person. */
export type FullNames = (lastName: string) => string | null;

/** Full names that one person of all these reports has to himself, by last name or family name. */
export function fullNamesIn(reports: readonly Report[]): FullNames {
  const names = new Map<string, Set<string>>();
  for (const { party } of reports.flatMap(namedPeople)) {
    if (party === null || party === 'unsure' || !isNamedInFull(party)) continue;
    const [first, last] = [party.words[0]!, party.words.at(-1)!];
    for (const word of isGivenName(first) ? [last] : [first, last])
      names.set(word, (names.get(word) ?? new Set()).add(party.name));
  }
  return (word) => {
    const [name, ...more] = [...(names.get(word) ?? [])];
    return name !== undefined && more.length === 0 ? name : null;
  };
}
