import type { ActionsBlock, Button as SlackButton } from '@slack/types';
import type { Button } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import { cleanText } from '../cleanText.ts';
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
function showButton({ verb, number, line }: Press, label: string, keys: LineKeys): SlackButton {
  const key = keys.get(line);
  return {
    type: 'button',
    text: { type: 'plain_text', text: shorten(cleanText(label)), emoji: false },
    action_id: `${verb}${key === undefined ? '' : '.kept'}:${number}`,
    value: key ?? (line === '' ? ' ' : line),
  };
}

const shorten = (label: string): string => {
  if (label.trim() === '') return '…';
  return label.length <= limits.buttonText ? label : `${label.slice(0, limits.buttonText - 1)}…`;
};

/** @param from how many command buttons went before in the message */
export function commandButtons(
  buttons: readonly Button[],
  from: number,
  keys: LineKeys,
): ActionsBlock {
  const elements = buttons.map(({ label, command: line }, at) =>
    showButton({ verb: 'command', number: from + at, line }, label, keys),
  );
  return { type: 'actions', elements };
}

export interface Turning {
  readonly line: string;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly share: boolean;
}

/** The last row of a message: to the pages before and behind, and to the channel; null where nothing is to press. */
export function turningButtons(turning: Turning, keys: LineKeys): ActionsBlock | null {
  const { line, page, pages, share } = turning;
  const turn = (to: number, label: string) =>
    showButton({ verb: 'page', number: to, line }, label, keys);
  const elements = [
    ...(page > 0 ? [turn(page - 1, `◀ Page ${page} of ${pages}`)] : []),
    ...(page + 1 < pages ? [turn(page + 1, `Page ${page + 2} of ${pages} ▶`)] : []),
    ...(share
      ? [showButton({ verb: 'share', number: 0, line }, 'Share with the channel', keys)]
      : []),
  ];
  return elements.length > 0 ? { type: 'actions', elements } : null;
}
