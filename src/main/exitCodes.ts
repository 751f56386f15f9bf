/** The command was done; something could not be done; the words on the command line make no sense. */
export const exitCodes = { done: 0, failed: 1, misunderstood: 2 } as const;
