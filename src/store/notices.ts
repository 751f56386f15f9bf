import type { Kysely } from 'kysely';
import type { NoticeTable, Tables } from './schema.ts';

/** A message to a channel that is posted once. */
export interface NewNotice
  extends Pick<NoticeTable, 'platform' | 'workspace' | 'channel' | 'under'> {
  /** How the message `under` is marked once this is out, as JSON that the one who posts it reads. */
  readonly mark?: string | null;
  /** Made of what it is about: however often it is added, it is posted once. */
  readonly id: string;
  /** An Answer as JSON. */
  readonly content: string;
}

/** A platform that is away for longer has other worries. */
const daysToTry = 2;

/** Puts a notice among what is to be posted; tells whether it is new. */
export async function addNotice(
  db: Kysely<Tables>,
  notice: NewNotice,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('notice')
    .values({
      ...notice,
      state: 'made',
      fire_at: at,
      made_at: at,
      next_try_at: at,
      give_up_at: new Date(now.getTime() + daysToTry * 86_400_000).toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
