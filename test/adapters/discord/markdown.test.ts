import { expect, it } from 'vitest';
import { escapeMarkdown, guardLineStart } from '../../../src/adapters/discord/markdown.ts';
import { renderAnswer } from '../../../src/adapters/discord/render.ts';
import { link, strong, text } from '../../../src/commands/answer.ts';
import { PATIENCE_MS, veryLong } from '../veryLong.ts';

const render = (words: string) =>
  renderAnswer(
    {
      private: false,
      blocks: [
        { kind: 'heading', text: words },
        { kind: 'text', spans: [text(words), strong(words), link(words, 'https://quay.example/')] },
        { kind: 'quote', text: words, attribution: [] },
      ],
    },
    (line) => `=${line}`,
  );

it.each(['a', '*', ': ', '1', ' 1', '. ', 'a.a.'])(
  'marks up text in time that grows with its length, not with its square: many "%s"',
  (part) => {
    const mark = (words: string) => guardLineStart(escapeMarkdown(words));
    expect(mark(veryLong(part, 1_000_000)).length).toBeGreaterThanOrEqual(1_000_000);
    expect(render(veryLong(part, 100_000)).length).toBeGreaterThan(0);
  },
  PATIENCE_MS,
);
