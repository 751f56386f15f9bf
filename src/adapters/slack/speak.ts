import type { RespondFn, webApi } from '@slack/bolt';
import { limits } from './limits.ts';
import type { SlackMessage } from './render.ts';

/** Of the uses of the address: the answer, and taking away what told how far it was. */
const KEPT_FOR_ANSWER = 2;

/** Where an interaction happened, and who is to read the answers. */
export interface Spot {
  readonly channel: string;
  readonly user: string;
  /** The thread that the person is reading, or null: what only they see has to be there to be seen. */
  readonly thread: string | null;
  /** The message that answers for all hang under, or null for the channel itself. */
  readonly under: string | null;
}

export interface Voice {
  readonly toPerson: (message: SlackMessage) => Promise<void>;
  readonly toChannel: (message: SlackMessage) => Promise<void>;
  /** How far the answer is: one message for the person, edited, whose place the answer takes. Only behind a typed command. */
  readonly progress: (message: SlackMessage) => Promise<void>;
  /** In the place of the message whose button was pressed. */
  readonly inPlace: (message: SlackMessage) => Promise<void>;
  /** Takes away the message whose button was pressed. */
  readonly takeAway: () => Promise<void>;
}

/**
 * Answers to one interaction: by its response_url, which works wherever the command does, as long
 * as that is good (five uses in 30 minutes), then by the Web API.
 */
export function createVoice(
  respond: RespondFn,
  client: webApi.WebClient,
  spot: Spot,
  now: () => number,
): Voice {
  const until = now() + limits.responseMinutes * 60_000;
  let left: number = limits.responses;
  let progressShown = false;
  const thread = spot.thread === null ? {} : { thread_ts: spot.thread };
  const under = spot.under === null ? {} : { thread_ts: spot.under };

  /** False where the address is used up. */
  const tryRespond = async (words: Parameters<RespondFn>[0]): Promise<boolean> => {
    if (left <= 0 || now() >= until) return false;
    left -= 1;
    try {
      await respond(words);
      return true;
    } catch (error) {
      if (!isRefused(error)) throw error;
      left = 0;
      return false;
    }
  };
  const { channel, user } = spot;
  const postToPerson = async (message: SlackMessage) => {
    await client.apiCall('chat.postEphemeral', { ...message, ...thread, channel, user });
  };
  return {
    toPerson: async (message) => {
      const words = { ...message, ...thread, response_type: 'ephemeral' as const };
      const said = await tryRespond({ ...words, replace_original: progressShown });
      progressShown = false;
      if (!said) await postToPerson(message);
    },
    progress: async (message) => {
      if (left <= KEPT_FOR_ANSWER) return;
      const words = { ...message, ...thread, response_type: 'ephemeral' as const };
      progressShown =
        (await tryRespond({ ...words, replace_original: progressShown })) || progressShown;
    },
    toChannel: async (message) => {
      const words = { ...message, ...under, response_type: 'in_channel' as const };
      const said = await tryRespond({ ...words, replace_original: false });
      if (!said) await client.apiCall('chat.postMessage', { ...message, ...under, channel });
      if (progressShown) await tryRespond({ delete_original: true });
      progressShown = false;
    },
    inPlace: async (message) => {
      const said = await tryRespond({ ...message, replace_original: true });
      if (!said) await postToPerson(message);
    },
    takeAway: async () => {
      await tryRespond({ delete_original: true });
    },
  };
}

/** Bolt throws this where the address answered, and with no success: used up or expired. */
const isRefused = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'slack_bolt_respond_error';
