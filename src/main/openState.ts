import { existsSync } from 'node:fs';
import type { AuditBook } from '../commands/audit/auditBook.ts';
import type { KeptLines } from '../commands/desk.ts';
import type { TopicBook } from '../commands/topics/topicBook.ts';
import { Unavailable } from '../commands/unavailable.ts';
import type { Config } from '../config.ts';
import type { Removals } from '../schedule/removals.ts';
import type { ScheduleBook } from '../schedule/schedule.ts';
import { sqliteFile } from '../store/sqliteFile.ts';
import type { Store } from '../store/store.ts';

/** What outlives a restart, and what is made of it. */
export interface State {
  readonly store: Store;
  readonly book: ScheduleBook;
  readonly topics: TopicBook;
  readonly keptLines: KeptLines;
  readonly removals: Removals;
  /** The runner's, once there is one. */
  readonly onWake: (wake: () => void) => void;
  /** Something is to be posted at once. */
  readonly wake: () => void;
}

/** Where it lies. */
type Place = Pick<Config, 'dataDir' | 'store'>;

type StateSettings = Place & Pick<Config, 'limits'>;

async function openState({ dataDir, store: settings, limits }: StateSettings): Promise<State> {
  const [
    { openStore },
    { createScheduleBook },
    { createRemovals },
    { createKeptLines },
    { createTopicBook },
  ] = await Promise.all([
    import('../store/store.ts'),
    import('../schedule/createScheduleBook.ts'),
    import('../schedule/removals.ts'),
    import('../store/createKeptLines.ts'),
    import('../commands/topics/createTopicBook.ts'),
  ]);
  const databaseUrl = settings.kind === 'postgresql' ? settings.url : undefined;
  const store = await openStore({ dataDir, databaseUrl });
  if (!store.ok) throw new Unavailable(store.problem.sentence);
  let wake = (): void => {};
  const parts = { store, clock: () => new Date(), wake: () => wake() };
  return {
    store,
    book: createScheduleBook({ ...parts, limits }),
    removals: createRemovals(parts),
    topics: createTopicBook(parts),
    keptLines: createKeptLines({ store }),
    wake: () => wake(),
    onWake: (runnersWake) => {
      wake = runnersWake;
    },
  };
}

export interface LaterState {
  /** Opens it the first time. */
  readonly get: () => Promise<State>;
  /** The same, but null where nothing has ever been kept: what only reads makes no file. */
  readonly getExisting: () => Promise<State | null>;
  readonly close: () => Promise<void>;
}

/** A state that is opened when it is first needed: most commands need none. */
export function openLater(config: StateSettings): LaterState {
  let state: Promise<State> | null = null;
  const get = (): Promise<State> => {
    state ??= openState(config);
    return state;
  };
  return {
    get,
    getExisting: async () => (state !== null || isThere(config) ? await get() : null),
    close: async () => {
      const opened = await state?.catch(() => null);
      await opened?.store.close();
    },
  };
}

/** A schedule book whose store is opened when it is first asked. */
export function bookOf({ get }: LaterState): ScheduleBook {
  const book = async (): Promise<ScheduleBook> => (await get()).book;
  return {
    add: async (...given) => (await book()).add(...given),
    watch: async (...given) => (await book()).watch(...given),
    edit: async (...given) => (await book()).edit(...given),
    list: async (...given) => (await book()).list(...given),
    pause: async (...given) => (await book()).pause(...given),
    resume: async (...given) => (await book()).resume(...given),
    remove: async (...given) => (await book()).remove(...given),
    fireNow: async (...given) => (await book()).fireNow(...given),
    deliveries: async (...given) => (await book()).deliveries(...given),
    corrections: async (...given) => (await book()).corrections(...given),
    findDeliveries: async (...given) => (await book()).findDeliveries(...given),
    retry: async (...given) => (await book()).retry(...given),
  };
}

/** Whether anything may have been kept there. */
export const isThere = ({ dataDir, store }: Place): boolean =>
  store.kind === 'postgresql' || existsSync(sqliteFile(dataDir));

/** Notes changes in a store that is there by then: something was changed in it. */
export const auditOf = ({ get, getExisting }: LaterState): AuditBook => ({
  note: async (entry) => {
    const { noteChange } = await import('../store/audit.ts');
    await noteChange((await get()).store.db, entry);
  },
  list: async (place, most) => {
    const state = await getExisting();
    if (state === null) return [];
    const { listChanges } = await import('../store/audit.ts');
    return await listChanges(state.store.db, place, most);
  },
});
