import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** A number that nothing of this name has had before, also not what was removed. */
export async function nextNumber(db: Kysely<Tables>, name: string): Promise<number> {
  const { value } = await db
    .insertInto('counter')
    .values({ name, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((at) => ({ value: at('counter.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}
