import { createHash } from 'node:crypto';
import type { Mark } from '../../schedule/post.ts';
import {
  type FoundCorrection,
  type StaleBriefing,
  staleBriefings,
} from '../../store/library/corrections.ts';
import { keepCorrections, type Looked } from '../../store/library/keepCorrections.ts';
import type { NewNotice } from '../../store/notices.ts';
import type { Store } from '../../store/store.ts';
import type { Log } from '../log.ts';
import { showCorrections } from './show.ts';

export interface CorrectionParts {
  readonly db: Store['db'];
  readonly clock: () => Date;
  /** What a briefing showed and its reports no longer say; null where that is not known. */
  readonly find: (briefing: StaleBriefing) => Promise<readonly FoundCorrection[] | null>;
  /** Something is to be posted. */
  readonly wake: () => void;
  readonly log: Log;
}

/** So many at a time, with the texts of all their reports. */
const atOnce = 20;

/**
 * Looks at the posted briefings under which reports have changed: what they told and no longer
 * stands is kept, and told under each of them, once. Gives how many corrections there were.
 */
export async function watchCorrections(parts: CorrectionParts): Promise<number> {
  let count = 0;
  // Whatever comes of one, it is looked at once in a turn.
  let last = '';
  for (;;) {
    const stale = await staleBriefings(parts.db, atOnce, last);
    if (stale.length === 0) break;
    for (const briefing of stale) count += await lookAt(parts, briefing);
    last = stale.at(-1)!.deliveryId;
  }
  if (count > 0) parts.wake();
  return count;
}

async function lookAt(parts: CorrectionParts, briefing: StaleBriefing): Promise<number> {
  const { deliveryId, changed, content, memory } = briefing;
  try {
    const found = content === null || memory === null ? null : await parts.find(briefing);
    const tell: Looked['tell'] = (fresh, place) => noticeOf(briefing, fresh, place);
    const fresh = await keepCorrections(
      parts.db,
      { deliveryId, changed, found, tell },
      parts.clock(),
    );
    return fresh.length;
  } catch (error) {
    parts.log.error(
      { err: error, delivery: deliveryId },
      'A briefing could not be held against its reports',
    );
    return 0;
  }
}

/**
 * Where the briefing never came out, there is nothing to post it under. Named by its place among the
 * corrections: what was taken back and comes again is told again, in the same words.
 */
function noticeOf(
  briefing: StaleBriefing,
  fresh: readonly FoundCorrection[],
  place: number,
): NewNotice | null {
  const { deliveryId, platform, workspace, channel, messageId, content: shown } = briefing;
  if (messageId === null) return null;
  const content = JSON.stringify(showCorrections(fresh));
  const digest = createHash('sha256').update(`${deliveryId} ${place} ${content}`).digest('hex');
  const mark = shown === null ? null : markOf(deliveryId, shown);
  const id = `n${digest.slice(0, 20)}`;
  return { id, platform, workspace, channel, under: messageId, content, mark };
}

/** Whoever scrolls by sees that it no longer stands as it is. */
const markOf = (deliveryId: string, content: string): string =>
  JSON.stringify({
    deliveryId,
    content,
    line: 'Corrected: what this rests on has changed since; its thread says what.',
  } satisfies Mark);
