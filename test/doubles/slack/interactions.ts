import type { Button } from '@slack/types';
import type { Delivered } from './ledger.ts';

export interface Place {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

/** The fields of a slash command as Slack posts them. */
export const slashFields = (text: string, at: Place, responseUrl: string) => ({
  token: 'old-verification-token',
  team_id: at.team,
  team_domain: 'emulate',
  channel_id: at.channel,
  channel_name: at.channel.startsWith('D') ? 'directmessage' : 'newsroom',
  user_id: at.user,
  user_name: 'somebody',
  command: '/summit-digest',
  text: text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;'),
  api_app_id: 'A1',
  is_enterprise_install: 'false',
  response_url: responseUrl,
  trigger_id: '1.2.3',
});

/** apis/events-api#event-type-structure */
export const eventPayload = (event: object, team: string) => ({
  token: 'old-verification-token',
  team_id: team,
  api_app_id: 'A1',
  event,
  type: 'event_callback',
  authorizations: [
    {
      enterprise_id: null,
      team_id: team,
      user_id: 'UBOT',
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  event_id: 'Ev1',
  event_time: 1_780_000_000,
});

/** The payload of a pressed button; the button has to be in the message. */
export function pressPayload(
  message: Delivered,
  label: string,
  at: Place & { readonly userTeam?: string },
  responseUrl: string,
) {
  const button = buttonsOf(message).find(({ text, action_id }) =>
    [text.text, action_id].includes(label),
  );
  if (!button) throw new Error(`The message has no button "${label}": ${labelsOf(message)}`);
  const { text, value, action_id } = button;
  const ephemeral = message.onlyFor !== null;
  const shown = {
    type: 'message',
    ts: message.ts,
    text: message.body.text,
    blocks: message.blocks,
  };
  return {
    type: 'block_actions',
    user: { id: at.user, username: 'somebody', team_id: at.userTeam ?? at.team },
    api_app_id: 'A1',
    token: 'old-verification-token',
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: at.channel,
      is_ephemeral: ephemeral,
      ...(message.thread === null ? {} : { thread_ts: message.thread }),
    },
    trigger_id: '1.2.3',
    team: { id: at.team, domain: 'emulate' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: at.channel, name: 'newsroom' },
    // Slack sends no `message` for one that only one person sees.
    ...(ephemeral ? {} : { message: shown }),
    state: { values: {} },
    response_url: responseUrl,
    actions: [{ type: 'button', block_id: 'b1', action_ts: '1.2', action_id, text, value }],
  };
}

export const labelsOf = (message: Delivered): string[] =>
  buttonsOf(message).map(({ text }) => text.text);

const buttonsOf = ({ blocks }: Delivered): Button[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? (block.elements as Button[]) : []));
