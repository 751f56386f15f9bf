import { mostAttempts, pauseAfter } from './backoff.ts';
import type { Claim, LeaseParts } from './lease.ts';
import type { Log } from './log.ts';
import type { Post, PostResult } from './post.ts';
import { asSchedule, type DeliveryRow } from './rows.ts';
import type { Schedule } from './schedule.ts';

export interface DeliverParts extends LeaseParts {
  /** Writes the briefing: an Answer as JSON. Called once for a delivery, unless it throws. */
  readonly compose: (schedule: Schedule, fireAt: string) => Promise<string>;
  /** The platform's way to post; null while it is not connected. */
  readonly post: (platform: Schedule['platform']) => Post | null;
  readonly log: Log;
  /** True from the moment that the process is to end: what is not yet being posted is handed back. */
  readonly stopping: () => boolean;
}

/** How long to wait for a platform that is not connected, in milliseconds. */
const connectPause = 30_000;

/** How long a delivery may take before others may try it, in milliseconds. */
const longestHold = 10 * 60_000;

/** Somebody else has the delivery now; whatever this process still wanted with it is void. */
class LeaseLost extends Error {}

/** Takes one claimed delivery as far as it goes now. Never throws for what compose or a platform does. */
export async function deliver(claim: Claim, parts: DeliverParts): Promise<void> {
  const keeping = keepLease(claim, parts.leaseSeconds);
  try {
    await makeAndPost(claim, parts);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    parts.log.warn({ delivery: claim.row.id }, 'Another process has taken this delivery over.');
  } finally {
    clearInterval(keeping);
  }
}

/** Long posts and waits for rate limits outlast a lease; what hangs for good is given up. */
function keepLease(claim: Claim, leaseSeconds: number): NodeJS.Timeout {
  const pause = (leaseSeconds * 1000) / 3;
  let renewals = 0;
  const timer = setInterval(() => {
    // A statement that fails here fails again where its result matters.
    if (++renewals * pause < longestHold) claim.renew().catch(() => undefined);
    else clearInterval(timer);
  }, pause);
  return timer;
}

async function makeAndPost(claim: Claim, parts: DeliverParts): Promise<void> {
  const { row } = claim;
  const now = parts.clock().getTime();
  const schedule = await scheduleOf(row, parts);
  if (schedule === null) {
    return await fail(claim, parts, 'The schedule was removed before this briefing was posted.');
  }
  if (now > Date.parse(row.give_up_at)) {
    return await fail(claim, parts, row.problem ?? 'It could not be posted in time.');
  }
  const post = parts.post(schedule.platform);
  if (post === null) return await waitForPlatform(claim, parts, schedule.platform);
  const content = row.content ?? (await make(claim, parts, schedule));
  if (content === null) return;
  if (parts.stopping()) {
    await claim.release({});
    return;
  }
  await postContent(claim, parts, { schedule, content, post });
}

async function scheduleOf(row: DeliveryRow, { store }: DeliverParts): Promise<Schedule | null> {
  const schedule = await store.db
    .selectFrom('schedule')
    .selectAll()
    .where('id', '=', row.schedule_id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return schedule ? asSchedule(schedule) : null;
}

/** Freezes the briefing; null where it could not be written, which is then tried again. */
async function make(claim: Claim, parts: DeliverParts, schedule: Schedule): Promise<string | null> {
  let content: string;
  try {
    content = await parts.compose(schedule, claim.row.fire_at);
  } catch (error) {
    const attempts = claim.row.attempts + 1;
    await keep(claim.write({ attempts }));
    const problem = `The briefing could not be written: ${wordsOf(error)}`;
    await tryLater(claim, parts, attempts, problem);
    return null;
  }
  await keep(claim.write({ content, state: 'made', made_at: parts.clock().toISOString() }));
  return content;
}

async function postContent(
  claim: Claim,
  parts: DeliverParts,
  { schedule, content, post }: { schedule: Schedule; content: string; post: Post },
): Promise<void> {
  const { row } = claim;
  const attempts = row.attempts + 1;
  // Just before the post, and counted before it: a process that dies while posting has tried.
  await keep(claim.renew({ attempts }));
  const posted: string[] = JSON.parse(row.posted);
  const result = await answerOf(
    post({
      deliveryId: row.id,
      to: {
        platform: schedule.platform,
        workspace: schedule.workspace,
        channel: schedule.channel,
      },
      content,
      posted: [...posted],
      triedBefore: row.state === 'made' && row.attempts > 0,
      onPosted: async (messageId) => {
        posted.push(messageId);
        await keep(claim.renew({ posted: JSON.stringify(posted) }));
      },
    }),
  );
  if (result.ok) return await succeed(claim, parts);
  if (result.retry) return await tryLater(claim, parts, attempts, result.problem);
  await fail(claim, parts, result.problem);
}

/** A post that throws has met something that nobody foresaw; it may pass. */
async function answerOf(result: Promise<PostResult>): Promise<PostResult> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    return { ok: false, retry: true, problem: `It could not be posted: ${wordsOf(error)}` };
  }
}

async function waitForPlatform(
  claim: Claim,
  parts: DeliverParts,
  platform: Schedule['platform'],
): Promise<void> {
  const problem = `${nameOf[platform]} is not connected. Check its settings; \`status\` says what is wrong.`;
  const next = new Date(parts.clock().getTime() + connectPause).toISOString();
  await keep(claim.release({ problem, next_try_at: next }));
  parts.log.warn({ delivery: claim.row.id }, problem);
}

const nameOf = { slack: 'Slack', discord: 'Discord', terminal: 'The terminal' } as const;

async function tryLater(
  claim: Claim,
  parts: DeliverParts,
  attempts: number,
  problem: string,
): Promise<void> {
  const next = parts.clock().getTime() + pauseAfter(attempts);
  if (attempts >= mostAttempts || next > Date.parse(claim.row.give_up_at)) {
    return await fail(claim, parts, problem);
  }
  await keep(claim.release({ problem, next_try_at: new Date(next).toISOString() }));
  parts.log.warn({ delivery: claim.row.id, attempts, problem }, 'A briefing is tried again.');
}

async function succeed(claim: Claim, parts: DeliverParts): Promise<void> {
  const now = parts.clock();
  const lateSeconds = Math.round((now.getTime() - Date.parse(claim.row.fire_at)) / 1000);
  await keep(
    claim.release({
      state: 'delivered',
      delivered_at: now.toISOString(),
      late_seconds: lateSeconds,
      problem: null,
    }),
  );
  parts.log.info({ delivery: claim.row.id, lateSeconds }, 'A briefing was delivered.');
}

async function fail(claim: Claim, parts: DeliverParts, problem: string): Promise<void> {
  await keep(claim.release({ state: 'failed', problem }));
  parts.log.error({ delivery: claim.row.id, problem }, 'A briefing could not be delivered.');
}

async function keep(written: Promise<boolean>): Promise<void> {
  if (!(await written)) throw new LeaseLost();
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
