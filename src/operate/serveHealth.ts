import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Meter } from './createMeter.ts';
import type { Readiness } from './createReadiness.ts';

export interface HealthParts {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly readiness: Pick<Readiness, 'ask'>;
  readonly meter: Pick<Meter, 'text' | 'contentType'>;
}

export interface HealthServer {
  /** "http://127.0.0.1:9464" */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Answers /healthz (the process turns), /readyz (it may be sent work; 503 and why where it may not)
 * and /metrics. Rejects where the port cannot be listened on.
 */
export async function serveHealth({
  host,
  port,
  readiness,
  meter,
}: HealthParts): Promise<HealthServer> {
  const answers: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/healthz': async (response) => send(response, 200, 'ok\n'),
    '/readyz': async (response) => {
      const { ready, why } = await readiness.ask();
      send(response, ready ? 200 : 503, `${why}\n`);
    },
    '/metrics': async (response) => send(response, 200, await meter.text(), meter.contentType),
  };
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const answer = answers[(request.url ?? '').replace(/\?.*$/s, '')];
    if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, 'only GET\n');
    else if (answer === undefined)
      send(response, 404, 'There is /healthz, /readyz and /metrics.\n');
    else answer(response).catch(() => send(response, 500, 'failed\n'));
  });
  server.maxConnections = 100;
  // It tells of a process that lives for something else.
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { address, port: taken, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
