import { EventEmitter } from 'node:events';
import type { Body, Component } from './types.ts';
import type { Registered } from './validateCommands.ts';

export interface Channel {
  readonly id: string;
  readonly guildId: string | null;
  /** 0 text, 1 private, 11 thread. */
  readonly type: number;
  /** What the bot may not do there. */
  readonly denied: ReadonlySet<Right>;
  readonly parentId: string | null;
  readonly name: string;
}

export type Right = 'view' | 'send' | 'open-threads' | 'send-in-threads' | 'read-history';

export interface Message {
  readonly id: string;
  readonly channelId: string;
  /** Of the application, or of a person. */
  readonly authorId: string;
  content: string;
  components: readonly Component[];
  flags: number;
  /** "Thinking…": what a deferred reply looks like until it is edited. */
  loading: boolean;
  deleted: boolean;
  edits: number;
  /** Whom it called: @everyone, people and roles. */
  pings: string[];
  readonly interaction: Interaction | null;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete. */
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly at: number;
  /** The message of the component. */
  readonly message: Message | null;
  /** Whether the app is installed by the person only: 5 follow-ups. */
  readonly userInstalled: boolean;
  response: { readonly type: number; readonly data: Body } | null;
  original: Message | null;
  followUps: number;
}

/** Everything that the stand-in for Discord knows. */
export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly interactions: Map<string, Interaction>;
  readonly nonces: Map<string, { readonly messageId: string; readonly at: number }>;
  commands: readonly Registered[];
  /** What GET /gateway/bot advises, and what a login must have at least. */
  shardsAdvised: number;
  shardsNeeded: number;
  /** Logins that are left today. */
  loginsLeft: number;
  /** Rights that nobody has in the server but where a channel allows them: each that does not deny them. */
  onlyByChannels: readonly Right[];
  readonly maxConcurrency: number;
  /** Milliseconds from one login of a key to the next. */
  readonly loginPause: number;
  /** What a client did that Discord does not take: a test fails on them. */
  readonly complaints: string[];
  /** "changed" whenever something was written. */
  readonly events: EventEmitter;
  readonly now: () => number;
  readonly newId: () => string;
}

export interface WorldOptions {
  readonly shards?: number;
  readonly maxConcurrency?: number;
  readonly loginPause?: number;
}

export function createWorld(
  token: string,
  now: () => number,
  { shards = 1, maxConcurrency = 1, loginPause = 5_000 }: WorldOptions = {},
): World {
  const newId = countIds(now);
  const guildId = newId();
  return {
    token,
    applicationId: newId(),
    guildId,
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    nonces: new Map(),
    commands: [],
    shardsAdvised: shards,
    shardsNeeded: 1,
    loginsLeft: 1_000,
    onlyByChannels: [],
    maxConcurrency,
    loginPause,
    complaints: [],
    events: new EventEmitter().setMaxListeners(0),
    now,
    newId,
  };
}

/** reference, Snowflakes: milliseconds since 2015 in the upper bits, here a counter in the lower. */
function countIds(now: () => number): () => string {
  let count = 0n;
  return () => String((BigInt(now() - 1_420_070_400_000) << 22n) | (count++ & 0xfffn));
}

export function addChannel(
  world: World,
  given: Partial<Omit<Channel, 'denied'>> & { denied?: readonly Right[] } = {},
): Channel {
  const channel: Channel = {
    id: given.id ?? world.newId(),
    guildId: given.guildId === undefined ? world.guildId : given.guildId,
    type: given.type ?? 0,
    denied: new Set(given.denied ?? []),
    parentId: given.parentId ?? null,
    name: given.name ?? 'news',
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** resources/message, Allowed Mentions: whom a text calls, unless the message forbids it. */
export function findPings(body: Body): string[] {
  const texts = [body.content, JSON.stringify(body.components ?? [])].join('\n');
  const allowed = body.allowed_mentions as
    | { parse?: string[]; users?: string[]; roles?: string[] }
    | undefined;
  const may = (kind: string, id?: string): boolean =>
    !allowed ||
    (allowed.parse ?? []).includes(kind) ||
    (id !== undefined && [...(allowed.users ?? []), ...(allowed.roles ?? [])].includes(id));
  return [
    ...[...texts.matchAll(/@(everyone|here)/g)].filter(() => may('everyone')).map(([all]) => all),
    ...[...texts.matchAll(/<@!?(\d+)>/g)].filter(([, id]) => may('users', id)).map(([all]) => all),
    ...[...texts.matchAll(/<@&(\d+)>/g)].filter(([, id]) => may('roles', id)).map(([all]) => all),
  ];
}
