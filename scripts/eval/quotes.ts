/**
 * npm run eval -- quotes FOLDER [--half=first|second] [--write=FOLDER]
 * Prints for every *.jsonl of the folder how well quotes are found and attributed, or for files of
 * pairs how well the same utterance is told. `--half` takes one half of each file's reports (the
 * first to tune on, the second to test on); `--write` keeps what was found, in the shared format.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuotes, type Quote, readReport } from '../../src/core/index.ts';
import { type GoldReport, isHalf, readRows } from './goldQuotes.ts';
import { type PairRow, scorePairs } from './scorePairs.ts';
import { type Prediction, type Scores, scoreQuotes } from './scoreQuotes.ts';
import { toPredictions } from './toPredictions.ts';

const folder = process.argv.slice(3).find((word) => !word.startsWith('--'));
const option = (name: string) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const half = option('half');

if (folder === undefined) {
  console.error('Name the folder of the data: npm run eval -- quotes FOLDER');
  process.exitCode = 1;
} else {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    measureFile(name, readRows(join(folder, name)));
  }
}

function measureFile(name: string, rows: readonly unknown[]): void {
  if (isPairs(rows)) {
    console.log(`${name}: ${rows.length} pairs\n  same utterance  ${scorePairs(rows)}`);
    return;
  }
  if (!isReports(rows)) return;
  const reports = half === undefined ? rows : rows.filter(({ id }) => isHalf(half, id));
  const read = ({ id, text }: GoldReport) => findQuotes(readReport({ id, text }));
  const found = reports.map((gold) => ({ gold, quotes: gold.text === '' ? [] : read(gold) }));
  const marked = (quote: Quote) => quote.kind !== 'indirect';
  const direct = found.map(({ gold, quotes }) => ({
    gold,
    predictions: toPredictions(gold.text, quotes.filter(marked)),
  }));
  const all = found.map(({ gold, quotes }) => ({
    gold,
    predictions: toPredictions(gold.text, outermost(quotes)),
  }));
  console.log(`${name}: ${reports.length} reports${half === undefined ? '' : `, ${half} half`}`);
  printScores('direct', scoreQuotes(direct, 'direct'));
  printScores('all types', scoreQuotes(all, null));
  console.log(`  speed      ${charactersPerMs(reports, read).toFixed(0)} characters a ms`);
  keep(`${name}.direct`, direct);
  keep(`${name}.all`, all);
}

function isPairs(rows: readonly unknown[]): rows is readonly PairRow[] {
  return typeof rows[0] === 'object' && rows[0] !== null && 'a' in rows[0] && 'b' in rows[0];
}

function isReports(rows: readonly unknown[]): rows is readonly GoldReport[] {
  return typeof rows[0] === 'object' && rows[0] !== null && 'quotes' in rows[0];
}

/** One attribution for each told clause, as annotators count: not the marked words within it as well. */
function outermost(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(
    (quote) =>
      !quotes.some(
        (other) => other !== quote && other.start <= quote.start && quote.end <= other.end,
      ),
  );
}

function printScores(what: string, { loose, strict, exact, refs, endToEnd }: Scores): void {
  console.log(`  ${what}`);
  console.log(`    span > 0.3   ${loose.spans}   mention ${loose.mention}`);
  console.log(`    span > 0.8   ${strict.spans}   mention ${strict.mention}`);
  console.log(`    exact        ${exact}`);
  if (refs !== null) console.log(`    right person ${refs}; end to end ${endToEnd}`);
}

/** Reading and finding together, over the whole file, after one round to warm up. */
function charactersPerMs(
  reports: readonly GoldReport[],
  read: (report: GoldReport) => unknown,
): number {
  const some = reports.slice(0, 200).filter(({ text }) => text !== '');
  const letters = some.reduce((sum, { text }) => sum + text.length, 0);
  for (let round = 0; round < (some.length < 50 ? 10 : 1); round++) some.forEach(read);
  const from = performance.now();
  some.forEach(read);
  return letters / (performance.now() - from);
}

interface Kept {
  readonly gold: GoldReport;
  readonly predictions: readonly Prediction[];
}

function keep(name: string, found: readonly Kept[]): void {
  const to = option('write');
  if (to === undefined) return;
  const rows = found.map(({ gold, predictions }) =>
    JSON.stringify({ id: gold.id, quotes: predictions }),
  );
  writeFileSync(join(to, `${name}.jsonl`), `${rows.join('\n')}\n`);
}
