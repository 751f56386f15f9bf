import { stemWord } from '../../language/stem.ts';
import type { Report } from '../../report/report.ts';
import { escapePattern } from '../alone/escapePattern.ts';
import { namedPeople } from '../alone/people/namedPeople.ts';
import { presentOf } from '../likeness/standsFor.ts';
import { allTerms, once } from '../reading/readOnce.ts';
import { areOneByAge, OF_AGE } from './sameAge.ts';
import type { Subject } from './subject.ts';

/** Nouns that news has for one person. */
const ONE_PERSON = [
  'suspect gunman attacker shooter assailant killer',
  'suspects gunmen attackers shooters assailants killers',
  'girl schoolgirl daughter',
  'boy schoolboy son',
  'blaze fire wildfire inferno',
  'strike walkout stoppage',
  'outage blackout',
  'siege standoff',
  'ceasefire truce',
  'talks negotiations',
  'deal agreement accord pact treaty',
].map((row) => row.split(' '));

const areOneNoun = (a: string, b: string): boolean =>
  a === b || ONE_PERSON.some((nouns) => nouns.includes(a) && nouns.includes(b));

/** So much of what the older phrase says has to stand in the newer report. */
const SHARE = 0.5;
/** So many terms have to stand in both reports, besides. */
const LEAST_SHARED = 5;

/** Whether a newer phrase is about the same person or thing for certain: who may be another, is another. `least`: the terms that both reports have to share. */
export function isSameSubject(old: Subject, now: Subject, least = LEAST_SHARED): boolean {
  return areOne(withNouns(old, now), withNouns(now, old), least);
}

/** "Oysters from the farm": what begins a sentence has a capital, and is no name where either report has it in small letters. */
function withNouns(subject: Subject, other: Subject): Subject {
  const { phrase, report } = subject;
  const nouns = phrase.names.filter(
    ([word, ...more]) =>
      more.length === 0 && [report, other.report].some((one) => hasInSmall(word!, one)),
  );
  if (nouns.length === 0) return subject;
  const names = phrase.names.filter((name) => !nouns.includes(name));
  return { ...subject, phrase: { ...phrase, names, heads: [...phrase.heads, ...nouns.flat()] } };
}

const hasInSmall = (word: string, { text }: Report): boolean =>
  new RegExp(`(?<!\\p{L})${escapePattern(word)}(?!\\p{L})`, 'u').test(text);

function areOne(old: Subject, now: Subject, least: number): boolean {
  const [a, b] = [old.phrase, now.phrase];
  if (a.partial !== b.partial) return false;
  if (a.count !== null && b.count !== null && a.count !== b.count) return false;
  if (a.names.length > 0 && b.names.length > 0)
    return haveSameNames(fullNamesOf(old), fullNamesOf(now));
  if (!shareMatter(old.report, now.report, least)) return false;
  if (areOneByAge(old, now)) return true;
  const isOneNoun = a.heads.some((one) => b.heads.some((other) => areOneNoun(one, other)));
  if (isOneNoun && (isToldAs(old, now) || isNamedLater(old, now))) return true;
  if (b.names.length === 1 && a.names.length === 0)
    return isOnlyPerson(b.names[0]!, old.report) || isToldByRole(old, now);
  const [named, ...more] = a.names;
  return (
    named !== undefined &&
    more.length === 0 &&
    b.heads.length > 0 &&
    [old, now].some(({ report }) => b.heads.some((role) => hasRole(named, role, report)))
  );
}

/** "A girl of nine", whom her report names further down: "Lena Sand, the girl who vanished". */
const isNamedLater = ({ report }: Subject, { phrase: { names } }: Subject): boolean =>
  names.length === 1 &&
  names[0]!.length > 1 &&
  new RegExp(`(?<!\\p{L})${escapePattern(names[0]!.join(' '))}(?!\\p{L})`, 'iu').test(report.text);

type Names = readonly (readonly string[])[];

