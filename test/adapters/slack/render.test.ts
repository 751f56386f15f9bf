import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { renderAnswer, type SlackMessage } from '../../../src/adapters/slack/render.ts';
import { type Answer, type Block, cite, link, strong, text } from '../../../src/commands/answer.ts';
import { checkMessage } from '../../doubles/slack/checkMessage.ts';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import { answerOf, createKeptLines, everyKind, hostileStrings, paragraph } from './answers.ts';

const render = (answer: Answer) => renderAnswer(answer, createKeptLines());
const complaints = (messages: readonly SlackMessage[]) =>
  messages.flatMap((message) => checkMessage({ ...message }));
/** White space aside: where a message ends, a word's neighbours are a line apart. */
const letters = (shown: string) => shown.replace(/\s+/gu, '');
const shownOf = (messages: readonly SlackMessage[]) =>
  messages.map(({ blocks }) => readBlocks(blocks)).join('\n');

describe('an Answer as Slack messages', () => {
  it('shows every kind of content in one valid message', async () => {
    const messages = await render(everyKind);
    expect(messages).toHaveLength(1);
    expect(complaints(messages)).toEqual([]);
    expect(letters(shownOf(messages))).toBe(letters(answerText(everyKind)));
    expect(messages[0]!.blocks.map(({ type }) => type)).toEqual([
      'header',
      'rich_text',
      'rich_text',
      'rich_text',
      'rich_text',
      'table',
      'image',
      'actions',
      'rich_text',
    ]);
  });

  it('puts the command line of a button into its value', async () => {
    const [message] = await render(everyKind);
    const row = message!.blocks.find(({ type }) => type === 'actions');
    expect(row).toMatchObject({
      elements: [
        { action_id: 'command:0', value: 'quotes --speaker "Ada Moe"' },
        { action_id: 'command:1', value: 'compare' },
      ],
    });
  });

  it('keeps a command line that is too long for a button, and numbers all buttons of a message', async () => {
    const kept = createKeptLines();
    const long = `check ${'words '.repeat(500)}`;
    const buttons = Array.from({ length: 30 }, () => ({ label: 'Check', command: long }));
    const messages = await renderAnswer(answerOf({ kind: 'buttons', buttons }), kept);
    expect(complaints(messages)).toEqual([]);
    expect([...kept.lines.values()]).toEqual([long]);
    expect(JSON.stringify(messages)).toContain('"action_id":"command.kept:29","value":"k1"');
  });

  it('gives the notification the words of the message', async () => {
    const [message] = await render(answerOf(paragraph('Bread & salt <b>')));
    expect(message!.text).toBe('Bread &amp; salt &lt;b&gt;');
  });

  it('sends what does not fit in further messages, and nothing twice', async () => {
    const words = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ');
    const long = answerOf({ kind: 'heading', text: 'Long' }, paragraph(words));
    const messages = await render(long);
    expect(messages.length).toBeGreaterThan(3);
    expect(complaints(messages)).toEqual([]);
    expect(letters(shownOf(messages))).toBe(letters(answerText(long)));
  });

  it('goes on numbering where a list is cut', async () => {
    const items = Array.from({ length: 300 }, (_, at) => [text(`${'point '.repeat(20)}${at}`)]);
    const list = answerOf({ kind: 'list', ordered: true, items });
    const messages = await render(list);
    expect(messages.length).toBeGreaterThan(1);
    expect(letters(shownOf(messages))).toBe(letters(answerText(list)));
    expect(messages[1]!.text).toMatch(/^(?!1\.)\d+\. point/);
  });

  it('keeps the numbers of a list where an item is empty', async () => {
    const items = [[text('one')], [text('\u200B')], [text('three')]];
    const [message] = await render(answerOf({ kind: 'list', ordered: true, items }));
    expect(readBlocks(message!.blocks)).toBe('1. one\n3. three');
  });

  it('puts a second table into a message of its own, and one that is too large into lines', async () => {
    const table = (rows: number): Block => ({
      kind: 'table',
      columns: ['Outlet', 'Says'],
      rows: Array.from({ length: rows }, (_, at) => [[text(`Outlet ${at}`)], [text('yes')]]),
    });
    const answer = answerOf(table(3), table(4), table(120));
    const messages = await render(answer);
    expect(complaints(messages)).toEqual([]);
    const tables = messages.map(({ blocks }) => blocks.filter(({ type }) => type === 'table'));
    expect(tables.map(({ length }) => length).slice(0, 2)).toEqual([1, 1]);
    expect(tables.flat()).toHaveLength(2);
    expect(letters(shownOf(messages))).toBe(letters(answerText(answer)));
  });

  it('does not leave a heading alone at the end of a message', async () => {
    const filler = Array.from({ length: 47 }, () => paragraph('line'));
    const messages = await render(
      answerOf(...filler, { kind: 'heading', text: 'Voices' }, paragraph('said')),
    );
    expect(messages).toHaveLength(2);
    expect(messages[1]!.blocks[0]).toMatchObject({ type: 'header' });
  });

  it('shows a picture that Slack could not fetch by its description', async () => {
    for (const url of ['javascript:alert(1)', 'http://pictures.example/a.png', 'map.png', '']) {
      const [message] = await render(answerOf({ kind: 'picture', url, alt: 'A map' }));
      expect(message!.blocks).toMatchObject([{ type: 'rich_text' }]);
      expect(readBlocks(message!.blocks)).toBe('A map');
    }
  });
});

