import { frontMatterKeys, parseFrontMatter } from '../parseFrontMatter.ts';
import type { IntakeProblem } from '../problems.ts';
import { withoutUnseen } from '../text/cleanText.ts';
import { withoutMarkdown } from '../text/markdown/withoutMarkdown.ts';
import { type FileEntries, failed, oneReport } from './fileEntry.ts';

/** Text, with front matter or without: kept letter for letter but for its markup, which `plain` takes out. */
export function readTextFile(
  path: string,
  source: string,
  plain: (text: string) => string = plainOfMarkdown,
): FileEntries {
  const matter = parseFrontMatter(source);
  if (!matter.ok) return failed({ ...matter.problem, path });
  const unknown = matter.unknownKeys.map((key): IntakeProblem => {
    return { problem: 'unknown-key', path, key, known: frontMatterKeys };
  });
  const { title } = matter.about;
  const about = title === undefined ? matter.about : { ...matter.about, title: plain(title) };
  return oneReport({ text: plain(matter.text), ...about }, unknown);
}

const plainOfMarkdown = (text: string): string => withoutMarkdown(withoutUnseen(text));
