import { isGivenName } from '../../language/givenNames.ts';
import { countries } from '../../language/roles.ts';
import { isPersonLike, longFormOf, nameWords, readName, type SpeakerName } from './speakerName.ts';

/** One person or body under all the names that reports give. */
export interface SpeakerIdentity {
  /** The same for every spelling. */
  readonly key: string;
  /** The fullest of the names. */
  readonly name: string;
  /** The names of each, where several speak together. */
  readonly joint?: readonly string[];
}

/** A person as far as the names so far tell: the fullest first. */
interface Person {
  readonly names: SpeakerName[];
  readonly spellings: string[];
}

/**
 * Who is who among these names: "Sarah Huckabee Sanders" and "Sarah Sanders" are one, and so are
 * "Zelensky" and "Volodymyr Zelenskyy" where only one person of that name is known. Where a name
 * may be of two people it is neither's: two people of one surname stay two.
 */
export function identifySpeakers(names: Iterable<string>): Map<string, SpeakerIdentity> {
  const people = new Map<string, Person[]>();
  const others = new Map<string, string[]>();
  const persons: string[] = [];
  for (const name of new Set(names)) {
    if (isPersonLike(name)) persons.push(name);
    else add(others, nameWords(name).join(' '), name);
  }
  const byWord = new Map<string, Person[]>();
  const givenNames = givenNamesOf(persons);
  for (const spelling of fullestFirst(persons))
    place(people, byWord, spelling, readInFull(spelling, givenNames));
  const identities = new Map<string, SpeakerIdentity>();
  const tell = (key: string, spellings: readonly string[]) => {
    const name = fullest(spellings);
    for (const spelling of spellings) identities.set(spelling, { key, name });
  };
  for (const [key, spellings] of others) tell(key, spellings);
  for (const [key, spellings] of keysOf(new Set([...people.values()].flat()))) tell(key, spellings);
  return identities;
}

/** The given names that go with each surname. */
function givenNamesOf(names: readonly string[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const name of names) {
    const { last, given } = readName(name);
    if (given.length > 0) known.set(last, (known.get(last) ?? new Set()).add(given[0]!));
  }
  return known;
}

/** "Ben Low" is Benjamin Low where there is one, and no Bennett Low. */
function readInFull(
  spelling: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): SpeakerName {
  const name = readName(spelling);
  const long = longFormOf(name);
  if (long === null) return name;
  const short = name.given[0]!;
  const others = [...(known.get(name.last) ?? [])].filter((own) => own !== short);
  const rivals = others.filter((own) => own !== long && own.startsWith(short.slice(0, 3)));
  return others.includes(long) && rivals.length === 0 ? readName(spelling, true) : name;
}

/** First and last name, and all words of those who share these. */
function keysOf(people: Iterable<Person>): (readonly [string, readonly string[]])[] {
  const byShort = new Map<string, Person[]>();
  for (const person of people) add(byShort, keyOf(person.names[0]!), person);
  return [...byShort].flatMap(([short, same]) =>
    same.map(({ names, spellings }) => {
      const { words, sex } = names[0]!;
      return [same.length === 1 ? short : `${words.join(' ')}/${sex}`, spellings] as const;
    }),
  );
}

function add<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [value]);
  else known.push(value);
}

const keyOf = ({ words, last, given }: SpeakerName): string =>
  given.length === 0 ? words.join(' ') : `${given[0]} ${last}`;

/** With the spelling that has the most words and letters first, so that a short name meets all it may mean. */
function fullestFirst(names: readonly string[]): string[] {
  const weight = (name: string) => {
    const words = nameWords(name);
    return [words.filter((word) => word.length > 1).length, words.length, name.length] as const;
  };
  return names
    .map((name) => ({ name, weight: weight(name) }))
    .sort(
      ({ weight: a, name }, { weight: b, name: other }) =>
        b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || (name < other ? -1 : 1),
    )
    .map(({ name }) => name);
}

/** The fullest of the spellings; where two are, the one in the usual letters. */
const fullest = (spellings: readonly string[]): string =>
  [...spellings].sort(
    (a, b) =>
      Number(a.startsWith('@')) - Number(b.startsWith('@')) ||
      nameWords(b).length - nameWords(a).length ||
      Number(isShouted(a)) - Number(isShouted(b)) ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  )[0]!;

