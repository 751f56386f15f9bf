import {
  auxiliaries,
  isAdverb,
  modals,
  prepositions,
  subjectPronouns,
} from '../../language/functionWords.ts';
import type { Caution } from '../verdict.ts';
import { type CutWord, readCutWords } from './cutWords.ts';
import { isWhen, limitsAsPart, limitsSentence } from './restrictions.ts';
import { isTrailHarmless } from './trailOfCut.ts';
import {
  endsLikeFrame,
  isCondition,
  limitsWhatStands,
  saysOtherwise,
  turnsClause,
} from './turningWords.ts';

/** Whoever says the same a hundred times is judged by the first ones: the time would grow with the square. */
const MOST_PLACES = 32;

type Pieces = readonly (readonly string[])[];

/**
 * What a cut does to the sense. It is harmless only where it falls at the edge of a sentence, or
 * where what is left out of the same sentence is: another clause beside it, "I think", a word or
 * two that describe. `pieces` stand in `text` one behind the other, as words are compared.
 */
export function cautionsOfCut(text: string, pieces: Pieces): Caution[] {
  const words = readCutWords(text);
  const [first = [], ...others] = pieces;
  let best: Caution[] | null = null;
  let places = 0;
  for (let at = indexFrom(words, first, 0); at >= 0; at = indexFrom(words, first, at + 1)) {
    if (++places > MOST_PLACES) break;
    const cautions = judgeFrom(words, at, first, others);
    if (cautions === null) break;
    if (best === null || cautions.length < best.length) best = cautions;
    if (best.length === 0) break;
  }
  return best ?? [];
}

function judgeFrom(
  words: readonly CutWord[],
  at: number,
  first: readonly string[],
  others: Pieces,
): Caution[] | null {
  let begin = at;
  let end = at + first.length;
  let turned = !isLeadHarmless(words, at, first, false);
  let crosses = false;
  const voices = [words.slice(at, end)];
  for (const piece of others) {
    const next = indexFrom(words, piece, end);
    if (next < 0) return null;
    const sameSentence = words[end - 1]!.sentence === words[next]!.sentence;
    if (next > end && sameSentence) turned ||= !isGapHarmless(words, end, next);
    if (next > end && !sameSentence) {
      crosses = true;
      turned ||=
        !isTrailHarmless(words, begin, end, next) || !isLeadHarmless(words, next, piece, true);
    }
    voices.push(words.slice(next, next + piece.length));
    begin = next;
    end = next + piece.length;
  }
  turned ||= !isTrailHarmless(words, begin, end, words.length);
  const isOther = voices.some((own) => own[0]!.voice > 0 && own.every(({ voice }) => voice > 0));
  return [
    ...(isOther ? (['other-voice'] as const) : []),
    ...(turned ? (['sense-turned'] as const) : []),
    ...(crosses ? (['across-sentences'] as const) : []),
  ];
}

/** What stands before the piece in its sentence. `later`: the piece follows a gap, so it has no subject of its own there. */
function isLeadHarmless(
  words: readonly CutWord[],
  at: number,
  piece: readonly string[],
  later: boolean,
): boolean {
  const { sentence, edge, isQuestion } = words[at]!;
  let from = at;
  while (from > 0 && words[from - 1]!.sentence === sentence) from -= 1;
  if (from === at) return true;
  if (isQuestion) return false;
  const lead = words.slice(from, at);
  const clause = lead.findLastIndex(
    (word) => word.edge === ';' || (word.edge === ',' && /^(?:and|but|so)$/.test(word.folded)),
  );
  if (lead.slice(0, Math.max(0, clause)).some(({ folded }) => isCondition(folded))) return false;
  const near = lead.slice(Math.max(0, clause)).map(({ folded }) => folded);
  const frame = endsLikeFrame(near);
  const own = near.slice(0, near.length - frame);
  if (turnsClause(own) || limitsSentence(own) || limitsBefore(lead, clause)) return false;
  if (frame > 0 || isWhen(own) || own.every((word) => OPENER.test(word) || isAdverb(word)))
    return true;
  const last = own.at(-1)!;
  // "Low wants to | sink the boats": what he would do, in nobody's mouth
  if ((last === 'to' || modals.has(last)) && !own.some((word) => /^(?:i|we)$/.test(word)))
    return false;
  if (/^(?:and|but|so|because)$/.test(last)) return true;
  if (edge !== '') return edge !== ':';
  return !later && last !== 'that' && !isClause(piece);
}

/** "For boats under 12 metres, | the harbour is safe", "On paper the harbour is safe". */
function limitsBefore(lead: readonly CutWord[], clause: number): boolean {
  const parts: string[][] = [[]];
  for (const { folded, edge } of lead.slice(Math.max(0, clause))) {
    if (edge !== '') parts.push([]);
    if (parts.at(-1)!.length > 0 || !/^(?:and|but|so)$/.test(folded)) parts.at(-1)!.push(folded);
  }
  return parts.some(limitsAsPart);
}

const OPENER =
  /^(?:and|but|so|well|yes|no|look|oh|of|course|because|you|see|know|to|be|clear|honest|fact|in|my|friends?)$/;

/** Says something by itself: a subject and what it does. */
const isClause = (piece: readonly string[]): boolean =>
  subjectPronouns.has(piece[0]!) ||
  (!auxiliaries.has(piece[0]!) && piece.some((word) => auxiliaries.has(word)));

/** What stands between two pieces of one sentence. */
function isGapHarmless(words: readonly CutWord[], from: number, to: number): boolean {
  const gap = words.slice(from, to);
  const folded = gap.map((word) => word.folded);
  if (turnsClause(folded) || folded.some(saysOtherwise) || limitsWhatStands(folded)) return false;
  const next = words[to]!;
  const edge = gap.findLastIndex((word) => word.edge !== '' || word.folded === 'and');
  const after = folded.slice(edge < 0 ? 0 : edge).filter((word) => word !== 'and');
  // "The workers slept and the thieves must go": the subject of the second was left out.
  if (edge >= 0 && next.edge === '' && after.length > 0) return false;
  const begins = auxiliaries.has(next.folded) && next.edge === '' && edge < 0;
  return !begins || prepositions.has(folded[0]!) || folded.every(isAdverb);
}

function indexFrom(words: readonly CutWord[], piece: readonly string[], from: number): number {
  if (piece.length === 0) return -1;
  for (let at = from; at + piece.length <= words.length; at++) {
    if (piece.every((word, i) => words[at + i]!.folded === word)) return at;
  }
  return -1;
}
