import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  modals,
  negations,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../../language/functionWords.ts';
import { isRole } from '../../language/roles.ts';
import type { Token } from '../frames/readFrames.ts';

/**
 * Words as the learnt weights know them: the commonest by their letters, all others by their
 * shape. A word is a small number, so that weights are found without building strings.
 */
export interface Vocabulary {
  readonly codes: ReadonlyMap<string, number>;
  /** Words that have brought in speech, by stem. */
  readonly cues: ReadonlyMap<string, number>;
}

/** Shapes that every vocabulary begins with; the order is their code. */
export const SHAPES = [
  '<edge>',
  '<quote>',
  '<name>',
  '<number>',
  '<role>',
  '<ing>',
  '<ed>',
  '<ly>',
  '<s>',
  '<word>',
  '<mark>',
] as const;

export const EDGE = 0;
const QUOTE = 1;
const NAME = 2;
const NUMBER = 3;
const ROLE = 4;
const ING = 5;
const ED = 6;
const LY = 7;
const PLURAL = 8;
const WORD = 9;
const MARK = 10;

/** The code of a token: of its letters if the vocabulary has them, else of its shape. */
export function codeOf({ codes }: Vocabulary, token: Token): number {
  if (token.kind === 'quote') return QUOTE;
  if (token.kind === 'mark') return codes.get(token.text) ?? MARK;
  if (token.name) return NAME;
  return codes.get(token.lower) ?? shapeOf(token.lower);
}

function shapeOf(lower: string): number {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER;
  if (isRole(lower)) return ROLE;
  if (lower.endsWith('ing')) return ING;
  if (lower.endsWith('ed')) return ED;
  if (lower.endsWith('ly')) return LY;
  return lower.endsWith('s') && !lower.endsWith('ss') ? PLURAL : WORD;
}

/** What kind of word a token is, in some thirty classes: what is rare shares its weights with its like. */
export function classOf({ kind, lower, text, name }: Token): number {
  if (kind === 'quote') return 1;
  if (kind === 'mark') return MARK_CLASSES.get(text) ?? 2;
  const known = name ? undefined : wordClasses.get(lower);
  if (known !== undefined) return known;
  const own = wordClass(lower, name);
  if (!name && wordClasses.size < 20_000) wordClasses.set(lower, own);
  return own;
}

/** The same forms come again and again. */
const wordClasses = new Map<string, number>();

function wordClass(lower: string, name: boolean): number {
  if (lower === 'that') return 10;
  if (lower === 'to') return 11;
  if (lower === 'of') return 12;
  if (WH.test(lower)) return 13;
  if (/^(?:he|she|they|it|we|i|you|there)(?:'(?:s|d|ll|ve|re|m))?$/.test(lower)) return 14;
  if (name) return 15;
  if (/^(?:him|her|them|us|me)$/.test(lower)) return 16;
  if (negations.has(lower)) return 17;
  if (modals.has(lower)) return 18;
  if (auxiliaries.has(lower)) return 19;
  if (determiners.has(lower)) return 20;
  if (conjunctions.has(lower)) return 21;
  if (prepositions.has(lower)) return 22;
  if (subordinators.has(lower) || subjectPronouns.has(lower)) return 23;
  if (isAdverb(lower)) return 24;
  return 25 + shapeClass(lower);
}

const WH = /^(?:whether|if|how|why|what|who|which|where|when)$/;
const MARK_CLASSES = new Map([
  [',', 3],
  ['.', 4],
  [':', 5],
  [';', 6],
  ['—', 7],
  ['–', 7],
  ['-', 7],
  ['--', 7],
  ['?', 8],
  ['!', 8],
  ['(', 9],
]);

/** 0 number, 1 role, 2 "-ing", 3 "-ed", 4 "-s", 5 other */
function shapeClass(lower: string): number {
  const shape = shapeOf(lower);
  if (shape === NUMBER) return 0;
  if (shape === ROLE) return 1;
  if (shape === ING) return 2;
  if (shape === ED) return 3;
  return shape === PLURAL ? 4 : 5;
}
