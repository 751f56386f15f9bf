import { addDays } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
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
  /** Stems of what stands before it, of which sort it is: "formal". */
  readonly which: readonly string[];
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
 * not. Only things that the story is about, and reports of the same days: that somebody has an idea
 * and somebody else has none is no news.
 */
export function findDenials(reading: Reading): Difference[] {
  const claims = reading.index.lines.flatMap(claimsIn);
  const isTheMatter = createMatter(reading);
  const denied = claims.filter(({ has, thing }) => !has && reading.index.carriers(thing) >= 2);
  const found: Difference[] = [];
  const seen = new Set<string>();
  for (const denial of denied) {
    if (seen.has(denial.thing)) continue;
    const against = claims.filter(
      (claim) =>
        claim.has &&
        claim.thing === denial.thing &&
        (isTheMatter(claim.thing) || areCalledAlike(claim, denial)) &&
        ofSameDays(claim, denial, reading),
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

/** "If they have the money", "who has the power?", "you have a president": nobody in particular, or nothing said. */
const OPEN =
  /(?<!\p{L})(?:[Ii]f|[Uu]nless|whether|[Yy]ou|[Ww]e|I|would|could|should|might|may)(?!\p{L})/u;

function possessionsIn(line: Line): Possession[] {
  const read = (patterns: readonly RegExp[], has: boolean) =>
    patterns.flatMap((pattern) =>
      matchesOf(pattern, line.text).flatMap((match) => {
        if (isSupposed(line.text, match.index)) return [];
        const thing = headOf(
          match[1]!,
          has || pattern !== COMES_NOT ? line.text.slice(match.index + match[0].length) : '',
        );
        return thing === null ? [] : [{ line, has, ...thing, clause: line.text }];
      }),
    );
  const not = read(HAS_NOT, false);
  return [...not, ...(not.length > 0 ? [] : read(HAS, true))];
}

/** So many characters before "has" may say who, or on what condition. */
const BEFORE = 40;

/** What everybody has or lacks in passing: "has no idea", "had the right", "has a problem". */
const IN_PASSING =
  /^(?:idea|right|sens|problem|choic|role|chanc|doubt|reason|interest|impact|effect|time|wai|comment|word|fear|hope|view|faith|trust|luck|busi|troubl|need|us|place|desir|sympathi|clue|memori|knowledg|opinion|feel|point|part|lot|thing|question|issu|concern|regret|illus|excus|patienc|messag|control|influenc|credibl|credibil)$/;

const isSupposed = (text: string, at: number): boolean =>
  /\?["”’)]*$/.test(text) ||
  OPEN.test(
    text
      .slice(Math.max(0, at - BEFORE), at)
      .split(/[.;:“”"]/)
      .at(-1)!,
  );

/** The thing itself is the last word of the run that is not followed by more of it. */
function headOf(words: string, after: string): Pick<Possession, 'thing' | 'which'> | null {
  const next = /^ ([\p{L}-]+)/u.exec(after)?.[1];
  const last = words.split(' ').at(-1)!;
  // "has a desire to": an urge is no thing; "has such an invitation, I told": the run ends there.
  if (next !== undefined && !isEmptyWord(next.toLowerCase()) && !/(?:ing|ed)$/.test(next))
    return headOf(`${words} ${next}`, after.slice(next.length + 1));
  const thing = termsOf(wordsOf(last))[0];
  return thing === undefined || IN_PASSING.test(thing)
    ? null
    : { thing, which: termsOf(wordsOf(words)).filter((term) => term !== thing) };
}

/** "A formal complaint", "no formal complaint": one sort of it, whatever else the reports are about. */
const areCalledAlike = (a: Possession, b: Possession): boolean =>
  b.which.some((term) => a.which.includes(term));

/** Reports begin with what they are about. */
const AMONG_FIRST = 3;
/** How many reports begin with it, or have it in their headlines. */
const LEAST_ABOUT = 2;

/** Tells whether a story is about a thing: two of its reports say it in their headlines or first sentences. */
function createMatter({ index, reports }: Reading): (thing: string) => boolean {
  const about = new Map<string, Set<string>>();
  const add = (term: string, reportId: string) =>
    about.set(term, (about.get(term) ?? new Set()).add(reportId));
  for (const { id, title } of reports)
    for (const term of termsOf(wordsOf(title ?? ''))) add(term, id);
  for (const { rank, terms, reportId } of index.lines)
    if (rank < AMONG_FIRST) for (const term of terms) add(term, reportId);
  return (thing) => (about.get(thing)?.size ?? 0) >= LEAST_ABOUT;
}

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
