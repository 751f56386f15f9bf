import { actVerb } from '../../language/actVerbs.ts';
import { speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import { stemWord } from '../../language/stem.ts';
import type { Token } from '../frames/readFrames.ts';
import { looksFinite } from './finite.ts';
import { classOf, codeOf, EDGE, type Vocabulary } from './vocabulary.ts';

/** A frame as the learnt weights read it: one entry a token. */
export interface CodedSentence {
  readonly tokens: readonly Token[];
  readonly codes: readonly number[];
  readonly classes: readonly number[];
  /** The code of its stem where a token may bring in speech, else -1. */
  readonly cues: readonly number[];
  /** How many tokens before this one may be the verb of a clause. */
  readonly finite: readonly number[];
  /** Index of the last token that is no closing mark, plus one. */
  readonly end: number;
}

/** A verb that may bring in speech, however rare it is in annotated reports. */
export const bringsIn = (lower: string): boolean =>
  speechVerb(lower) === 'says' || actVerb(lower) !== null;

/** Codes the tokens of a frame; null where nothing in it can bring in speech. */
export function codeSentence(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
): CodedSentence | null {
  const cueOf = cuesOf(vocabulary);
  const cues = tokens.map(({ kind, lower }) => (kind === 'word' ? cueOf(lower) : -1));
  if (cues.every((cue, i) => cue < 0 && !bringsIn(tokens[i]!.lower))) return null;
  const codes = tokens.map((token) => codeOf(vocabulary, token));
  const classes = tokens.map(classOf);
  const finite: number[] = [0];
  for (const { kind, lower } of tokens) {
    finite.push(finite.at(-1)! + (kind === 'word' && looksFinite(lower) ? 1 : 0));
  }
  let end = tokens.length;
  while (
    end > 0 &&
    tokens[end - 1]!.kind === 'mark' &&
    /^[.!?;:,—–-]+$/.test(tokens[end - 1]!.text)
  )
    end -= 1;
  return { tokens, codes, classes, cues, finite, end };
}

export const codeAt = ({ codes }: CodedSentence, at: number): number => codes[at] ?? EDGE;

export const classAt = ({ classes }: CodedSentence, at: number): number => classes[at] ?? 0;

const stems = new Map<string, string>();

/** The stem that a word form is known by as a cue; kept, since the same forms come again and again. */
export function cueStem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = stemWord(speechLemma(lower));
  if (stems.size < 20_000) stems.set(lower, stem);
  return stem;
}

const known = new WeakMap<Vocabulary, Map<string, number>>();

/** The code of a word form's stem among the cues, or -1; kept for each form, as the stems are. */
function cuesOf(vocabulary: Vocabulary): (lower: string) => number {
  const codes = known.get(vocabulary) ?? new Map<string, number>();
  known.set(vocabulary, codes);
  return (lower) => {
    const kept = codes.get(lower);
    if (kept !== undefined) return kept;
    const code = vocabulary.cues.get(cueStem(lower)) ?? -1;
    if (codes.size < 20_000) codes.set(lower, code);
    return code;
  };
}
