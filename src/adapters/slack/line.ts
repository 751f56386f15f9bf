import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import { requestPath } from './commands.ts';
import { readFailure } from './failure.ts';
import { refusesToken, type ToldFailure, tellFailure } from './tellFailure.ts';
import { within } from './within.ts';

/** How Slack's requests reach us. */
export interface Line {
  readonly receiver: Receiver;
  /** Opens it, or opens it again; throws where that fails. */
  readonly open: () => Promise<void>;
  /** What to tell of an error of `open`. */
  readonly tell: (error: unknown) => ToldFailure;
  /** Told when an open line is lost. */
  readonly onLost: (lost: () => void) => void;
  readonly close: () => Promise<void>;
  /** Where requests come in; null while closed, and in Socket Mode. */
  readonly requestUrl: () => string | null;
}

type ClientOptions = webApi.WebClientOptions & Required<Pick<webApi.WebClientOptions, 'logger'>>;

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
  return {
    receiver,
    open: async () => {
      const started = await within(helloMs, client.start());
      if (started === 'late') {
        await within(goodbyeMs, client.disconnect());
        throw new Error('no greeting came over the connection');
      }
    },
    tell: tellSocketProblem,
    onLost: (lost) => {
      client.on('disconnected', lost);
    },
    close: async () => {
      await within(goodbyeMs, client.disconnect());
    },
    requestUrl: () => null,
  };
}

function tellSocketProblem(error: unknown): ToldFailure {
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
  let address: AddressInfo | null = null;
  return {
    receiver,
    open: async () => {
      if (address !== null) return;
      const server = await receiver.start({ host, port });
      address = server.address() as AddressInfo;
    },
    tell: (error) => ({
      retry: true,
      problem: `Slack's requests cannot be listened for at ${host}:${port} (${codeOf(error)}): free that port, or set HTTP_HOST and HTTP_PORT; it is tried again.`,
    }),
    onLost: () => {},
    close: async () => {
      if (address === null) return;
      address = null;
      await within(goodbyeMs, receiver.stop());
    },
    requestUrl: () => address && `http://${host}:${address.port}${requestPath}`,
  };
}

const codeOf = (error: unknown): string =>
  String((error as { code?: unknown } | null)?.code ?? (error as Error | null)?.message);
