import type { ChannelRef } from './schedule.ts';

/** One person, and the channel that is spoken of. */
export interface TellTo extends ChannelRef {
  /** The platform's id of the person. */
  readonly person: string;
}

/** Says one sentence to one person alone; throws where the platform does not take it. */
export type Tell = (to: TellTo, sentence: string) => Promise<void>;
