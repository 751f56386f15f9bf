import { describe, expect, test } from 'vitest';
import { differencesOf, type Story } from './tellStory.ts';

const FIRST: Story[1] = [
  6,
  'The council of Orley voted on Monday to close two of its baths. Councillors backed the plan by 31 votes to 24 on Monday after a debate of four hours.',
];

describe('a vote', () => {
  test('has one result, and a later one is of another vote', () => {
    const story: Story = [
      'baths',
      FIRST,
      [
        10,
        'The council of Orley put off the closure of two baths on Friday. Councillors backed a delay of the plan by 33 votes to 21 after a debate.',
      ],
    ];
    expect(differencesOf(story).join('\n')).not.toMatch(/33/);
  });

  test('whose result is told otherwise on one day is a conflict', () => {
    const story: Story = [
      'baths',
      FIRST,
      [
        6,
        'Two baths in Orley are to close, the council decided on Monday. Councillors backed the plan by 29 votes to 26 on Monday after a long debate.',
      ],
    ];
    expect(differencesOf(story)).toEqual(['conflict: 31 votes to 24 (6) | 29 votes to 26 (6)']);
  });
});

describe('of one sentence told with two values on two days', () => {
  const told = (second: string): string[] =>
    differencesOf([
      'lamps',
      [
        6,
        'The island of Tarn voted on Monday. Counting was halted at 14 tables in Selm because the lamps failed.',
      ],
      [7, `The left won the vote on the island of Tarn, officials said. ${second}`],
    ]).filter((row) => row.includes('17'));

  test('the second that tells it as over is in conflict with the first', () => {
    const [row, ...more] = told(
      'Counting had been halted at 17 tables there because the lamps failed.',
    );
    expect(row).toMatch(/^conflict/);
    expect(more).toEqual([]);
  });
});
