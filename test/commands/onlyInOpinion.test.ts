import { expect, test } from 'vitest';
import { spansText } from '../../src/adapters/plainText.ts';
import { showHeadedDifferences } from '../../src/commands/show/differences.ts';
import type { Difference, Source } from '../../src/core/index.ts';

const sources = [
  { reportId: 'news', published: '2031-05-09', opinion: false },
  { reportId: 'column', published: '2031-05-09', opinion: true },
] as Source[];

const onlyIn = (reportId: string): string => {
  const value = 'A friend in the office gets no minute more.';
  const difference = {
    kind: 'only-in',
    fact: null,
    about: value,
    sides: [{ value, since: null, support: [{ reportId, start: 0, end: 43 }] }],
  } as unknown as Difference;
  const list = showHeadedDifferences([difference], sources).find(({ kind }) => kind === 'list');
  return list?.kind === 'list' ? spansText(list.items[0] ?? []) : '';
};

test('What only a column has is told to be opinion, and what only a report has is not', () => {
  expect(onlyIn('column')).toMatch(/ · opinion$/);
  expect(onlyIn('news')).not.toContain('opinion');
});
