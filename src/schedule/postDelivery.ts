import type { Frozen } from './composeDelivery.ts';
import { failDelivery, succeed, tryLater } from './concludeDelivery.ts';
import type { DeliverParts } from './deliverParts.ts';
import { LeaseLost, orLeaseLost } from './keepLease.ts';
import type { Claim } from './lease.ts';
import type { Mark, Post, Posting, PostResult } from './post.ts';
import { postedOf } from './rows.ts';
import type { ChannelRef } from './schedule.ts';
import type { Watch } from './watch.ts';

export interface ToPost {
  readonly to: ChannelRef;
  readonly frozen: Frozen;
  readonly post: Post;
  /** The message that it is posted under, by the platform's id. */
  readonly under?: string | null;
  /** How that message is marked afterwards. */
  readonly mark?: Mark | null;
  /** The watch that tells it. */
  readonly watch?: Watch | null;
}

/** Posts what is not out yet of something frozen, and writes down each message that is. */
export async function postDelivery(
  claim: Claim,
  parts: DeliverParts,
  {
    to: { platform, workspace, channel },
    frozen,
    post,
    under = null,
    mark = null,
    watch = null,
  }: ToPost,
): Promise<void> {
  const { row } = claim;
  const attempts = row.attempts + 1;
  // Just before the post, and counted before it: a process that dies while posting has tried.
  await orLeaseLost(claim.renew({ attempts }));
  const posted = [...postedOf(row)];
  const result = await answerOf(claim.what, post, parts, {
    deliveryId: row.id,
    to: { platform, workspace, channel },
    ...(under === null ? {} : { under }),
    ...(mark === null ? {} : { mark }),
    content: frozen.content,
    posted: [...posted],
    triedBefore: row.state === 'made' && row.attempts > 0,
    triedSince: frozen.madeAt,
    hold: () => orLeaseLost(claim.renew()),
    onSending: async () => {
      if (!claim.isFresh()) await orLeaseLost(claim.renew());
    },
    onPosted: async (messageId) => {
      posted.push(messageId);
      await orLeaseLost(claim.renew({ posted: JSON.stringify(posted) }));
    },
  });
  if (result.ok) return await succeed(claim, parts, watch);
  const { problem, retry, closed, waitSeconds = 0 } = result;
  if (retry) {
    return await tryLater(claim, parts, { attempts, problem, out: posted.length, waitSeconds });
  }
  await failDelivery(claim, parts, {
    problem,
    out: posted.length,
    ...(closed ? { closed } : {}),
  });
}

/** A post that throws has met something that nobody foresaw; it may pass. */
async function answerOf(
  what: Claim['what'],
  post: Post,
  { log }: DeliverParts,
  posting: Posting,
): Promise<PostResult> {
  try {
    return await post(posting);
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    const { deliveryId, triedBefore } = posting;
    if (!triedBefore) {
      log.error({ delivery: deliveryId, err: error }, `A ${what} could not be posted.`);
    }
    const problem = `The ${what} could not be posted; the log has the reason under ${deliveryId}.`;
    return { ok: false, retry: true, problem };
  }
}
