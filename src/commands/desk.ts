import type { Answer } from './answer.ts';
import type { Asker, CommandDescription, CommandOption } from './command.ts';
import type { TellProgress } from './tellProgress.ts';

/** What an adapter needs of the commands: it hands over what somebody asked and gets an Answer. */
export interface Desk {
  readonly table: readonly CommandDescription[];
  /** A line as it was typed behind `/summit-digest`; bad input is answered with one clear sentence. */
  readonly answerLine: (line: string, asker: Asker, tell?: TellProgress) => Promise<Answer>;
  /** A command whose options the platform has already taken apart; checked all the same. */
  readonly answer: (
    name: string,
    values: Readonly<Record<string, string | number | boolean>>,
    asker: Asker,
    tell?: TellProgress,
  ) => Promise<Answer>;
  /** At most 25 completions for what is typed so far; from memory, never slow. */
  readonly suggest: (
    what: NonNullable<CommandOption['suggest']>,
    typed: string,
    asker: Asker,
  ) => Promise<readonly string[]>;
}

/** Keeps command lines that are too long for a button of the platform, over restarts. */
export interface KeptLines {
  /** The same line always gets the same key (at most 40 characters of [a-z0-9]). */
  readonly keep: (line: string) => Promise<string>;
  readonly recall: (key: string) => Promise<string | null>;
}
