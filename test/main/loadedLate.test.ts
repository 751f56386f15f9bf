import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The packages that are loaded with a module of ours, as the engine counts what it has run. */
function packagesOf(module: string): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'summit-digest-loaded-'));
  try {
    const { href } = new URL(`../../src/${module}`, import.meta.url);
    const code = `await import(${JSON.stringify(href)}); process.exit(0);`;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', tsx, '--input-type=module', '--eval', code],
      { env: { ...process.env, NODE_V8_COVERAGE: folder }, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const addresses = readdirSync(folder).flatMap((file) =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')).result.map(
        ({ url }: { url: string }) => url,
      ),
    );
    const named = addresses.flatMap((url: string) => /\/node_modules\/([^/]+)\//.exec(url)?.[1]);
    return new Set(named.filter((name) => name !== undefined));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('A thread loads only what it needs, since it holds it as long as it runs', () => {
  test('that reads topics from a file loads nothing that talks to PostgreSQL', () => {
    const packages = packagesOf('main/readingJobs.ts');
    expect(packages).toContain('kysely');
    expect(packages).not.toContain('pg');
  });
});
