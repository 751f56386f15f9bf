import { type Dispatcher, request } from 'undici';
import type { Fetched, FetchFailure, Validators } from './fetched.ts';
import type { FetchLimits } from './limits.ts';
import { acceptEncoding, readBody } from './readBody.ts';
import { readError } from './readError.ts';
import {
  type Headers,
  headerOf,
  readFreshUntil,
  readRetryAfter,
  readValidators,
} from './readHeaders.ts';

export interface Ask {
  readonly url: URL;
  readonly accept: string;
  readonly userAgent: string;
  readonly validators: Validators;
  readonly limits: FetchLimits;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** One answer of one server: a redirect to follow, or what came of it (`movedTo` is not known here). */
export type Answered =
  | { readonly outcome: 'redirect'; readonly to: string; readonly permanent: boolean }
  | Fetched;

/** Asks one address once. What servers and networks do wrong is a value; nothing of that is thrown. */
export async function askOnce(ask: Ask): Promise<Answered> {
  try {
    return await readAnswer(ask, await send(ask));
  } catch (error) {
    const failure = readError(error, { host: ask.url.hostname, mostMs: ask.limits.mostMs });
    if (failure === null) throw error;
    return failure;
  }
}

function send({ url, accept, userAgent, validators, limits, dispatcher, signal }: Ask) {
  const { etag, lastModified } = validators;
  return request(url, {
    dispatcher,
    signal,
    headersTimeout: limits.mostSilentMs,
    bodyTimeout: limits.mostSilentMs,
    headers: {
      'user-agent': userAgent,
      accept,
      'accept-encoding': acceptEncoding,
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
    },
  });
}

async function readAnswer(ask: Ask, answer: Dispatcher.ResponseData): Promise<Answered> {
  const { statusCode: status, body } = answer;
  if (status === 200 || status === 203) return readWhole(ask, answer);
  // Whatever an error page says, and however slowly, is not read.
  body.on('error', () => {}).destroy();
  return readStatus(ask, status, answer.headers);
}

async function readWhole(ask: Ask, answer: Dispatcher.ResponseData): Promise<Answered> {
  const { headers, body } = answer;
  const host = ask.url.hostname;
  const { mostBytes } = ask.limits;
  if (Number(headerOf(headers, 'content-length')) > mostBytes) {
    body.on('error', () => {}).destroy();
    return { outcome: 'too-large', host, mostBytes };
  }
  const read = await readBody(body, headerOf(headers, 'content-encoding'), mostBytes);
  if (!read.ok) {
    return read.why === 'too-large'
      ? { outcome: 'too-large', host, mostBytes }
      : { outcome: 'broken', host, why: 'compression' };
  }
  return {
    outcome: 'fetched',
    url: ask.url.href,
    movedTo: null,
    bytes: read.bytes,
    contentType: headerOf(headers, 'content-type'),
    validators: readValidators(headers),
    freshUntil: readFreshUntil(headers, ask.now()),
  };
}

function readStatus(ask: Ask, status: number, headers: Headers): Answered {
  const location = headerOf(headers, 'location');
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    return { outcome: 'redirect', to: location, permanent: status === 301 || status === 308 };
  }
  const asked = ask.validators.etag !== null || ask.validators.lastModified !== null;
  if (status === 304 && asked) return notModified(ask, headers);
  return readFailure(ask, status, readRetryAfter(headers, ask.now()));
}

function notModified(ask: Ask, headers: Headers): Answered {
  const given = readValidators(headers);
  return {
    outcome: 'not-modified',
    url: ask.url.href,
    movedTo: null,
    validators: {
      etag: given.etag ?? ask.validators.etag,
      lastModified: given.lastModified ?? ask.validators.lastModified,
    },
    freshUntil: readFreshUntil(headers, ask.now()),
  };
}

function readFailure(ask: Ask, status: number, until: string | null): FetchFailure {
  const host = ask.url.hostname;
  if (status === 404 || status === 410) return { outcome: 'gone', host, status };
  if (status === 429) return { outcome: 'rate-limited', host, until };
  if (status >= 500 || status === 408) return { outcome: 'server-trouble', host, status, until };
  if ([401, 402, 403, 405, 406, 407, 451].includes(status)) {
    return { outcome: 'forbidden', host, status };
  }
  return { outcome: 'broken', host, why: 'status' };
}
