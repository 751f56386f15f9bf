import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PostResult } from '../../schedule/post.ts';

type Failure = Extract<PostResult, { ok: false }>;

/** What mends a token that Discord does not know. */
const refusedToken =
  'Discord refused the token: copy the bot’s current one (Developer Portal, Bot, Reset Token) into DISCORD_TOKEN and start again.';

/** topics/opcodes-and-status-codes, JSON error codes: those with an answer of their own. */
const known: Readonly<Record<number, string>> = {
  10003:
    'Discord knows no such channel any more: remove the schedule, and add one in a channel that exists.',
  50001:
    'The bot cannot see the channel: in the channel’s settings, Permissions, allow it View Channel and Send Messages.',
  50007: 'The person takes no private messages from the bot: schedule the briefing in a server.',
  50013:
    'The bot may not write in the channel: in the channel’s settings, Permissions, allow it Send Messages, and Send Messages in Threads.',
};

/** Why a request to Discord failed, in one sentence that says what mends it; `retry`: time may. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(Math.max(error.retryAfter, error.timeToReset) / 1000);
    return again(`Discord asks to wait ${seconds} s before the next message; it is tried again.`);
  }
  if (error instanceof HTTPError) {
    return again(`Discord fails at the moment (error ${error.status}); it is tried again.`);
  }
  if (error instanceof DiscordAPIError) return explainRefusal(error);
  if (nameOf(error) === 'TokenInvalid') return forGood(refusedToken);
  return again(
    `Discord cannot be reached (${nameOf(error)}): check the network and DISCORD_API_URL; it is tried again.`,
  );
}

function explainRefusal({ status, code, rawError }: DiscordAPIError): Failure {
  if (status === 401) return forGood(refusedToken);
  const mend = known[Number(code)];
  if (mend) return forGood(mend);
  const said = 'message' in rawError ? rawError.message : String(code);
  return forGood(`Discord refused the message (${code}, ${said}): the log has all that it said.`);
}

/** "ECONNREFUSED", or what else names a failure without its stack. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? nameOf(error.cause) : error.name;
}

const again = (problem: string): Failure => ({ ok: false, retry: true, problem });
const forGood = (problem: string): Failure => ({ ok: false, retry: false, problem });
