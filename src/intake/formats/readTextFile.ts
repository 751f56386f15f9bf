import { frontMatterKeys, parseFrontMatter } from '../parseFrontMatter.ts';
import type { IntakeProblem } from '../problems.ts';
import { type FileEntries, failed, oneReport } from './fileEntry.ts';

/** Plain text, with front matter or without: kept letter for letter. */
export function readTextFile(path: string, source: string): FileEntries {
  const matter = parseFrontMatter(source);
  if (!matter.ok) return failed({ ...matter.problem, path });
  const unknown = matter.unknownKeys.map((key): IntakeProblem => {
    return { problem: 'unknown-key', path, key, known: frontMatterKeys };
  });
  return oneReport({ text: matter.text, ...matter.about }, unknown);
}
