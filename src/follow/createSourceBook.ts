import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeSource } from '../intake/describeSource.ts';
import type { TellProgress } from '../intake/tellProgress.ts';
import type { Kept } from '../store/library/draft.ts';
import { isCarriedElsewhere } from '../store/library/isCarriedElsewhere.ts';
import {
  addSource,
  findSource,
  listSources,
  removeSource,
  type SourceRow,
} from '../store/library/sources.ts';
import { type FollowedFolder, followFile } from './followFile.ts';
import { followList } from './followList.ts';
import { isKey } from './isKey.ts';
import { keepDrafts } from './keepDrafts.ts';
import type { FollowParts } from './parts.ts';
import type { Followed, FollowedFeed, Named, ReadOnce, SourceBook } from './sourceBook.ts';
import { toStored } from './toStored.ts';

export interface SourceBookParts extends FollowParts {
  /** Something is due; done when it was told, or, where nothing else reads, when it was read. */
  readonly readSoon: () => Promise<void>;
  readonly trouble: () => string | null;
}

export function createSourceBook(parts: SourceBookParts): SourceBook {
  return {
    follow: (address, by, tell) => follow(parts, address, by, tell),
    isFile: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    followFile: async (path, by) => {
      const done = await followFile(parts, path, by);
      return 'source' in done ? await told(parts, done, by) : await readSoonAfter(parts, done);
    },
    readOnce: (address, by, tell) => readOnce(parts, address, by, tell),
    unfollow: async (id, workspace) => {
      const row = await removeSource(parts.db, workspace, id, parts.clock());
      return row && toFollowed(row);
    },
    list: async (workspace) =>
      (await listSources(parts.db, workspace))
        .filter(({ kind }) => kind !== 'page')
        .map(toFollowed),
    trouble: parts.trouble,
  };
}

/** Follows the feed of an address; the best one where a site has several, and says which others there are. */
async function follow(
  parts: SourceBookParts,
  address: string,
  by: Named,
  tell: TellProgress = () => undefined,
): Promise<Followed> {
  tell(`Asking ${hostIn(address)} for its feeds.`);
  const found = await parts.intake.findFeeds(address);
  if (!found.ok) return { ok: false, sentence: describeSource(found.problem, 'when told') };
  if (found.list !== undefined) {
    return await readSoonAfter(parts, await followList(parts, found.list, by));
  }
  const [feed, ...others] = found.feeds;
  const added = await addSource(
    parts.db,
    {
      ...by,
      kind: 'feed',
      url: feed!.url,
      title: feed!.title,
      private: isKey(feed!.url),
      nextPollAt: parts.clock().toISOString(),
    },
    parts.clock(),
  );
  if (!added.ok) {
    const sentence = `${added.most} sources are followed already, which is the most that there may be: remove one with "unfollow" first.`;
    return { ok: false, sentence };
  }
  return await told(parts, added, by, others);
}

/** What is followed, read soon where it is new, or where nobody has read it when it was due. */
async function told(
  { db, clock, readSoon, trouble }: SourceBookParts,
  { isNew, source }: FollowedFolder,
  by: Named,
  others: readonly { readonly url: string }[] = [],
): Promise<Followed> {
  const isDue = source.next_poll_at !== null && source.next_poll_at <= clock().toISOString();
  if (isNew || isDue) await readSoon();
  const row = (await findSource(db, by.workspace, source.id)) ?? source;
  const feed = toFollowed(row);
  const told = { ...feed, problem: feed.problem ?? trouble() };
  return {
    ok: true,
    isNew,
    feed: told,
    others: others.map(({ url }) => url).filter((url) => !isKey(url)),
  };
}

async function readSoonAfter({ readSoon }: SourceBookParts, followed: Followed): Promise<Followed> {
  if (followed.ok && followed.list && followed.list.added > 0) await readSoon();
  return followed;
}

/** The rest of an address may be a key. */
const hostIn = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : 'the site';

/** A page of its own, read once; its source is never polled. */
async function readOnce(
  parts: SourceBookParts,
  address: string,
  by: Named,
  tell: TellProgress = () => undefined,
): Promise<ReadOnce> {
  tell(`Asking ${hostIn(address)} for the page.`);
  const answer = await parts.intake.readPage(address);
  if (!answer.ok) return { ok: false, sentence: describeSource(answer.problem, 'when told') };
  const { draft, url } = answer;
  const added = await addSource(
    parts.db,
    {
      ...by,
      kind: 'page',
      url,
      title: draft.title ?? null,
      private: isKey(url, 'page'),
      nextPollAt: null,
    },
    parts.clock(),
  );
  if (!added.ok) {
    const sentence = `${added.most} sources and pages are kept already, which is the most that there may be.`;
    return { ok: false, sentence };
  }
  tell('Finding who is quoted on the page.');
  const [kept] = await keepDrafts(parts, [toStored(draft, url)], added.source.id);
  return {
    ok: true,
    kept: await keptHere(parts, kept!, added, by.workspace),
    title: draft.title ?? null,
    outlet: draft.outlet ?? null,
    published: draft.published ?? null,
    summaryOnly: draft.summaryOnly !== null,
    droppedDate: draft.droppedDate,
  };
}

/** What a workspace learns of it: nothing of what others have read, whose report this may be as well. */
async function keptHere(
  { db }: SourceBookParts,
  kept: Kept,
  { source, isNew }: FollowedFolder,
  workspace: string,
): Promise<Extract<ReadOnce, { ok: true }>['kept']> {
  if (kept.kept === 'unfollowed' || kept.kept === 'opened') return kept.kept;
  const place = { reportId: kept.reportId, workspace, sourceId: source.id };
  if (isNew && !(await isCarriedElsewhere(db, place))) return 'opened';
  return kept.kept === 'carried' ? 'same' : kept.kept;
}

function toFollowed(row: SourceRow): FollowedFeed {
  return {
    id: row.id,
    title: row.title,
    url: row.kind === 'folder' ? pathOf(row.url) : row.private === 1 ? null : row.url,
    host: row.url === '' ? '' : new URL(row.url).host,
    lastReadAt: row.last_read_at,
    lastBrought: row.last_brought,
    failures: row.failures,
    problem: row.problem,
    failingSince: row.failing_since,
    nextReadAt: row.next_poll_at,
    movedFrom: row.moved_from === null ? null : shownAddress(row, row.moved_from),
    movingTo: row.moving_to === null ? null : shownAddress(row, row.moving_to),
  };
}

/** The address of a private one may be a key: its host alone is shown. */
const shownAddress = (row: SourceRow, url: string): string =>
  row.private === 1 || isKey(url) ? new URL(url).host : url;

/** Folders are of this machine's own workspace, which may see where they lie. */
const pathOf = (url: string): string | null => (url === '' ? null : fileURLToPath(url));
