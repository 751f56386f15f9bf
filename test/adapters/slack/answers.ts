import { type Answer, type Block, cite, link, strong, text } from '../../../src/commands/answer.ts';
import type { KeptLines } from '../../../src/commands/desk.ts';

export const answerOf = (...blocks: Block[]): Answer => ({ private: false, blocks });

export const paragraph = (words: string): Block => ({ kind: 'text', spans: [text(words)] });

/** One of every kind of content. */
export const everyKind: Answer = answerOf(
  { kind: 'heading', text: 'Harbour talks open' },
  { kind: 'text', spans: [text('Both sides '), strong('met'), text(' at noon '), cite([1, 2])] },
  {
    kind: 'list',
    ordered: true,
    items: [
      [text('The port opens '), cite([1])],
      [text('The strike ends '), cite([2, 3])],
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: [[link('The Herald', 'https://herald.example/a?b=1&c=2'), text(', Monday')]],
  },
  { kind: 'quote', text: 'We are ready', attribution: [strong('Ada Moe'), text(' '), cite([2])] },
  {
    kind: 'table',
    columns: ['', 'says', 'says'],
    rows: [
      [[strong('When?')], [text('Monday '), cite([1])], [text('Tuesday '), cite([2])]],
      [[strong('Where?')], [], [text('at sea '), cite([3])]],
      [[strong('Who?')], [text('nobody knows')], []],
    ],
  },
  { kind: 'picture', url: 'https://pictures.example/map.png', alt: 'A map of the harbour' },
  {
    kind: 'buttons',
    buttons: [
      { label: 'Quotes', command: 'quotes --speaker "Ada Moe"' },
      { label: 'Differences', command: 'compare' },
    ],
  },
  { kind: 'footer', spans: [text('as of Monday · '), link('all', 'https://herald.example/')] },
);

/** Strings that try to notify, to forge a link or markup, or to break a layout. */
export const hostileStrings: readonly string[] = [
  '<!channel> <!here> <!everyone> @channel @here',
  '<@U000000001> <#C000000001|general> <!subteam^S1|team>',
  '<https://thief.example|https://bank.example>',
  '*bold* _italic_ ~gone~ `code` ```fence```',
  '> quoted\n>>> all of it',
  ':smile: :rotating_light: &lt;!channel&gt; &amp;amp;',
  '\u202Egnp.exe\u2066 zero\u200Bwidth \u0007bell \u001B[31mred',
  '* item\n1. item\n\n\n\n\n\n\n\n\n\nfar below',
  'a'.repeat(5000),
  '&'.repeat(3000),
];

/** Keeps lines in memory. */
export function createKeptLines(): KeptLines & { readonly lines: ReadonlyMap<string, string> } {
  const lines = new Map<string, string>();
  return {
    lines,
    keep: async (line) => {
      const known = [...lines].find(([, kept]) => kept === line);
      const key = known?.[0] ?? `k${lines.size + 1}`;
      lines.set(key, line);
      return key;
    },
    recall: async (key) => lines.get(key) ?? null,
  };
}
