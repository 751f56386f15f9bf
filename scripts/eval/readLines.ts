import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/core/index.ts';
import type { Report } from '../../src/core/report/report.ts';

/** An article as a set has it. */
export interface Article {
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly url?: string | null;
  readonly text: string;
}

/** Articles on one thing, with what people wrote of them. */
export interface Cluster {
  readonly id: string;
  readonly documents: readonly Article[];
  readonly references: readonly string[];
}

/** The rows of a file with one JSON object a line; null where the folder has no such file. */
export function readLines<Row>(folder: string, file: string): Row[] | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** An article without words is no report. */
export function reportsOf({ id, documents }: Pick<Cluster, 'id' | 'documents'>): Report[] {
  return documents.flatMap(({ title, source, date, text }, at) =>
    text.trim() === ''
      ? []
      : [
          readReport({
            id: `${id}-${at}`,
            text,
            title: title || undefined,
            outlet: source || undefined,
            published: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0],
          }),
        ],
  );
}
