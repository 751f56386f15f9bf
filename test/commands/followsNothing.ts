import type { SourceBook } from '../../src/follow/sourceBook.ts';

/** A workspace that follows nothing, for tests of what has nothing to do with following. */
export const followsNothing: SourceBook = {
  follow: async () => ({ ok: false, sentence: 'Nothing is followed in this test.' }),
  isFile: async () => false,
  followFile: async () => ({ ok: false, sentence: 'Nothing is followed in this test.' }),
  readOnce: async () => ({ ok: false, sentence: 'Nothing is read in this test.' }),
  unfollow: async () => null,
  list: async () => [],
  trouble: () => null,
};
