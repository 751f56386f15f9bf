export interface TurnSettings {
  /** Requests under way at one host. */
  readonly mostAtOnce: number;
  /** Between the beginnings of two requests to one host. */
  readonly leastGapMs: number;
}

/** A person who opens a few links of one site at once is no gentler. */
export const politeTurns: TurnSettings = { mostAtOnce: 2, leastGapMs: 500 };

export interface HostTurns {
  /** Does the work when it is the host's turn, in the order in which it was asked for. */
  readonly take: <Value>(host: string, work: () => Promise<Value>) => Promise<Value>;
}

interface Queue {
  readonly waiting: (() => void)[];
  running: number;
  /** In milliseconds of `performance.now()`. */
  nextAt: number;
  timer: NodeJS.Timeout | null;
}

/** Sees to it that no host is asked more than its share, however many ask for it at once. */
export function createHostTurns({ mostAtOnce, leastGapMs }: TurnSettings = politeTurns): HostTurns {
  const queues = new Map<string, Queue>();

  function start(host: string, queue: Queue): void {
    if (queue.timer !== null || queue.running >= mostAtOnce || queue.waiting.length === 0) return;
    const wait = queue.nextAt - performance.now();
    if (wait > 0) {
      queue.timer = setTimeout(() => {
        queue.timer = null;
        start(host, queue);
      }, wait);
      return;
    }
    queue.running += 1;
    queue.nextAt = performance.now() + leastGapMs;
    queue.waiting.shift()!();
    start(host, queue);
  }

  function finish(host: string, queue: Queue): void {
    queue.running -= 1;
    start(host, queue);
    if (queue.running > 0 || queue.waiting.length > 0) return;
    // Kept until the gap is over, so that whoever comes next waits for it; then it is forgotten.
    setTimeout(() => {
      const isIdle = queue.running === 0 && queue.waiting.length === 0;
      if (isIdle && queues.get(host) === queue) queues.delete(host);
    }, leastGapMs).unref();
  }

  return {
    take: async (host, work) => {
      const queue = queues.get(host) ?? { waiting: [], running: 0, nextAt: 0, timer: null };
      queues.set(host, queue);
      await new Promise<void>((resolve) => {
        queue.waiting.push(resolve);
        start(host, queue);
      });
      try {
        return await work();
      } finally {
        finish(host, queue);
      }
    },
  };
}
