import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen, stopListening } from '../listening.ts';
import { eventPayload, type Place, pressPayload, slashFields } from './interactions.ts';
import { createLedger, type Delivered, type Ledger } from './ledger.ts';
import { answerJson } from './readBody.ts';
import { createResponseUrls, type ResponseUrls } from './responseUrls.ts';
import { signRequest } from './signRequest.ts';
import { createSocketMode, type SocketMode } from './socketMode.ts';
import { createWebApi, type WebApi } from './webApi.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Slack answers within three seconds or shows the person an error. */
const ackMs = 3000;

/** What the app said to a request, and how long it took. */
export interface Acknowledged {
  readonly status: number;
  readonly body: unknown;
  readonly ms: number;
}

export interface SlackDouble {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly api: Pick<WebApi, 'failNext' | 'describeUser' | 'describeChannel' | 'joined'>;
  readonly responseUrls: Pick<ResponseUrls, 'failNext' | 'passMinutes'>;
  readonly socket: Omit<SocketMode, 'close'>;
  /** From now on requests go to this address, signed, and not over the socket. */
  readonly useHttp: (requestUrl: string) => void;
  /** Somebody types `/summit-digest text`. */
  readonly type: (text: string, at?: Partial<Place>) => Promise<Acknowledged>;
  /** Somebody presses the button with that label (or action id). */
  readonly press: (
    message: Delivered,
    label: string,
    at?: Partial<Place> & { readonly userTeam?: string },
  ) => Promise<Acknowledged>;
  /** Tells the app of something that happened: what stands under `event` in the Events API. */
  readonly tell: (event: {
    readonly type: string;
    readonly [field: string]: unknown;
  }) => Promise<Acknowledged>;
  readonly close: () => Promise<void>;
}

/** A strict Slack on 127.0.0.1: what it complains of stands in `ledger.complaints`. */
export async function createSlackDouble(scopes: readonly string[]): Promise<SlackDouble> {
  const tokens = { botToken: 'xoxb-of-the-double', appToken: 'xapp-of-the-double' };
  const signingSecret = 'a-secret-of-the-double';
  const ledger = createLedger();
  const workspace = await createWorkspace(tokens.botToken, scopes);
  const server = createServer((request, response) => {
    const to = request.url ?? '';
    if (to.startsWith('/api/')) void api.handle(request, response);
    else if (to.startsWith('/response/')) void responseUrls.handle(request, response);
    else answerJson(response, 404, {});
  });
  const port = () => (server.address() as AddressInfo).port;
  const base = () => `http://127.0.0.1:${port()}`;
  const responseUrls = createResponseUrls(base, ledger);
  const socket = createSocketMode(server, port);
  const openSocket = socket.open;
  const api = createWebApi({ upstream: workspace.url, ...tokens, ledger, openSocket, scopes });
  api.joined.add(workspace.channel);
  await listen(server);

  let requestUrl: string | null = null;
  const send = async (url: string, body: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...signRequest(body, signingSecret), ...headers },
      body,
    });
    return { status: answer.status, body: await answer.text() };
  };
  const timed = async (send: () => Promise<{ status: number; body: unknown }>) => {
    const from = performance.now();
    const answer = await send();
    const ms = performance.now() - from;
    if (ms > ackMs) ledger.complain(`acknowledged after ${Math.round(ms)} ms`);
    return { ...answer, ms };
  };
  const overSocket = async (type: string, payload: object) => ({
    status: 200,
    body: await socket.send(type, payload),
  });
  const placed = (at: Partial<Place> = {}): Place => ({
    team: workspace.team,
    channel: workspace.channel,
    user: workspace.reader,
    ...at,
  });

  return {
    ...tokens,
    apiUrl: `${base()}/api/`,
    signingSecret,
    workspace,
    ledger,
    api,
    responseUrls,
    socket,
    useHttp: (url) => {
      requestUrl = url;
    },
    type: (text, at) => {
      const place = placed(at);
      const fields = slashFields(text, place, responseUrls.open(place.channel, place.user));
      const url = requestUrl;
      return timed(() =>
        url === null
          ? overSocket('slash_commands', fields)
          : send(url, new URLSearchParams(fields).toString()),
      );
    },
    press: (message, label, at) => {
      const place = { ...placed({ channel: message.channel }), ...at };
      const opened = responseUrls.open(place.channel, place.user, message);
      const payload = pressPayload(message, label, place, opened);
      const url = requestUrl;
      return timed(() =>
        url === null
          ? overSocket('interactive', payload)
          : send(url, new URLSearchParams({ payload: JSON.stringify(payload) }).toString()),
      );
    },
    tell: (event) => {
      const payload = eventPayload(event, workspace.team);
      const url = requestUrl;
      return timed(() =>
        url === null
          ? overSocket('events_api', payload)
          : send(url, JSON.stringify(payload), { 'content-type': 'application/json' }),
      );
    },
    close: async () => {
      await socket.close();
      server.closeAllConnections();
      await stopListening(server);
      await workspace.close();
    },
  };
}
