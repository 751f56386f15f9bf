import { listen, stopListening } from '../listening.ts';
import type { Fault } from './faults.ts';
import { type Gateway, serveGateway } from './gateway.ts';
import { type Asked, serveRest } from './http.ts';
import { createPerson, type Person, type Seen, type Stand, see } from './people.ts';
import {
  addChannel,
  type Channel,
  createWorld,
  type Right,
  type World,
  type WorldOptions,
} from './world.ts';

export type { Person, Seen } from './people.ts';

/** A stand-in for Discord on the loopback: as strict as its documentation. */
export interface Discord {
  /** What discord.js takes as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly guildId: string;
  /** A text channel where the bot may do everything. */
  readonly channel: Channel;
  readonly addChannel: (denied: readonly Right[]) => Channel;
  readonly person: (stand?: Partial<Stand>) => Person;
  /** A person who writes to the bot in private. */
  readonly privately: () => Person;
  /** The messages of a channel, in the order posted. */
  readonly messagesIn: (channelId: string) => Seen[];
  /** Every request so far. */
  readonly asked: readonly Asked[];
  /** The next requests that match ("POST /channels/…") meet this answer. */
  readonly fails: (matches: RegExp, times: number, answer: Fault['answer']) => void;
  /** Moves the clock of the platform. */
  readonly advance: (milliseconds: number) => void;
  /** What the application did wrong, which is then forgiven. */
  readonly takeComplaints: () => string[];
  /** Fails where the application did something that Discord does not take. */
  readonly close: () => Promise<void>;
}

export interface DiscordOptions extends WorldOptions {
  readonly token?: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  /** Milliseconds until the gateway says hello. */
  readonly greetAfter?: number;
  /** 0: any that is free. */
  readonly port?: number;
}

export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const {
    token = 'a-token.for-the.double',
    heartbeat = 10_000,
    greetAfter = 0,
    port = 0,
  } = options;
  let ahead = 0;
  let address = '';
  const world = createWorld(token, () => Date.now() + ahead, options);
  const channel = addChannel(world);
  const faults: Fault[] = [];
  const asked: Asked[] = [];
  const url = (): string => `ws://${address}/gateway`;
  const server = serveRest(world, { faults, asked, gatewayUrl: url });
  const gateway = serveGateway(server, world, { heartbeat, greetAfter, url });
  address = `127.0.0.1:${await listen(server, port)}`;
  const person = (stand: Partial<Stand> = {}): Person =>
    createPerson(world, gateway.dispatch, { channel, ...stand });
  return {
    apiUrl: `http://${address}/api`,
    token,
    world,
    gateway,
    guildId: world.guildId,
    channel,
    addChannel: (denied) => addChannel(world, { denied }),
    person,
    privately: () => person({ channel: addChannel(world, { guildId: null, type: 1 }) }),
    messagesIn: (channelId) =>
      [...world.messages.values()]
        .filter((message) => message.channelId === channelId && !message.deleted)
        .map(see),
    asked,
    fails: (matches, times, answer) => {
      faults.push({ matches, times, answer });
    },
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    takeComplaints: () => world.complaints.splice(0),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await stopListening(server);
      if (world.complaints.length > 0) {
        throw new Error(`Discord would not take this:\n${world.complaints.join('\n')}`);
      }
    },
  };
}
