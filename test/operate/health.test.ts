import { afterEach, describe, expect, it } from 'vitest';
import { createMeter } from '../../src/operate/createMeter.ts';
import { createReadiness } from '../../src/operate/createReadiness.ts';
import { type HealthServer, serveHealth } from '../../src/operate/serveHealth.ts';

let server: HealthServer | undefined;
afterEach(async () => {
  await server?.close();
});

async function serve(reach: () => Promise<unknown> = async () => 1) {
  const readiness = createReadiness(reach);
  const meter = createMeter({ waiting: async () => ({ due: 3, made: 1 }) });
  server = await serveHealth({ host: '127.0.0.1', port: 0, readiness, meter });
  const ask = async (path: string, method = 'GET') => {
    const answer = await fetch(server!.url + path, { method });
    return { status: answer.status, body: await answer.text() };
  };
  return { readiness, meter, ask };
}

describe('/readyz', () => {
  it('is yes only between the start and the end', async () => {
    const { readiness, ask } = await serve();
    expect(await ask('/readyz')).toEqual({ status: 503, body: 'starting\n' });
    readiness.become('serving');
    expect(await ask('/readyz?probe')).toEqual({ status: 200, body: 'ready\n' });
    readiness.become('stopping');
    readiness.become('serving');
    expect(await ask('/readyz')).toEqual({ status: 503, body: 'stopping\n' });
    expect(await ask('/healthz')).toEqual({ status: 200, body: 'ok\n' });
  });

  it('is no while the database refuses or says nothing, and yes when it is back', async () => {
    let reach: () => Promise<unknown> = () => Promise.reject(new Error('away'));
    const { readiness, ask } = await serve(() => reach());
    readiness.become('serving');
    const away = { status: 503, body: 'the database does not answer\n' };
    expect(await ask('/readyz')).toEqual(away);
    reach = () => new Promise(() => undefined);
    expect(await ask('/readyz')).toEqual(away);
    reach = async () => 1;
    expect((await ask('/readyz')).status).toBe(200);
  });
});

describe('/metrics', () => {
  it('counts deliveries by state, how late they were, and who took them over', async () => {
    const { meter, ask } = await serve();
    meter.delivery({ kind: 'delivered', lateSeconds: 4 });
    meter.delivery({ kind: 'delivered', lateSeconds: 40 });
    meter.delivery({ kind: 'failed' });
    meter.delivery({ kind: 'missed', count: 7 });
    meter.delivery({ kind: 'taken-over' });
    meter.delivery({ kind: 'lease-lost' });
    const { body } = await ask('/metrics');
    for (const line of [
      'summit_digest_deliveries_total{state="delivered"} 2',
      'summit_digest_deliveries_total{state="failed"} 1',
      'summit_digest_deliveries_total{state="missed"} 7',
      'summit_digest_deliveries_total{state="retried"} 0',
      'summit_digest_delivery_lateness_seconds_bucket{le="5"} 1',
      'summit_digest_delivery_lateness_seconds_bucket{le="60"} 2',
      'summit_digest_lease_takeovers_total 1',
      'summit_digest_leases_lost_total 1',
      'summit_digest_deliveries_waiting{state="due"} 3',
      'summit_digest_deliveries_waiting{state="made"} 1',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
  });

  it('counts commands by outcome and time, polls by outcome, and the delay of the loop', async () => {
    const { meter, ask } = await serve();
    meter.command('quotes', 'done', 0.02);
    meter.command('quotes', 'refused', 0.5);
    meter.poll('brought');
    const { body } = await ask('/metrics');
    expect(body).toContain(
      'summit_digest_command_seconds_count{command="quotes",outcome="done"} 1',
    );
    expect(body).toContain('le="0.3",command="quotes",outcome="refused"} 0');
    expect(body).toContain('le="1",command="quotes",outcome="refused"} 1');
    expect(body).toContain('summit_digest_polls_total{outcome="brought"} 1');
    expect(body).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it('goes without what a database that is away would have told', async () => {
    const meter = createMeter({ waiting: () => Promise.reject(new Error('away')) });
    meter.poll('failed');
    const text = await meter.text();
    expect(text).toContain('summit_digest_polls_total{outcome="failed"} 1');
    expect(text).not.toContain('summit_digest_deliveries_waiting{');
  });
});

describe('anything else', () => {
  it('is answered with what there is', async () => {
    const { ask } = await serve();
    expect(await ask('/')).toMatchObject({ status: 404 });
    expect(await ask('/metrics', 'POST')).toMatchObject({ status: 405 });
  });
});
