import type { KnownBlock } from '@slack/types';
import type { OutgoingMessage } from './checkMessage.ts';

/** A message that Slack took. */
export interface Delivered {
  /** The method, or `response_url`. */
  readonly via: string;
  readonly channel: string;
  /** Null for a message to the whole channel. */
  readonly onlyFor: string | null;
  readonly ts: string;
  readonly thread: string | null;
  readonly blocks: readonly KnownBlock[];
  readonly body: OutgoingMessage;
}

/** What has arrived, in order, and what was wrong with it. */
export interface Ledger {
  readonly calls: { readonly method: string; readonly args: OutgoingMessage }[];
  readonly delivered: Delivered[];
  readonly complaints: string[];
  readonly call: (method: string, args: OutgoingMessage) => void;
  readonly complain: (complaint: string) => void;
  readonly deliver: (via: string, body: OutgoingMessage, answer: object) => void;
  /** The first message that arrives, or has arrived, from that place on. */
  readonly message: (at: number) => Promise<Delivered>;
}

export function createLedger(): Ledger {
  const delivered: Delivered[] = [];
  const waiting: (() => void)[] = [];
  const calls: Ledger['calls'] = [];
  const complaints: string[] = [];
  return {
    calls,
    delivered,
    complaints,
    call: (method, args) => {
      calls.push({ method, args });
    },
    complain: (complaint) => {
      complaints.push(complaint);
    },
    deliver: (via, body, answer) => {
      const { ts, message_ts } = answer as { ts?: string; message_ts?: string };
      delivered.push({
        via,
        body,
        channel: String(body.channel),
        onlyFor: body.user === undefined ? null : String(body.user),
        ts: ts ?? message_ts ?? '',
        thread: body.thread_ts === undefined ? null : String(body.thread_ts),
        blocks: (body.blocks ?? []) as KnownBlock[],
      });
      for (const wake of waiting.splice(0)) wake();
    },
    message: async (at) => {
      while (delivered.length <= at) await new Promise<void>((resolve) => waiting.push(resolve));
      return delivered[at]!;
    },
  };
}
