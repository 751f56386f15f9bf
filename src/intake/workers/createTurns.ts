export interface Turns {
  /** Done when it is the caller's turn. */
  readonly wait: () => Promise<void>;
  /** The turn is over: whoever has waited longest is next. */
  readonly pass: () => void;
}

/** Turns for so many at a time. */
export function createTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    wait: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    pass: () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
