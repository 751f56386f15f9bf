import type { Utterance } from '../utterance.ts';
import {
  type ComparedRun,
  compareWords,
  sameCount,
  toChanges,
} from '../utterances/compareWords.ts';
import { fitsOutlet } from '../utterances/fitsOutlet.ts';
import { foldWords, quotedWords } from '../utterances/quotedWords.ts';
import type { Caution, Verdict } from '../verdict.ts';
import type { FitOfSpeaker } from './askedSpeaker.ts';
import type { Passage } from './nearestPassages.ts';
import { ALTERED, type Nearness, nearness } from './nearness.ts';
import { standsIn } from './pieces.ts';
import type { Pasted } from './readPasted.ts';
import { turnsOfSense } from './turnsSense.ts';

/** What a pasted text comes to beside one passage. */
export interface Judgement extends Nearness {
  readonly passage: Passage;
  readonly changes: Verdict['changes'];
}

export interface Asked {
  /** How the one asked for fits a speaker; undefined where nobody is asked for. */
  readonly fitOf: FitOfSpeaker | undefined;
  readonly outlet: string | undefined;
}

/** Null where the passage is too far off to say anything. */
export function judgePassage(pasted: Pasted, found: Passage, asked: Asked): Judgement | null {
  const near = nearness(pasted, found);
  if (near === null) return null;
  const inOutlet =
    asked.outlet === undefined
      ? undefined
      : found.variant.quotes.find((quote) => fitsOutlet(quote, asked.outlet));
  const passage = inOutlet === undefined ? found : { ...found, quote: inOutlet };
  const runs = compareWords(pasted.all, found.words);
  const base = { ...near, passage, changes: toChanges(runs) };
  if (near.kind !== 'exact' && near.kind !== 'shortened')
    return withTurns(ofAnother(base, asked.fitOf), runs);
  const named = asked.fitOf === undefined ? base : bySpeaker(base, asked.fitOf);
  if (named.kind === 'other-speaker' || asked.outlet === undefined) {
    const varied = named.kind !== 'other-speaker' && isVariant(pasted, found);
    return varied ? { ...named, kind: 'variant' } : named;
  }
  if (inOutlet !== undefined) return named;
  const kind = carriesInOwnWords(pasted, found.utterance, asked.outlet)
    ? 'variant'
    : 'other-outlet';
  return { ...named, kind, weight: base.weight - 0.5 };
}

/** Whether the reports name the one asked for: surely, surely not, or not for certain. */
function bySpeaker(base: Judgement, fitOf: FitOfSpeaker): Judgement {
  const { speaker: name, described, otherSpeakers } = base.passage.utterance;
  if (name === null) return unnamed(base);
  const fit = fitOf(name);
  if (described === true && fit !== 'same') return unnamed(base);
  if (fit === 'same') return otherSpeakers.length > 0 ? doubt(base, 'speakers-differ') : base;
  if (otherSpeakers.some((other) => fitOf(other.name) === 'same'))
    return doubt(base, 'speakers-differ');
  // "The president" may be anybody: that is no name to hold the words against.
  if (fit === 'unsure') return { ...doubt(base, 'unnamed'), weight: base.weight - 0.5 };
  if (fit === 'near') return { ...doubt(base, 'near-name'), weight: base.weight - 1.2 };
  return { ...base, kind: 'other-speaker', weight: base.weight - 1.5 };
}

/** The whole of an outlet's words, nobody named for them, weighs less than part of the words of the one asked for. */
const unnamed = (base: Judgement): Judgement => ({
  ...doubt(base, 'unnamed'),
  weight: base.weight - UNNAMED,
});
const UNNAMED = 1;

/** Altered words of somebody else are less near than what is told of the one asked for. */
function ofAnother(base: Judgement, fitOf: Asked['fitOf']): Judgement {
  const { speaker, described, otherSpeakers } = base.passage.utterance;
  if (
    base.kind !== 'words-altered' ||
    fitOf === undefined ||
    speaker === null ||
    described === true
  )
    return base;
  const isOther = [speaker, ...otherSpeakers.map(({ name }) => name)].every((name) => {
    const fit = fitOf(name);
    return fit !== 'same' && fit !== 'unsure' && fit !== 'near';
  });
  return isOther ? { ...base, weight: base.weight - UNNAMED } : base;
}

const doubt = (base: Judgement, caution: Caution): Judgement => ({
  ...base,
  certain: false,
  cautions: [...base.cautions, caution],
});

const withTurns = (base: Judgement, runs: readonly ComparedRun[]): Judgement => ({
  ...base,
  cautions: [...base.cautions, ...turnsOfSense(runs)],
});

/** Whether the outlet carries most of these words, though not in this wording. */
function carriesInOwnWords({ words }: Pasted, { variants }: Utterance, outlet: string): boolean {
  return variants.some(
    ({ text, quotes }) =>
      quotes.some((quote) => fitsOutlet(quote, outlet)) &&
      sameCount(compareWords(words, quotedWords(text))) >= ALTERED * words.length,
  );
}

/** The words of this variant that the fullest one has otherwise. */
function isVariant({ pieces }: Pasted, { utterance, variant }: Passage): boolean {
  const fullest = utterance.variants[0]!;
  return variant !== fullest && !standsIn(pieces, foldWords(fullest.text));
}
