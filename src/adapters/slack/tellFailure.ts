import type { PostFailure } from '../../schedule/post.ts';
import { slashCommand } from './commands.ts';
import type { SlackFailure } from './readFailure.ts';

const invite = 'invite me there with /invite @Summit Digest';

/** docs.slack.dev/reference/methods/chat.postMessage#errors */
const refusals: Readonly<Record<string, string>> = {
  not_in_channel: `I am not in this channel: ${invite}.`,
  channel_not_found: `Slack has no such channel, or it is private and I am not in it: ${invite}, or remove its schedule.`,
  is_archived: `The channel is archived: unarchive it, or remove its schedule with ${slashCommand} schedule remove.`,
  restricted_action:
    'This workspace restricts who may post in this channel: an admin can allow apps in its posting permissions.',
  restricted_action_read_only_channel:
    'This channel is read-only: an admin can allow apps in its posting permissions.',
};

/** The token is not, or no longer, one of an installed app. */
const tokenCodes = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'org_login_required',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

export const refusesToken = (failure: SlackFailure): boolean =>
  failure.kind === 'refused' && tokenCodes.has(failure.code);

/** What to tell people of a call with the bot token that failed. */
export function tellFailure(failure: SlackFailure): PostFailure {
  switch (failure.kind) {
    case 'rate-limited':
      return {
        retry: true,
        waitSeconds: failure.seconds,
        problem: `Slack asks to wait ${failure.seconds} seconds before the next message; it is tried again.`,
      };
    case 'unavailable':
      return {
        retry: true,
        problem: `Slack cannot be reached or is in trouble (${failure.reason}); it is tried again.`,
      };
    case 'refused':
      return {
        retry: false,
        problem: tellRefusal(failure),
        ...(isClosed(failure) ? { closed: true } : {}),
      };
  }
}

/** The channel, or the whole workspace, is shut to us. */
const isClosed = (failure: Extract<SlackFailure, { kind: 'refused' }>): boolean =>
  Object.hasOwn(refusals, failure.code) || refusesToken(failure);

function tellRefusal(failure: Extract<SlackFailure, { kind: 'refused' }>): string {
  const { code, needed } = failure;
  if (refusesToken(failure)) {
    return `Slack refuses the bot token (${code}): install the app to the workspace again and put its Bot User OAuth Token into SLACK_BOT_TOKEN.`;
  }
  if (code === 'missing_scope') {
    return `The app lacks a right in Slack (${needed ?? 'missing_scope'}): update it from slack-manifest.json and install it again.`;
  }
  return (
    refusals[code] ??
    `Slack refused with "${code}": docs.slack.dev/reference/methods/chat.postMessage says what that means.`
  );
}
