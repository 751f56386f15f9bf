import type { Part, Run } from './part.ts';

interface Element {
  readonly type: string;
  readonly style?: unknown;
  readonly text?: unknown;
  readonly url?: string;
  readonly elements?: readonly Element[];
}

interface Message {
  readonly blocks: readonly Element[];
}

/** The parts of what Slack is sent, of the kinds of blocks that the adapter uses. */
export const readSlack = (messages: readonly Message[]): Part[] =>
  messages.flatMap(({ blocks }) => blocks.flatMap(readBlock));

function readBlock(block: Element): Part[] {
  switch (block.type) {
    case 'header':
      return [{ kind: 'title', runs: [{ text: labelOf(block), style: 'plain' }] }];
    case 'actions':
      return [{ kind: 'buttons', labels: (block.elements ?? []).map(labelOf) }];
    case 'context':
      return [{ kind: 'small', runs: (block.elements ?? []).flatMap(runsOf) }];
    case 'rich_text':
      return (block.elements ?? []).flatMap(readRich);
    default:
      throw new Error(`No picture of a block of the kind ${block.type}.`);
  }
}

function readRich(element: Element): Part[] {
  const inside = element.elements ?? [];
  if (element.type === 'rich_text_list') {
    const ordered = element.style === 'ordered';
    return inside.map((item, at) => ({
      kind: 'item',
      mark: ordered ? `${at + 1}.` : '•',
      runs: (item.elements ?? []).flatMap(runsOf),
    }));
  }
  const kind = element.type === 'rich_text_quote' ? 'quote' : 'text';
  return [{ kind, runs: inside.flatMap(runsOf) }];
}

function runsOf({ type, text, style, url }: Element): Run[] {
  const { code, bold } = (style ?? {}) as { code?: boolean; bold?: boolean };
  const shown = type === 'link' ? 'link' : code ? 'code' : bold ? 'bold' : 'plain';
  return [{ text: String(text ?? url ?? ''), style: shown }];
}

const labelOf = ({ text }: Element): string => (text as { readonly text: string }).text;
