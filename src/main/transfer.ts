import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { Unavailable } from '../commands/unavailable.ts';
import type { Config } from '../config.ts';
import { sqliteFile } from '../store/sqliteFile.ts';
import { openStore, type Store } from '../store/store.ts';
import { describeTrouble, troubleOf } from '../store/trouble.ts';
import { exitCodes } from './exitCodes.ts';
import { linesOf } from './linesOf.ts';
import { print } from './screen.ts';

export interface Transfer {
  readonly kind: 'export' | 'import' | 'backup';
  readonly file: string;
}

/** Exports, imports or backs up all that is kept. Throws `Unavailable` with the sentence for people. */
export async function transfer({ kind, file }: Transfer, config: Config): Promise<number> {
  if (kind !== 'import') checkTarget(file, config);
  try {
    print(
      `${await { export: exportTo, import: importFrom, backup: backUpTo }[kind](file, config)}\n`,
    );
  } catch (error) {
    // Its sentence says more, as which database it is.
    if (error instanceof Unavailable) throw error;
    const sentence = transferTrouble(error, { kind, file });
    if (sentence === null) throw error;
    throw new Unavailable(sentence);
  }
  return exitCodes.done;
}

/** What went wrong in a sentence for people: in the store or with the file; null where the program is at fault. */
export function transferTrouble(error: unknown, { kind, file }: Transfer): string | null {
  const trouble = troubleOf(error);
  // A file that is read takes no room: then the disk of the database is full.
  const isOfStore =
    kind === 'import' || trouble === 'damaged' || trouble === 'away' || trouble === 'held';
  if (trouble !== null && isOfStore) return describeTrouble(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^(?:E[A-Z]+|SQLITE_(?:CANTOPEN|FULL|IOERR).*)$/.test(code)) return null;
  return `${file} cannot be ${kind === 'import' ? 'read' : 'written'} (${code}).`;
}

function checkTarget(file: string, { dataDir, store }: Config): void {
  if (existsSync(file)) {
    throw new Unavailable(`${file} is there already: name a file that is not, or move it away.`);
  }
  if (!existsSync(dirname(file))) {
    throw new Unavailable(
      `There is no folder ${dirname(file)} to write ${file} to: make it first.`,
    );
  }
  if (store.kind === 'sqlite' && !existsSync(sqliteFile(dataDir))) {
    throw new Unavailable(`Nothing has been kept in ${dataDir} yet: set DATA_DIR to where it is.`);
  }
}

async function exportTo(file: string, config: Config): Promise<string> {
  return await withStore(config, async ({ db }) => {
    const { exportAll } = await import('../store/exportAll.ts');
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    // Reported by `finished` or by the next wait; without a listener Node would end the process.
    out.on('error', () => undefined);
    try {
      const rows = await exportAll(db, async (line) => {
        if (!out.write(`${line}\n`)) await once(out, 'drain');
      });
      out.end();
      await finished(out);
      return `${rows} rows were exported to ${file}.`;
    } catch (error) {
      out.destroy();
      await rm(file, { force: true });
      throw error;
    }
  });
}

async function importFrom(file: string, config: Config): Promise<string> {
  if (!existsSync(file)) throw new Unavailable(`There is no file ${file}: name an export.`);
  return await withStore(config, async ({ db }) => {
    const { importAll } = await import('../store/importAll.ts');
    const imported = await importAll(db, linesOf(file));
    if (!imported.ok) throw new Unavailable(imported.sentence);
    return `${imported.rows} rows were imported.`;
  });
}

async function backUpTo(file: string, { dataDir, store }: Config): Promise<string> {
  if (store.kind === 'postgresql') {
    throw new Unavailable('A PostgreSQL database is backed up with pg_dump, also while this runs.');
  }
  const { backUp } = await import('../store/backup.ts');
  await backUp(dataDir, file);
  return `${sqliteFile(dataDir)} was backed up to ${file}.`;
}

async function withStore(
  { dataDir, store: settings }: Config,
  work: (store: Store) => Promise<string>,
): Promise<string> {
  const databaseUrl = settings.kind === 'postgresql' ? settings.url : undefined;
  const store = await openStore({ dataDir, databaseUrl });
  if (!store.ok) throw new Unavailable(store.problem.sentence);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
