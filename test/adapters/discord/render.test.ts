import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/adapters/discord/render.ts';
import { answerText } from '../../../src/adapters/plainText.ts';
import { type Answer, type Block, cite, link, strong, text } from '../../../src/commands/answer.ts';
import type { Body } from '../../doubles/discord/types.ts';
import { createProblems, hasTooManyBytes } from '../../doubles/discord/validate.ts';
import { findPings } from '../../doubles/discord/world.ts';
import { briefing, longAnswer } from './examples.ts';
import { readBack, textOfPages, withoutSpace } from './readBack.ts';

const tagOf = (line: string): string => `=${line}`;
const turning = { line: 'quotes', shareable: true };

/** Renders, and holds every rule that every message keeps. */
function render(answer: Answer) {
  const pages = renderAnswer(answer, tagOf, turning);
  for (const page of pages) {
    const body = page as unknown as Body;
    expect(createProblems(body)).toEqual([]);
    expect(hasTooManyBytes(body)).toBe(false);
    expect(page.allowed_mentions).toEqual({ parse: [] });
    expect(findPings(body)).toEqual([]);
  }
  expect(textOfPages(pages)).toBe(withoutSpace(answerText(answer)));
  return pages;
}

const oneBlock = (block: Block): Answer => ({ private: false, blocks: [block] });
const says = (words: string): Answer => oneBlock({ kind: 'text', spans: [text(words)] });

/** The markdown of all text displays. */
const markdown = (answer: Answer): string =>
  JSON.stringify(render(answer).map(({ components }) => components));

