import { expect, test } from 'vitest';
import { isRetracted } from '../../../../src/core/digest/news/retracted.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
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

const hale = {
  id: 'false',
  outlet: 'Gull Gazette',
  title: 'Mayor Marsh to resign',
  published: '2024-05-01T08:00:00Z',
  text: 'Mayor Ada Marsh will resign on Friday, two people in the harbour office said on Wednesday.',
};
const notice = {
  id: 'notice',
  outlet: 'Gull Gazette',
  title: 'Retraction: Mayor Marsh',
  published: '2024-05-01T20:00:00Z',
  text: 'This article has been retracted. The Gull Gazette reported on Wednesday that Mayor Ada Marsh would resign on Friday, citing two people. That report was false.',
};
const post = {
  id: 'post',
  outlet: 'Harbour Post',
  title: 'Marsh denies that she will resign',
  published: '2024-05-01T21:00:00Z',
  text: 'Mayor Ada Marsh denied on Wednesday that she would resign, calling a report of the Gull Gazette “pure invention” in a letter to the council.',
};

test('a notice of its own takes back the report of its outlet that it tells of', () => {
  const digest = writeDigest([hale, notice, post].map((input) => readReport(input)));
  expect(digest.retracted).toEqual(['false', 'notice']);
  expect(digest.title).toBe('Marsh denies that she will resign');
});

test('but no report of another outlet, and none where it may tell of two', () => {
  const elsewhere = { ...hale, outlet: 'Island Times' };
  const twice = { ...hale, id: 'again', published: '2024-05-01T09:00:00Z' };
  const gone = (...inputs: (typeof hale)[]) =>
    writeDigest(inputs.map((input) => readReport(input))).retracted;
  expect(gone(elsewhere, notice, post)).toEqual(['notice']);
  expect(gone(hale, twice, notice, post)).toEqual(['notice']);
});