const haveSameNames = (a: Names, b: Names): boolean =>
  a.every((name) => b.some((other) => isSameName(name, other))) &&
  b.every((name) => a.some((other) => isSameName(name, other)));

/** "Moor", whom her report has in full as Ida Moor, and as no other Moor. */
const fullNamesOf = ({ phrase: { names }, report }: Subject): Names =>
  names.map((name) => {
    if (name.length > 1) return name;
    const full = namedPeople(report).filter(
      ({ words }) => words.length > 1 && words.at(-1) === name[0],
    );
    const isOne = new Set(full.map(({ words }) => words.join(' '))).size === 1;
    return isOne ? full[0]!.words : name;
  });

/** "Venn" may be Otto Venn; Peter Holt is not Mira Holt. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || a[0] === b[0];
}

/**
 * What the newer phrase says more ("of the baggage handlers", "on the island of Vey") has to stand in
 * the older report, but for a name that it did not have yet; and the other way round for most of it.
 */
function isToldAs(old: Subject, now: Subject): boolean {
  const [then, later] = [termsIn(old.report), termsIn(now.report)];
  const named = new Set(now.phrase.names.flat());
  const isKnown = (term: string) =>
    then.has(term) || [...named].some((word) => word.startsWith(term));
  // How old somebody is, and the name of whom the newer report names otherwise or not at all, tell of nobody else.
  const own = new Set(old.phrase.names.flat());
  const matter = old.phrase.terms.filter(
    (term) => !OF_AGE.test(term) && ![...own].some((word) => word.startsWith(term)),
  );
  const told = matter.filter((term) => later.has(term)).length;
  return now.phrase.terms.every(isKnown) && told >= SHARE * matter.length;
}

/** With the present of pasts that no rule makes: who was shot dead died in a shooting. */
const termsIn = once(
  (report: Report): ReadonlySet<string> =>
    new Set(allTerms(report).flatMap((term) => [term, presentOf(term)])),
);

/** Of a report of two sentences so many of its terms are enough. */
const SHARE_OF_BRIEF = 0.25;
const LEAST_OF_BRIEF = 3;

function shareMatter(a: Report, b: Report, least: number): boolean {
  const others = termsIn(b);
  const shorter = Math.min(allTerms(a).length, allTerms(b).length);
  const enough = Math.max(LEAST_OF_BRIEF, Math.ceil(SHARE_OF_BRIEF * shorter));
  return allTerms(a).filter((term) => others.has(term)).length >= Math.min(least, enough);
}

/** "The skipper", whom both reports name, and the newer one as "the skipper Olan Brisk". */
function isToldByRole(old: Subject, now: Subject): boolean {
  const [name] = now.phrase.names;
  return (
    old.phrase.count === null &&
    termsIn(old.report).has(stemWord(name!.at(-1)!)) &&
    old.phrase.heads.some((role) => hasRole(name!, role, now.report))
  );
}

/** The report names this person and nobody else. */
function isOnlyPerson(name: readonly string[], report: Report): boolean {
  const full = namedPeople(report).filter(({ words }) => words.length > 1);
  const people = new Set(full.map(({ words }) => words.at(-1)!));
  return people.size === 1 && people.has(name.at(-1)!);
}

/** "The treasurer Ivo Brand", "Ivo Brand, the treasurer": which role a report gives a person. */
function hasRole(name: readonly string[], role: string, report: Report): boolean {
  const known = termsIn(report);
  if (![role, name.at(-1)!].every((word) => known.has(stemWord(word)))) return false;
  const { text } = report;
  const last = escapePattern(name.at(-1)!);
  return new RegExp(
    `(?<!\\p{L})${escapePattern(role)},? (?:\\p{L}+ ){0,2}${last}(?!\\p{L})|(?<!\\p{L})${last}, (?:\\d+, )?(?:the|an?|its|their) (?:\\p{L}+ ){0,3}${escapePattern(role)}(?!\\p{L})`,
    'iu',
  ).test(text);
}
