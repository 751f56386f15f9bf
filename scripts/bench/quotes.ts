/**
 * npm run bench -- quotes [FOLDER]
 * Reads the `text` of every line of FOLDER's *.jsonl (or the seeds): characters a millisecond with
 * everything included, npm compromise beside us in turns; then text made to stall a reader.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { readFiles } from '../../src/intake/readFiles.ts';
import { readRows } from '../eval/goldQuotes.ts';
import { hostileTexts, randomTexts } from './hostileTexts.ts';

// What the build made, as a user runs it: tsx adds calls of its own to every function.
const built = new URL('../../dist/core/index.js', import.meta.url).href;
const { findQuotes, readReport } = (await import(
  built
)) as typeof import('../../src/core/index.ts');

const MOST = 200;
const SIZES = [20_000, 200_000, 1_000_000];
const folder = process.argv[3];
const texts = folder === undefined ? await seeds() : textsIn(folder);
const find = (text: string) => findQuotes(readReport({ id: 'r', text })).length;

async function seeds(): Promise<string[]> {
  return (await readFiles(['seeds'])).reports.map(({ text }) => text);
}

function textsIn(path: string): string[] {
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  const rows = names.flatMap((name) => readRows(join(path, name)) as { text?: string }[]);
  return rows
    .flatMap(({ text }) => (text === undefined || text.trim() === '' ? [] : [text]))
    .slice(0, MOST);
}

/** In turns, so that a machine that is busy for a while is so for both. */
function compareSpeed(): void {
  const letters = texts.reduce((sum, { length }) => sum + length, 0);
  const peer = texts.slice(0, Math.max(1, Math.ceil(texts.length / 10)));
  const peerLetters = peer.reduce((sum, { length }) => sum + length, 0);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 12; round++) {
    ours.push(letters / milliseconds(() => texts.map(find)));
    if (round % 3 === 0) {
      theirs.push(
        peerLetters / milliseconds(() => peer.map((text) => nlp(text).quotations().out('array'))),
      );
    }
  }
  console.log(`${texts.length} reports, ${letters} characters, Node ${process.version}`);
  console.log(`find quotes, speakers and all   ${tell(ours.slice(4))} characters a ms`);
  console.log(`compromise .quotations() alone  ${tell(theirs.slice(1))} characters a ms`);
}

/** Five times the text should take about five times as long. */
function timeGrowth(): void {
  console.log(
    `\nhostile text, milliseconds for ${SIZES.map((size) => `${size / 1000}k`).join(', ')}`,
  );
  for (const [name, make] of Object.entries(hostileTexts)) {
    const times = SIZES.map((size) => milliseconds(() => find(make(size))));
    const growth = times[2]! / times[1]!;
    const shown = times.map((time) => time.toFixed(0).padStart(6)).join(' ');
    console.log(`${name.padEnd(22)}${shown}   x${growth.toFixed(1)} for five times the text`);
  }
}

function timeRandom(): void {
  let slowest = 0;
  let letters = 0;
  let count = 0;
  const total = milliseconds(() => {
    for (const text of randomTexts(10_000)) {
      slowest = Math.max(
        slowest,
        milliseconds(() => takeAny(text)),
      );
      letters += text.length;
      count += 1;
    }
  });
  console.log(
    `\n${count} random texts, ${letters} characters: ${total.toFixed(0)} ms, the slowest ${slowest.toFixed(1)} ms, none threw`,
  );
}

/** Text that is refused as no report is taken well too; anything else that is thrown ends the run. */
function takeAny(text: string): void {
  try {
    find(text);
  } catch (error) {
    if (!(error instanceof Error && 'problem' in error)) throw error;
  }
}

function milliseconds(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function tell(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const round = (value: number) => value.toFixed(0);
  return `${round(sorted[sorted.length >> 1]!)} (${round(sorted[0]!)} to ${round(sorted.at(-1)!)})`;
}

compareSpeed();
timeGrowth();
timeRandom();
