import { describe, expect, it } from 'vitest';
import { writeDigest } from '../../src/core/digest/writeDigest.ts';
import { findQuotes } from '../../src/core/quotes/findQuotes.ts';
import type { Report } from '../../src/core/report/report.ts';
import { readFiles } from '../../src/intake/readFiles.ts';
import { makeFolder } from './folder.ts';
import { kindsOfMarkup, plainReports } from './markedReports.ts';

const outlets = Object.keys(plainReports);
const plain = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

async function read(
  marked: (outlet: string) => string,
  kind: 'json' | 'md' | 'txt',
): Promise<readonly Report[]> {
  const about = (outlet: string) => ({ outlet, published: '2026-03-03' });
  const front = (outlet: string) =>
    `---\noutlet: ${outlet}\npublished: 2026-03-03\n---\n${marked(outlet)}`;
  const files = outlets.map((outlet, at) => [
    `${at}.${kind}`,
    kind === 'json' ? JSON.stringify({ text: marked(outlet), ...about(outlet) }) : front(outlet),
  ]);
  const { reports, problems } = await readFiles(
    [makeFolder(Object.fromEntries(files))],
    new Date('2026-05-02T08:00:00Z'),
  );
  expect(problems).toEqual([]);
  return reports;
}

const told = (reports: readonly Report[]) =>
  writeDigest(reports, { words: 120 }).points.map(({ text, support }) => ({
    text,
    reports: support.map(({ reportId }) => reportId),
  }));

describe('a digest of reports that carry markup', () => {
  for (const [name, mark] of Object.entries(kindsOfMarkup)) {
    it(`has the points of the plain ones: ${name}`, async () => {
      const expected = told(await read((outlet) => plain(plainReports[outlet]!), 'json'));
      expect(expected.length).toBeGreaterThan(3);
      for (const kind of ['json', 'md', 'txt'] as const) {
        expect(told(await read((outlet) => mark(plainReports[outlet]!), kind))).toEqual(expected);
      }
    });

    it(`has the quotations of the plain ones: ${name}`, async () => {
      const quoted = (reports: readonly Report[]) =>
        reports.flatMap((report) =>
          findQuotes(report).map((quote) => {
            expect(report.text.slice(quote.start, quote.end)).toBe(quote.text);
            return [quote.text.replace(/\s+/g, ' '), quote.speaker?.name];
          }),
        );
      const expected = quoted(await read((outlet) => plain(plainReports[outlet]!), 'json'));
      expect(quoted(await read((outlet) => mark(plainReports[outlet]!), 'json'))).toEqual(expected);
    });
  }

  it('takes a copy with markup and one without for one origin', async () => {
    const [first, second] = outlets;
    const copied = async (mark: (paragraphs: readonly string[]) => string) => {
      const reports = await read(
        (outlet) =>
          outlet === first
            ? mark(plainReports[first]!)
            : plain(plainReports[outlet === second ? first! : outlet]!),
        'json',
      );
      return writeDigest(reports, { words: 120 }).sources.map(({ origin }) => origin);
    };
    const expected = await copied(plain);
    expect(new Set(expected).size).toBeLessThan(outlets.length);
    for (const mark of Object.values(kindsOfMarkup)) expect(await copied(mark)).toEqual(expected);
  });
});
