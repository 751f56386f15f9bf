import type { ReportDraft } from '../intake/draft.ts';
import type { FollowParts } from './parts.ts';

/** After so many readings of its feed in vain a page is done without. */
const MOST_TRIES = 6;

/**
 * The pages of a feed that this process is to ask for again, by address: their summaries are kept
 * meanwhile, and become revisions. A process that ends forgets them.
 */
export type PageTries = Map<string, number>;

const allTries = new WeakMap<FollowParts['db'], Map<string, PageTries>>();

export function pageTries({ db }: Pick<FollowParts, 'db'>, sourceId: string): PageTries {
  const known: Map<string, PageTries> = allTries.get(db) ?? new Map();
  allTries.set(db, known);
  const tries: PageTries = known.get(sourceId) ?? new Map();
  known.set(sourceId, tries);
  return tries;
}

/** What the feed does not carry any more is not waited for. */
export function forgetGone(tries: PageTries, carried: readonly (string | null)[]): void {
  const still = new Set(carried);
  for (const address of tries.keys()) if (!still.has(address)) tries.delete(address);
}

/** Notes what came of asking for the page of a draft. */
export function noteTry(tries: PageTries, address: string, { summaryOnly }: ReportDraft): void {
  const done = (tries.get(address) ?? 0) + 1;
  const again = summaryOnly?.why === 'page-unread' && summaryOnly.passes && done < MOST_TRIES;
  if (again) tries.set(address, done);
  else tries.delete(address);
}
