import type { Kysely } from 'kysely';
import { addNotice, type NewNotice } from '../notices.ts';
import type { Tables } from '../schema.ts';
import type { FoundCorrection, StaleBriefing } from './corrections.ts';
import { inTransaction } from './inTransaction.ts';

/** What was found in a briefing under which reports had changed. */
export interface Looked {
  readonly deliveryId: string;
  readonly changed: StaleBriefing['changed'];
  /** All that does not stand there now; null where it is no longer known what the briefing told. */
  readonly found: readonly FoundCorrection[] | null;
  /** What the channel is told of what is new, of which the first has this place; null where it cannot be. */
  readonly tell: (fresh: readonly FoundCorrection[], place: number) => NewNotice | null;
}

/**
 * Keeps what was found and puts it among what is to be posted, all or nothing, and each correction
 * once; what has changed again meanwhile stays marked. Tells what was new.
 */
export async function keepCorrections(
  db: Kysely<Tables>,
  { deliveryId, changed, found, tell }: Looked,
  now: Date,
): Promise<readonly FoundCorrection[]> {
  return await inTransaction(db, async (transaction) => {
    // Held until the end, so that a second process sees what this one has kept.
    await transaction
      .updateTable('delivery')
      .set((at) => ({ fence: at.ref('fence') }))
      .where('id', '=', deliveryId)
      .execute();
    await unmark(transaction, deliveryId, changed);
    if (found === null) return [];
    const known = await keptOf(transaction, deliveryId);
    const fresh = [...newIn(found, known), ...restoredIn(found, known, changed)];
    if (fresh.length === 0) return [];
    const rows = fresh.map(({ reportId, ...one }, at) => ({
      ...one,
      report_id: reportId,
      delivery_id: deliveryId,
      place: known.length + at,
      found_at: now.toISOString(),
    }));
    await transaction.insertInto('correction').values(rows).execute();
    const notice = tell(fresh, known.length);
    if (notice !== null) await addNotice(transaction, notice, now);
    return fresh;
  });
}

async function unmark(db: Kysely<Tables>, deliveryId: string, changed: StaleBriefing['changed']) {
  for (const { reportId, latest } of changed) {
    await db
      .updateTable('rests_on')
      .set({ stale: 0 })
      .where('delivery_id', '=', deliveryId)
      .where('report_id', '=', reportId)
      .where((at) =>
        at.exists(
          at
            .selectFrom('report')
            .select('report.id')
            .where('report.id', '=', reportId)
            .where('report.revision', '=', latest),
        ),
      )
      .execute();
  }
}

/** What the thread of a briefing has been told, the first first. */
async function keptOf(db: Kysely<Tables>, deliveryId: string): Promise<FoundCorrection[]> {
  return await db
    .selectFrom('correction')
    .select(['report_id as reportId', 'revision', 'outlet', 'kind', 'speaker', 'was', 'now'])
    .where('delivery_id', '=', deliveryId)
    .orderBy('place')
    .execute();
}

const isSame = (one: FoundCorrection, other: FoundCorrection): boolean =>
  one.was === other.was && one.speaker === other.speaker;

/** What was not told as it is now; words that stand in a sentence that is told of are told with it. */
function newIn(
  found: readonly FoundCorrection[],
  known: readonly FoundCorrection[],
): readonly FoundCorrection[] {
  const isTold = (one: FoundCorrection): boolean => {
    const last = known.findLast((other) => isSame(one, other));
    return last !== undefined && last.kind !== 'restored' && last.now === one.now;
  };
  const isWithin = ({ speaker, was, reportId }: FoundCorrection): boolean =>
    speaker !== null &&
    found.some(
      (other) => other.speaker === null && other.reportId === reportId && other.was.includes(was),
    );
  return found.filter((one) => !isTold(one) && !isWithin(one));
}

/** What was told not to stand, and stands again since its report has changed once more. */
function restoredIn(
  found: readonly FoundCorrection[],
  known: readonly FoundCorrection[],
  changed: StaleBriefing['changed'],
): readonly FoundCorrection[] {
  const latest = new Map(changed.map((one) => [one.reportId, one.latest]));
  return known.flatMap((one, at) => {
    const revision = latest.get(one.reportId);
    const isLast = !known.slice(at + 1).some((later) => isSame(one, later));
    const isGone = found.some((other) => isSame(one, other));
    return revision === undefined || !isLast || isGone || one.kind === 'restored'
      ? []
      : [{ ...one, revision, kind: 'restored' as const, now: one.was }];
  });
}
