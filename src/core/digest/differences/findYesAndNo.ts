import type { Report } from '../../report/report.ts';
import type { Difference } from '../digest.ts';
import { eachNamesItsOwn, givenNamesClash } from '../likeness/nameClashes.ts';
import { isSameSubject } from '../overtaken/sameSubject.ts';
import type { Line } from '../reading/lines.ts';
import type { Phrase } from '../reading/phrase.ts';
import { allTerms, linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { areOfOtherDays } from './daysOfDeeds.ts';
import { differenceOf } from './differenceOf.ts';
import { areOfSameDays, areTwoAccounts } from './sameDays.ts';
import {
  deedsOf,
  denialsOfDeeds,
  type Statement,
  statesIn,
  termsOfRest,
  withoutS,
  wordsOfDeed,
} from './yesAndNo.ts';

/** So many of each side are held against each other: of what more reports tell, the first tell the same. */
const MOST_COMPARED = 40;

/**
 * One report tells a state or a deed, and another that it is not so: "no oil leaked", "oil leaked";
 * "the bridge was undamaged", "the bridge was damaged". Only of the same one for certain, and where
 * neither report tells both.
 */
export function findYesAndNo(reading: Reading): Difference[] {
  const { lines } = reading.index;
  const states = byKey(lines.flatMap(statesOf));
  const denied = byKey(lines.flatMap(deniedOf));
  const linesWith = linesByWord(lines, [...denied.keys()].flatMap(wordsOfDeed));
  return [
    ...[...states.values()].flatMap((all) =>
      clashOf(
        all.filter(({ yes }) => !yes),
        all.filter(({ yes }) => yes),
        reading,
      ),
    ),
    ...[...denied].flatMap(([key, all]) =>
      clashOf(all, deedsOf(key, linesFor(key, linesWith)), reading),
    ),
  ];
}

const statesOf = once(statesIn);
const deniedOf = once(denialsOfDeeds);

type LinesByWord = ReadonlyMap<string, readonly Line[]>;

/** The lines that have each of these words. */
function linesByWord(lines: readonly Line[], asked: readonly string[]): LinesByWord {
  const found = new Map<string, Line[]>(asked.map((word) => [word, []]));
  if (found.size === 0) return found;
  for (const line of lines)
    for (const word of new Set(
      line.text
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.map(withoutS),
    ))
      found.get(word)?.push(line);
  return found;
}

/** Those that may tell as done what the key denies: they have the rarest of its words. */
const linesFor = (key: string, linesWith: LinesByWord): readonly Line[] =>
  wordsOfDeed(key)
    .map((word) => linesWith.get(word) ?? [])
    .reduce((a, b) => (b.length < a.length ? b : a));

function byKey(statements: readonly Statement[]): Map<string, Statement[]> {
  const lists = new Map<string, Statement[]>();
  for (const one of statements) {
    const list = lists.get(one.key);
    if (list) list.push(one);
    else lists.set(one.key, [one]);
  }
  return lists;
}

/** The first no and yes to one thing, with the others that say the same. */
function clashOf(
  nos: readonly Statement[],
  yeses: readonly Statement[],
  reading: Reading,
): Difference[] {
  const apart = apartFrom(yeses, nos);
  const found = apartFrom(nos, yeses)
    .slice(0, MOST_COMPARED)
    .flatMap((no) =>
      apart
        .filter((yes) => mayBeOfOneThing(no, yes, reading))
        .slice(0, MOST_COMPARED)
        .filter((yes) => areOfOneThing(no, yes, reading))
        .map((yes) => ({ no, yes })),
    );
  const [first] = found;
  if (first === undefined) return [];
  const side = (one: Statement, also: readonly Statement[]) => ({
    line: one.line,
    ...one.span,
    also: also.map(({ line }) => line),
  });
  const { yes, no } = first;
  const sides = [
    side(
      no,
      found.filter((pair) => pair.yes === yes).map((pair) => pair.no),
    ),
    side(
      yes,
      found.filter((pair) => pair.no === no).map((pair) => pair.yes),
    ),
  ];
  const about = `Is it so: ${textOf(yes)}?`;
  return [differenceOf({ kind: null, fact: 'happened', about, sides }, reading)];
}

const textOf = ({ line, span }: Statement): string => line.text.slice(span.start, span.end).trim();

/** Those of reports that tell none of the others. */
function apartFrom(statements: readonly Statement[], others: readonly Statement[]): Statement[] {
  const reports = new Set(others.map(({ line }) => line.reportId));
  return statements.filter(({ line }) => !reports.has(line.reportId));
}

/** What is soon seen: two accounts of the same days, whose subjects have a word in common. */
const mayBeOfOneThing = (no: Statement, yes: Statement, { origins }: Reading): boolean =>
  areTwoAccounts(no.line, yes.line, origins) &&
  areOfSameDays(no.line, yes.line) &&
  (no.subject === null ||
    yes.subject === null ||
    no.subject.terms.some((term) => yes.subject!.terms.includes(term)));

function areOfOneThing(no: Statement, yes: Statement, reading: Reading): boolean {
  const [a, b] = [no.line, yes.line];
  return (
    !areOfOtherDays(a, b) &&
    !givenNamesClash(a, b) &&
    !eachNamesItsOwn(a, b) &&
    (no.subject === null || yes.subject === null
      ? shareMatter(no, yes, reading)
      : areOneSubject(no, yes, reading)) &&
    isOfOneRest(no, yes, reading)
  );
}

/** So many terms have to stand in both reports. */
const LEAST_SHARED = 5;

const reportOf = ({ line }: Statement, { byId }: Reading): Report => byId.get(line.reportId)!;

const knownIn = once((report: Report): ReadonlySet<string> => new Set(allTerms(report)));

function shareMatter(no: Statement, yes: Statement, reading: Reading): boolean {
  const theirs = knownIn(reportOf(yes, reading));
  const own = allTerms(reportOf(no, reading));
  return own.filter((term) => theirs.has(term)).length >= LEAST_SHARED;
}

/**
 * The same person or thing from both sides. What one says more of it ("the railway bridge at
 * Ostbrook") the other report has to say of it somewhere as well, in one sentence with its noun.
 */
function areOneSubject(no: Statement, yes: Statement, reading: Reading): boolean {
  const [a, b] = [no, yes].map((one) => ({
    phrase: one.subject!,
    report: reportOf(one, reading),
  })) as [{ phrase: Phrase; report: Report }, { phrase: Phrase; report: Report }];
  if (a.phrase.partial || b.phrase.partial) return false;
  const moreOfA = a.phrase.terms.filter((term) => !b.phrase.terms.includes(term));
  const moreOfB = b.phrase.terms.filter((term) => !a.phrase.terms.includes(term));
  const areAlike = moreOfA.length === 0 && moreOfB.length === 0;
  // "Engineers", at the head of a sentence, is no noun that is known as one.
  if (areAlike && [a, b].every(({ phrase }) => isBare(phrase)))
    return shareMatter(no, yes, reading);
  if (!isSameSubject(a, b) || !isSameSubject(b, a)) return false;
  if (areAlike) return true;
  if (hasFullName(a.phrase) && hasFullName(b.phrase)) return true;
  if (moreOfA.length > 0 && moreOfB.length > 0) return false;
  const [more, full, other] =
    moreOfA.length > 0 ? [moreOfA, a.phrase, b.report] : [moreOfB, b.phrase, a.report];
  const common = full.terms.filter((term) => !more.includes(term));
  return linesIn(other).some(({ terms }) =>
    [...more, ...common].every((term) => terms.includes(term)),
  );
}

const isBare = ({ heads, names, terms }: Phrase): boolean =>
  heads.length === 0 && names.length === 0 && terms.length > 0;

/** A capital at the head of a sentence makes no name: "Talks between …". */
const hasFullName = ({ names }: Phrase): boolean => names.some((name) => name.length > 1);

/** Nouns that news has for one thing. */
const ONE_THING = [
  /^(?:ship|vessel|boat|tanker|ferri|freighter|trawler)$/,
  /^(?:plane|aircraft|jet|airlin)$/,
];

const isKnown = (term: string, known: ReadonlySet<string>): boolean =>
  known.has(term) ||
  ONE_THING.some((nouns) => nouns.test(term) && [...known].some((other) => nouns.test(other)));

/** Of what is told behind the deed so much the other one tells behind it as well. */
const COVERED = 0.75;

/**
 * "Was not invited to the dinner" is no answer to "was invited to the lunch", nor "no shots were fired
 * in the house" to "shots were fired at a car": behind a deed both tell the same. Of a state nothing
 * may be told that the other report does not know.
 */
function isOfOneRest(no: Statement, yes: Statement, reading: Reading): boolean {
  const [ofNo, ofYes] = [termsOfRest(no), termsOfRest(yes)];
  const unknownNames = yes.line.names.filter(
    (name) => ofYes.includes(name) && !knownIn(reportOf(no, reading)).has(name),
  );
  if (isState(no)) {
    const known = knownIn(reportOf(yes, reading));
    return ofNo.every((term) => known.has(term)) && unknownNames.length === 0;
  }
  if (no.key.startsWith('no ')) {
    const told = new Set(yes.line.terms);
    const shared = ofNo.filter((term) => isKnown(term, told)).length;
    return shared >= COVERED * ofNo.length && unknownNames.length === 0;
  }
  const [first] = ofNo;
  // "Was not hit", "was hit by two rockets": by whom belongs to the yes.
  if (first === undefined) return ofYes.length === 0 || yes.rest.startsWith(' by ');
  if (!ofYes.includes(first) || !ofNo.includes(ofYes[0]!)) return false;
  return ofNo.filter((term) => ofYes.includes(term)).length >= COVERED * ofNo.length;
}

const isState = ({ key }: Statement): boolean => /^(?:\p{L}+|took place)$/u.test(key);
