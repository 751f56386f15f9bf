import { composeBriefing } from '../commands/composeBriefing.ts';
import { findInBriefing } from '../commands/corrections/findInBriefing.ts';
import type { Library } from '../commands/library.ts';
import { outlineOf } from '../commands/outlineOf.ts';
import type { AskedReply, Read } from '../commands/readings.ts';
import { readStored } from '../commands/readStored.ts';
import { createStoreLibrary } from '../commands/storeLibrary.ts';
import { readingCommands } from '../commands/table.ts';
import { Unavailable } from '../commands/unavailable.ts';
import type { Config } from '../config.ts';
import type { TellProgress } from '../intake/tellProgress.ts';
import { doJobs } from '../intake/workers/job.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { StaleBriefing } from '../store/library/corrections.ts';
import { openStore, type Store } from '../store/store.ts';
import { seeds } from './home.ts';
import { isThere } from './openState.ts';
import { readLibrary } from './readLibrary.ts';

/** Where the thread reads from: the files that were named at start, and the store. */
export interface ReadingPlace {
  readonly paths: readonly string[];
  readonly config: Pick<Config, 'dataDir' | 'store'>;
}

interface Asked<Question> {
  readonly place: ReadingPlace;
  readonly question: Question;
}

/** Of this thread; the place is the same for all of its jobs. */
let library: Promise<Library> | null = null;

function libraryAt({ paths, config }: ReadingPlace): Promise<Library> {
  // What could not be read was told when the program started.
  library ??= readLibrary(paths, seeds, () => undefined).then((read) =>
    createStoreLibrary({
      builtIn: read.library,
      open: () => openOnce(config),
      read: readStored,
    }),
  );
  library.catch(() => {
    library = null;
  });
  return library;
}

let store: Promise<Store> | null = null;

/** Null where nothing has been kept yet. */
async function openOnce(config: ReadingPlace['config']): Promise<Store | null> {
  if (store === null && !isThere(config)) return null;
  store ??= open(config);
  store.catch(() => {
    store = null;
  });
  return await store;
}

async function open({ dataDir, store: settings }: ReadingPlace['config']): Promise<Store> {
  const databaseUrl = settings.kind === 'postgresql' ? settings.url : undefined;
  const opened = await openStore({ dataDir, databaseUrl });
  if (!opened.ok) throw new Unavailable(opened.problem.sentence);
  return opened;
}

/** The work of reading topics that is done on a thread with a library of its own. */
export const readingJobs = {
  reply: ({ place, question }: Asked<AskedReply>, tell: TellProgress) =>
    orUnavailable(async () => {
      const { command, values, asker, usual } = question;
      const found = readingCommands.find(({ name }) => name === command);
      if (!found) throw new Error(`"${command}" reads more than topics.`);
      const library = await libraryAt(place);
      const topic: Library['topic'] = async (name, workspace) => {
        const found = await library.topic(name, workspace, tell);
        const many = found?.reports.length ?? 0;
        if (found) tell(`Writing the answer from ${many} ${many === 1 ? 'report' : 'reports'}.`);
        return found;
      };
      const read = { ...library, topic, usual: async () => usual };
      const { ok, answer, data } = await found.reply(values, asker, { library: read });
      // In a chat nobody sees the data, and what is kept of replies is kept small.
      return { ok, answer, data: asker.platform === 'terminal' || !ok ? data : {} };
    }),
  outline: ({ place, question }: Asked<{ readonly name: string; readonly workspace: string }>) =>
    orUnavailable(async () => {
      const topic = await (await libraryAt(place)).topic(question.name, question.workspace);
      return topic && outlineOf(topic);
    }),
  compose: async ({
    place,
    question: { schedule, earlier, remarks },
  }: Asked<{
    readonly schedule: Schedule;
    readonly earlier: string | null;
    readonly remarks: readonly string[];
  }>) => await composeBriefing(schedule, earlier, { library: await libraryAt(place) }, remarks),
  findCorrections: async ({ question }: Asked<StaleBriefing>) => await findInBriefing(question),
};

async function orUnavailable<Value>(read: () => Promise<Value>): Promise<Read<Value>> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof Unavailable) return { unavailable: error.message };
    throw error;
  }
}

export default doJobs(readingJobs);
