import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkMessage, type OutgoingMessage } from './checkMessage.ts';
import { cutHistory } from './cutHistory.ts';
import type { Ledger } from './ledger.ts';
import { answerJson, readArguments, readBytes } from './readBody.ts';

/** How the next call of a method goes wrong. */
export type Failure =
  | { readonly error: string }
  /** Somebody between us and Slack answers in its place, with status 200. */
  | { readonly page: string }
  | { readonly status: 429; readonly retryAfter: number }
  | { readonly status: 500 | 502 | 503 }
  /** The connection breaks before anything was done. */
  | { readonly broken: 'before' }
  /** The connection breaks when everything was done: the caller cannot know. */
  | { readonly broken: 'after' }
  /** Takes the request and says nothing for so long; then all is well. */
  | { readonly silentMs: number };

export interface WebApi {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly failNext: (method: string, ...failures: Failure[]) => void;
  /** What users.info says of one person beside what the emulator knows. */
  readonly describeUser: (id: string, fields: object) => void;
  /** What conversations.info says of a channel beside what the emulator knows. */
  readonly describeChannel: (id: string, fields: object) => void;
  /** Channels that the bot was invited to; elsewhere it may not post without chat:write.public. */
  readonly joined: Set<string>;
}

export interface WebApiParts {
  readonly upstream: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly ledger: Ledger;
  readonly openSocket: () => string;
  /** What the app was granted: Slack names it in a header of each answer. */
  readonly scopes: readonly string[];
}

/** The methods that the app may call; each other one is a mistake. */
const methods = new Set([
  'auth.test',
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'users.info',
  'conversations.info',
  'conversations.history',
  'conversations.replies',
  'apps.connections.open',
]);

/** What Slack gives at once to some apps, however many they ask for. */
const mostInPage = 15;

/** Slack's Web API: the emulator's, behind checks of everything that goes out. */
export function createWebApi(parts: WebApiParts): WebApi {
  const { upstream, ledger } = parts;
  const failures = new Map<string, Failure[]>();
  const people = new Map<string, object>();
  const channels = new Map<string, object>();
  const joined = new Set<string>();

  const refuse = (method: string, token: string, args: OutgoingMessage): string | null => {
    if (!methods.has(method)) {
      ledger.complain(`${method}: a method that the app does not need`);
      return 'unknown_method';
    }
    const wanted = method === 'apps.connections.open' ? parts.appToken : parts.botToken;
    if (token !== wanted) return 'invalid_auth';
    if (!method.startsWith('chat.')) return null;
    const complaints = checkMessage(args);
    for (const complaint of complaints) ledger.complain(`${method}: ${complaint}`);
    if (complaints.length > 0) return 'invalid_blocks';
    const channel = String(args.channel);
    return joined.has(channel) || !channel.startsWith('C') ? null : 'not_in_channel';
  };

  const forward = async (method: string, body: string, headers: Record<string, string>) => {
    const answer = await fetch(`${upstream}/api/${method}`, {
      method: 'POST',
      // A connection that is used again may be one that the emulator is about to close.
      headers: { ...headers, connection: 'close' },
      body,
    });
    return (await answer.json()) as Record<string, unknown>;
  };

  const perform = async (method: string, request: IncomingMessage, body: string) => {
    const args = readArguments(body, request.headers['content-type']);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /u, '');
    const error = refuse(method, token, args);
    if (error !== null) return { ok: false, error };
    if (method === 'apps.connections.open') return { ok: true, url: parts.openSocket() };
    if (isReading(method)) {
      const all = await forward(method, wholeHistory(args), {
        ...headersOf(request),
        'content-type': 'application/x-www-form-urlencoded',
      });
      if (!args.include_all_metadata) hideMetadata(all);
      return cutHistory(all, args, mostInPage);
    }
    const answer = await forward(method, body, headersOf(request));
    if (method === 'conversations.info' && answer.ok) {
      const id = String(args.channel);
      Object.assign(answer.channel as object, { is_member: joined.has(id) }, channels.get(id));
    }
    if (method === 'users.info') Object.assign(answer.user ?? {}, people.get(String(args.user)));
    if (answer.ok && method.startsWith('chat.')) ledger.deliver(method, args, answer);
    return answer;
  };

  return {
    joined,
    failNext: (method, ...next) => {
      failures.set(method, [...(failures.get(method) ?? []), ...next]);
    },
    describeChannel: (id, fields) => {
      channels.set(id, fields);
    },
    describeUser: (id, fields) => {
      people.set(id, fields);
    },
    handle: async (request, response) => {
      const method = (request.url ?? '').replace(/^\/api\//u, '').replace(/\?.*$/u, '');
      const body = await readBytes(request);
      ledger.call(method, readArguments(body, request.headers['content-type']));
      const next = failures.get(method)?.shift();
      if (next && 'silentMs' in next) await sleep(next.silentMs, undefined, { ref: false });
      if (request.socket.destroyed) return;
      const failure = next && 'silentMs' in next ? undefined : next;
      if (failure && !('broken' in failure && failure.broken === 'after')) {
        return fail(failure, request, response);
      }
      const answer = await perform(method, request, body);
      if (failure) request.socket.destroy();
      else answerJson(response, 200, answer, { 'x-oauth-scopes': parts.scopes.join(',') });
    },
  };
}

function fail(
  failure: Exclude<Failure, { silentMs: number }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if ('broken' in failure) request.socket.destroy();
  else if ('error' in failure) answerJson(response, 200, { ok: false, error: failure.error });
  else if ('page' in failure) {
    response.writeHead(200, { 'content-type': 'text/html' }).end(failure.page);
  } else if (failure.status === 429) {
    const headers = { 'retry-after': String(failure.retryAfter) };
    answerJson(response, 429, { ok: false, error: 'ratelimited' }, headers);
  } else answerJson(response, failure.status, { ok: false });
}

const headersOf = ({ headers }: IncomingMessage) => ({
  authorization: headers.authorization ?? '',
  'content-type': headers['content-type'] ?? '',
});

const isReading = (method: string): boolean =>
  method === 'conversations.history' || method === 'conversations.replies';

/** What the emulator is asked instead: all that it has, which it gives at once. */
const wholeHistory = ({ channel, ts }: OutgoingMessage): string =>
  new URLSearchParams({
    channel: String(channel),
    limit: '1000',
    ...(ts === undefined ? {} : { ts: String(ts) }),
  }).toString();

/** Slack leaves metadata out of a history unless it is asked for. */
function hideMetadata(answer: Record<string, unknown>): void {
  if (!Array.isArray(answer.messages)) return;
  for (const message of answer.messages as Record<string, unknown>[]) message.metadata = undefined;
}
