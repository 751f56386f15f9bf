import { expect, test } from 'vitest';
import { showSourceList } from '../../src/commands/show/sourceList.ts';
import { numberSources } from '../../src/commands/show/sourceNumbers.ts';
import { readReport } from '../../src/core/index.ts';

test('the list of sources says which of them is opinion', () => {
  const reports = ['news', 'opinion'].map((part) =>
    readReport({
      id: part,
      outlet: 'Harbour Post',
      title: `Ferries (${part})`,
      url: `https://post.example/${part}/ferries`,
      published: '2024-03-15',
      text: 'The council of Ostbrook voted on Monday to sell all three of its ferries.',
    }),
  );
  const shown = showSourceList(numberSources(reports));
  const lines = shown.kind === 'list' ? shown.items.map((item) => JSON.stringify(item)) : [];
  expect(lines.map((line) => line.includes('Harbour Post, opinion, '))).toEqual([false, true]);
});
