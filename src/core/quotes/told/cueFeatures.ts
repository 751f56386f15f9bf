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
export function cueFeatures(sentence: CodedSentence, at: number, kind: number, emit: Emit): void {
  const view = lookAround(sentence, at);
  let template: number = FIRST_TEMPLATE.cue;
  const add = (a: number, b: number) => emit(template++, a, b);
  add(kind, 0);
  addWords(view, add);
  addClasses(view, add);
  addLayout(sentence, at, view, add);
}

type Add = (a: number, b: number) => void;

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

function addWords({ stem, form, after, before, that, verb, comma, toEnd }: View, add: Add): void {
  add(stem, 0);
  add(stem, form);
  add(stem, after[0]!);
  add(stem, before[0]!);
  add(stem, that);
  add(stem, verb);
  add(stem, comma);
  for (const code of [...after, ...before]) add(code, 0);
  add(after[0]!, after[1]!);
  add(before[0]!, before[1]!);
  add(before[0]!, after[0]!);
  add(after[0]!, form);
  add(before[0]!, form);
  add(after[0]!, verb);
  add(after[0]!, toEnd);
  add(before[0]!, comma);
}

function addClasses(
  { stem, form, kindsAfter, kindsBefore, verb, comma, toEnd, follow }: View,
  add: Add,
): void {
  const [next, second, third] = kindsAfter as [number, number, number];
  const [previous, earlier] = kindsBefore as [number, number];
  add(stem, next);
  add(stem, previous);
  add(both(previous, next), second);
  add(both(previous, next), form);
  add(both(next, second), verb);
  add(both(next, second), third);
  add(both(previous, earlier), form);
  add(next, both(comma, toEnd));
  add(stem, both(comma, Math.min(toEnd, 4)));
  add(follow, next);
  add(follow, both(comma, previous));
  add(stem, follow);
  add(follow, both(verb, Math.min(toEnd, 4)));
}

function addLayout(
  sentence: CodedSentence,
  at: number,
  { form, that, verb, comma, toEnd }: View,
  add: Add,
): void {
  const clauseBefore = hasVerb(sentence, 0, at - comma);
  add(that, verb);
  add(comma, toEnd);
  add(both(comma, toEnd), clauseBefore);
  add(codeAt(sentence, 0), commaAhead(sentence, at));
  add(cuesBetween(sentence, 0, at), form);
  add(cuesBetween(sentence, at + 1, sentence.end), form);
  add(quotesNear(sentence, at), form);
  add(bucket(at), toEnd);
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
