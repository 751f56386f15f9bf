import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/**
 * Keeps command lines that are too long for a button, over restarts; has the shape of the desk's
 * `KeptLines`. What nobody uses for a year is forgotten (forgetOld.ts).
 */
export interface KeptLineStore {
  readonly keep: (line: string) => Promise<string>;
  readonly recall: (key: string) => Promise<string | null>;
}

export interface KeptLineParts {
  readonly store: Store;
  readonly clock?: () => Date;
}

export const createKeptLines = ({
  store: { db },
  clock = () => new Date(),
}: KeptLineParts): KeptLineStore => ({
  keep: async (line) => {
    const key = keyOf(line);
    const last_used_on = dayOf(clock());
    await db
      .insertInto('kept_line')
      .values({ key, line, last_used_on })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ last_used_on }))
      .execute();
    return key;
  },
  recall: async (key) => {
    const row = await db
      .selectFrom('kept_line')
      .select(['line', 'last_used_on'])
      .where('key', '=', key)
      .executeTakeFirst();
    const today = dayOf(clock());
    if (row && row.last_used_on !== today) {
      await db
        .updateTable('kept_line')
        .set({ last_used_on: today })
        .where('key', '=', key)
        .execute();
    }
    return row?.line ?? null;
  },
});

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** 40 hexadecimal digits, 160 bits: no two lines share a key. */
const keyOf = (line: string): string =>
  createHash('sha256').update(line).digest('hex').slice(0, 40);
