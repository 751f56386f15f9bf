import type { ChannelRef } from './schedule.ts';

/** A line that a message gets which is out already: what it shows besides stays. */
export interface Mark {
  /** The delivery that the message is the first of, and its content: an Answer as JSON. */
  readonly deliveryId: string;
  readonly content: string;
  readonly line: string;
}

/** One frozen briefing or notice on its way to a channel. */
export interface Posting {
  /** The same on every try: what a platform's idempotency key is derived from. */
  readonly deliveryId: string;
  readonly to: ChannelRef;
  /** How the message `under` is marked once this is out; absent where it stays as it is. */
  readonly mark?: Mark;
  /** Post it under this message (a platform's id): in its thread; absent for the channel itself. */
  readonly under?: string;
  /** Made once and kept: an Answer as JSON. A retry posts the same bytes. */
  readonly content: string;
  /** The platform's ids of the messages of it that are already out, in order. */
  readonly posted: readonly string[];
  /**
   * An earlier try began to post and nobody knows how far it came: where the platform does not
   * recognise a repeat by itself, look into the channel before posting again.
   */
  readonly triedBefore?: boolean;
  /** ISO instant at which the first try began: nothing of this briefing is in the channel from before. */
  readonly triedSince?: string;
  /**
   * Called between a look into the channel and the next message: throws where another process has
   * taken the briefing over while this one was looking.
   */
  readonly hold?: () => Promise<void>;
  /**
   * Called right before each message is sent: throws where this process was asleep since the lease was
   * renewed, and another one has the briefing.
   */
  readonly onSending?: () => Promise<void>;
  /** Called after each message that is out, before the next is sent. */
  readonly onPosted: (messageId: string) => Promise<void>;
}

/** Why a platform did not take something. */
export interface PostFailure {
  /** Whether it may go better without anybody doing anything. */
  readonly retry: boolean;
  /** One sentence: what is wrong, and what mends it. */
  readonly problem: string;
  /** The channel takes no message until somebody changes something there. */
  readonly closed?: true;
  /** The platform asks not to be asked again before that. */
  readonly waitSeconds?: number;
}

export type PostResult = { readonly ok: true } | ({ readonly ok: false } & PostFailure);

/** Posts one briefing on one platform; never throws for what a platform can answer. */
export type Post = (posting: Posting) => Promise<PostResult>;
