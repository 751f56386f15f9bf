import { type Trouble, troubleOf } from '../store/trouble.ts';

/** What keeps this process from keeping what it reads, for as long as it does. */
export interface StoreTrouble {
  /** Whether the error is the store's; it is told from then on. */
  readonly met: (error: unknown) => boolean;
  /** Whether this turn has met it. */
  readonly isMet: () => boolean;
  /** A turn is over: one that did not meet it ends it. */
  readonly endTurn: () => void;
  /** Turns in a row that met it; 0 where all is well. */
  readonly turns: () => number;
  /** One sentence that says since when, and what helps; null where all is well. */
  readonly tell: () => string | null;
}

export function createStoreTrouble(clock: () => Date): StoreTrouble {
  let now: { readonly trouble: Trouble; readonly since: string } | null = null;
  let turns = 0;
  let isMet = false;
  return {
    met: (error) => {
      const trouble = troubleOf(error);
      if (trouble === null) return false;
      if (now?.trouble !== trouble) now = { trouble, since: clock().toISOString() };
      isMet = true;
      return true;
    },
    isMet: () => isMet,
    endTurn: () => {
      turns = isMet ? turns + 1 : 0;
      if (!isMet) now = null;
      isMet = false;
    },
    turns: () => turns,
    tell: () => now && sentences[now.trouble](`${now.since.slice(0, 16).replace('T', ' ')} UTC`),
  };
}

const sentences: Readonly<Record<Trouble, (since: string) => string>> = {
  full: (since) =>
    `The disk is full since ${since}, so nothing that comes in can be kept: whoever runs this program has to make room. What is followed is then read by itself.`,
  held: (since) =>
    `Another program holds the database since ${since}, so nothing that comes in can be kept: whoever runs this program has to end that one. What is followed is then read by itself.`,
  unwritable: (since) =>
    `The database cannot be written since ${since}, so nothing that comes in can be kept: whoever runs this program has to look at its folder. What is followed is then read by itself.`,
  damaged: (since) =>
    `The database is found damaged since ${since}, so nothing that comes in can be kept: whoever runs this program has to restore it from a backup.`,
  away: (since) =>
    `The database is away since ${since}, so nothing that comes in can be kept. What is followed is read by itself when it is back.`,
};
