import { describe, expect, test } from 'vitest';
import {
  buildTimeline,
  type DigestOptions,
  isOptionError,
  isReportError,
  writeDigest,
} from '../../../src/core/index.ts';
import { ferryReports } from './ferryReports.ts';

/** What a caller without types may hand in. */
function problemOf(options: object): unknown {
  try {
    writeDigest(ferryReports, options as DigestOptions);
  } catch (error) {
    if (isOptionError(error) && !isReportError(error)) return [error.problem, error.message];
    throw error;
  }
  return null;
}

describe('options that mean nothing are refused in one sentence', () => {
  test.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [-5, '-5'],
    [0, '0'],
    [12.5, '12.5'],
    ['many', '"many"'],
    [null, 'null'],
  ])('words %s', (words, shown) => {
    const sentence = `words is ${shown}: give a whole number, 1 or more.`;
    expect(problemOf({ words })).toEqual(['bad-words', sentence]);
  });

  test.each(['garbage', '2024-13-45', '', null, 7])('since and asOf %s', (moment) => {
    const shown = typeof moment === 'string' ? `"${moment}"` : String(moment);
    const told = `${shown}, which is no date: write it as YYYY-MM-DD, or as an ISO 8601 instant.`;
    expect(problemOf({ asOf: moment })).toEqual(['bad-as-of', `asOf is ${told}`]);
    if (moment !== null)
      expect(problemOf({ since: moment })).toEqual(['bad-since', `since is ${told}`]);
  });

  test.each([
    null,
    {},
    { asOf: 'soon', memory: { read: [], told: [] } },
    { asOf: null, memory: {} },
  ])('since %j', (since) => {
    expect(problemOf({ since })).toEqual([
      'bad-since',
      'since is no earlier digest: give it { asOf, memory } of one, or a day as YYYY-MM-DD.',
    ]);
  });

  test.each([Number.NaN, -1, 0])('dates %s of a timeline', (dates) => {
    expect(() => buildTimeline(ferryReports, { dates })).toThrow(
      `dates is ${dates}: give a whole number, 1 or more.`,
    );
  });
});

test('what means something is taken', () => {
  const digest = writeDigest(ferryReports);
  for (const options of [
    {},
    { words: 1, since: undefined, asOf: undefined },
    { since: '2024-03-16', asOf: '2024-03-20T10:00:00Z' },
    { since: digest },
    { since: { asOf: null, memory: digest.memory } },
  ]) {
    expect(problemOf(options)).toBeNull();
  }
});
