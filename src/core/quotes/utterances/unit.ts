import type { Quote } from '../quote.ts';
import type { SpeakerIdentity } from './sameSpeaker.ts';
import type { Wording } from './sameWords.ts';

/** One report's quotation: all its stretches. */
export interface Unit {
  readonly quotes: readonly Quote[];
  readonly text: string;
  readonly indirect: boolean;
  /** What the speaker did with told words that state nothing by themselves; empty for all others. */
  readonly act: string;
  readonly who: SpeakerIdentity | null;
  /** The speaker is named; not unknown, and not only described ("the candidate"). */
  readonly named: boolean;
  /** Where the copy was first written: one vote. */
  readonly origin: string;
  /** The day it was said, where the report tells it. */
  readonly said: string | null;
  readonly stretches: readonly Wording[];
}
