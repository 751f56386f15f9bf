import type { Phrase } from '../../frames/phrases.ts';

/** Who is said to have said the quote, as far as its own sentence tells it. Indices into the frame's tokens. */
export interface Attribution {
  readonly cue: { readonly from: number; readonly to: number };
  /** Null where the speech verb has no subject in the sentence. */
  readonly mention: Phrase | null;
}

/** A speech verb further away than this says nothing of the quote; keeps the search linear. */
export const REACH = 45;
