/**
 * tsx scripts/learn/tellingVerbs.ts FILE.jsonl
 * Counts, over the first half of annotated reports, how often a word with a clause behind it brings
 * in somebody's speech or thought, and writes the surest to src/core/language/tellingVerbs.ts.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { determiners, personalPronouns } from '../../src/core/language/functionWords.ts';
import { speechLemma } from '../../src/core/language/speechVerbs.ts';
import { stemWord } from '../../src/core/language/stem.ts';
import { readWords, type Word } from '../../src/core/language/words.ts';
import { type GoldReport, isHalf, readRows } from '../eval/goldQuotes.ts';

/** Seen so often, and right so often, a word is taken. */
const FEWEST = 3;
const SURE = 0.6;

type Shape = 'that' | 'asked' | 'to' | 'bare';
const SHAPES: readonly Shape[] = ['that', 'asked', 'to', 'bare'];

const path = process.argv[2];
if (path === undefined) {
  console.error('Name the file to learn from: tsx scripts/learn/tellingVerbs.ts FILE.jsonl');
  process.exitCode = 1;
} else learn(path);

function learn(file: string): void {
  const counts = new Map<string, { seen: number; told: number }>();
  const reports = (readRows(file) as GoldReport[]).filter(({ id }) => isHalf('first', id));
  for (const report of reports) countIn(report, counts);
  const lines = SHAPES.map((shape) => `  ${shape}: \`${surest(counts, shape).join(' ')}\`,`);
  const text = `/**
 * Words that bring in what somebody says or thinks, by what follows them: "that …", an indirect
 * question, "to …", or a clause at once. Stems, the commonest first. Written by
 * scripts/learn/tellingVerbs.ts from ${reports.length} reports of ${basename(file)} (half of the
 * file): seen at least ${FEWEST} times, and right in at least ${SURE * 100} of 100.
 */
export const TELLING_STEMS = {
${lines.join('\n')}
} as const;
`;
  writeFileSync(new URL('../../src/core/language/tellingVerbs.ts', import.meta.url), text);
}

function surest(counts: ReadonlyMap<string, { seen: number; told: number }>, shape: Shape) {
  return [...counts]
    .filter(([key, { seen, told }]) => {
      return key.endsWith(` ${shape}`) && told >= FEWEST && told / seen >= SURE;
    })
    .sort((a, b) => b[1].told - a[1].told || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key.split(' ')[0]!);
}

function countIn(
  { text, quotes }: GoldReport,
  counts: Map<string, { seen: number; told: number }>,
): void {
  const starts = new Set(
    quotes.flatMap(({ type, start, spans }) =>
      type === 'direct' ? [] : [start, ...(spans ?? []).map(([from]) => from)],
    ),
  );
  const spoken = quotes.filter(({ type }) => type === 'direct');
  const words = readWords(text);
  words.forEach((word, i) => {
    const shape = shapeBehind(words[i + 1]);
    if (word.kind !== 'word' || shape === null || word.capital) return;
    if (spoken.some(({ start, end }) => start <= word.start && word.start < end)) return;
    const key = `${stemWord(speechLemma(word.lower))} ${shape}`;
    const count = counts.get(key) ?? { seen: 0, told: 0 };
    const told = starts.has(words[i + 1]!.start) || starts.has(words[i + 2]?.start ?? -1);
    counts.set(key, { seen: count.seen + 1, told: count.told + (told ? 1 : 0) });
  });
}

function shapeBehind(next: Word | undefined): Shape | null {
  if (next === undefined || next.kind !== 'word') return null;
  if (next.lower === 'that') return 'that';
  if (/^(?:whether|if|how|why|what|who|where|when)$/.test(next.lower)) return 'asked';
  if (next.lower === 'to') return 'to';
  const opens = personalPronouns.has(next.lower) || determiners.has(next.lower) || next.capital;
  return opens ? 'bare' : null;
}
