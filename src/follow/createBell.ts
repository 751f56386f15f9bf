export interface Bell {
  readonly ring: () => void;
  /** Done when it rings, or at once where it rang since somebody last waited. One waits at a time. */
  readonly rung: () => Promise<void>;
}

export function createBell(): Bell {
  let hasRung = false;
  let tell = (): void => {};
  return {
    ring: () => {
      hasRung = true;
      tell();
    },
    rung: async () => {
      if (!hasRung) await new Promise<void>((resolve) => (tell = resolve));
      hasRung = false;
    },
  };
}
