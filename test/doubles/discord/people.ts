import { firstResponse } from './interactionRoutes.ts';
import { messageJson, ownersOf, privateFlag, userJson } from './messages.ts';
import { allComponents, type Body, type Component } from './types.ts';
import type { Registered } from './validateCommands.ts';
import type { Channel, Interaction, Message, World } from './world.ts';

/** topics/permissions: what a member may do; 1 << 5 is Manage Server. */
const memberRights = String((1n << 11n) | (1n << 10n));
const managerRights = String((1n << 11n) | (1n << 10n) | (1n << 5n));

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A message as a person sees it. */
export interface Seen {
  readonly id: string;
  readonly channelId: string;
  readonly private: boolean;
  /** Its text displays, or its content. */
  readonly texts: readonly string[];
  readonly pictures: readonly { readonly url: string; readonly description: string }[];
  readonly buttons: readonly {
    readonly label: string;
    readonly id: string;
    readonly disabled: boolean;
  }[];
  readonly pings: readonly string[];
  readonly edits: number;
}

/** Somebody who uses the app, and what the app does to them. */
export interface Person {
  readonly id: string;
  /** Gives the messages that answer, when all have come. */
  readonly asks: (command: string, options?: OptionValues) => Promise<Seen[]>;
  readonly presses: (message: Seen, label: string) => Promise<Seen[]>;
  /** Gives what is suggested for the option that is being typed. */
  readonly types: (command: string, options: OptionValues, focused: string) => Promise<string[]>;
}

export interface Stand {
  readonly channel: Channel;
  readonly manager?: boolean;
  /** The app belongs to the person, not to the server. */
  readonly userInstalled?: boolean;
  /** Milliseconds that the person waits for an answer, once it is promised. */
  readonly patience?: number;
}

type Dispatch = (type: string, data: Body) => void;

export function createPerson(world: World, dispatch: Dispatch, stand: Stand): Person {
  const id = world.newId();
  const send = (type: number, data: Body, message: Message | null = null): Interaction => {
    const interaction = addInteraction(world, { type, id, message, stand });
    dispatch('INTERACTION_CREATE', interactionJson(world, interaction, data, stand));
    return interaction;
  };
  return {
    id,
    asks: async (command, options = {}) => {
      const interaction = send(2, commandData(world, command, options));
      return answersTo(world, interaction, stand.patience);
    },
    presses: async (seen, label) => {
      const message = world.messages.get(seen.id)!;
      const button = allComponents(message.components).find((found) => found.label === label);
      if (!button?.custom_id || button.disabled) throw new Error(`There is no button ${label}.`);
      const data = { component_type: 2, custom_id: button.custom_id, id: button.id };
      const interaction = send(3, data, message);
      return answersTo(world, interaction, stand.patience);
    },
    types: async (command, options, focused) => {
      const interaction = send(4, commandData(world, command, options, focused));
      await until(world, () => interaction.response !== null, firstResponse);
      const choices = (interaction.response?.data.choices ?? []) as { name: string }[];
      return choices.map(({ name }) => name);
    },
  };
}

function addInteraction(
  world: World,
  { type, id, message, stand }: { type: number; id: string; message: Message | null; stand: Stand },
): Interaction {
  const interaction: Interaction = {
    id: world.newId(),
    token: `interaction-${world.newId()}`,
    type,
    userId: id,
    channelId: stand.channel.id,
    at: world.now(),
    message,
    userInstalled: stand.userInstalled ?? false,
    response: null,
    original: null,
    followUps: 0,
  };
  world.interactions.set(interaction.token, interaction);
  return interaction;
}

/** interactions/receiving-and-responding, Interaction Object. */
function interactionJson(
  world: World,
  interaction: Interaction,
  data: Body,
  { channel, manager = false }: Stand,
): Body {
  const user = userJson(interaction.userId);
  const permissions = manager ? managerRights : memberRights;
  const { guildId } = channel;
  const who =
    guildId === null
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            user,
            roles: [],
            permissions,
            joined_at: '2026-01-01T00:00:00.000Z',
            deaf: false,
            mute: false,
            flags: 0,
          },
        };
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: { id: channel.id, type: channel.type, name: channel.name, permissions },
    ...who,
    ...(interaction.message ? { message: messageJson(world, interaction.message) } : {}),
    locale: 'en-US',
    app_permissions: '2048',
    entitlements: [],
    authorizing_integration_owners: ownersOf(world, interaction),
    context: guildId === null ? 1 : 0,
    attachment_size_limit: 10_485_760,
    data,
  };
}

