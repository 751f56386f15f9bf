import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addSource, type SourceRow } from '../store/library/sources.ts';
import { followList, readList } from './followList.ts';
import type { FollowParts } from './parts.ts';
import type { Followed, Named } from './sourceBook.ts';

export interface FollowedFolder {
  readonly source: SourceRow;
  readonly isNew: boolean;
}

/**
 * A path of this machine: the feeds of a list (OPML), or a folder whose files are read as they
 * come and change, as long as the program serves.
 */
export async function followFile(
  parts: FollowParts,
  path: string,
  by: Named,
): Promise<FollowedFolder | Exclude<Followed, { feed: object }>> {
  const isFolder = await stat(path).then(
    (file) => file.isDirectory(),
    (error: NodeJS.ErrnoException) => error.code ?? 'error',
  );
  if (typeof isFolder === 'string') {
    const sentence = `${path} cannot be read (${isFolder}): name a folder, or a list of feeds (OPML).`;
    return { ok: false, sentence };
  }
  if (!isFolder) {
    const read = await readList(parts, path);
    return read.ok ? await followList(parts, read, by) : read;
  }
  const now = parts.clock();
  const added = await addSource(
    parts.db,
    {
      ...by,
      kind: 'folder',
      url: pathToFileURL(resolve(path)).href,
      title: null,
      private: true,
      nextPollAt: now.toISOString(),
    },
    now,
  );
  return added.ok
    ? { source: added.source, isNew: added.isNew }
    : {
        ok: false,
        sentence: `${added.most} sources are followed already, which is the most that there may be: remove one with "unfollow" first.`,
      };
}
