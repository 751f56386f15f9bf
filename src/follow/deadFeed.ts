import { createHash } from 'node:crypto';
import type { SourceRow } from '../store/library/sources.ts';

/** So often in a row, and for so long, and nobody should wait for it any more. */
const LEAST_FAILURES = 5;
const LEAST_HOURS = 24;

/** A feed that has failed for so long that whoever follows it has to know. */
export interface DeadFeed {
  /** Of this feed and of this time that it is dead: the same for every process that finds it so. */
  readonly id: string;
  readonly source: SourceRow;
  readonly failures: number;
  /** ISO 8601. */
  readonly failingSince: string;
  /** The sentence for the last failure: what is wrong, and what to do. */
  readonly problem: string;
}

/** What a feed is after one more failure; null where there is hope, or its channel knows already. */
export function deadFeed(
  source: SourceRow,
  now: Date,
  { failures, failingSince, problem }: Pick<DeadFeed, 'failures' | 'failingSince' | 'problem'>,
): DeadFeed | null {
  const hours = (now.getTime() - Date.parse(failingSince)) / 3_600_000;
  if (source.dead_told === 1 || failures < LEAST_FAILURES || hours < LEAST_HOURS) return null;
  const name = `${source.id} ${source.made_at} ${failingSince}`;
  const id = `n${createHash('sha256').update(name).digest('hex').slice(0, 20)}`;
  return { id, source, failures, failingSince, problem };
}
