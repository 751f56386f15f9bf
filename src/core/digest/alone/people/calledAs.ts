import { isGivenName, sexOfGivenName } from '../../../language/givenNames.ts';
import type { Party } from '../../../quotes/speakers/people/people.ts';
import type { Report } from '../../../report/report.ts';
import { once } from '../../reading/readOnce.ts';
import { namedPeople } from './namedPeople.ts';
import { shortName } from './shortName.ts';

/** What a report calls people by whom it has named in full, words in lower case. */
interface Called {
  /** Last names that more than one of its people have. */
  readonly shared: ReadonlySet<string>;
  /** Full names that it shortens to their first word ("Gao" for Gao Shun). */
  readonly byFirst: ReadonlySet<string>;
}

const calledIn: (report: Report) => Called = once((report: Report): Called => {
  const people = new Map<string, Set<Party>>();
  const alone = new Map<string, number[]>();
  for (const { words, party, start } of namedPeople(report)) {
    if (words.length === 1)
      alone.set(words[0]!, [...(alone.get(words[0]!) ?? []), sentenceAt(report, start)]);
    if (party === null || party === 'unsure' || party.words.length === 1) continue;
    const last = party.words.at(-1)!;
    people.set(last, (people.get(last) ?? new Set()).add(party));
  }
  const shared = new Set<string>();
  const byFirst = new Set<string>();
  for (const [last, parties] of people)
    for (const { words } of parties) {
      const first = words[0]!;
      if (parties.size > 1 || meet(first, last, alone)) shared.add(last);
      if (alone.has(first) && !alone.has(last) && !isGivenName(first))
        byFirst.add(`${first} ${last}`);
    }
  return { shared, byFirst };
});

const sentenceAt = (report: Report, at: number): number =>
  report.sentences.findIndex(({ start, end }) => start <= at && at < end);

/** "Wilson had never met Ada’s aunt": who is called Ada there is not that Wilson. */
function meet(first: string, last: string, alone: ReadonlyMap<string, readonly number[]>): boolean {
  const sentences = alone.get(last) ?? [];
  return alone.get(first)?.some((at) => sentences.includes(at)) ?? false;
}

/** What to call somebody in a report's sentences who has been named in full: in full again, where others share the last name. */
export function shortNameIn(report: Report, name: string): string {
  const words = name.toLowerCase().split(' ');
  const { shared, byFirst } = calledIn(report);
  if (shared.has(words.at(-1)!)) return name;
  return byFirst.has(`${words[0]} ${words.at(-1)}`) ? name.split(' ')[0]! : shortName(name);
}

/**
 * Whether "he", "she" or a last name may be somebody else of the family: where others of the report
 * share the last name, only a pronoun tells which of them is meant, and only beside a given name that
 * is a man's or a woman's alone.
 */
export function mayBeRelative(report: Report, name: string, mention: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (!calledIn(report).shared.has(words.at(-1)!)) return false;
  if (
    mention
      .toLowerCase()
      .split(/[^\p{L}’'-]+/u)
      .includes(words[0]!)
  )
    return false;
  const sex = sexOfGivenName(words[0]!);
  const called = /^(?:he|him|his|himself)$/i.test(mention)
    ? 'male'
    : /^(?:she|her|hers|herself)$/i.test(mention)
      ? 'female'
      : null;
  return sex === null || sex !== called;
}
