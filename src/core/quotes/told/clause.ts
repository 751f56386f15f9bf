import type { Phrase } from '../frames/phrases.ts';

/** Told speech within a frame, as indices of its tokens. */
export interface Clause {
  /** One stretch, or two around an attribution set into it. */
  readonly stretches: readonly Phrase[];
  readonly cue: Phrase;
  readonly mention: Phrase;
  /** It states nothing without its cue: an order, a promise, a question. */
  readonly act: boolean;
}
