import type { KnownBlock } from '@slack/types';
import type { Answer, Inline } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import { keepLongLines, type LineKeys } from './buttonId.ts';
import { commandButtons, type Turning, turningButtons } from './buttons.ts';
import { escapeText } from './escapeText.ts';
import { limits } from './limits.ts';
import { fillPages } from './pages.ts';
import { cutPieces, type Piece } from './pieces.ts';

/** One message as Slack takes it; it reads no markup, names or links into any of it. */
export interface SlackMessage {
  /** What notifications and screen readers get; at most 4,000 characters, the whole is in the blocks. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly mrkdwn: false;
  readonly parse: 'none';
  readonly link_names: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** An Answer as messages within Slack's limits: all of it, in order, none empty. */
export async function renderAnswer(answer: Answer, keptLines: KeptLines): Promise<SlackMessage[]> {
  const keys = await keepLongLines(linesOf(answer), keptLines);
  const pieces = answer.blocks.flatMap(cutPieces);
  return fillPages(pieces).map((page) => renderPage(page, keys));
}

/** The same with a last row of buttons that turn its pages or share it. */
export async function addTurning(
  message: SlackMessage,
  turning: Turning,
  keptLines: KeptLines,
): Promise<SlackMessage> {
  const keys = await keepLongLines([turning.line], keptLines);
  const row = turningButtons(turning, keys);
  return row === null ? message : { ...message, blocks: [...message.blocks, row] };
}

/** The same with a line of our own at its end: pages leave room for it. */
export function addLine(message: SlackMessage, line: string): SlackMessage {
  const { blocks } = sayText(line);
  return { ...message, blocks: [...message.blocks, ...blocks] };
}

/** A message of plain words of our own. */
export const sayText = (text: string): SlackMessage => saySpans([{ kind: 'text', text }]);

export const saySpans = (spans: readonly Inline[]): SlackMessage =>
  renderPage(cutPieces({ kind: 'text', spans }), new Map());

const linesOf = (answer: Answer): string[] =>
  answer.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.map(({ command }) => command) : [],
  );

function renderPage(pieces: readonly Piece[], keys: LineKeys): SlackMessage {
  let buttons = 0;
  const blocks = pieces.map((piece) => {
    if (piece.block !== null) return piece.block;
    buttons += piece.buttons.length;
    return commandButtons(piece.buttons, buttons - piece.buttons.length, keys);
  });
  const text = pieces.map((piece) => piece.text).filter((line) => line.trim() !== '');
  return {
    text: escapeText(text.join('\n'), limits.fallbackText) || 'Choose what to read',
    blocks,
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}
