import { setImmediate } from 'node:timers/promises';
import { createTurns, type Turns } from '../intake/workers/createTurns.ts';
import { isSqlite } from '../store/isSqlite.ts';
import type { Arrival, Kept } from '../store/library/draft.ts';
import { keepReports } from '../store/library/keepReports.ts';
import type { QuotedText } from './followJobs.ts';
import { withoutKey } from './isKey.ts';
import type { FollowParts } from './parts.ts';

/** So many are kept in one transaction: fewer waits for the disk, and no long one for who else needs this thread. */
const AT_ONCE = 5;
/**
 * The quotes of so many are found in one job: the thread goes on while this one keeps the last ones.
 * One by one, either waited for the other most of the time.
 */
const READ_AT_ONCE = 20;

type Draft = Arrival['draft'];

/**
 * Keeps drafts with their quotes; how each was kept, in the order given. A text that no thread can
 * read in its time is kept without its quotes, and the log says why.
 */
export async function keepDrafts(
  parts: FollowParts,
  drafts: readonly Draft[],
  sourceId: string,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const some of inParts(drafts, READ_AT_ONCE)) {
    const quotes = await quotesOfAll(parts, some);
    const arrivals = some.map((draft, at) => ({ draft, sourceId, quotes: quotes[at] }));
    for (const few of inParts(arrivals, AT_ONCE)) {
      kept.push(...(await inTurn(parts.db, () => keepReports(parts.db, few, parts.clock()))));
    }
  }
  return kept;
}

const turnsOf = new WeakMap<FollowParts['db'], Turns>();

/**
 * SQLite is done before anybody else has had a turn: between two transactions, of whatever sources,
 * this thread looks at what else there is, so that a question in a channel waits for one at the most.
 */
async function inTurn<Done>(db: FollowParts['db'], keep: () => Promise<Done>): Promise<Done> {
  if (!isSqlite(db)) return await keep();
  const turns = turnsOf.get(db) ?? createTurns(1);
  turnsOf.set(db, turns);
  await turns.wait();
  try {
    await setImmediate();
    return await keep();
  } finally {
    turns.pass();
  }
}

const inParts = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

type Quotes = Arrival['quotes'];

/** Where one of them breaks the thread, or takes too long, each is read by itself: the others lose nothing. */
async function quotesOfAll(parts: FollowParts, drafts: readonly Draft[]): Promise<Quotes[]> {
  const done = await parts.workers.run('findQuotes', drafts.map(textOf));
  if (done.ok) return done.value.map((quotes) => quotes ?? []);
  const read: Quotes[] = [];
  for (const draft of drafts) read.push(await quotesOf(parts, draft));
  return read;
}

async function quotesOf({ workers, log }: FollowParts, draft: Draft): Promise<Quotes> {
  const done = await workers.run('findQuotes', [textOf(draft)]);
  if (done.ok) return done.value[0] ?? [];
  log.warn(
    { failure: done.failure, url: draft.url && withoutKey(draft.url) },
    'The quotes of a report were not read',
  );
  return undefined;
}

const textOf = ({ title, text, published }: Draft): QuotedText => ({ title, text, published });
