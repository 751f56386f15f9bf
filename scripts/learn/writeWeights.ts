import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Weights } from '../../src/core/quotes/told/model.ts';
import { SHAPES, type Vocabulary } from '../../src/core/quotes/told/vocabulary.ts';

const TEMPLATE = 0x1000000;
const TARGET = new URL('../../src/core/quotes/told/weights.ts', import.meta.url);

/** Writes what was learnt, and from what, as a module of plain text. */
export function writeWeights(
  vocabulary: Vocabulary,
  learnt: Readonly<Record<string, Weights>>,
  from: string,
): void {
  const parts = Object.entries(learnt).map(
    ([name, weights]) => `  ${name}: ${quoted(listOf(weights), 1500)},`,
  );
  const text = `/**
 * How told speech is recognised: written by scripts/learn/toldSpeech.ts from ${from};
 * not to be edited by hand. Words stand in the order of their codes (behind the shapes of
 * vocabulary.ts). Weights are lists of "template| feature:hundredths …" for the templates of
 * features.ts, a feature being its two codes as a * 4096 + b.
 */
export const LEARNT = {
  words: ${quoted([...vocabulary.codes.keys()].slice(SHAPES.length).join(' '))},
  cues: ${quoted([...vocabulary.cues.keys()].join(' '))},
${parts.join('\n')}
} as const;
`;
  writeFileSync(TARGET, text);
  const formatted = spawnSync('npx', ['biome', 'format', '--write', fileURLToPath(TARGET)], {
    stdio: 'inherit',
  });
  if (formatted.status !== 0) throw new Error('The weights are written, but not formatted.');
}

function listOf(weights: Weights): string {
  const lines = new Map<number, string[]>();
  for (const [key, own] of [...weights].sort((a, b) => a[0] - b[0])) {
    const hundredths = [...own].map((value) => Math.round(value * 100));
    if (hundredths.every((value) => value === 0)) continue;
    const template = Math.floor(key / TEMPLATE);
    const line = lines.get(template) ?? [];
    line.push(`${key % TEMPLATE}:${hundredths.join(',')}`);
    lines.set(template, line);
  }
  return [...lines].map(([template, line]) => `${template}| ${line.join(' ')}`).join('\n');
}

/** As a template string in lines of so many letters, without anything that it would take for code. */
function quoted(text: string, width = 100): string {
  const safe = text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `\`${safe.replace(new RegExp(`(.{${width - 10},${width + 10}}) `, 'g'), '$1\n')}\``;
}
