import { expect, it } from 'vitest';
import { escapeMarkdown, guardLineStart } from '../../../src/adapters/discord/markdown.ts';
import { renderAnswer } from '../../../src/adapters/discord/render.ts';
import { link, strong, text } from '../../../src/commands/answer.ts';
import { costOfTenfold } from '../costOfTenfold.ts';

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
    expect(costOfTenfold(mark, part, 20_000)).toBeLessThan(40);
    expect(costOfTenfold(render, part, 2_000)).toBeLessThan(40);
  },
);
