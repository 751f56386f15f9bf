import { toldStates } from './deliveryStates.ts';
import { oldRows, type Step } from './oldDeliveries.ts';

/**
 * Takes the bytes of briefings away that nobody looks at any more; gives how many there were, at most
 * `rowsAtOnce`.
 */
export async function emptyContents(step: Step): Promise<number> {
  const ids = await oldRows(step, step.contentBefore, (at) =>
    at('delivery.content', 'is not', null),
  );
  return await empty(step, ids, { content: null });
}

/**
 * The same with what they told. What a schedule told last stays, however old: its next briefing is
 * held against it.
 */
export async function emptyMemories(step: Step): Promise<number> {
  const ids = await oldRows(step, step.contentBefore, (at) =>
    at.and([
      at('delivery.memory', 'is not', null),
      at.or([
        at('delivery.state', '=', 'failed'),
        at.exists(
          at
            .selectFrom('delivery as later')
            .select('later.id')
            .whereRef('later.schedule_id', '=', 'delivery.schedule_id')
            .whereRef('later.fire_at', '>', 'delivery.fire_at')
            .where('later.state', 'in', toldStates)
            .where('later.memory', 'is not', null),
        ),
      ]),
    ]),
  );
  return await empty(step, ids, { memory: null });
}

async function empty(
  { db }: Step,
  ids: readonly string[],
  columns: { readonly content: null } | { readonly memory: null },
): Promise<number> {
  if (ids.length > 0) {
    await db.updateTable('delivery').set(columns).where('id', 'in', ids).execute();
  }
  return ids.length;
}
