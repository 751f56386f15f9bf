/**
 * Learns which words stand for one another where outlets tell one event ("GOP", "Republicans";
 * "blocked", "rejected"): npx tsx scripts/learn/relatedTerms.ts FOLDER
 * FOLDER holds the files of digestSets.ts. What two outlets have as headline and first sentence is
 * taken for one text in two wordings. Writes relatedTerms.ts; the same files give the same list.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linesIn } from '../../src/core/digest/reading/readOnce.ts';
import { termsOf, wordsOf } from '../../src/core/digest/reading/terms.ts';
import { type Cluster, readLines, reportsOf } from '../eval/readLines.ts';
import { type Aligned, alignWords } from './alignWords.ts';
import { clustersToLearnFrom, SOURCES } from './digestSets.ts';

/** Below these a pair is chance: in so many stories one has the one and another the other. */
const FEWEST_STORIES = 6;
const LEAST_STRENGTH = 0.05;
const FEWEST_TERMS = 3;

const folder = process.argv[2] ?? '.';

/** Stories of the half that is measured on are in neus-train as well; they are told by their headlines. */
const heldOut = new Set(
  (readLines<Cluster>(folder, 'allsides2021-a.jsonl') ?? [])
    .filter((_, at) => at % 2 === 1)
    .flatMap(({ documents }) => documents.map(({ title }) => title))
    .filter((title) => title),
);
const clusters = clustersToLearnFrom(folder)
  .map(({ cluster }) => cluster)
  .filter(({ documents }) => !documents.some(({ title }) => title && heldOut.has(title)));

/** Of each two outlets what the one says at the top and the other does not say in the same words. */
function wordingsOf(cluster: Cluster): Aligned[] {
  const tops = reportsOf(cluster).map((report) =>
    [termsOf(wordsOf(report.title ?? '')), linesIn(report)[0]?.terms ?? []].filter(
      (terms) => terms.length >= FEWEST_TERMS,
    ),
  );
  return tops.flatMap((one, at) =>
    tops.slice(at + 1).flatMap((other) => one.flatMap((a) => other.map((b) => apart(a, b)))),
  );
}

const apart = (a: readonly string[], b: readonly string[]): Aligned => ({
  one: a.filter((term) => !b.includes(term)),
  other: b.filter((term) => !a.includes(term)),
});

const stories = clusters.map(wordingsOf);
const related = alignWords(stories.flat()).filter(({ strength }) => strength >= LEAST_STRENGTH);

const inStories = new Map<string, number>();
const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const wanted = new Set(related.map(({ a, b }) => keyOf(a, b)));
for (const wordings of stories) {
  const found = new Set(
    wordings.flatMap(({ one, other }) =>
      one.flatMap((a) => other.map((b) => keyOf(a, b)).filter((key) => wanted.has(key))),
    ),
  );
  for (const key of found) inStories.set(key, (inStories.get(key) ?? 0) + 1);
}

const rows = related
  .filter(({ a, b }) => (inStories.get(keyOf(a, b)) ?? 0) >= FEWEST_STORIES)
  .map(({ a, b, strength }) => `${a} ${b} ${Math.round(strength * 100)}`);
const target = new URL('../../src/core/digest/learnt/relatedTerms.ts', import.meta.url);
writeFileSync(
  target,
  `/**
 * Stems that stand for one another where outlets tell one event, and how surely, in hundredths: IBM's
 * first model of translation over headlines and first sentences of ${clusters.length} stories
 * (${SOURCES};
 * without those of the half that is measured on). Written by scripts/learn/relatedTerms.ts.
 */
export const RELATED_TERMS = \`
${rows.join('\n')}
\`;
`,
);
console.log(`${rows.length} pairs of ${clusters.length} stories in ${fileURLToPath(target)}`);
