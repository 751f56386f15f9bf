import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDotEnv } from '../../src/settings/loadDotEnv.ts';

const above = realpathSync(mkdtempSync(join(tmpdir(), 'summit-digest-env-')));
chmodSync(above, 0o755);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(above, 'f-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(above, { recursive: true }));

const write = (source: string | Uint8Array): void => writeFileSync(join(folder, '.env'), source);

function problemsOf(source: string | Uint8Array): readonly string[] {
  write(source);
  const loaded = loadDotEnv(folder, {});
  return loaded.ok ? [] : loaded.problems.map((line) => line.replace(`${folder}/`, ''));
}

describe('.env', () => {
  it('may be missing', () => {
    expect(loadDotEnv(folder, { A: '1' })).toEqual({ ok: true, env: { A: '1' } });
  });

  it('adds to the environment, and never takes the place of what is set there', () => {
    write(
      '# Slack\nLOG_LEVEL=warn\nHTTP_PORT = 4000 # for now\n\nexport TIME_ZONE="Europe/Berlin"\n',
    );
    expect(loadDotEnv(folder, { LOG_LEVEL: 'debug', HOME: '/root' })).toEqual({
      ok: true,
      env: { LOG_LEVEL: 'debug', HTTP_PORT: '4000', TIME_ZONE: 'Europe/Berlin', HOME: '/root' },
    });
  });

  it('is read with a byte order mark and with the line ends of any system', () => {
    write('\ufeffLOG_LEVEL=warn\r\nHTTP_PORT=4000\r\n');
    expect(loadDotEnv(folder, {})).toEqual({
      ok: true,
      env: { LOG_LEVEL: 'warn', HTTP_PORT: '4000' },
    });
  });

  it('may hold settings of other programs', () => {
    expect(problemsOf('HTTP_PROXY=http://proxy:8080\nNODE_ENV=production\n')).toEqual([]);
  });

  it('tells every line that is broken, and nothing of what stands in it', () => {
    expect(problemsOf('LOG_LEVEL=info\nxoxb-made-up\nDISCORD_TOKEN="made.up.token\n')).toEqual([
      'Line 2 of .env is not understood: write NAME=value, or # before a remark.',
      'Line 3 of .env opens a quotation mark and does not close it: close it on the same line, or remove it.',
    ]);
  });

  it('tells a setting that is misspelt', () => {
    expect(problemsOf('SLACK_BOT_TOKN=xoxb-made-up\n')).toEqual([
      'Line 1 of .env sets SLACK_BOT_TOKN, which is no setting: write SLACK_BOT_TOKEN, if that is meant, or remove the line.',
    ]);
  });

  it('tells a file that was saved in another encoding', () => {
    expect(problemsOf(Buffer.from('\ufeffLOG_LEVEL=info\n', 'utf16le'))).toContainEqual(
      'Line 1 of .env is not understood: write NAME=value, or # before a remark.',
    );
  });

  it('tells a folder of that name', () => {
    mkdirSync(join(folder, '.env'));
    const loaded = loadDotEnv(folder, {});
    expect(loaded.ok ? [] : loaded.problems).toEqual([
      `${folder}/.env is a folder: put the settings into a file of that name, or set them in the environment.`,
    ]);
  });

  it('tells a file that this user may not read', () => {
    write('LOG_LEVEL=info\n');
    chmodSync(join(folder, '.env'), 0);
    const loaded = asOrdinaryUser(() => loadDotEnv(folder, {}));
    expect(loaded.ok ? [] : loaded.problems).toEqual([
      `${folder}/.env cannot be read (EACCES): change its permissions so that this user may read it.`,
    ]);
  });
});

/** Root may read everything: it becomes nobody for as long as `act` takes. */
function asOrdinaryUser<Value>(act: () => Value): Value {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
