import type { ParagraphKind } from '../../report/report.ts';
import { createScorer, featureKey, type Weights } from './model.ts';
import { SHAPES, type Vocabulary } from './vocabulary.ts';
import { LEARNT } from './weights.ts';

/** Kinds of paragraphs in the order of their codes. */
export const KINDS: readonly ParagraphKind[] = [
  'headline',
  'prose',
  'caption',
  'related',
  'boilerplate',
];

/** What scripts/learn/toldSpeech.ts has learnt, ready to be looked up. */
export const vocabulary: Vocabulary = {
  codes: numbered([...SHAPES, ...LEARNT.words.split(/\s+/)]),
  cues: numbered(LEARNT.cues.split(/\s+/)),
};

/** What a word may bring in, beside nothing: a clause behind it, before it, around it, or an act. */
export const CLASSES = 4;

export const scorers = {
  cue: createScorer(readWeights(LEARNT.cue), CLASSES),
  startBehind: createScorer(readWeights(LEARNT.startBehind), 1),
  endBehind: createScorer(readWeights(LEARNT.endBehind), 1),
  startAct: createScorer(readWeights(LEARNT.startAct), 1),
  endAct: createScorer(readWeights(LEARNT.endAct), 1),
  endBefore: createScorer(readWeights(LEARNT.endBefore), 1),
  startBefore: createScorer(readWeights(LEARNT.startBefore), 1),
} as const;

function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, i) => [word, i]));
}

function readWeights(text: string): Weights {
  const weights = new Map<number, Float64Array>();
  let template = 0;
  for (const entry of text.split(/\s+/)) {
    if (entry.endsWith('|')) template = Number(entry.slice(0, -1));
    else if (entry !== '') {
      const [feature, values] = entry.split(':');
      const shown = values!.split(',').map((value) => Number(value) / 100);
      weights.set(featureKey(template, 0, 0) + Number(feature), Float64Array.from(shown));
    }
  }
  return weights;
}
