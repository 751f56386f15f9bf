import { matchesOf } from '../../language/matchesOf.ts';
import type { Difference } from '../digest.ts';
import { likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { accountsBehind } from './accounts.ts';
import { differenceOf } from './differenceOf.ts';

/** How a body voted: "by 220 to 190". */
interface Vote {
  readonly start: number;
  readonly end: number;
  readonly counts: readonly [number, number];
}

const COUNTS =
  /(?<![\d.,$:/-])(\d{1,3})(?:-to-|(?: votes?)? to |[-–])(\d{1,3})(?![\d:/%]|[.,]\d|-\d|st\b|nd\b|rd\b|th\b)/g;
const OF_A_VOTE =
  /\b(?:vot\w+|pass(?:ed|es|age)?|approv\w+|reject\w*|tally|confirm\w*|adopt\w*|margin|decision|rul(?:ed|ing)|repeal\w*|acquit\w*|convict\w*|impeach\w*)\b/i;
/** Characters around the counts in which the vote is told. */
const AROUND = 60;

const votesIn: (line: Line) => readonly Vote[] = once(({ text }: Line) =>
  matchesOf(COUNTS, text).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
    if (!OF_A_VOTE.test(around)) return [];
    return [{ start, end, counts: [Number(match[1]), Number(match[2])] as const }];
  }),
);

/** Smaller bodies (courts, boards) decide much on one day by counts that are near each other. */
const LARGE_BODY = 60;
/** Another count of one vote is a few votes off; another vote of the same house is further off. */
const MOST_OFF = 0.05;
const LEAST_COMMON = 3;

/** One vote whose counts reports give otherwise. */
export function findVotes(reading: Reading): Difference[] {
  const seen = new Set<string>();
  return reading.index.lines.flatMap((line) =>
    votesIn(line).flatMap((vote) =>
      othersOf(line, vote, reading).flatMap((other) => {
        const key = [vote, other.vote]
          .map(({ counts }) => counts.join('-'))
          .sort()
          .join(' ');
        if (seen.has(key)) return [];
        seen.add(key);
        return [
          differenceOf(
            {
              kind: null,
              fact: 'number',
              about: 'What was the vote?',
              sides: [
                { line, start: vote.start, end: vote.end },
                { line: other.line, start: other.vote.start, end: other.vote.end },
              ],
            },
            reading,
          ),
        ];
      }),
    ),
  );
}

function othersOf(line: Line, vote: Vote, reading: Reading): Counted[] {
  return accountsBehind(line, reading, (other) => votesIn(other).length > 0)
    .filter(
      (other) =>
        likeness(line, other, reading.index).common.length >= LEAST_COMMON &&
        !areOnTwoMatters(line, other),
    )
    .flatMap((other) => votesIn(other).map((theirs) => ({ line: other, vote: theirs })))
    .filter(
      (other) =>
        (areNear(vote, other.vote) || areOfOneBoard({ line, vote }, other, reading)) &&
        !isGiven(vote, other.line, reading) &&
        !isGiven(other.vote, line, reading),
    );
}

/** "The fishing bill", "a bill on tolls": which one it is. */
const MATTER =
  /(?<![\p{L}-])(?<which>(?:[\p{L}-]+ ){1,2})(?:bill|act|law|measure|motion|resolution|amendment|budget|treaty|nomination|package)\b/giu;

const mattersOf = once(({ text }: Line): readonly string[] =>
  termsOf(
    wordsOf(
      matchesOf(MATTER, text)
        .map(({ groups }) => groups!.which!)
        .join(' '),
    ),
  ),
);

/** Each names another one: "the fishing bill", "the harbour bill". */
const areOnTwoMatters = (a: Line, b: Line): boolean => {
  const [ofA, ofB] = [mattersOf(a), mattersOf(b)];
  return (
    ofA.length > 0 &&
    ofB.length > 0 &&
    !ofA.some((term) => b.terms.includes(term)) &&
    !ofB.some((term) => a.terms.includes(term))
  );
};

function areNear({ counts: a }: Vote, { counts: b }: Vote): boolean {
  const whole = Math.max(a[0] + a[1], b[0] + b[1]);
  const off = Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
  return whole >= LARGE_BODY && off > 0 && off <= MOST_OFF * whole;
}

/** Of two tellings of one small vote so many words are the same. */
const SAME_MATTER = 0.5;
const COMMON_ON_MATTER = 5;
/** Where the news is told. */
const TOP = 2;

interface Counted {
  readonly line: Line;
  readonly vote: Vote;
}

/**
 * "Struck down the fee 9 to 4", "struck down the fee by 10 to 3": a court or a board of so many
 * members, of whose votes each report tells this one at its top and no other.
 */
function areOfOneBoard(one: Counted, other: Counted, { index, byId }: Reading): boolean {
  const [a, b] = [one.vote.counts, other.vote.counts];
  if (a[0] + a[1] !== b[0] + b[1] || a[0] === b[0] || a[0] === b[1]) return false;
  const isOnlyOne = ({ line }: Counted) =>
    line.rank <= TOP &&
    new Set(
      linesIn(byId.get(line.reportId)!).flatMap((any) =>
        votesIn(any).map(({ counts }) => counts.join('-')),
      ),
    ).size === 1;
  if (!isOnlyOne(one) || !isOnlyOne(other)) return false;
  const { common } = likeness(one.line, other.line, index);
  const shorter = Math.min(one.line.terms.length, other.line.terms.length);
  return common.length >= COMMON_ON_MATTER && common.length >= SAME_MATTER * shorter;
}

const isGiven = ({ counts }: Vote, { reportId }: Line, { byId }: Reading): boolean =>
  linesIn(byId.get(reportId)!).some((line) =>
    votesIn(line).some((other) => other.counts[0] === counts[0] && other.counts[1] === counts[1]),
  );
