import { noteWatches } from '../../src/schedule/noteWatches.ts';
import { keepSettings } from '../../src/schedule/settings.ts';
import { emptyQuery } from '../../src/store/library/textQuery.ts';
import type { Store } from '../../src/store/store.ts';

const watch = { people: ['Maria Okafor'], origins: null, differences: false, minutes: 60 };
const madeAt = '2026-01-01T00:00:00.000Z';
const lists = { outlets: '[]', without: '[]', sources: '[]', query: JSON.stringify(emptyQuery) };

/** So many watches, each on a topic of its own, whose time is up and that have nothing to look at. */
export async function fillWatches({ db }: Store, many: number): Promise<void> {
  const place = { platform: 'slack', words: 150, made_by: 'U1', made_at: madeAt } as const;
  const times = { kind: 'watch', cron: '', zone: 'UTC', look_after: madeAt } as const;
  const looked = { state: 'active', seen_version: 1, to_look: 0 } as const;
  const settings = keepSettings({ nothingNew: 'line', watch });
  for (let from = 0; from < many; from += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, many - from) }, (_, at) => from + at);
    const of = (at: number) => ({ workspace: `T${at % 100}`, channel: `C${at}` });
    await db
      .insertInto('schedule')
      .values(
        numbers.map((at) => ({
          id: `w${at}`,
          ...of(at),
          topic: `topic ${at}`,
          ...place,
          ...times,
          ...looked,
          settings,
        })),
      )
      .execute();
    await db
      .insertInto('topic')
      .values(
        numbers.map((at) => ({
          id: `t${at}`,
          workspace: of(at).workspace,
          name: `topic ${at}`,
          name_key: `topic ${at}`,
          ...lists,
          version: 1,
          marked_version: 1,
          made_by: 'U1',
          made_at: madeAt,
        })),
      )
      .execute();
  }
}

/** Milliseconds of each of so many looks; before each, `changed` topics get something new. */
export async function timeLooks(store: Store, looks: number, changed: number): Promise<number[]> {
  const times: number[] = [];
  const ids = Array.from({ length: changed }, (_, at) => `t${at}`);
  for (let look = 0; look < looks; look++) {
    // An hour on: what was looked at before may look again.
    const now = new Date(Date.parse('2026-02-01T00:00:00Z') + look * 3_600_000);
    if (changed > 0) await change(store, ids);
    const started = performance.now();
    await noteWatches({ store, clock: () => now });
    times.push(performance.now() - started);
    await store.db.deleteFrom('delivery').execute();
  }
  return times;
}

const change = ({ db }: Store, ids: readonly string[]) =>
  db
    .updateTable('topic')
    .set((at) => ({ version: at('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
