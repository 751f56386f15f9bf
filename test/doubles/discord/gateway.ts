import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { channelJson } from './channelRoutes.ts';
import { userJson } from './messages.ts';
import type { Body } from './types.ts';
import type { World } from './world.ts';

/** topics/opcodes-and-status-codes, Gateway Opcodes. */
const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
} as const;

/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT: not for every bot. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);
const sendsPerMinute = 120;

interface Session {
  readonly id: string;
  /** Number and count: topics/gateway, Sharding. */
  readonly shard: readonly [number, number];
  sequence: number;
  /** What was sent, for RESUME. */
  readonly events: Body[];
  socket: WebSocket | null;
}

/** One connection. */
interface Line {
  readonly socket: WebSocket;
  session: Session | null;
  sent: number;
  /** Heartbeats that did not come. */
  silence: number;
}

export interface Gateway {
  /** Sends an event to whoever is connected; a session that is away gets it when it resumes. */
  readonly dispatch: (type: string, data: Body) => void;
  /** The shards that run now, as "0/4", in order. */
  readonly shards: () => string[];
  /** Every login so far, as "0/4", in order. */
  readonly logins: readonly string[];
  /** How often clients came, logged in, resumed and beat. */
  readonly counts: { opened: number; identified: number; resumed: number; heartbeats: number };
  /** How many connections are open. */
  readonly connected: () => number;
  /** The server removes the bot, and adds it again. */
  readonly removeBot: () => void;
  readonly addBot: () => void;
  /** The server cannot be reached for a while: the bot is still in it. */
  readonly outage: () => void;
  readonly deleteChannel: (id: string) => void;
  readonly askToReconnect: () => void;
  readonly invalidate: (resumable: boolean) => void;
  /** Without a closing handshake, as when a cable is cut. */
  readonly cut: () => void;
  readonly closeWith: (code: number) => void;
  readonly close: () => void;
}

/** A login that was sent in its turn comes sooner behind one that took longer on its way. */
const ON_ITS_WAY = 0.95;

