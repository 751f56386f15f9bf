import type { ParagraphKind } from '../../report/report.ts';
import { featureKey, type Weights } from './model.ts';
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

export const weights = {
  cue: readWeights(LEARNT.cue),
  startBehind: readWeights(LEARNT.startBehind),
  endBehind: readWeights(LEARNT.endBehind),
  endBefore: readWeights(LEARNT.endBefore),
  startBefore: readWeights(LEARNT.startBefore),
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
