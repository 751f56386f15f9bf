import type { Difference } from '../digest.ts';
import type { Reading } from '../reading/readTogether.ts';
import { differenceOf } from './differenceOf.ts';
import { type PersonFact, personFactsIn } from './personFacts.ts';
import { areOfSameDays } from './sameDays.ts';

const ABOUT = { age: 'How old is', party: 'Of which party is', state: 'From which state is' };

/**
 * What two reports say otherwise of one person. Looked up by name, and by the fullest name where
 * both have one: namesakes and families are left alone.
 */
export function findPersonFacts(reading: Reading): Difference[] {
  const byName = new Map<string, PersonFact[]>();
  for (const fact of reading.index.lines.flatMap(personFactsIn)) {
    const key = `${fact.of} ${fact.names.at(-1)}`;
    const list = byName.get(key);
    if (list) list.push(fact);
    else byName.set(key, [fact]);
  }
  return [...byName.values()].flatMap((facts) => {
    const [a, b] = firstClash(facts, reading);
    if (a === undefined || b === undefined) return [];
    const also = (one: PersonFact) =>
      facts
        .filter((fact) => fact !== one && fact.value === one.value && isSame(fact, one))
        .map(({ line }) => line);
    return [
      differenceOf(
        {
          kind: 'conflict',
          fact: a.of === 'state' ? 'place' : a.of === 'age' ? 'number' : 'who',
          about: `${ABOUT[a.of]} ${nameIn(a)}?`,
          sides: [a, b].map((fact) => ({
            line: fact.line,
            start: fact.start,
            end: fact.end,
            also: also(fact),
          })),
        },
        reading,
      ),
    ];
  });
}

function firstClash(facts: readonly PersonFact[], { origins }: Reading): PersonFact[] {
  for (const [at, a] of facts.entries()) {
    const b = facts
      .slice(at + 1, at + 1 + MOST_COMPARED)
      .find(
        (other) =>
          other.value !== a.value &&
          origins.get(other.line.reportId) !== origins.get(a.line.reportId) &&
          areOfSameDays(a.line, other.line) &&
          isSame(a, other),
      );
    if (b !== undefined) return agesByBirthday(a, b) || agesOfTwo(a, b) ? [] : [a, b];
  }
  return [];
}

/** A name that everybody tells of is not compared with all of its mentions. */
const MOST_COMPARED = 50;

/** Both with a first name: it is the same. */
const isSame = ({ names: a }: PersonFact, { names: b }: PersonFact): boolean =>
  a.length > 1 && b.length > 1 ? a[0] === b[0] : false;

/** A birthday between two reports. */
const agesByBirthday = (a: PersonFact, b: PersonFact): boolean =>
  a.of === 'age' && a.line.day !== b.line.day && Math.abs(Number(a.value) - Number(b.value)) === 1;

/** No outlet is so far off: a mother of the same name. */
const MOST_YEARS_OFF = 10;
const agesOfTwo = (a: PersonFact, b: PersonFact): boolean =>
  a.of === 'age' && Math.abs(Number(a.value) - Number(b.value)) > MOST_YEARS_OFF;

/** The name as it is written before the fact, or behind it ("the 32-year-old Ada Roe"). */
const nameIn = ({ line, names, start, end }: PersonFact): string => {
  const before = line.text.slice(0, start);
  const at = before.toLowerCase().lastIndexOf(names[0]!);
  if (at < 0) return /\p{Lu}.*/u.exec(line.text.slice(end))![0].match(NAME_AHEAD)![0];
  return before
    .slice(at)
    .replace(/[\s,(]+(?:(?:an?|who is) ?)?$/, '')
    .trim();
};
const NAME_AHEAD = /^(?:\p{Lu}[\p{L}'’.-]+ ?)+(?<=[\p{L}'’-])/u;
