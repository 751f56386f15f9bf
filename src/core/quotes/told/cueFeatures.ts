import {
  behindPhrase,
  both,
  bucket,
  cuesBetween,
  type Emit,
  FIRST_TEMPLATE,
  formOf,
  hasVerb,
  NONE,
} from './features.ts';
import { type CodedSentence, classAt, codeAt } from './sentence.ts';

/** So far a "that" or a verb is looked for behind a cue. */
const REACH = 12;
/** So far back a comma is looked for that may cut an attribution off. */
const COMMA_REACH = 9;

/**
 * What tells whether, and on which side, the word at `at` brings in a clause: the word itself, its
 * neighbours by letters and by class, whether a "that" or a verb is ahead, and how the attribution
 * is cut off by commas and the sentence's end. `kind`: the paragraph's.
 */
export function cueFeatures(sentence: CodedSentence, at: number, kind: number, add: Emit): void {
  const view = lookAround(sentence, at);
  add(FIRST_TEMPLATE.cue, kind, 0);
  addWords(view, add, FIRST_TEMPLATE.cue + 1);
  addClasses(view, add, FIRST_TEMPLATE.cue + 22);
  addLayout(sentence, at, view, add, FIRST_TEMPLATE.cue + 35);
}

interface View {
  readonly stem: number;
  readonly form: number;
  /** Codes of the three words on either side, the nearest first. */
  readonly after: readonly number[];
  readonly before: readonly number[];
  /** Their classes. */
  readonly kindsAfter: readonly number[];
  readonly kindsBefore: readonly number[];
  /** How far ahead a "that" and a verb are, and how far back a comma or a quotation. */
  readonly that: number;
  readonly verb: number;
  readonly comma: number;
  readonly toEnd: number;
  /** What follows the noun phrase behind the cue. */
  readonly follow: number;
}

function lookAround(sentence: CodedSentence, at: number): View {
  const near = [1, 2, 3];
  return {
    stem: sentence.cues[at]!,
    form: formOf(sentence.tokens[at]!.lower),
    after: near.map((by) => codeAt(sentence, at + by)),
    before: near.map((by) => codeAt(sentence, at - by)),
    kindsAfter: near.map((by) => classAt(sentence, at + by)),
    kindsBefore: near.map((by) => classAt(sentence, at - by)),
    that: thatAhead(sentence, at),
    verb: verbAhead(sentence, at),
    comma: commaBack(sentence, at),
    toEnd: bucket(sentence.end - at - 1),
    follow: behindPhrase(sentence, at + 1),
  };
}

function addWords(
  { stem, form, after, before, that, verb, comma, toEnd }: View,
  add: Emit,
  first: number,
): void {
  add(first, stem, 0);
  add(first + 1, stem, form);
  add(first + 2, stem, after[0]!);
  add(first + 3, stem, before[0]!);
  add(first + 4, stem, that);
  add(first + 5, stem, verb);
  add(first + 6, stem, comma);
  add(first + 7, after[0]!, 0);
  add(first + 8, after[1]!, 0);
  add(first + 9, after[2]!, 0);
  add(first + 10, before[0]!, 0);
  add(first + 11, before[1]!, 0);
  add(first + 12, before[2]!, 0);
  add(first + 13, after[0]!, after[1]!);
  add(first + 14, before[0]!, before[1]!);
  add(first + 15, before[0]!, after[0]!);
  add(first + 16, after[0]!, form);
  add(first + 17, before[0]!, form);
  add(first + 18, after[0]!, verb);
  add(first + 19, after[0]!, toEnd);
  add(first + 20, before[0]!, comma);
}

function addClasses(
  { stem, form, kindsAfter, kindsBefore, verb, comma, toEnd, follow }: View,
  add: Emit,
  first: number,
): void {
  const [next, second, third] = kindsAfter as [number, number, number];
  const [previous, earlier] = kindsBefore as [number, number];
  add(first, stem, next);
  add(first + 1, stem, previous);
  add(first + 2, both(previous, next), second);
  add(first + 3, both(previous, next), form);
  add(first + 4, both(next, second), verb);
  add(first + 5, both(next, second), third);
  add(first + 6, both(previous, earlier), form);
  add(first + 7, next, both(comma, toEnd));
  add(first + 8, stem, both(comma, Math.min(toEnd, 4)));
  add(first + 9, follow, next);
  add(first + 10, follow, both(comma, previous));
  add(first + 11, stem, follow);
  add(first + 12, follow, both(verb, Math.min(toEnd, 4)));
}

function addLayout(
  sentence: CodedSentence,
  at: number,
  { form, that, verb, comma, toEnd }: View,
  add: Emit,
  first: number,
): void {
  const clauseBefore = hasVerb(sentence, 0, at - comma);
  add(first, that, verb);
  add(first + 1, comma, toEnd);
  add(first + 2, both(comma, toEnd), clauseBefore);
  add(first + 3, codeAt(sentence, 0), commaAhead(sentence, at));
  add(first + 4, cuesBetween(sentence, 0, at), form);
  add(first + 5, cuesBetween(sentence, at + 1, sentence.end), form);
  add(first + 6, quotesNear(sentence, at), form);
  add(first + 7, bucket(at), toEnd);
}

function thatAhead({ tokens }: CodedSentence, at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    if (tokens[i]!.lower === 'that') return bucket(i - at - 1);
    if (/^[.;:]$/.test(tokens[i]!.text)) break;
  }
  return NONE;
}

/** Up to the next mark; 8 where a quotation comes first. */
function verbAhead(sentence: CodedSentence, at: number): number {
  const { tokens } = sentence;
  for (let i = at + 2; i < Math.min(tokens.length, at + REACH); i++) {
    if (tokens[i]!.kind === 'quote') return 8;
    if (/^[.;:,]$/.test(tokens[i]!.text)) break;
    if (hasVerb(sentence, i, i + 1) === 1) return bucket(i - at - 1);
  }
  return NONE;
}

function commaBack({ tokens }: CodedSentence, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - COMMA_REACH); i--) {
    if (tokens[i]!.text === ',' || tokens[i]!.kind === 'quote') return at - 1 - i;
  }
  return NONE;
}

function commaAhead({ tokens }: CodedSentence, at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    if (tokens[i]!.text === ',') return bucket(i - at - 1);
  }
  return NONE;
}

/** Which sides quotations stand on, and whether right beside the cue: four bits. */
function quotesNear({ tokens }: CodedSentence, at: number): number {
  let sides = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'quote') continue;
    const near = Math.abs(i - at) < 3 ? 1 : 0;
    sides |= (i < at ? 1 : 4) << near;
  }
  return sides;
}
