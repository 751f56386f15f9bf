export interface Deadline {
  readonly signal: AbortSignal;
  /** To be called when the work is done: nothing of it is kept then. */
  readonly end: () => void;
}

/**
 * A signal that comes after so many milliseconds, or with any of others. Not AbortSignal.any: Node 20
 * keeps what that made for as long as one of its sources lives, and ours live as long as the program.
 */
export function startDeadline(ms: number, others: readonly AbortSignal[]): Deadline {
  const deadline = new AbortController();
  const late = (): void => deadline.abort(new DOMException('too late', 'TimeoutError'));
  const ended = (): void => deadline.abort();
  const timer = setTimeout(late, Math.max(1, ms));
  for (const other of others) {
    if (other.aborted) ended();
    else other.addEventListener('abort', ended);
  }
  return {
    signal: deadline.signal,
    end: () => {
      clearTimeout(timer);
      for (const other of others) other.removeEventListener('abort', ended);
    },
  };
}
