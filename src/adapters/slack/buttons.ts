import type { ActionsBlock, Button as SlackButton } from '@slack/types';
import type { Button } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import { type LineKeys, type Press, writeButtonId } from './buttonId.ts';
import { limits } from './limits.ts';

const showButton = (press: Press, label: string, keys: LineKeys): SlackButton => ({
  type: 'button',
  text: { type: 'plain_text', text: shorten(cleanText(label)), emoji: false },
  ...writeButtonId(press, keys),
});

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
