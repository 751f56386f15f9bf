/** Tries of one delivery, the first included: with these pauses the last comes 36 minutes after the first. */
export const mostAttempts = 10;

const firstPause = 5_000;
const longestPause = 15 * 60_000;

/** Milliseconds from a failed try to the next: doubled each time. */
export const pauseAfter = (attempts: number): number =>
  Math.min(firstPause * 2 ** (attempts - 1), longestPause);
