import { createHash } from 'node:crypto';

/** Tries of one delivery, the first included: with these pauses the last comes at most 36 minutes after the first. */
export const mostAttempts = 10;

const firstPause = 5_000;
const longestPause = 15 * 60_000;

/** By how much of itself a pause may be shorter. */
const spread = 0.2;

/**
 * Milliseconds from a failed try to the next: doubled each time, and for each delivery (by its id)
 * up to a fifth shorter, so that what failed together does not come back together.
 */
export function pauseAfter(attempts: number, id: string): number {
  const longest = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
  return Math.round(longest * (1 - spread * partOf(`${id} ${attempts}`)));
}

/** Between 0 and 1, the same for the same text. */
const partOf = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