describe('text from outside, shown in Slack', () => {
  const places: Record<string, (words: string) => Block> = {
    heading: (words) => ({ kind: 'heading', text: words }),
    paragraph,
    strong: (words) => ({ kind: 'text', spans: [strong(words)] }),
    'label of a link': (words) => ({ kind: 'text', spans: [link(words, 'https://a.example/')] }),
    'address of a link': (words) => ({ kind: 'text', spans: [link('read on', words)] }),
    item: (words) => ({ kind: 'list', ordered: true, items: [[text(words)], [strong(words)]] }),
    quote: (words) => ({ kind: 'quote', text: words, attribution: [text(words), cite([1])] }),
    cell: (words) => ({ kind: 'table', columns: [words], rows: [[[text(words)]]] }),
    picture: (words) => ({ kind: 'picture', url: `https://a.example/${words}`, alt: words }),
    button: (words) => ({ kind: 'buttons', buttons: [{ label: words, command: words }] }),
    footer: (words) => ({ kind: 'footer', spans: [text(words)] }),
  };

  it.each(Object.keys(places))('stays text as a %s', async (place) => {
    for (const words of hostileStrings) {
      const answer = answerOf(places[place]!(words));
      const messages = await render(answer);
      expect(complaints(messages), words).toEqual([]);
      expect(letters(shownOf(messages))).toBe(letters(answerText(answer)));
    }
  });

  it('leads only to the web, and only to the place that is shown', async () => {
    const answer = answerOf({
      kind: 'text',
      spans: [
        link('https://bank.example', 'https://thief.example/'),
        link('run', 'javascript:alert(1)'),
        link('slack', 'slack://open'),
      ],
    });
    const [message] = await render(answer);
    expect(JSON.stringify(message).match(/"url":"[^"]*"/gu)).toEqual([
      '"url":"https://thief.example/"',
    ]);
    expect(readBlocks(message!.blocks)).toContain('https://bank.example (thief.example)');
  });

  it('holds for any text in any place: valid messages that together show all of it', async () => {
    const words = fc.oneof(
      fc.constantFrom(...hostileStrings),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 4000 }),
    );
    const block = fc
      .tuple(fc.constantFrom(...Object.values(places)), words)
      .map(([place, shown]) => place(shown));
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), async (blocks) => {
        const answer = answerOf(...blocks);
        const messages = await render(answer);
        expect(complaints(messages)).toEqual([]);
        expect(letters(shownOf(messages))).toBe(letters(answerText(answer)));
      }),
      { numRuns: 60 },
    );
  });
});
