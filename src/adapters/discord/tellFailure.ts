import type { PostFailure } from '../../schedule/post.ts';
import { needsShards } from './gatewayClosed.ts';
import { type DiscordFailure, readFailure } from './readFailure.ts';

/** What mends a token that Discord does not know. */
const refusedToken =
  'Discord refused the token: copy the bot’s current one (Developer Portal, Bot, Reset Token) into DISCORD_TOKEN and start again.';

/** What mends a channel that was deleted. */
export const channelGone =
  'Discord knows no such channel any more: remove the schedule, and add one in a channel that exists.';

/** What mends that a server has removed the bot. */
export const serverGone =
  'The bot is no longer in the server: add it again with its install link, or remove the schedule.';

/** topics/opcodes-and-status-codes, JSON error codes: those with an answer of their own. */
const refusals: Readonly<Record<string, string>> = {
  10003: channelGone,
  10004: serverGone,
  50001:
    'The bot cannot see the channel: in the channel’s settings, Permissions, allow it View Channel and Send Messages, or add it to the server again where it was removed.',
  50007: 'The person takes no private messages from the bot: schedule the briefing in a server.',
  50013:
    'The bot may not write in the channel: in the channel’s settings, Permissions, allow it Send Messages, and Send Messages in Threads.',
};

/** Why something asked of Discord failed, and what mends it: of what was thrown. */
export const tellError = (error: unknown): PostFailure => tellFailure(readFailure(error));

/** The same, of a failure that was read already. */
export function tellFailure(failure: DiscordFailure): PostFailure {
  switch (failure.kind) {
    case 'rate-limited':
      return {
        ...again(
          `Discord asks to wait ${failure.seconds} s before the next message; it is tried again.`,
        ),
        waitSeconds: failure.seconds,
      };
    case 'failing':
      return again(`Discord fails at the moment (error ${failure.status}); it is tried again.`);
    case 'unreachable':
      return again(
        `Discord cannot be reached (${failure.reason}): check the network and DISCORD_API_URL; it is tried again.`,
      );
    case 'token-refused':
      return forGood(refusedToken);
    case 'needs-shards':
      return again(
        'Discord wants a bot of so many servers to connect in more parts; that is done now.',
      );
    case 'no-logins-left':
      return again(
        `Discord lets the bot connect no more for ${Math.ceil(failure.seconds / 60)} min, as it did so too often: stop what starts it over and over; it is tried again.`,
      );
    case 'refused':
      return closedBy(failure.code) ?? forGood(tellRefusal(failure));
    case 'closed':
      return forGood(tellClosed(failure.code));
  }
}

/** Each of these stays until somebody changes something in the channel or the server. */
function closedBy(code: string): PostFailure | null {
  const problem = refusals[code];
  return problem === undefined ? null : { retry: false, problem, closed: true };
}

const tellRefusal = ({ code, said }: { code: string; said: string }): string =>
  `Discord refused the message (${code}, ${said}): the log has all that it said.`;

const tellClosed = (code: number): string =>
  code === needsShards
    ? 'Discord wants a bot of so many servers to connect in more parts: write a higher number into DISCORD_SHARDS, or remove that setting, and start again.'
    : `Discord does not take the way in which Summit Digest connects (close code ${code}): install its newest version and start again.`;

const again = (problem: string): PostFailure => ({ retry: true, problem });
const forGood = (problem: string): PostFailure => ({ retry: false, problem });