const isShouted = (name: string): boolean => name === name.toUpperCase();

/** Puts a name to the one person that it may mean, else makes it a person of its own. */
function place(
  people: Map<string, Person[]>,
  byWord: Map<string, Person[]>,
  spelling: string,
  name: SpeakerName,
): void {
  const whole = `=${name.words.join('')}/${name.given.length > 0 ? '' : name.sex}`;
  const equal = people.get(whole)?.[0];
  const found = equal ?? onlyOne(mayMean(people, byWord, name, spelling));
  const person = found ?? { names: [], spellings: [] };
  person.names.push(name);
  person.spellings.push(spelling);
  if (equal === undefined) add(people, whole, person);
  if (found !== null) return;
  add(people, name.last, person);
  if (name.words.length === 1) return;
  add(people, `@${name.words.join('')}`, person);
  name.given.forEach((word, i) => {
    if (i === 0 || !isGivenName(name.plain[i]!)) add(byWord, word, person);
  });
}

const onlyOne = (people: readonly Person[]): Person | null =>
  people.length === 1 ? people[0]! : null;

function mayMean(
  people: ReadonlyMap<string, readonly Person[]>,
  byWord: ReadonlyMap<string, readonly Person[]>,
  name: SpeakerName,
  spelling: string,
): readonly Person[] {
  if (spelling.startsWith('@')) return people.get(`@${handleName(name)}`) ?? [];
  const surnames = people.get(name.last) ?? [];
  if (surnames.length > 0) {
    const fitting = surnames.filter((person) => fits(person, name));
    const fuller = fitting.filter(({ names }) => names.some(({ given }) => given.length > 0));
    return fuller.length > 0 ? fuller : fitting;
  }
  const [word = ''] = name.words;
  if (name.words.length !== 1 || countries.has(word)) return [];
  // "Queen Elizabeth" is no other Elizabeth; "Hillary" and "President Xi" are who is called so.
  const titled = /\s/.test(spelling.trim());
  return titled && isGivenName(name.plain[0]!) ? [] : (byWord.get(word) ?? []);
}

/** "@realDonaldTrump" */
const handleName = ({ words }: SpeakerName): string =>
  words.join('').replace(/^@?(?:real|the|sen|rep|gov|pm|potus)?/, '');

/** Whether the name may be of this person, whose names so far are at least as full. */
function fits({ names }: Person, name: SpeakerName): boolean {
  return names.every((known) => !isOtherSex(known, name) && mayBeOne(known, name));
}

const isOtherSex = (one: SpeakerName, other: SpeakerName): boolean =>
  one.sex !== null && other.sex !== null && one.sex !== other.sex;

/** "Sanders", "Sarah Sanders", "S. Sanders" of Sarah Huckabee Sanders; not "George H. W." of George W. */
function mayBeOne(known: SpeakerName, name: SpeakerName): boolean {
  if (name.given.length === 0 || known.given.length === 0) return true;
  if (isPartOf(name.given, known.given) || isPartOf(known.given, name.given)) return true;
  const [first, ...middle] = known.given;
  const [ownFirst, ...ownMiddle] = name.given;
  const letters = [known.given, name.given].map((given) =>
    given.map(([letter]) => letter).join(''),
  );
  if (isInitials(ownFirst!) && ownMiddle.length === 0) return letters[0]!.startsWith(ownFirst!);
  if (isInitials(first!) && middle.length === 0) return letters[1]!.startsWith(first!);
  return first === ownFirst && mayBeSameMiddle(middle, ownMiddle);
}

/** The words of the one stand in the other, in order. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

const isInitials = (word: string): boolean => word.length === 1 || /^[^aeiouy]{2}$/.test(word);

/** Equal as far as both are given, initials standing for names: "Rodham" and "R.". */
function mayBeSameMiddle(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const [a, b] = [one.join(' '), other.join(' ')];
  return a === b || initialsOf(one) === b || initialsOf(other) === a;
}

const initialsOf = (words: readonly string[]): string => words.map(([letter]) => letter).join('');
