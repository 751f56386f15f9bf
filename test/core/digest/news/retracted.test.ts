import { expect, test } from 'vitest';
import { isRetracted } from '../../../../src/core/digest/news/retracted.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const retracted = (text: string, title?: string): boolean =>
  isRetracted(readReport({ id: 'r', text, title }));

test.each([
  ['Retracted: ferry sinks off Bergen', 'A ferry sank off Bergen on Thursday.'],
  ['Ferry sinks off Bergen', 'This story has been withdrawn. It named the wrong ferry.'],
])('an outlet takes its report back: %s', (title, text) => {
  expect(retracted(text, title)).toBe(true);
});

test.each([
  ['Withdrawn: how the crews left the harbour', 'The crews left the harbour on Thursday.'],
  ['Minister apologises', 'She said that the report on side effects has been withdrawn.'],
  ['Journal', 'The article on ferries was retracted by the journal on Thursday.'],
])('it tells of what others took back: %s', (title, text) => {
  expect(retracted(text, title)).toBe(false);
});
