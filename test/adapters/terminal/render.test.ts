import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { renderText } from '../../../src/adapters/terminal/render.ts';
import { renderMarkdown } from '../../../src/adapters/terminal/renderMarkdown.ts';
import { type Answer, cite, link, strong, text } from '../../../src/commands/answer.ts';

const answer: Answer = {
  private: false,
  blocks: [
    { kind: 'heading', text: 'Ferries stop' },
    { kind: 'text', spans: [text('3 reports, '), strong('all of them new')] },
    {
      kind: 'list',
      ordered: true,
      items: [
        [text('Crews walked out on Tuesday. '), cite([1, 3])],
        [text('Source: '), link('Harbour Post', 'https://harbour-post.example/ferries')],
      ],
    },
    {
      kind: 'quote',
      text: 'We will not sail',
      attribution: [strong('Maria Okafor'), text(', union')],
    },
    {
      kind: 'table',
      columns: ['', 'says', 'says'],
      rows: [[[strong('How many?')], [text('12 '), cite([1])], [text('14 '), cite([2])]]],
    },
    { kind: 'buttons', buttons: [{ label: 'Quotes', command: 'quotes' }] },
    { kind: 'footer', spans: [text('2 outlets')] },
  ],
};

const hostile: Answer = {
  private: false,
  blocks: [
    { kind: 'heading', text: '\u001b[31mred\u0007 # <script>' },
    {
      kind: 'text',
      spans: [text('# no heading'), link('https://bank.example', 'https://evil.example')],
    },
    { kind: 'text', spans: [text('- no list [a](https://evil.example) `code` *bold* <b>')] },
    { kind: 'list', ordered: false, items: [[text('1. no number\n\nnew paragraph')]] },
  ],
};

const wide = { width: 100, styled: false };
const squeezed = (shown: string): string => shown.replace(/\s+/g, ' ').trim();

describe('an answer in the terminal', () => {
  it('reads as lines', () => {
    expect(renderText(answer, wide)).toBe(`Ferries stop

3 reports, all of them new

1. Crews walked out on Tuesday. [1 3]
2. Source: Harbour Post <https://harbour-post.example/ferries>

  “We will not sail” — Maria Okafor, union

How many?
  · 12 [1]
  · 14 [2]

More: /summit-digest quotes

2 outlets`);
  });

  it('breaks lines at the width of the screen, below the text of their item', () => {
    const lines = renderText(answer, { width: 30, styled: false }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
    expect(lines).toContain('   Tuesday. [1 3]');
  });

  it('is bold only on a screen that understands it', () => {
    expect(renderText(answer, { width: 100, styled: true })).toContain('\u001b[1mFerries stop');
  });

  it('never lets a control character of a report through', () => {
    const shown = renderText(hostile, wide);
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('has the plain text of the answer, as every platform', () => {
    const marks = /[·<>]|https:\S+|More: .*/g;
    expect(squeezed(renderText(answer, wide).replace(marks, ''))).toBe(
      squeezed(answerText(answer).replace(marks, '')),
    );
  });
});

describe('an answer as Markdown', () => {
  it('has headings, lists, quotes and tables', () => {
    const shown = renderMarkdown(answer);
    expect(shown).toContain('## Ferries stop');
    expect(shown).toContain('1. Crews walked out on Tuesday. `[1 3]`');
    expect(shown).toContain('[Harbour Post](<https://harbour-post.example/ferries>)');
    expect(shown).toContain('> “We will not sail” — **Maria Okafor**, union');
    expect(shown).toContain('| **How many?** | 12 `[1]` | 14 `[2]` |');
  });

  it('lets no markup of a report through', () => {
    const shown = renderMarkdown(hostile);
    expect(shown).not.toMatch(/^# /m);
    expect(shown).not.toMatch(/^- no list/m);
    expect(shown).not.toMatch(/[^\\]\[a\]/);
    expect(shown).not.toMatch(/[^\\]<b>/);
    expect(shown).not.toMatch(/[^\\]`code/);
    expect(shown).not.toContain('[https://bank.example](<https://evil.example>)');
  });
});
