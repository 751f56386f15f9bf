import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { changeMessage, createMessage, listMessages, openThread } from './channelRoutes.ts';
import { type Fault, takeFault } from './faults.ts';
import { openPrivate, readChannel, readGuild, readMember } from './guildRoutes.ts';
import { changeReply, followUp, respond } from './interactionRoutes.ts';
import { userJson } from './messages.ts';
import { type Body, type HttpAnswer, refusal } from './types.ts';
import { commandProblems, type Registered } from './validateCommands.ts';
import type { World } from './world.ts';

export interface Asked {
  readonly method: string;
  /** Behind "/api/v10". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Body;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Interaction tokens stand for themselves. */
  readonly withoutToken?: true;
  readonly answer: (ids: readonly string[], asked: Asked) => HttpAnswer;
}

/** Discord's REST API, version 10, as far as a bot of this kind uses it. */
export function serveRest(
  world: World,
  {
    faults,
    asked,
    gatewayUrl,
  }: { faults: readonly Fault[]; asked: Asked[]; gatewayUrl: () => string },
): Server {
  const routes = routesOf(world, gatewayUrl);
  return createServer((request, response) => {
    readBody(request).then((body) => {
      const { method = 'GET', url = '/' } = request;
      const { pathname, searchParams: query } = new URL(url, 'http://127.0.0.1');
      const path = pathname.replace(/^\/api\/v10/, '');
      const call = { method, path, query, body };
      asked.push(call);
      const fault = takeFault(faults, `${method} ${path}`);
      if (fault?.answer === 'hang-up') {
        request.socket.destroy();
        return;
      }
      if (fault?.answer === 'lost-answer') {
        handle(world, routes, call, request);
        request.socket.destroy();
        return;
      }
      const given = fault?.answer as HttpAnswer | { readonly late: number } | undefined;
      if (given && 'late' in given) {
        const late = () => send(response, handle(world, routes, call, request));
        setTimeout(late, given.late);
        return;
      }
      send(response, given ?? handle(world, routes, call, request));
    });
  });
}

function handle(
  world: World,
  routes: readonly Route[],
  call: Asked,
  request: IncomingMessage,
): HttpAnswer {
  for (const route of routes) {
    const match = route.method === call.method ? route.path.exec(call.path) : null;
    if (!match) continue;
    const authorized = request.headers.authorization === `Bot ${world.token}`;
    if (!route.withoutToken && !authorized) return refusal(401, 0, '401: Unauthorized');
    return route.answer(match.slice(1), call);
  }
  world.complaints.push(`${call.method} ${call.path}: no such route`);
  return refusal(404, 0, '404: Not Found');
}

function routesOf(world: World, gatewayUrl: () => string): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      answer: () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards: world.shardsAdvised,
          session_start_limit: {
            total: 1000,
            remaining: world.loginsLeft,
            reset_after: 3_600_000,
            max_concurrency: world.maxConcurrency,
          },
        },
      }),
    },
    {
      method: 'GET',
      path: /^\/applications\/@me$/,
      answer: () => ({
        status: 200,
        body: {
          id: world.applicationId,
          name: 'Summit Digest',
          description: '',
          icon: null,
          verify_key: '0',
          flags: 0,
          bot: userJson(world.applicationId, true),
        },
      }),
    },
    {
      method: 'GET',
      path: /^\/users\/@me$/,
      answer: () => ({ status: 200, body: userJson(world.applicationId, true) }),
    },
    {
      method: 'POST',
      path: /^\/users\/@me\/channels$/,
      answer: (_, { body }) => openPrivate(world, String(body.recipient_id)),
    },
    {
      method: 'GET',
      path: /^\/channels\/(\d+)$/,
      answer: ([id]) => readChannel(world, id!),
    },
    {
      method: 'GET',
      path: /^\/guilds\/(\d+)$/,
      answer: ([id]) => readGuild(world, id!),
    },
    {
      method: 'GET',
      path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
      answer: ([guild, user]) => readMember(world, guild!, user!),
    },
    {
      method: 'PUT',
      path: /^\/applications\/(\d+)\/commands$/,
      answer: ([id], { body }) => registerCommands(world, id!, body as unknown as Body[]),
    },
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      withoutToken: true,
      answer: ([id, token], { body }) => respond(world, id!, token!, body),
    },
    ...['GET', 'PATCH', 'DELETE'].map(
      (method): Route => ({
        method,
        path: /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|%40original|\d+)$/,
        withoutToken: true,
        answer: ([token, id], { body }) =>
          changeReply(world, method, token!, decodeURIComponent(id!), body),
      }),
    ),
    {
      method: 'POST',
      path: /^\/webhooks\/\d+\/([^/]+)$/,
      withoutToken: true,
      answer: ([token], { body }) => followUp(world, token!, body),
    },
    {
      method: 'GET',
      path: /^\/channels\/(\d+)\/messages$/,
      answer: ([id], { query }) => listMessages(world, id!, query),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      answer: ([id], { body }) => createMessage(world, id!, body),
    },
    {
      method: 'PATCH',
      path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
      answer: ([id, message], { body }) => changeMessage(world, id!, message!, body),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      answer: ([id, message], { body }) => openThread(world, id!, message!, body),
    },
  ];
}

function registerCommands(world: World, id: string, body: readonly Body[]): HttpAnswer {
  if (id !== world.applicationId) return refusal(403, 20012, 'You are not authorized');
  const problems = commandProblems(body);
  if (problems.length > 0) {
    world.complaints.push(...problems.map((problem) => `commands: ${problem}`));
    return refusal(400, 50035, 'Invalid Form Body');
  }
  world.commands = body as unknown as Registered[];
  const known = body.map((command) => ({
    ...command,
    id: world.newId(),
    application_id: id,
    version: '1',
  }));
  return { status: 200, body: known };
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Body);
}

/** topics/rate-limits: every answer tells of its bucket. */
const bucket = {
  'x-ratelimit-limit': '50',
  'x-ratelimit-remaining': '49',
  'x-ratelimit-reset-after': '1',
};

function send(response: ServerResponse, { status, body, headers = {} }: HttpAnswer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...bucket, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
