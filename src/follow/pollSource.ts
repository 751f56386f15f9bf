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
import type { FollowParts } from './parts.ts';
import { pollFolder, type SeenFiles } from './pollFolder.ts';
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
  const kept = answer.changed ? await keepItems(parts, source.id, source.url, answer, renew) : [];
  const now = parts.clock();
  return {
    ...(answer.changed && answer.feed.title !== null ? { title: answer.feed.title } : {}),
    etag: answer.validators.etag,
    last_modified: answer.validators.lastModified,
    last_read_at: now.toISOString(),
    last_brought: kept.filter((one) => one.kept === 'opened' || one.kept === 'carried').length,
    failures: 0,
    problem: null,
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
}

/** Keeps what a feed carries whole, and the pages of what it carries a summary of. */
async function keepItems(
  parts: FollowParts,
  sourceId: string,
  url: string,
  { items }: ReadItems,
  renew: () => Promise<boolean>,
): Promise<Kept[]> {
  const fresh = await unread(
    parts,
    sourceId,
    items.map(({ draft }) => draft),
  );
  const kept: Kept[] = [];
  for (let at = 0; at < fresh.length; at += PAGES_AT_ONCE) {
    const whole = await Promise.all(
      fresh.slice(at, at + PAGES_AT_ONCE).map(async (draft) => {
        const completed = await parts.intake.completeDraft(draft);
        const fromPage = draft.summaryOnly !== null && completed.summaryOnly === null;
        return toStored(completed, fromPage ? (completed.url ?? url) : url);
      }),
    );
    kept.push(...(await keepDrafts(parts, whole, sourceId)));
    if (!(await renew())) break;
  }
  return kept;
}

/** Without the summaries whose pages have been read before: a page is not asked for at each reading. */
async function unread(
  { db }: FollowParts,
  sourceId: string,
  drafts: readonly ReportDraft[],
): Promise<ReportDraft[]> {
  const needPage = (draft: ReportDraft) => draft.summaryOnly?.why === 'feed-only';
  const addresses = drafts.filter(needPage).flatMap((draft) => addressOf(draft) ?? []);
  const carried = await carriedAddresses(db, sourceId, addresses);
  return drafts.filter((draft) => !(needPage(draft) && carried.has(addressOf(draft) ?? '')));
}

const addressOf = (draft: ReportDraft): string | null => draft.canonicalUrl ?? draft.url ?? null;
