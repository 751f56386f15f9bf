import { expect, it } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import { type Answer, cite, link, strong, text } from '../../src/commands/answer.ts';

it('gives one line to every heading, paragraph, item, quote, row, picture and footer', () => {
  const answer: Answer = {
    private: false,
    blocks: [
      { kind: 'heading', text: 'Talks\nresume' },
      { kind: 'text', spans: [text('Both sides '), strong('met'), text(' '), cite([1, 2])] },
      { kind: 'list', ordered: true, items: [[text('First')], [text('Second')]] },
      { kind: 'list', ordered: false, items: [[link('Paper', 'https://paper.example/1')]] },
      { kind: 'quote', text: 'We shall\n\nsee', attribution: [strong('A. Speaker'), cite([2])] },
      { kind: 'quote', text: 'Nobody said', attribution: [] },
      {
        kind: 'table',
        columns: ['', 'says', ''],
        rows: [
          [[text('When?')], [], [text('soon')]],
          [[text('Where?')], [text('here')], []],
        ],
      },
      { kind: 'picture', url: 'https://paper.example/p.png', alt: 'A map' },
      { kind: 'buttons', buttons: [{ label: 'More', command: 'digest' }] },
      { kind: 'footer', spans: [text('as of today')] },
    ],
  };
  expect(answerText(answer)).toBe(
    [
      'Talks resume',
      'Both sides met [1 2]',
      '1. First',
      '2. Second',
      '• Paper',
      '“We shall see” — A. Speaker[2]',
      '“Nobody said”',
      'says',
      'When? · – · soon',
      'Where? · here',
      'A map',
      'as of today',
    ].join('\n'),
  );
});

it('names the columns of a table only where their names tell them apart', () => {
  const linesOf = (columns: readonly string[]) => {
    const rows = [[[text('When?')], [text('soon')], [text('later')]]];
    return answerText({ private: false, blocks: [{ kind: 'table', columns, rows }] }).split('\n');
  };
  expect(linesOf(['', 'Monday', 'Tuesday'])[0]).toBe('Monday · Tuesday');
  expect(linesOf(['', 'says', 'says'])).toEqual(['When? · soon · later']);
});
