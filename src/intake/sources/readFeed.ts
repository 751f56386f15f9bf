import type { Fetched, Validators } from '../fetch/fetched.ts';
import type { FeedAnswer, SourceProblem } from '../intake.ts';
import { fetchFeed } from './fetchFeed.ts';
import { itemDraft } from './itemDraft.ts';
import { type Got, hostOf, type Parts } from './parts.ts';

/** The items of a feed as drafts, or that it has not changed. */
export async function readFeed(
  parts: Parts,
  address: string,
  validators: Validators,
): Promise<FeedAnswer> {
  const fail = (problem: SourceProblem): FeedAnswer => ({ ok: false, problem, retryAfter: null });
  const done = await fetchFeed(parts, address, validators);
  if (!done.ok) return done.fetched === null ? fail(done.problem) : withoutFeed(done.fetched);
  const { got, value } = done;
  if (!value.read.ok)
    return fail({ stage: 'feed', host: hostOf(got.url), problem: value.read.problem });
  const { items, ...feed } = value.read.feed;
  const { url, validators: given, movedTo, freshUntil } = got;
  const drafted = items.map((item) => ({ id: item.id, draft: itemDraft(item, feed, url) }));
  const next = { validators: given, movedTo, freshUntil };
  return { ok: true, changed: true, feed, items: drafted, url, ...next };
}

function withoutFeed(fetched: Exclude<Fetched, Got>): FeedAnswer {
  if (fetched.outcome === 'not-modified') {
    const { validators, movedTo, freshUntil } = fetched;
    return { ok: true, changed: false, validators, movedTo, freshUntil };
  }
  const retryAfter = 'until' in fetched ? fetched.until : null;
  return { ok: false, problem: { stage: 'fetch', failure: fetched }, retryAfter };
}
