import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/** Keeps command lines that are too long for a button, over restarts; has the shape of the desk's `KeptLines`. */
export interface KeptLineStore {
  readonly keep: (line: string) => Promise<string>;
  readonly recall: (key: string) => Promise<string | null>;
}

export const createKeptLines = ({ store: { db } }: { store: Store }): KeptLineStore => ({
  keep: async (line) => {
    const key = keyOf(line);
    await db
      .insertInto('kept_line')
      .values({ key, line })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    return key;
  },
  recall: async (key) => {
    const row = await db
      .selectFrom('kept_line')
      .select('line')
      .where('key', '=', key)
      .executeTakeFirst();
    return row?.line ?? null;
  },
});

/** 40 hexadecimal digits, 160 bits: no two lines share a key. */
const keyOf = (line: string): string =>
  createHash('sha256').update(line).digest('hex').slice(0, 40);
