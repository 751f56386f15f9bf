import { conjunctions } from '../../language/functionWords.ts';
import { phraseFrom } from '../frames/phrases.ts';
import {
  behindPhrase,
  both,
  bucket,
  commasBetween,
  cuesBetween,
  type Emit,
  FIRST_TEMPLATE,
  formOf,
  hasVerb,
} from './features.ts';
import { type CodedSentence, classAt, codeAt } from './sentence.ts';

/** A "that" further behind the cue than this is another's. */
const THAT_REACH = 16;

/** What tells whether the clause behind the cue begins with token `from`, for any such token. */
export function startBehindFeatures(
  sentence: CodedSentence,
  at: number,
): (from: number, add: Emit) => void {
  const thatAt = firstThat(sentence, at);
  const behindWhom = phraseFrom(sentence.tokens, at + 1)?.to ?? at + 1;
  return (from, add) => addStart(sentence, { at, from, thatAt, behindWhom }, add);
}

interface Start {
  readonly at: number;
  readonly from: number;
  /** Where the first "that" behind the cue stands, or -1. */
  readonly thatAt: number;
  /** Behind whom it is told to: "told reporters". */
  readonly behindWhom: number;
}

function addStart(
  sentence: CodedSentence,
  { at, from, thatAt, behindWhom }: Start,
  add: Emit,
): void {
  const first = FIRST_TEMPLATE.startBehind;
  const stem = sentence.cues[at]!;
  const code = codeAt(sentence, from);
  const kind = classAt(sentence, from);
  const before = codeAt(sentence, from - 1);
  const kinds = both(classAt(sentence, from - 1), kind);
  const distance = bucket(from - at - 1);
  // A "that" before the place (1), at it (2), behind it (3), or nowhere (0).
  const that = thatAt < 0 ? 0 : thatAt < from ? 1 : thatAt === from ? 2 : 3;
  const follow = behindPhrase(sentence, from);
  add(first, distance, that);
  add(first + 1, code, distance);
  add(first + 2, before, code);
  add(first + 3, stem, code);
  add(first + 4, before, distance);
  add(first + 5, code, codeAt(sentence, from + 1));
  add(first + 6, that, code);
  add(first + 7, hasVerb(sentence, at + 1, from), code);
  add(first + 8, stem, distance);
  add(first + 9, kinds, distance);
  add(first + 10, kinds, classAt(sentence, from + 1));
  add(first + 11, both(kind, distance), that);
  add(first + 12, follow, kind);
  add(first + 13, follow, both(distance, that));
  add(first + 14, follow, from === behindWhom ? 1 : 0);
}

function firstThat({ tokens }: CodedSentence, at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + THAT_REACH); i++) {
    if (tokens[i]!.lower === 'that') return i;
    if (/^[.;:]$/.test(tokens[i]!.text)) break;
  }
  return -1;
}

/** A cue and a stretch, as indices of tokens. */
export interface Placed {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What tells whether the clause behind the cue, begun at `from`, ends before token `to`. */
export function endBehindFeatures(
  sentence: CodedSentence,
  { at, from, to }: Placed,
  add: Emit,
): void {
  const first = FIRST_TEMPLATE.endBehind;
  const isEnd = to >= sentence.end ? 1 : 0;
  const code = isEnd === 1 ? 0 : codeAt(sentence, to);
  const next = codeAt(sentence, to + 1);
  const kind = classAt(sentence, to);
  const kinds = both(kind, classAt(sentence, to + 1));
  const verb = hasVerb(sentence, from, to);
  const left = bucket(sentence.end - to);
  add(first, both(isEnd, bucket(to - from)), verb);
  add(first + 1, code, next);
  add(first + 2, code, both(bucket(to - from), verb));
  add(first + 3, code, cuesBetween(sentence, to, to + 4));
  add(first + 4, codeAt(sentence, to - 1), code);
  add(first + 5, code, left);
  add(first + 6, next, codeAt(sentence, to + 2));
  add(first + 7, nextCue(sentence, to), code);
  add(first + 8, commasBetween(sentence, from, to), isEnd);
  add(first + 9, sentence.cues[at]!, isEnd);
  add(first + 10, inAside(sentence, at), code);
  add(first + 11, both(classAt(sentence, to - 1), kind), isEnd);
  add(first + 12, kinds, classAt(sentence, to + 2));
  add(first + 13, both(classAt(sentence, from), kind), 2 * verb + isEnd);
  add(first + 14, kinds, left);
  add(first + 15, kinds, 4 * hasVerb(sentence, to, sentence.end) + 2 * verb + isEnd);
}

/** Of what form the next cue is, and how near: "…, adding that", "… and vowed to". */
function nextCue({ cues, tokens }: CodedSentence, at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    if (cues[i]! >= 0) return 1 + formOf(tokens[i]!.lower) + 4 * Math.min(2, i - at);
  }
  return 0;
}

/** "the mayor who said" (1), "Marsh, who said" (2) */
function inAside({ tokens }: CodedSentence, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(?:who|which)$/.test(tokens[i]!.lower)) return tokens[i - 1]?.text === ',' ? 2 : 1;
  }
  return 0;
}

/** What tells whether the clause before the cue ends before token `to`. */
export function endBeforeFeatures(
  sentence: CodedSentence,
  at: number,
  to: number,
  add: Emit,
): void {
  const first = FIRST_TEMPLATE.endBefore;
  const code = codeAt(sentence, to);
  const kind = classAt(sentence, to);
  const distance = bucket(at - to);
  add(first, code, distance);
  add(first + 1, code, codeAt(sentence, to + 1));
  add(first + 2, codeAt(sentence, to - 1), code);
  add(first + 3, commasBetween(sentence, to + 1, at), code);
  add(first + 4, hasVerb(sentence, to, at), code);
  add(first + 5, code, codeAt(sentence, at - 1));
  add(first + 6, distance, 0);
  add(first + 7, both(kind, classAt(sentence, to + 1)), classAt(sentence, at - 1));
  add(first + 8, classAt(sentence, at + 1), both(kind, distance));
  add(first + 9, kind, distance);
}

/** What tells whether the clause before the cue, ended at `to`, begins with token `from`. */
export function startBeforeFeatures(
  sentence: CodedSentence,
  { at, from, to }: Placed,
  add: Emit,
): void {
  const first = FIRST_TEMPLATE.startBefore;
  const { tokens, cues } = sentence;
  const isFirst = from === 0 ? 1 : 0;
  const before = codeAt(sentence, from - 1);
  add(first, isFirst, bucket(to - from));
  add(first + 1, before, codeAt(sentence, from));
  add(first + 2, before, isFirst);
  add(first + 3, cuesBetween(sentence, from, to) > 0 ? 1 : 0, before);
  add(first + 4, hasVerb(sentence, from, to), isFirst);
  add(first + 5, isFirst, codeAt(sentence, from));
  add(first + 6, cues[at]!, isFirst);
  add(first + 7, both(classAt(sentence, from - 1), classAt(sentence, from)), isFirst);
  add(first + 8, conjunctions.has(tokens[from]?.lower ?? '') ? 1 : 0, isFirst);
}
