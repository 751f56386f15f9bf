import { indexLines, likeness } from '../../src/core/digest/reading/lineIndex.ts';
import { type Line, linesOf } from '../../src/core/digest/reading/lines.ts';
import type { Report } from '../../src/core/report/report.ts';

/** Sentences that no peer takes: cut-off ones and enumerations. */
const fits = ({ length, terms }: Line): boolean => length >= 5 && length <= 60 && terms.length >= 3;

/** The next sentence of each report in turn, from the first on, leaving out what repeats. */
export function lead(reports: readonly Report[], words: number): string {
  const index = indexLines(reports.flatMap((report) => linesOf(report, [])));
  const chosen: Line[] = [];
  let left = words;
  for (const line of index.lines.filter(fits).toSorted((a, b) => a.index - b.index)) {
    if (line.length > left || chosen.some((one) => likeness(one, line, index).cosine >= 0.5))
      continue;
    chosen.push(line);
    left -= line.length;
  }
  return chosen.map(({ text }) => text).join('\n');
}

/**
 * Greedy concept coverage (Gillick and Favre, "A scalable global model for summarization", 2009):
 * pairs of words count by the reports that have them, from two on.
 */
export function cover(reports: readonly Report[], words: number): string {
  const lines = reports.flatMap((report) => linesOf(report, []));
  const carriers = new Map<string, Set<string>>();
  for (const { pairs, reportId } of lines) {
    for (const pair of pairs) carriers.set(pair, (carriers.get(pair) ?? new Set()).add(reportId));
  }
  const weight = (pair: string) => {
    const count = carriers.get(pair)!.size;
    return count >= 2 ? count : 0;
  };
  const [covered, chosen]: [Set<string>, Line[]] = [new Set(), []];
  let left = words;
  for (;;) {
    const open = lines.filter(
      (line) => fits(line) && line.length <= left && !chosen.includes(line),
    );
    const ranked = open.map((line) => ({
      line,
      gain:
        line.pairs.reduce((sum, pair) => sum + (covered.has(pair) ? 0 : weight(pair)), 0) /
        line.length ** 0.7,
    }));
    const best = ranked.reduce(
      (a, b) => (b.gain > (a?.gain ?? 0) ? b : a),
      undefined as (typeof ranked)[0] | undefined,
    );
    if (best === undefined) break;
    chosen.push(best.line);
    left -= best.line.length;
    for (const pair of best.line.pairs) covered.add(pair);
  }
  // What is left over when no pair is gained any more goes to the reports' first sentences.
  const rest = left > 0.2 * words ? `\n${lead(reports, left)}` : '';
  return chosen.map(({ text }) => text).join('\n') + rest;
}
