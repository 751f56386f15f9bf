import { exportHeader } from './allTables.ts';
import { sumOfLines } from './sumOfLines.ts';

export type Row = Record<string, unknown>;

export type ImportProblem =
  | 'not-empty'
  | 'not-an-export'
  | 'newer-export'
  | 'broken'
  | 'cut-short'
  | 'altered';

/** What ends an import, and is told to whoever asked for it. */
export const refusal = (problem: ImportProblem): Error =>
  new Error(problem, { cause: 'refused import' });

/**
 * The rows of an export, with the table of each; throws a refusal where it is none, is not whole, or is
 * not as it was written (what an older version wrote has no sum of its lines). `columns`: of each table
 * that this version knows.
 */
export async function* readExport(
  lines: AsyncIterable<string> | Iterable<string>,
  columns: ReadonlyMap<string, ReadonlySet<string>>,
): AsyncGenerator<{ readonly table: string; readonly row: Row }> {
  const sum = sumOfLines();
  let begun = false;
  let count = 0;
  let end: Row | null = null;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (end !== null) throw refusal('altered');
    const entry = parse(line, begun ? 'broken' : 'not-an-export');
    if (begun && entry.end === true) {
      end = entry;
      continue;
    }
    sum.add(line);
    if (begun) {
      yield rowOf(entry, columns);
      count++;
    } else checkHeader(entry);
    begun = true;
  }
  if (!begun) throw refusal('not-an-export');
  if (end?.rows !== count) throw refusal('cut-short');
  if (end.sha256 !== undefined && end.sha256 !== sum.digest()) throw refusal('altered');
}

function parse(line: string, problem: ImportProblem): Row {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry === 'object' && entry !== null) return entry as Row;
  } catch {
    // A line that is cut is told below, as one that was never JSON is.
  }
  throw refusal(problem);
}

function checkHeader(entry: Row): void {
  if (entry.export !== exportHeader.export) throw refusal('not-an-export');
  if (entry.version !== exportHeader.version) throw refusal('newer-export');
}

function rowOf({ table, row }: Row, columns: ReadonlyMap<string, ReadonlySet<string>>) {
  if (typeof table !== 'string') throw refusal('broken');
  const known = columns.get(table);
  if (!known || typeof row !== 'object' || row === null) throw refusal('newer-export');
  if (Object.keys(row).some((name) => !known.has(name))) throw refusal('newer-export');
  if (!Object.values(row).every(isPlain)) throw refusal('broken');
  return { table, row: row as Row };
}

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number';
