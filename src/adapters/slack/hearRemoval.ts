import type { App } from '@slack/bolt';
import type { Log } from '../../commands/log.ts';
import type { Removals } from '../../schedule/removals.ts';
import { closings, openings } from './botEvents.ts';
import { tellFailure } from './tellFailure.ts';

export interface HearParts {
  readonly removals: Removals;
  readonly log: Log;
  /** Told of what is being written down, so that a shutdown can wait for it. */
  readonly track: (work: Promise<void>) => void;
}

export interface Hearing {
  /** To be called where a workspace shows that it has the app. */
  readonly onContact: (workspace: string) => void;
  /** Tells when the bot token is good no longer, and what mends that. */
  readonly onRefused: (refused: (problem: string) => void) => void;
}

const removed =
  'The app was removed from the workspace: install it again, and put its Bot User OAuth Token into SLACK_BOT_TOKEN where that is a new one.';

/**
 * Lets schedules rest as soon as a workspace removes the app or a channel takes no more messages, and
 * wakes them when it is back.
 */
export function hearRemoval(app: App, { removals, log, track }: HearParts): Hearing {
  let refused: (problem: string) => void = () => undefined;
  const note = (work: Promise<void>): void => {
    const noted = work.catch((err: unknown) => {
      log.warn({ err }, 'What Slack told could not be kept; the next briefing finds out');
    });
    track(noted);
  };
  const lose = (workspace: string): void => {
    note(removals.removed(teamOf(workspace), removed));
    refused(removed);
  };
  app.event('app_uninstalled', async ({ body }) => lose(body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) lose(body.team_id);
  });
  for (const [name, code] of Object.entries(closings) as [keyof typeof closings, string][]) {
    const why = tellFailure({ kind: 'refused', code, needed: null }).problem;
    app.event(name, async ({ event: { channel }, body }) =>
      note(removals.closed({ ...teamOf(body.team_id), channel }, why)),
    );
  }
  for (const name of openings) {
    app.event(name, async ({ event: { channel }, body }) =>
      note(removals.opened({ ...teamOf(body.team_id), channel })),
    );
  }
  app.event('member_joined_channel', async ({ event: { channel, user }, body }) => {
    const isUs = body.authorizations?.some(({ is_bot, user_id }) => is_bot && user_id === user);
    if (isUs) note(removals.opened({ ...teamOf(body.team_id), channel }));
  });
  return {
    onContact: (workspace) => note(removals.returned(teamOf(workspace))),
    onRefused: (told) => {
      refused = told;
    },
  };
}

const teamOf = (workspace: string) => ({ platform: 'slack', workspace }) as const;