export function serveGateway(
  server: Server,
  world: World,
  { heartbeat, greetAfter, url }: { heartbeat: number; greetAfter: number; url: () => string },
): Gateway {
  const logins: string[] = [];
  /** When a key logged in last: topics/gateway, Rate Limiting. */
  const lastLogin = new Map<number, number>();
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const counts = { opened: 0, identified: 0, resumed: 0, heartbeats: 0 };

  sockets.on('connection', (socket) => {
    const line: Line = { socket, session: null, sent: 0, silence: 0 };
    counts.opened += 1;
    const watch = setInterval(() => {
      line.silence += 1;
      if (line.silence > 2) socket.close(4009);
    }, heartbeat);
    socket.on('close', (code) => {
      clearInterval(watch);
      if (line.session?.socket !== socket) return;
      line.session.socket = null;
      // topics/gateway, Disconnecting: what the client ends with 1000 or 1001 cannot be resumed.
      if (code === 1000 || code === 1001) sessions.delete(line.session.id);
    });
    const hello = { op: op.hello, d: { heartbeat_interval: heartbeat } };
    setTimeout(() => send(socket, hello), greetAfter);
    socket.on('message', (raw) => take(line, parse(String(raw))));
  });

  function take(line: Line, message: Body | null): void {
    const { socket } = line;
    line.sent += 1;
    if (message === null) socket.close(4002);
    else if (line.sent > sendsPerMinute) complain(socket, 4008, 'more than 120 sends');
    else if (message.op === op.heartbeat) {
      line.silence = 0;
      counts.heartbeats += 1;
      send(socket, { op: op.acknowledged });
    } else if (message.op === op.identify) identify(line, message.d as Body);
    else if (message.op === op.resume) line.session = resume(socket, message.d as Body);
    else if (!line.session) complain(socket, 4003, 'sent before it identified');
    else if (message.op !== op.presence) complain(socket, 4001, `opcode ${String(message.op)}`);
  }

  function identify(line: Line, given: Body): void {
    if (line.session) {
      complain(line.socket, 4005, 'identified twice');
      return;
    }
    const refused = refuseIdentify(given, world);
    if (refused) {
      line.socket.close(refused);
      return;
    }
    const shard = (given.shard ?? [0, 1]) as [number, number];
    const [number, count] = shard;
    const key = number % world.maxConcurrency;
    if (world.now() - (lastLogin.get(key) ?? 0) < ON_ITS_WAY * world.loginPause) {
      world.complaints.push(`gateway: shard ${number} of ${count} logs in out of turn`);
    }
    lastLogin.set(key, world.now());
    for (const other of sessions.values()) {
      const isSame = other.shard[0] === number || other.shard[1] !== count;
      if (isSame && other.socket) {
        world.complaints.push(
          `gateway: shard ${other.shard.join(' of ')} still ran when ${shard.join(' of ')} logged in`,
        );
      }
    }
    line.session = { id: world.newId(), shard, sequence: 0, events: [], socket: line.socket };
    sessions.set(line.session.id, line.session);
    counts.identified += 1;
    logins.push(shard.join('/'));
    greet(line.session);
  }

  function complain(socket: WebSocket, code: number, what: string): void {
    world.complaints.push(`gateway: ${what}`);
    socket.close(code);
  }

  let isInServer = true;
  const hasServer = (session: Session): boolean => isInServer && isOf(session, world.guildId);
  /** To whoever runs the server's shard. */
  const tellOfServer = (type: string, data: Body): void => {
    for (const session of sessions.values())
      if (isOf(session, world.guildId)) emit(session, type, data);
  };

  function greet(session: Session): void {
    emit(session, 'READY', {
      v: 10,
      user: userJson(world.applicationId, true),
      guilds: hasServer(session) ? [{ id: world.guildId, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
    });
    if (hasServer(session)) emit(session, 'GUILD_CREATE', guildJson(world));
  }

  function resume(socket: WebSocket, given: Body): Session | null {
    const session = sessions.get(String(given.session_id));
    if (!session || given.token !== world.token) {
      send(socket, { op: op.invalidSession, d: false });
      return null;
    }
    if (Number(given.seq) > session.sequence) {
      socket.close(4007);
      return null;
    }
    session.socket = socket;
    counts.resumed += 1;
    for (const event of session.events)
      if (Number(event.s) > Number(given.seq)) send(socket, event);
    emit(session, 'RESUMED', {});
    return session;
  }

  const each = (deed: (socket: WebSocket) => void): void => {
    for (const { socket } of sessions.values()) if (socket) deed(socket);
  };
  return {
    counts,
    dispatch: (type, data) => {
      const guild = typeof data.guild_id === 'string' ? data.guild_id : null;
      for (const session of sessions.values()) if (isOf(session, guild)) emit(session, type, data);
    },
    shards: () =>
      [...sessions.values()]
        .filter(({ socket }) => socket?.readyState === WebSocket.OPEN)
        .map(({ shard }) => shard.join('/'))
        .sort(),
    logins,
    removeBot: () => {
      isInServer = false;
      tellOfServer('GUILD_DELETE', { id: world.guildId });
    },
    addBot: () => {
      isInServer = true;
      tellOfServer('GUILD_CREATE', guildJson(world));
    },
    outage: () => tellOfServer('GUILD_DELETE', { id: world.guildId, unavailable: true }),
    deleteChannel: (id) => {
      const channel = world.channels.get(id)!;
      world.channels.delete(id);
      tellOfServer('CHANNEL_DELETE', channelJson(channel));
    },
    connected: () => sockets.clients.size,
    askToReconnect: () => each((socket) => send(socket, { op: op.reconnect, d: null })),
    invalidate: (resumable) => {
      each((socket) => send(socket, { op: op.invalidSession, d: resumable }));
      if (!resumable) sessions.clear();
    },
    cut: () => each((socket) => socket.terminate()),
    closeWith: (code) => each((socket) => socket.close(code)),
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** topics/gateway, Sharding: what is private belongs to the first. */
const isOf = ({ shard: [number, count] }: Session, guild: string | null): boolean =>
  (guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count))) === number;

function emit(session: Session, type: string, data: Body): void {
  session.sequence += 1;
  const event = { op: op.dispatch, t: type, s: session.sequence, d: data };
  session.events.push(event);
  if (session.socket) send(session.socket, event);
}

function send(socket: WebSocket, payload: Body): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
}

function parse(text: string): Body | null {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
}

/** The close code for a login that Discord refuses: topics/opcodes-and-status-codes. */
function refuseIdentify(given: Body, world: World): number | null {
  if (given.token !== world.token) return 4004;
  if (typeof given.intents !== 'number') return 4013;
  const [number, count] = (given.shard ?? [0, 1]) as [number, number];
  if (!(number >= 0 && number < count)) return 4010;
  if (count < world.shardsNeeded) return 4011;
  return (given.intents & privileged) !== 0 ? 4014 : null;
}

const guildJson = (world: World): Body => ({
  id: world.guildId,
  name: 'Newsroom',
  owner_id: '1',
  roles: [{ id: world.guildId, name: '@everyone', permissions: '0', position: 0, color: 0 }],
  emojis: [],
  stickers: [],
  features: [],
  members: [],
  member_count: 2,
  voice_states: [],
  presences: [],
  threads: [],
  channels: [...world.channels.values()].filter(({ type }) => type === 0).map(channelJson),
  preferred_locale: 'en-US',
});
