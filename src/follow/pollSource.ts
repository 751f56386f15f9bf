import { describeSource } from '../intake/describeSource.ts';
import type { ReportDraft } from '../intake/draft.ts';
import type { Feed } from '../intake/feeds/feed.ts';
import { nextPoll } from '../intake/feeds/nextPoll.ts';
import type { FeedAnswer } from '../intake/intake.ts';
import { carriedAddresses } from '../store/library/carriedAddresses.ts';
import type { PollNotes, SourceClaim } from '../store/library/claimSources.ts';
import type { Kept } from '../store/library/draft.ts';
import { isFollowed, type SourceRow } from '../store/library/sources.ts';
import { deadFeed } from './deadFeed.ts';
import { keepDrafts } from './keepDrafts.ts';
import { notesOfMove } from './movedFeed.ts';
import { forgetGone, noteTry, pageTries } from './pageTries.ts';
import type { FollowParts } from './parts.ts';
import { pollFolder, type SeenFiles } from './pollFolder.ts';
import { remarksOn } from './remarks.ts';
import { toStored } from './toStored.ts';

/** So many pages of one feed are asked for at a time; the fetcher is polite to each host. */
const PAGES_AT_ONCE = 4;

/**
 * Reads a feed that this process has claimed, keeps what it brings, and gives it back with the
 * time when it is to be read next. A lease that is lost meanwhile ends it: another process reads it.
 */
export async function pollSource(parts: FollowParts, claim: SourceClaim): Promise<void> {
  const { source } = claim;
  if (source.kind === 'folder') {
    const notes = await pollFolder(parts, source, filesSeen(parts, source.id), claim.renew);
    await claim.release(notes);
    return;
  }
  const validators = { etag: source.etag, lastModified: source.last_modified };
  const answer = await parts.intake.readFeed(source.url, validators);
  parts.note?.(outcomeOf(answer));
  if (!(await claim.renew())) return;
  await claim.release(
    answer.ok
      ? await notesOfReading(parts, claim, answer)
      : await notesOfFailure(parts, claim, answer),
  );
}

const outcomeOf = (answer: FeedAnswer) =>
  answer.ok ? (answer.changed ? 'brought' : 'unchanged') : 'failed';

async function notesOfReading(
  parts: FollowParts,
  { source, renew }: SourceClaim,
  answer: Extract<FeedAnswer, { ok: true }>,
): Promise<PollNotes> {
  const { kept, remark } = answer.changed
    ? await keepItems(parts, source, answer, renew)
    : { kept: [], remark: undefined };
  const now = parts.clock();
  // What is to be asked for again comes with the whole feed only.
  const isWhole = pageTries(parts, source.id).size === 0;
  return {
    ...(answer.changed && answer.feed.title !== null ? { title: answer.feed.title } : {}),
    etag: isWhole ? answer.validators.etag : null,
    last_modified: isWhole ? answer.validators.lastModified : null,
    last_read_at: now.toISOString(),
    last_brought: kept.filter((one) => one.kept === 'opened' || one.kept === 'carried').length,
    failures: 0,
    problem: remark === undefined ? remarkOf(source) : remark,
    failing_since: null,
    dead_told: 0,
    ...(await notesOfMoving(parts, source, answer.movedTo)),
    next_poll_at: nextPoll({
      now,
      pace: answer.changed ? answer.feed.pace : null,
      freshUntil: answer.freshUntil,
      retryAfter: null,
      failures: 0,
      spread: parts.spread(),
    }),
  };
}

/** What an earlier reading remarked stands until another one brings something. */
const remarkOf = ({ failures, problem }: SourceRow): string | null =>
  failures === 0 ? problem : null;

/** Where it has moved to for good, once that is certain. */
async function notesOfMoving(
  { db, clock }: FollowParts,
  source: SourceRow,
  movedTo: string | null,
): Promise<PollNotes> {
  const isTaken = movedTo !== null && (await isFollowed(db, source.workspace, movedTo));
  return notesOfMove(source, movedTo, clock(), isTaken);
}

