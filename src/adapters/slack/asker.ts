import type { BlockAction, SlashCommand, webApi } from '@slack/bolt';
import type { Asker } from '../../commands/command.ts';
import { readFailure } from './readFailure.ts';

/** Who asks, and where. */
export interface Person {
  readonly workspace: string;
  readonly enterprise: string | null;
  readonly channel: string;
  readonly user: string;
}

export const personOfCommand = (command: SlashCommand): Person => ({
  workspace: command.team_id || command.enterprise_id || '',
  enterprise: command.enterprise_id ?? null,
  channel: command.channel_id,
  user: command.user_id,
});

export const personOfPress = (body: BlockAction): Person => ({
  workspace: body.team?.id ?? body.enterprise?.id ?? '',
  enterprise: body.enterprise?.id ?? null,
  channel: body.channel?.id ?? String(body.container.channel_id),
  user: body.user.id,
});

export const asAsker = ({ workspace, channel, user }: Person, mayManage: boolean): Asker => ({
  platform: 'slack',
  workspace,
  channel,
  user,
  mayManage,
});

/** `unknown` where Slack did not tell; nobody is then let do anything. */
export type Right = 'yes' | 'no' | 'unknown';

/** Says who may change what a channel has scheduled. */
export type AskRight = (person: Person) => Promise<Right>;

const cacheMs = 5 * 60_000;
const cacheSize = 1000;

/**
 * Admins and owners of the workspace, the creator of the channel, and in a direct message both
 * people. What Slack said holds for five minutes.
 */
export function createAskRight(client: webApi.WebClient, now: () => number): AskRight {
  const known = new Map<string, { readonly right: Right; readonly until: number }>();
  return async (person) => {
    if (person.channel.startsWith('D')) return 'yes';
    const key = `${person.workspace} ${person.channel} ${person.user}`;
    const kept = known.get(key);
    if (kept && kept.until > now()) return kept.right;
    const right = await askSlack(client, person);
    if (right === 'unknown') return right;
    if (known.size >= cacheSize) known.clear();
    known.set(key, { right, until: now() + cacheMs });
    return right;
  };
}

async function askSlack(client: webApi.WebClient, person: Person): Promise<Right> {
  const administers = await tryAsking(() => isAdmin(client, person));
  if (administers !== 'no') return administers;
  return tryAsking(() => madeChannel(client, person));
}

async function tryAsking(ask: () => Promise<boolean>): Promise<Right> {
  try {
    return (await ask()) ? 'yes' : 'no';
  } catch (error) {
    const failure = readFailure(error);
    if (failure === null) throw error;
    // A channel that the app cannot see: Slack has answered, and it is no yes.
    const unseen = ['channel_not_found', 'not_in_channel', 'user_not_found', 'user_not_visible'];
    return failure.kind === 'refused' && unseen.includes(failure.code) ? 'no' : 'unknown';
  }
}

/** In a channel shared by two organisations, an admin of the other one is a guest here. */
async function isAdmin(client: webApi.WebClient, person: Person): Promise<boolean> {
  const { user } = await client.users.info({ user: person.user });
  if (!user) return false;
  const organisation = user.enterprise_user?.enterprise_id;
  const ours =
    user.team_id === person.workspace ||
    (organisation !== undefined && organisation === person.enterprise);
  return ours && Boolean(user.is_admin || user.is_owner || user.is_primary_owner);
}

async function madeChannel(client: webApi.WebClient, person: Person): Promise<boolean> {
  const { channel } = await client.conversations.info({ channel: person.channel });
  return channel?.creator === person.user;
}
