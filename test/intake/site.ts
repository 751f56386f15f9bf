import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import {
  createFetcher,
  type Fetcher,
  type FetcherSettings,
} from '../../src/intake/fetch/createFetcher.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export interface Site {
  /** "http://127.0.0.1:40123", without a slash at the end. */
  readonly origin: string;
  /** As ALLOW_PRIVATE_HOSTS has it. */
  readonly host: string;
  /** What was asked for, in order: paths with their queries. */
  readonly asked: string[];
}

export type Answer =
  | string
  | Uint8Array
  | ((response: ServerResponse, request: Parameters<RequestListener>[0]) => void);

/** A site on this machine with these pages, by path; gone after the test. "*" stands for all others. */
export async function startSite(pages: Readonly<Record<string, Answer>>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[new URL(request.url ?? '', 'http://site').pathname] ?? pages['*'];
    response.on('error', () => {});
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'function') page(response, request);
    else response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${host}`, host, asked };
}

/** A fetcher that may ask these sites, without waiting between two requests. */
export function fetcherFor(
  sites: readonly Site[],
  settings: Partial<FetcherSettings> = {},
): Fetcher {
  const fetcher = createFetcher({
    userAgent: 'SummitDigest/0.0.0 (+https://bot.example)',
    allowPrivateHosts: sites.map(({ host }) => host),
    turns: { mostAtOnce: 10, leastGapMs: 0 },
    ...settings,
  });
  closing.push(fetcher.close);
  return fetcher;
}

/** Answers with a status and headers. */
export const reply =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
