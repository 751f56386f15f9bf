import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** Slack's end of Socket Mode: docs.slack.dev/apis/events-api/using-socket-mode. */
export interface SocketMode {
  /** The address that apps.connections.open gives out; good for one connection. */
  readonly open: () => string;
  readonly connected: () => Promise<WebSocket>;
  readonly count: () => number;
  /** Sends an envelope; gives what it was acknowledged with. */
  readonly send: (type: string, payload: object) => Promise<unknown>;
  /** Slack's routine: it asks the app to connect anew and closes. */
  readonly refresh: () => void;
  /** The connections break without a word. */
  readonly drop: () => void;
  /** From now on who connects is kept waiting, and gets no word. */
  readonly holdBack: () => void;
  readonly close: () => Promise<void>;
}

export function createSocketMode(server: Server, port: () => number): SocketMode {
  const tickets = new Set<string>();
  const sockets = new WebSocketServer({ noServer: true });
  const waiting: ((socket: WebSocket) => void)[] = [];
  const acknowledged = new Map<string, (payload: unknown) => void>();

  let heldBack: Socket[] | null = null;

  const welcome = (socket: WebSocket) => {
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data));
      acknowledged.get(id)?.(payload);
      acknowledged.delete(id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.clients.size }));
    for (const wake of waiting.splice(0)) wake(socket);
  };
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const ticket = new URL(request.url ?? '', 'http://slack').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) return socket.destroy();
    if (heldBack !== null) return heldBack.push(socket);
    return sockets.handleUpgrade(request, socket, head, welcome);
  });

  const connected = async (): Promise<WebSocket> => {
    const [open] = [...sockets.clients].filter(({ readyState }) => readyState === 1);
    return open ?? new Promise((resolve) => waiting.push(resolve));
  };
  return {
    connected,
    count: () => sockets.clients.size,
    open: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `ws://127.0.0.1:${port()}/link/?ticket=${ticket}&app_id=A1`;
    },
    send: async (type, payload) => {
      const socket = await connected();
      const id = randomUUID();
      const answer = new Promise((resolve) => acknowledged.set(id, resolve));
      socket.send(
        JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true }),
      );
      return answer;
    },
    refresh: () => {
      for (const socket of sockets.clients) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    drop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    holdBack: () => {
      heldBack = [];
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of heldBack ?? []) socket.destroy();
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };
}
