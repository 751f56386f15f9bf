/** When and how often it is shown how far an answer is. */
export interface ProgressPace {
  /** What is answered sooner shows none. */
  readonly firstAfterMs: number;
  readonly gapMs: number;
  readonly most: number;
}

export interface ShownProgress {
  readonly tell: (sentence: string) => void;
  /** Shows no more; true where anything was shown, once that is done. */
  readonly end: () => Promise<boolean>;
}

/**
 * How far a long answer is, shown in one message that is edited: the latest sentence, no sooner and
 * no oftener than the pace lets it. Where it cannot be shown the answer comes all the same.
 */
export function showProgress(
  show: (sentence: string) => Promise<void>,
  { firstAfterMs, gapMs, most }: ProgressPace,
): ShownProgress {
  let latest: string | null = null;
  let shown = 0;
  let over = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let nextAt = performance.now() + firstAfterMs;

  const showLatest = async (): Promise<void> => {
    const sentence = latest!;
    latest = null;
    shown += 1;
    try {
      await show(sentence);
    } catch {
      over = true;
    }
    nextAt = performance.now() + gapMs;
    timer = undefined;
    if (latest !== null) arrange();
  };
  const arrange = (): void => {
    if (over || timer !== undefined || shown >= most) return;
    const wait = Math.max(0, nextAt - performance.now());
    timer = setTimeout(() => {
      running = showLatest();
    }, wait);
  };
  return {
    tell: (sentence) => {
      latest = sentence;
      arrange();
    },
    end: async () => {
      over = true;
      clearTimeout(timer);
      await running;
      return shown > 0;
    },
  };
}
