import type { Report } from '../../report/report.ts';
import { eachNamesItsOwn, givenNamesClash } from '../likeness/nameClashes.ts';
import { isSameSubject } from '../overtaken/sameSubject.ts';
import type { Phrase } from '../reading/phrase.ts';
import { allTerms, linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { areOfOtherDays } from './daysOfDeeds.ts';
import { areOfSameDays, areTwoAccounts } from './sameDays.ts';
import { type Statement, termsOfRest } from './statement.ts';

/** What is soon seen: two accounts of the same days, whose subjects have a word in common. */
export const mayBeOfOneThing = (no: Statement, yes: Statement, { origins }: Reading): boolean =>
  areTwoAccounts(no.line, yes.line, origins) &&
  areOfSameDays(no.line, yes.line) &&
  (no.subject === null ||
    yes.subject === null ||
    no.subject.terms.some((term) => yes.subject!.terms.includes(term)));

export function areOfOneThing(no: Statement, yes: Statement, reading: Reading): boolean {
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

/** So many terms have to stand in both reports: a guess, as 2 and 8 change none of 382 stories (`npm run eval -- thresholds`). */
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

/** Of what is told behind the deed so much the other one tells behind it as well: a guess, too, half of it changes none. */
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
  if (no.matter.of === 'state') {
    const known = knownIn(reportOf(yes, reading));
    return ofNo.every((term) => known.has(term)) && unknownNames.length === 0;
  }
  if (no.matter.of === 'none did' || no.matter.of === 'was none') {
    const told = new Set(yes.line.terms);
    const shared = ofNo.filter((term) => isKnown(term, told)).length;
    return shared >= COVERED * ofNo.length && unknownNames.length === 0;
  }
  const [first] = ofNo;
  if (first === undefined && no.matter.of === 'did none')
    return unknownNames.length === 0 && no.subject !== null && no.subject.terms.length > 0;
  // "Was not hit", "was hit by two rockets": by whom belongs to the yes.
  if (first === undefined) return ofYes.length === 0 || yes.rest.startsWith(' by ');
  if (!ofYes.includes(first) || !ofNo.includes(ofYes[0]!)) return false;
  return ofNo.filter((term) => ofYes.includes(term)).length >= COVERED * ofNo.length;
}
