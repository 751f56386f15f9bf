import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { PostFailure } from '../../schedule/post.ts';
import { within } from '../../schedule/within.ts';
import type { ClientOptions } from './clientOptions.ts';
import { requestPath } from './commands.ts';
import { readFailure } from './readFailure.ts';
import { refusesToken, tellFailure } from './tellFailure.ts';

/** How Slack's requests reach us. */
export interface Line {
  readonly receiver: Receiver;
  /** Opens it, or opens it again; throws where that fails. */
  readonly open: () => Promise<void>;
  readonly isOpen: () => boolean;
  /** What to tell of an error of `open`. */
  readonly tell: (error: unknown) => PostFailure;
  /** Told when an open line is lost. */
  readonly onLost: (lost: () => void) => void;
  readonly close: () => Promise<void>;
  /** Where requests come in; null while closed, and in Socket Mode. */
  readonly requestUrl: () => string | null;
}

const helloMs = 20_000;
const goodbyeMs = 2000;

export function createSocketLine(appToken: string, clientOptions: ClientOptions): Line {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: clientOptions.logger,
    // The client's own reconnecting waits five seconds at Slack's routine refresh, and ends the
    // process by a rejection that nobody catches where Slack refuses it (socket-mode 3.1).
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  let open = false;
  client.on('connected', () => {
    open = true;
  });
  client.on('disconnected', () => {
    open = false;
  });
  const disconnect = async () => {
    await within(goodbyeMs, client.disconnect());
    // The second call drops a peer that says no goodbye, and the timer of 30 seconds that waits for
    // one, which the first leaves behind where the connection was not yet made (socket-mode 3.1).
    await within(goodbyeMs, client.disconnect());
  };
  return {
    receiver,
    open: async () => {
      const started = await within(helloMs, client.start());
      if (started === 'late') {
        await disconnect();
        throw new Error('no greeting came over the connection');
      }
    },
    isOpen: () => open,
    tell: tellSocketProblem,
    onLost: (lost) => {
      client.on('disconnected', lost);
    },
    close: disconnect,
    requestUrl: () => null,
  };
}

function tellSocketProblem(error: unknown): PostFailure {
  const failure = readFailure(error);
  if (failure === null) {
    const reason = error instanceof Error ? error.message : 'it was closed at once';
    return { retry: true, problem: `No connection to Slack (${reason}); it is tried again.` };
  }
  if (failure.kind !== 'refused') return tellFailure(failure);
  if (failure.code !== 'missing_scope' && !refusesToken(failure)) return tellFailure(failure);
  return {
    retry: false,
    problem: `Slack refuses the app token (${failure.code}): make one with the scope connections:write under Basic Information, App-Level Tokens, and put it into SLACK_APP_TOKEN.`,
  };
}

export function createHttpLine(
  signingSecret: string,
  { host, port }: { readonly host: string; readonly port: number },
  clientOptions: ClientOptions,
): Line {
  const { logger } = clientOptions;
  const receiver = new HTTPReceiver({ signingSecret, endpoints: requestPath, logger });
  let server: Server | null = null;
  return {
    receiver,
    open: async () => {
      server ??= await receiver.start({ host, port });
    },
    isOpen: () => server !== null,
    tell: (error) => ({
      retry: true,
      problem: `Slack's requests cannot be listened for at ${host}:${port} (${codeOf(error)}): free that port, or set HTTP_HOST and HTTP_PORT; it is tried again.`,
    }),
    onLost: () => {},
    close: async () => {
      const closing = server;
      if (closing === null) return;
      server = null;
      const stopped = await within(goodbyeMs, receiver.stop());
      if (stopped === 'late') closing.closeAllConnections();
    },
    requestUrl: () =>
      server && `http://${host}:${(server.address() as AddressInfo).port}${requestPath}`,
  };
}

const codeOf = (error: unknown): string =>
  String((error as { code?: unknown } | null)?.code ?? (error as Error | null)?.message);
