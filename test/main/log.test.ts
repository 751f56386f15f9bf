import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/main/createLog.ts';

/** Made-up secrets in the shapes of real ones. */
const secrets = [
  'xoxb-111111111111-222222222222-AbCdEfGhIjKlMnOpQrStUvWx',
  'xapp-1-A0000000000-1111111111111-0123456789abcdef',
  `${'M'.repeat(24)}.GabcDE.${'x'.repeat(38)}`,
  'aW50ZXJhY3Rpb246MTIzNDU2Nzg5',
  'hunter2hunter2',
];
const [bot, app, discord, interaction, password] = secrets as [
  string,
  string,
  string,
  string,
  string,
];

function written(log: (into: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  log(createLog('trace', { write: (line) => lines.push(line) }));
  return lines.join('');
}

const cases: [string, (log: ReturnType<typeof createLog>) => void][] = [
  ['messages', (log) => log.info(`the token ${bot} and ${app} and ${discord}`)],
  ['fields, however deep', (log) => log.warn({ a: { b: { c: { d: [bot, app, discord] } } } }, 'x')],
  [
    'errors and their causes',
    (log) =>
      log.error({ err: new Error(`refused ${bot}`, { cause: new Error(discord) }) }, 'failed'),
  ],
  [
    'addresses',
    (log) =>
      log.error(
        {
          url: `https://discord.com/api/v10/webhooks/123456789012345678/${interaction}/messages/@original`,
          also: `https://discord.com/api/v10/interactions/123456789012345678/${interaction}/callback`,
          database: `postgres://digest:${password}@127.0.0.1/digest`,
        },
        'x',
      ),
  ],
  ['headers', (log) => log.debug({ headers: { authorization: `Bearer ${bot}` } }, 'x')],
];

describe('a line of the log', () => {
  it.each(cases)('carries no secret in %s', (_, log) => {
    const line = written(log);
    expect(line).not.toBe('');
    for (const secret of secrets) expect(line).not.toContain(secret);
  });

  it('is still JSON, with what may be told', () => {
    const line = JSON.parse(written((log) => log.info({ delivery: 'd7', token: bot }, 'posted')));
    expect(line).toMatchObject({ delivery: 'd7', msg: 'posted' });
  });
});