/** The command as Discord's client sends it, which knows it from its registration only. */
function commandData(
  world: World,
  path: string,
  values: OptionValues,
  focused: string | null = null,
): Body {
  const [top] = world.commands;
  if (!top) throw new Error('No command is registered.');
  const words = path.split(' ');
  const last = words.reduce<Registered>((part, word) => {
    const next = part.options?.find(({ name }) => name === word);
    if (!next) throw new Error(`No command ${path} is registered.`);
    return next;
  }, top);
  if (focused === null) checkRequired(last, values);
  const options = Object.entries(values).map(([name, value]) =>
    optionData(last, name, value, name === focused),
  );
  const data = words.reduceRight<Body[]>(
    (inner, word, at) => [{ name: word, type: words.length - at, options: inner }],
    options,
  );
  return { id: '1', name: top.name, type: 1, options: data };
}

function checkRequired(command: Registered, values: OptionValues): void {
  for (const { name, required } of command.options ?? []) {
    if (required && !(name in values)) throw new Error(`Discord wants ${name} to be given.`);
  }
}

function optionData(command: Registered, name: string, value: unknown, focused: boolean): Body {
  const option = command.options?.find((known) => known.name === name);
  if (!option) throw new Error(`${command.name} has no option ${name}.`);
  const misfit =
    (option.type === 4 && !(typeof value === 'number' && isWithin(value, option))) ||
    (option.choices && !option.choices.some((choice) => choice.value === value)) ||
    (focused && !option.autocomplete);
  if (misfit) throw new Error(`Discord takes no ${String(value)} for ${name}.`);
  return { name, type: option.type, value, ...(focused ? { focused: true } : {}) };
}

const isWithin = (value: number, { min_value = -Infinity, max_value = Infinity }: Registered) =>
  Number.isInteger(value) && value >= min_value && value <= max_value;

/** All that an interaction has brought: its reply or the message that it changed, and follow-ups. */
async function answersTo(
  world: World,
  interaction: Interaction,
  patience = 8_000,
): Promise<Seen[]> {
  const answered = (): Message[] => {
    const replies = [...world.messages.values()].filter(
      (message) => message.interaction === interaction && message !== interaction.original,
    );
    const original = interaction.original ? [interaction.original] : [];
    return [...original, ...replies].filter(({ deleted }) => !deleted);
  };
  const before = interaction.message?.edits ?? 0;
  const settled = (): boolean => {
    const messages = answered();
    const changed = messages.some(
      (message) => message !== interaction.message || message.edits > before,
    );
    return changed && messages.every(({ loading }) => !loading);
  };
  await until(world, () => interaction.response !== null, firstResponse);
  await until(world, settled, patience);
  const messages = answered();
  const changed = (interaction.message?.edits ?? 0) > before;
  return messages.filter((message) => message !== interaction.message || changed).map(see);
}

/** Waits for a state of the world; the application has so long to bring it about. */
async function until(world: World, holds: () => boolean, patience: number): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      world.events.off('changed', check);
    };
    const check = (): void => {
      if (!holds()) return;
      end();
      resolve();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`The application did not respond within ${patience} ms.`));
    }, patience);
    world.events.on('changed', check);
  });
}

export function see(message: Message): Seen {
  const all = allComponents(message.components);
  return {
    id: message.id,
    channelId: message.channelId,
    private: (message.flags & privateFlag) !== 0,
    texts: message.content === '' ? all.flatMap(({ content }) => content ?? []) : [message.content],
    pictures: all.flatMap(({ items = [] }) => items.map(seePicture)),
    buttons: all
      .filter(({ type }) => type === 2)
      .map(({ label = '', custom_id = '', disabled = false }) => ({
        label,
        id: custom_id,
        disabled,
      })),
    pings: message.pings,
    edits: message.edits,
  };
}

const seePicture = ({ media, description }: NonNullable<Component['items']>[number]) => ({
  url: media.url,
  description: description ?? '',
});
