import type { KeptLines } from '../../commands/desk.ts';
import { limits } from './limits.ts';

/** What a press asks for: a command's answer, another page of one, or to show it to the channel. */
export interface Press {
  readonly verb: 'command' | 'page' | 'share';
  /** The page, from 0, for `page`; else the button's place in the message. */
  readonly number: number;
  /** The command line that answers it. */
  readonly line: string;
}

/** Keys of the lines that are too long for a button's value. */
export type LineKeys = ReadonlyMap<string, string>;

/** Keeps the lines that do not fit into a button. */
export async function keepLongLines(
  lines: readonly string[],
  keptLines: KeptLines,
): Promise<LineKeys> {
  const long = [...new Set(lines)].filter((line) => line.length > limits.buttonValue);
  const keys = await Promise.all(long.map((line) => keptLines.keep(line)));
  return new Map(long.map((line, at) => [line, keys[at]!]));
}

/** `command:3`, `page:1`, `share:0`; with `.kept` the value is a key of the line instead of the line. */
const actionPattern = /^(command|page|share)(\.kept)?:(\d+)$/;

/** Null where the line has been forgotten or the button is of another time. */
export async function readPress(
  actionId: string,
  value: string,
  keptLines: KeptLines,
): Promise<Press | null> {
  const [, verb, kept, number] = actionPattern.exec(actionId) ?? [];
  if (verb === undefined) return null;
  const line = kept ? await keptLines.recall(value) : value;
  return line === null ? null : { verb: verb as Press['verb'], number: Number(number), line };
}

/** Slack refuses an empty value: the digest without options is an empty line, and one space is the same to it. */
export function writeButtonId({ verb, number, line }: Press, keys: LineKeys) {
  const key = keys.get(line);
  return {
    action_id: `${verb}${key === undefined ? '' : '.kept'}:${number}`,
    value: key ?? (line === '' ? ' ' : line),
  };
}
