import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { StoreProblem } from '../../src/store/problem.ts';
import { openStore, type Store } from '../../src/store/store.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** A place for a store of its own: each `open` is another process's view of the same rows. */
export interface Place {
  readonly settings: { readonly dataDir: string; readonly databaseUrl?: string };
  /** `patienceMs`: how long it waits for who writes to SQLite; the usual time where nothing is said. */
  readonly open: (patienceMs?: number) => Promise<Store>;
  /** Closes every store that was opened and removes what they kept. */
  readonly clear: () => Promise<void>;
}

export async function newPlace(engine: Engine): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'summit-digest-store-'));
  const settings =
    engine === 'sqlite' ? { dataDir } : { dataDir, databaseUrl: await newDatabase() };
  const opened: Store[] = [];
  return {
    settings,
    open: async (patienceMs) => {
      const store = await openStore({ ...settings, patienceMs });
      if (!store.ok) throw new Error(store.problem.sentence);
      opened.push(store);
      return store;
    },
    clear: async () => {
      for (const store of opened) await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** An empty database on the server of this test run, which is thrown away with the server. */
export async function newDatabase(): Promise<string> {
  const url = new URL(serverUrl());
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

/** Fails the test with the reason where there is no server: these tests are never skipped. */
export function serverUrl(): string {
  const postgres = inject('postgres');
  if ('problem' in postgres) throw new Error(postgres.problem);
  return postgres.url;
}

/** Why a store cannot be opened; fails the test where it can. */
export const problemOf = async (
  settings: Parameters<typeof openStore>[0],
): Promise<StoreProblem> => {
  const opened = await openStore(settings);
  if (opened.ok) {
    await opened.close();
    throw new Error('it was opened');
  }
  return opened.problem;
};
