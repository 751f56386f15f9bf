import type { KeptLines } from '../../commands/desk.ts';
import { limits } from './limits.ts';

/**
 * What a button does with its command line: `run` answers it, `page` turns to a page of its
 * answer, `share` shows its answer to all in the channel.
 */
export interface ButtonDeed {
  readonly verb: 'run' | 'page' | 'share';
  /** The page that is turned to, from 0; for the others a number that no neighbour has. */
  readonly number: number;
}

/** How a line stands in a custom_id: `=line`, or `#key` of the kept line where it is too long. */
export type LineTag = string;

const longestDeed = 'share.9999'.length;

/** Keeps the lines that do not fit into a custom_id; gives the tag of each line. */
export async function tagLines(
  lines: Iterable<string>,
  keptLines: KeptLines,
): Promise<(line: string) => LineTag> {
  const tags = new Map<string, LineTag>();
  for (const line of new Set(lines)) {
    const fits = line.length + 1 + longestDeed <= limits.customId;
    tags.set(line, fits ? `=${line}` : `#${await keptLines.keep(line)}`);
  }
  return (line) => tags.get(line) ?? `=${line}`;
}

/** The custom_id of a button: "page.2=quotes --speaker Putin", "run.0#k3v9". */
export const writeButtonId = ({ verb, number }: ButtonDeed, tag: LineTag): string =>
  `${verb}.${number}${tag}`;

/** Null for an id that no button of ours carries; `line` is null where the kept line is gone. */
export async function readButtonId(
  customId: string,
  keptLines: KeptLines,
): Promise<(ButtonDeed & { readonly line: string | null }) | null> {
  const match = /^(run|page|share)\.(\d{1,4})([=#])(.*)$/su.exec(customId);
  if (!match) return null;
  const [, verb, number, mark, rest] = match;
  return {
    verb: verb as ButtonDeed['verb'],
    number: Number(number),
    line: mark === '=' ? rest! : await keptLines.recall(rest!),
  };
}
