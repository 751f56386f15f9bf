import { addDays } from '../../language/days.ts';
import type { Difference } from '../digest.ts';
import { supportOf } from '../likeness/saysTheSame.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isEmptyWord, termsOf, wordsOf } from '../reading/terms.ts';
import { sideOf } from './sideOf.ts';

/** A thing that somebody has or has got, or has not. */
interface Possession {
  readonly line: Line;
  readonly has: boolean;
  /** The stem of the thing. */
  readonly thing: string;
  /** The clause, as the report has it. */
  readonly clause: string;
}

const THING = '((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]{4,})';
const GOT = '(?:received|gotten|got|obtained|been (?:given|sent|handed|offered))';
/** "No invitation has been received": the thing stands before. */
const COMES_NOT =
  /\b[Nn]o ((?:[\p{L}-]+ ){0,2}?[\p{L}-]{4,}) (?:has|have|had) (?:yet |so far )?(?:been|come|arrived)\b/gu;
const HAS_NOT: readonly RegExp[] = [
  COMES_NOT,
  new RegExp(
    `\\b(?:has|have|had|did|does|do)(?: not|n['’´]t|  never)(?: yet)? (?:have|${GOT}|receive|get)(?: yet)?(?: any| an?| the| such an?)? ${THING}`,
    'giu',
  ),
  new RegExp(`\\b(?:has|have|had|${GOT}) (?:as yet |so far )?no ${THING}`, 'giu'),
];
const HAS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:has|have|had|${GOT})(?: already)? (?:an? |the |such an? |his |her |their )${THING}`,
    'giu',
  ),
];

/** What is on everybody's lips at once; a week later it may have changed, and is no conflict. */
const DAYS_APART = 3;

/**
 * One report says that somebody has a thing ("he has such an invitation"), another that he has
 * not. Only things that several reports speak of, and reports of the same days.
 */
export function findDenials(reading: Reading): Difference[] {
  const claims = reading.index.lines.flatMap(claimsIn);
  const denied = claims.filter(({ has, thing }) => !has && isSpokenOf(thing, reading));
  const found: Difference[] = [];
  const seen = new Set<string>();
  for (const denial of denied) {
    if (seen.has(denial.thing)) continue;
    const against = claims.filter(
      (claim) => claim.has && claim.thing === denial.thing && ofSameDays(claim, denial, reading),
    );
    const first = mostCarried(against, reading);
    if (first === undefined) continue;
    seen.add(denial.thing);
    const same = denied.filter(({ thing }) => thing === denial.thing);
    found.push({
      kind: 'conflict',
      fact: 'denied',
      about: `Is there ${articled(thingWords(denial.clause, denial.thing))}?`,
      sides: [
        sideOf(clauseWithSpeaker(first, reading), supportOf(first.line, reading.index), reading),
        sideOf(
          clauseWithSpeaker(denial, reading),
          same.flatMap(({ line }) => supportOf(line, reading.index)),
          reading,
        ),
      ],
    });
  }
  return found;
}

const claimsIn = once(possessionsIn);

function possessionsIn(line: Line): Possession[] {
  const read = (patterns: readonly RegExp[], has: boolean) =>
    patterns.flatMap((pattern) =>
      [...line.text.matchAll(pattern)].flatMap((match) => {
        const thing = headOf(
          match[1]!,
          has || pattern !== COMES_NOT ? line.text.slice(match.index + match[0].length) : '',
        );
        return thing === null ? [] : [{ line, has, thing, clause: line.text }];
      }),
    );
  const not = read(HAS_NOT, false);
  return [...not, ...(not.length > 0 ? [] : read(HAS, true))];
}

/** The thing itself is the last word of the run that is not followed by more of it. */
function headOf(words: string, after: string): string | null {
  const next = /^ ([\p{L}-]+)/u.exec(after)?.[1];
  const last = words.split(' ').at(-1)!;
  // "has a desire to": an urge is no thing; "has such an invitation, I told": the run ends there.
  if (next !== undefined && !isEmptyWord(next.toLowerCase()) && !/^[.,;:]/.test(after))
    return headOf(next, after.slice(next.length + 1));
  return termsOf(wordsOf(last))[0] ?? null;
}

/** At least two reports speak of it: a thing of the story. */
const isSpokenOf = (thing: string, { index }: Reading): boolean => index.carriers(thing) >= 2;

function ofSameDays(a: Possession, b: Possession, { dayOfReport }: Reading): boolean {
  const [dayA, dayB] = [dayOfReport(a.line.reportId), dayOfReport(b.line.reportId)];
  if (dayA === null || dayB === null) return true;
  return addDays(dayA, DAYS_APART) >= dayB && addDays(dayB, DAYS_APART) >= dayA;
}

/** The claim that most sentences make; of equals the first. */
function mostCarried(claims: readonly Possession[], { index }: Reading): Possession | undefined {
  const counted = claims.map((claim, at) => ({
    claim,
    at,
    count: supportOf(claim.line, index).length,
  }));
  return counted.sort((a, b) => b.count - a.count || a.at - b.at)[0]?.claim;
}

function clauseWithSpeaker({ line }: Possession, { quotes }: Reading): string {
  const quote = quotes.find(
    ({ reportId, start, end, kind }) =>
      reportId === line.reportId && kind !== 'indirect' && start < line.end && line.start < end,
  );
  const text = line.text.replace(/^["“]|["”]$/g, '');
  return quote?.speaker?.name ? `${quote.speaker.name}: “${text}”` : line.text;
}

/** "formal invitation": the thing with the word before it, as the sentence has them. */
function thingWords(clause: string, thing: string): string {
  const words = clause.match(/[\p{L}-]+/gu) ?? [];
  const at = words.findIndex((word) => termsOf(wordsOf(word))[0] === thing);
  const before = words[at - 1];
  const word = (words[at] ?? thing).toLowerCase();
  return before !== undefined && /^[a-z-]{4,}$/.test(before) && !isEmptyWord(before)
    ? `${before} ${word}`
    : word;
}

const articled = (words: string): string =>
  words.endsWith('s') ? words : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
