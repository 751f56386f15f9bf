import type { Library } from '../commands/library.ts';
import type { TopicBook } from '../commands/topics/topicBook.ts';
import type { LaterState } from './openState.ts';

/** Topics of a store that is opened when they are first asked for; none where there is none. */
export function topicsOf({ get, getExisting }: LaterState): TopicBook {
  const made = async (): Promise<TopicBook> => (await get()).topics;
  const there = async (): Promise<TopicBook | undefined> => (await getExisting())?.topics;
  return {
    add: async (...given) => (await made()).add(...given),
    use: async (...given) => (await made()).use(...given),
    list: async (...given) => (await there())?.list(...given) ?? [],
    find: async (...given) => (await there())?.find(...given) ?? null,
    edit: async (...given) => (await there())?.edit(...given) ?? null,
    remove: async (...given) => (await there())?.remove(...given) ?? null,
    sources: async (...given) => (await there())?.sources(...given) ?? [],
  };
}

/** The built-in topics, and those of the store. */
export function growingLibrary(builtIn: Library, { getExisting }: LaterState): Library {
  let library: Promise<Library> | null = null;
  const opened = async (): Promise<Library> => {
    const [{ createStoreLibrary }, { readStored }] = await Promise.all([
      import('../commands/storeLibrary.ts'),
      import('../commands/readStored.ts'),
    ]);
    const open = async () => (await getExisting())?.store ?? null;
    return createStoreLibrary({ builtIn, open, read: readStored });
  };
  const get = (): Promise<Library> => {
    library ??= opened();
    return library;
  };
  return {
    usual: async (...given) => (await get()).usual(...given),
    topic: async (...given) => (await get()).topic(...given),
    outline: async (...given) => (await get()).outline(...given),
    key: async (...given) => (await get()).key(...given),
    topics: async (...given) => (await get()).topics(...given),
  };
}
