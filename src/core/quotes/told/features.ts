import { phraseFrom } from '../frames/phrases.ts';
import { type CodedSentence, classAt } from './sentence.ts';

/** Takes a feature: a template's number and up to two small numbers that fill it. */
export type Emit = (template: number, a: number, b: number) => void;

/** Each decision has its templates to itself, from its first number on. */
export const FIRST_TEMPLATE = {
  cue: 0,
  startBehind: 48,
  endBehind: 64,
  endBefore: 80,
  startBefore: 96,
} as const;

/** Two numbers below 64 as one. */
export const both = (a: number, b: number): number => 64 * a + b;

/** 0, 1, 2, 3, then ever wider ranges up to 8. */
export function bucket(count: number): number {
  if (count < 4) return Math.max(0, count);
  if (count < 6) return 4;
  if (count < 9) return 5;
  if (count < 14) return 6;
  return count < 22 ? 7 : 8;
}

/** From here on the buckets do not tell counts apart. */
const MANY = 22;

/** Stands for "not found" beside the buckets. */
export const NONE = 9;

/** Whether a verb of a clause stands in the stretch: 1 or 0. */
export function hasVerb({ finite }: CodedSentence, from: number, to: number): number {
  return finite[Math.min(to, finite.length - 1)]! > finite[Math.max(0, from)]! ? 1 : 0;
}

export function cuesBetween({ cues }: CodedSentence, from: number, to: number): number {
  let count = 0;
  for (let i = Math.max(0, from); i < to && count < MANY; i++) if (cues[i]! >= 0) count += 1;
  return bucket(count);
}

export function commasBetween({ tokens }: CodedSentence, from: number, to: number): number {
  let count = 0;
  const end = Math.min(to, tokens.length);
  for (let i = from; i < end && count < 3; i++) if (tokens[i]!.text === ',') count += 1;
  return count;
}

/** What stands behind the noun phrase that begins here: twice its class, and whether it may be a verb. */
export function behindPhrase(sentence: CodedSentence, from: number): number {
  const to = phraseFrom(sentence.tokens, from)?.to ?? from;
  return 2 * classAt(sentence, to) + hasVerb(sentence, to, to + 1);
}

/** The form of a verb: 0 base or unknown, 1 past, 2 present, 3 gerund. */
export function formOf(lower: string): number {
  if (lower.endsWith('ing')) return 3;
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 2;
  return PAST.test(lower) ? 1 : 0;
}
const PAST = /(?:ed|said|told|wrote|found|thought|knew|felt|spoke|saw|held|showed)$/;
