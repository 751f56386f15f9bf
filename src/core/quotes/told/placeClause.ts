import { actVerb } from '../../language/actVerbs.ts';
import { type Phrase, phraseFrom } from '../frames/phrases.ts';
import { isAct } from './acts.ts';
import type { Emit } from './features.ts';
import { scorers } from './learnt.ts';
import type { Scorer } from './model.ts';
import { beforeNarrator } from './narratorAgain.ts';
import {
  endBeforeFeatures,
  endBehindFeatures,
  startBeforeFeatures,
  startBehindFeatures,
} from './placeFeatures.ts';
import { endsBefore, endsBehind, startsBefore, startsBehind } from './places.ts';
import type { CodedSentence } from './sentence.ts';
import { startOfTold } from './startOfTold.ts';

/** What a word may bring in, beside nothing, in the order of the weights: a clause on a side of it, or an act. */
export const SIDES = ['behind', 'before', 'around', 'act'] as const;
export type Side = (typeof SIDES)[number];

/** The stretches on that side, where the weights find some. */
export function place(sentence: CodedSentence, at: number, side: Side): Phrase[] {
  if (side === 'act') return [placeAct(sentence, at)].filter((stretch) => stretch !== null);
  return [
    side === 'behind' ? null : placeBefore(sentence, at),
    side === 'before' ? null : placeBehind(sentence, at),
  ].filter((stretch) => stretch !== null);
}

function placeBehind(sentence: CodedSentence, at: number): Phrase | null {
  const from = bestOf(
    startsBehind(sentence, at),
    scorers.startBehind,
    startBehindFeatures(sentence, at),
  );
  return from === null
    ? null
    : endOf(sentence, { at, from: startOfTold(sentence.tokens, at, from) }, scorers.endBehind);
}

function placeAct(sentence: CodedSentence, at: number): Phrase | null {
  const from = bestOf(
    startsBehind(sentence, at),
    scorers.startAct,
    startBehindFeatures(sentence, at),
  );
  const begin = from === null ? null : withWhomBidden(sentence.tokens, at, from);
  const act = begin === null ? null : endOf(sentence, { at, from: begin }, scorers.endAct);
  return act !== null && isAct(sentence.tokens, at, act) ? act : null;
}

/** "asked the court to rule": what is told begins with who is to do it. */
function withWhomBidden(tokens: CodedSentence['tokens'], at: number, from: number): number {
  if (from === at + 1 || !/^(?:to|not)$/.test(tokens[from]!.lower)) return from;
  if (actVerb(tokens[at]!.lower)?.act !== 'bids') return from;
  return phraseFrom(tokens, at + 1)?.to === from ? at + 1 : from;
}

/** The clause that begins there, up to where the weights end it. */
export function endOf(
  sentence: CodedSentence,
  { at, from }: { readonly at: number; readonly from: number },
  scorer: Scorer,
): Phrase | null {
  const to = bestOf(endsBehind(sentence, at, from), scorer, (place, emit) =>
    endBehindFeatures(sentence, { at, from, to: place }, emit),
  );
  return to === null || to <= from ? null : beforeNarrator(sentence.tokens, { from, to });
}

function placeBefore(sentence: CodedSentence, at: number): Phrase | null {
  const to = bestOf(endsBefore(sentence, at), scorers.endBefore, (place, emit) =>
    endBeforeFeatures(sentence, at, place, emit),
  );
  if (to === null) return null;
  const from = bestOf(startsBefore(sentence, to), scorers.startBefore, (place, emit) =>
    startBeforeFeatures(sentence, { at, from: place, to }, emit),
  );
  return from === null || to <= from ? null : { from, to };
}

/** The place that the weights speak for most; of equals the first. */
function bestOf(
  places: readonly number[],
  scorer: Scorer,
  features: (place: number, emit: Emit) => void,
): number | null {
  let best: number | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    features(place, scorer.add);
    const sum = scorer.take()[0]!;
    if (sum <= highest) continue;
    highest = sum;
    best = place;
  }
  return best;
}