/** The channel is told before that is written down: told twice is told once, since its id is the same. */
async function notesOfFailure(
  parts: FollowParts,
  { source }: SourceClaim,
  answer: Extract<FeedAnswer, { ok: false }>,
): Promise<PollNotes> {
  const failures = source.failures + 1;
  const now = parts.clock();
  const problem = describeSource(answer.problem);
  const failingSince = source.failing_since ?? now.toISOString();
  const dead = deadFeed(source, now, { failures, failingSince, problem });
  if (dead !== null) await parts.tellDead(dead);
  return {
    failures,
    problem,
    failing_since: failingSince,
    ...(dead === null ? {} : { dead_told: 1 }),
    next_poll_at: nextPoll({
      now,
      pace: null,
      freshUntil: null,
      retryAfter: answer.retryAfter,
      failures,
      spread: parts.spread(),
    }),
  };
}

/** What is noted where a reading ended in a mistake of this program, which the log has. */
export function notesOfMistake({ clock, spread }: FollowParts, source: SourceRow): PollNotes {
  const now = clock();
  const failures = source.failures + 1;
  const { host } = new URL(source.url);
  const failure = { failure: 'broke', message: '' } as const;
  return {
    failures,
    problem: describeSource({ stage: 'work', host, failure }),
    failing_since: source.failing_since ?? now.toISOString(),
    next_poll_at: nextPoll({
      now,
      pace: null,
      freshUntil: null,
      retryAfter: null,
      failures,
      spread: spread(),
    }),
  };
}

/** What this process has read of each folder: a new one reads all once more, and keeps nothing twice. */
const folders = new WeakMap<FollowParts['db'], Map<string, SeenFiles>>();

function filesSeen({ db }: FollowParts, sourceId: string): SeenFiles {
  const known: Map<string, SeenFiles> = folders.get(db) ?? new Map();
  folders.set(db, known);
  const seen: SeenFiles = known.get(sourceId) ?? new Map();
  known.set(sourceId, seen);
  return seen;
}

interface ReadItems {
  readonly feed: Omit<Feed, 'items'>;
  readonly items: readonly { readonly draft: ReportDraft }[];
  readonly url: string;
}

interface ItemsKept {
  readonly kept: readonly Kept[];
  /** What is to be said of the feed and of what was read; undefined where that is nothing new. */
  readonly remark: string | null | undefined;
}

/** Keeps what a feed carries whole, and the pages of what it carries a summary of. */
async function keepItems(
  parts: FollowParts,
  { id }: SourceRow,
  { feed, items, url }: ReadItems,
  renew: () => Promise<boolean>,
): Promise<ItemsKept> {
  const tries = pageTries(parts, id);
  const all = items.map(({ draft }) => draft);
  forgetGone(tries, all.map(addressOf));
  const fresh = await unread(parts, id, all);
  const kept: Kept[] = [];
  const read: ReportDraft[] = [];
  for (let at = 0; at < fresh.length; at += PAGES_AT_ONCE) {
    const some = fresh.slice(at, at + PAGES_AT_ONCE);
    const whole = await Promise.all(some.map((draft) => parts.intake.completeDraft(draft)));
    const stored = whole.map(({ draft, pageUrl }, place) =>
      toStored(draft, pageUrl ?? url, addressOf(some[place]!)),
    );
    kept.push(...(await keepDrafts(parts, stored, id)));
    some.forEach((draft, place) => {
      if (needsPage(draft)) noteTry(tries, addressOf(draft) ?? '', whole[place]!.draft);
    });
    read.push(...whole.map(({ draft }) => draft));
    if (!(await renew())) break;
  }
  const remark = remarksOn(feed, read);
  return { kept, remark: read.length === 0 ? (remark ?? undefined) : remark };
}

const needsPage = (draft: ReportDraft): boolean => draft.summaryOnly?.why === 'feed-only';

/** Without the summaries whose pages have been read before: a page is not asked for at each reading. */
async function unread(
  parts: FollowParts,
  sourceId: string,
  drafts: readonly ReportDraft[],
): Promise<ReportDraft[]> {
  const tries = pageTries(parts, sourceId);
  const addresses = drafts.filter(needsPage).flatMap((draft) => addressOf(draft) ?? []);
  const carried = await carriedAddresses(parts.db, sourceId, addresses);
  const isDone = (address: string) => carried.has(address) && !tries.has(address);
  return drafts.filter((draft) => !(needsPage(draft) && isDone(addressOf(draft) ?? '')));
}

const addressOf = (draft: ReportDraft): string | null => draft.canonicalUrl ?? draft.url ?? null;
