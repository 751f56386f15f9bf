import { type Body, type Component, type HttpAnswer, refusal } from './types.ts';
import { hasTooManyBytes } from './validate.ts';
import { findPings, type Interaction, type Message, type World } from './world.ts';

export const privateFlag = 1 << 6;
const loadingFlag = 1 << 7;
const componentsFlag = 1 << 15;

interface NewMessage {
  readonly channelId: string;
  readonly body: Body;
  readonly interaction?: Interaction;
  readonly loading?: boolean;
}

export function addMessage(world: World, { channelId, body, interaction, loading }: NewMessage) {
  const message: Message = {
    id: world.newId(),
    channelId,
    authorId: world.applicationId,
    content: String(body.content ?? ''),
    components: number((body.components ?? []) as Component[]),
    flags: Number(body.flags ?? 0),
    loading: loading ?? false,
    deleted: false,
    edits: 0,
    pings: findPings(body),
    interaction: interaction ?? null,
  };
  world.messages.set(message.id, message);
  world.events.emit('changed');
  return message;
}

export function editMessage(world: World, message: Message, body: Body): void {
  if (body.content !== undefined) message.content = String(body.content ?? '');
  if (body.components !== undefined) {
    message.components = number((body.components ?? []) as Component[]);
  }
  message.flags |= Number(body.flags ?? 0) & componentsFlag;
  message.loading = false;
  message.edits += 1;
  message.pings.push(...findPings(body));
  world.events.emit('changed');
}

export function deleteMessage(world: World, message: Message): void {
  message.deleted = true;
  world.events.emit('changed');
}

/** An edit cannot turn a message with components back into one with content. */
export const editBody = (message: Message, body: Body): Body => ({
  ...body,
  flags: Number(body.flags ?? 0) | (message.flags & componentsFlag),
});

/** What Discord answers to a body that it does not take; null where it takes it. */
export function refuseBody(
  world: World,
  problems: readonly string[],
  body: Body,
  where: string,
): HttpAnswer | null {
  if (problems.length > 0) {
    world.complaints.push(...problems.map((problem) => `${where}: ${problem}`));
    return {
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body', errors: { _errors: problems } },
    };
  }
  if (hasTooManyBytes(body)) {
    world.complaints.push(`${where}: text displays of more than 10,170 bytes`);
    return refusal(500, 0, '500: Internal Server Error');
  }
  return null;
}

/** Discord gives every component an id. */
function number(components: readonly Component[]): Component[] {
  let next = 1;
  const withId = (component: Component): Component => ({
    id: next++,
    ...component,
    ...(component.components ? { components: component.components.map(withId) } : {}),
  });
  return components.map(withId);
}

/** As the API gives it: resources/message, Message Object. */
export function messageJson(world: World, message: Message): Body {
  const { interaction } = message;
  const metadata = interaction && {
    id: interaction.id,
    type: interaction.type,
    user: userJson(interaction.userId),
    authorizing_integration_owners: ownersOf(world, interaction),
  };
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userJson(message.authorId, message.authorId === world.applicationId),
    content: message.content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: interaction?.type === 2 ? 20 : 0,
    flags: message.flags | (message.loading ? loadingFlag : 0),
    components: message.components,
    application_id: world.applicationId,
    ...(metadata ? { interaction_metadata: metadata } : {}),
  };
}

/** interactions/receiving-and-responding, Authorizing Integration Owners Object. */
export const ownersOf = (world: World, { userInstalled, userId, channelId }: Interaction): Body => {
  if (userInstalled) return { 1: userId };
  return { 0: world.channels.get(channelId)?.guildId ?? '0' };
};

export const userJson = (id: string, bot = false): Body => ({
  id,
  username: bot ? 'summit-digest' : `person-${id.slice(-4)}`,
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot,
});