describe('an answer in Discord', () => {
  it('shows the whole of a briefing on one page', () => {
    expect(render(briefing)).toHaveLength(1);
  });

  it('sets titles, lists, quotes, chips of sources and links in markdown', () => {
    const [page] = render(briefing);
    const container = page!.components[0] as { components: { content?: string }[] };
    const shown = container.components.flatMap(({ content }) => content ?? []);
    expect(shown[0]).toContain('## Dockers and port agree on a truce\n3 reports');
    expect(shown.join('\n')).toContain(
      '1. Both sides called off what was planned for Monday. `1 2`',
    );
    expect(shown.join('\n')).toContain('> — **Ada Kramer**, union `2`');
    expect(shown.join('\n')).toContain('[Truce in the port](https://quay.example/1)');
    expect(shown.join('\n')).toContain('**When?** · Tuesday `1` · Wednesday `2`');
    expect(shown.join('\n')).toContain('by the mayor?**\n· the port');
    expect(shown.at(-1)).toBe('-# Made from what the outlets publish');
  });

  it('goes on over further pages, with buttons to turn them and one to share', () => {
    const pages = render(longAnswer(30));
    expect(pages.length).toBeGreaterThan(3);
    expect(JSON.stringify(pages[1])).toContain(`2 / ${pages.length}`);
  });

  it('keeps a heading on the page of what stands under it', () => {
    const blocks: Block[] = Array.from({ length: 60 }, (_, at) => [
      { kind: 'heading', text: `Heading ${at}` } as const,
      { kind: 'text', spans: [text('Some words under it. '.repeat(9))] } as const,
    ]).flat();
    for (const page of render({ private: false, blocks })) {
      const container = page.components[0] as { components: { content?: string }[] };
      expect(container.components.at(-1)!.content).not.toMatch(/^### Heading \d+$/);
    }
  });

  it('splits a paragraph that no page can hold between words', () => {
    const pages = render(says('gate '.repeat(3000)));
    expect(pages.length).toBeGreaterThan(3);
  });

  it('counts bytes: other scripts fill a page with fewer letters', () => {
    render(says('港口谈判继续进行。'.repeat(2000)));
    render(says(`${'переговоры '.repeat(1500)}`));
    render(oneBlock({ kind: 'quote', text: '👩‍🚀'.repeat(2000), attribution: [text('Kosmos')] }));
  });

  it('puts many buttons into rows and rows on pages, each with an id of its own', () => {
    const buttons = Array.from({ length: 60 }, (_, at) => ({
      label: `Read ${at}`,
      command: at % 2 ? 'quotes' : `quotes --speaker "${at}"`,
    }));
    render(oneBlock({ kind: 'buttons', buttons }));
  });

  it('tells a picture in words where it has no address that may be shown', () => {
    render(oneBlock({ kind: 'picture', url: 'javascript:alert(1)', alt: 'A gate' }));
    render(oneBlock({ kind: 'picture', url: 'https://p.example/a.png', alt: 'x '.repeat(900) }));
  });

  it('says so where there is nothing to show', () => {
    const [page] = renderAnswer({ private: true, blocks: [] }, tagOf);
    expect(JSON.stringify(page)).toContain('Nothing to show.');
  });
});

describe('text from outside stays text', () => {
  it.each([
    '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
    '<t:1700000000:R> <:smile:123456789012345678> </quotes:123456789012345678> <id:browse>',
    '[https://bank.example](https://thief.example) [a](<https://thief.example>)',
    '**bold** __under__ *it* ~~gone~~ ||hidden|| `code` ```fence```',
    'https://thief.example and <https://thief.example> and http://bank.example@thief.example',
    '\\@everyone \\\\[a](b) \\`x\\`',
    'C:\\Users\\ and ¯\\_(ツ)_/¯',
    'discord://thief steam://run/1',
    'Pu\u200Btin \u202Etxt.exe',
  ])('%s', (hostile) => {
    const blocks: Block[] = [
      { kind: 'heading', text: hostile },
      { kind: 'text', spans: [text(hostile), strong(hostile), cite([1]), text(hostile)] },
      { kind: 'list', ordered: false, items: [[text(hostile)], [strong(hostile)]] },
      { kind: 'quote', text: hostile, attribution: [text(hostile)] },
      { kind: 'table', columns: [hostile], rows: [[[text(hostile)], [strong(hostile)]]] },
      { kind: 'picture', url: 'https://p.example/a.png', alt: hostile },
      { kind: 'picture', url: hostile, alt: hostile },
      { kind: 'buttons', buttons: [{ label: hostile, command: hostile.slice(0, 60) }] },
      { kind: 'footer', spans: [text(hostile), link(hostile, 'https://quay.example/1')] },
    ];
    render({ private: false, blocks });
  });

  it.each(['# big', '## big', '-# small', '> quote', '>>> quote', '- item', '* item', '+ item'])(
    'opens no block at the start of a line: %s',
    (start) => {
      expect(markdown(says(start))).toContain(
        start[0] === '-' && start[1] !== '#' ? '\\\\-' : '\\\\',
      );
      render(oneBlock({ kind: 'list', ordered: true, items: [[text(start)]] }));
      render(says(`${start} `.repeat(1200)));
    },
  );

  it.each(['- x', '+ x', '1. x', '1993) x'])(
    'opens no list where a long text goes on at the top of a page: %s',
    (start) => {
      for (const page of render(says(`${start} `.repeat(1500)))) {
        const [display] = (page.components[0] as { components: { content: string }[] }).components;
        expect(display!.content).not.toMatch(/^(?:[-+]|\d+[.)])\s/);
      }
    },
  );

  it('numbers nothing that is no list', () => {
    expect(markdown(says('1993. Then'))).toContain('1993\\\\. Then');
  });

  it('breaks no line', () => {
    expect(markdown(says('one\n## two\r\n> three'))).toContain('one \\\\#\\\\# two \\\\> three');
  });

  it('leaves an address as text that nobody can click', () => {
    expect(markdown(says('see https://thief.example/x'))).toContain('https\\\\://thief.example/x');
  });

  it('hides nothing in the seam of two spans', () => {
    render(oneBlock({ kind: 'text', spans: [text('https:'), text('//thief.example')] }));
    render(oneBlock({ kind: 'text', spans: [text('https:'), strong('//thief.example')] }));
    render(oneBlock({ kind: 'text', spans: [strong('a'), strong('b'), text('*'), strong('*')] }));
    render(oneBlock({ kind: 'text', spans: [cite([1]), cite([2]), text('`'), cite([3])] }));
    expect(markdown(oneBlock({ kind: 'text', spans: [text('1'), text('. x')] }))).toContain(
      '1\\\\.',
    );
    render(says(`${'a'.repeat(395)}https://thief.example`));
  });

  it('links only to the web, and shows where to', () => {
    const of = (label: string, url: string) =>
      markdown(oneBlock({ kind: 'text', spans: [link(label, url)] }));
    expect(of('Read on', 'javascript:alert(1)')).not.toContain('](');
    expect(of('bank.example', 'https://thief.example')).toContain(
      'bank.example ([thief.example](https://thief.example/))',
    );
    expect(of('a](https://thief.example) [b', 'https://quay.example/)')).toContain(
      '](https://quay.example/%29)',
    );
  });

  it('says what the plain text says, whatever the spans hold', () => {
    const awkward = fc.string({ unit: 'grapheme', maxLength: 40 });
    const special = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '@',
      '#',
      '\\',
      '\n',
      '- ',
      '1. ',
      '://',
      'http',
      '||',
      '~~',
      'a',
      ' ',
    );
    const words = fc.oneof(
      awkward,
      fc.array(special, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    const span = fc.oneof(
      words.map(text),
      words.map(strong),
      fc.array(fc.nat(99), { maxLength: 4 }).map(cite),
      fc.tuple(words, fc.oneof(fc.webUrl(), words)).map(([label, url]) => link(label, url)),
    );
    const spans = fc.array(span, { maxLength: 6 });
    const block = fc.oneof(
      words.map((words): Block => ({ kind: 'heading', text: words })),
      spans.map((spans): Block => ({ kind: 'text', spans })),
      fc
        .tuple(fc.boolean(), fc.array(spans, { maxLength: 5 }))
        .map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
      fc
        .tuple(words, spans)
        .map(([text, attribution]): Block => ({ kind: 'quote', text, attribution })),
      fc
        .tuple(
          fc.array(words, { maxLength: 3 }),
          fc.array(fc.array(spans, { maxLength: 3 }), { maxLength: 3 }),
        )
        .map(([columns, rows]): Block => ({ kind: 'table', columns, rows })),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const answer = { private: false, blocks };
        if (withoutSpace(answerText(answer)) !== '') render(answer);
      }),
      { numRuns: 150 },
    );
  });
});

it('reads back only what is our own markup', () => {
  expect(() => readBack('**a** and *b*')).toThrow('Unescaped markup');
  expect(readBack('- **a** `1 2` [b](https://c.example/) \\*')).toBe('• a [1 2] b *');
});
