import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problemOfSystem } from './problemOfSystem.ts';
import type { IntakeProblem } from './problems.ts';

/** In one folder with all that lie in it; what has more was hardly meant (a home folder, a disk). */
const MOST_FILES = 5000;

const REPORT = /\.(?:txt|md|html?|jsonl?|eml)$/i;
const README = /^readme\.(?:txt|md)$/i;

export interface FilesListed {
  /** Each file once, however often it is named or linked to; in the order of their paths. */
  readonly files: readonly string[];
  readonly problems: readonly IntakeProblem[];
}

/**
 * The files behind paths: a file is taken whatever its name; from a folder, and all folders in it,
 * come .txt, .md, .html, .json, .jsonl and .eml files, but for README and what begins with a dot. Links are followed.
 */
export async function listFiles(paths: readonly string[]): Promise<FilesListed> {
  const files = new Map<string, string>();
  const problems: IntakeProblem[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const listed = await listPath(path);
    problems.push(...listed.problems);
    for (const [real, file] of listed.files) if (!files.has(real)) files.set(real, file);
  }
  return { files: [...files.values()].sort(), problems };
}

/** Files by the place where they really lie, each with its path as it is shown. */
interface Found {
  readonly files: Map<string, string>;
  /** The real places of folders that were gone through. */
  readonly folders: Set<string>;
  readonly problems: IntakeProblem[];
}

async function listPath(path: string): Promise<Found> {
  const found: Found = { files: new Map(), folders: new Set(), problems: [] };
  try {
    const kind = await stat(path);
    if (kind.isDirectory()) {
      await walk(path, [], found);
      checkFolder(path, found);
    } else if (kind.isFile()) {
      found.files.set(await realpath(path), path);
    } else {
      found.problems.push({ problem: 'no-file', path });
    }
  } catch (error) {
    found.problems.push(problemOfSystem(path, error));
  }
  return found;
}

function checkFolder(path: string, { files, problems }: Found): void {
  if (files.size > MOST_FILES) {
    files.clear();
    problems.push({ problem: 'too-many-files', path, most: MOST_FILES });
  } else if (files.size === 0 && problems.length === 0) {
    problems.push({ problem: 'no-reports', path });
  }
}

/** `above`: the real places of the folders that this one lies in. */
async function walk(folder: string, above: readonly string[], found: Found): Promise<void> {
  const here = await realpath(folder);
  if (above.includes(here)) {
    found.problems.push({ problem: 'circle', path: folder });
    return;
  }
  if (found.folders.has(here)) return;
  found.folders.add(here);
  for (const entry of await entriesOf(folder)) {
    if (entry.name.startsWith('.') || found.files.size > MOST_FILES) continue;
    const path = join(folder, entry.name);
    try {
      await visit(path, entry, [...above, here], found);
    } catch (error) {
      found.problems.push(problemOfSystem(path, error));
    }
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function visit(
  path: string,
  entry: Dirent,
  above: readonly string[],
  found: Found,
): Promise<void> {
  const kind = entry.isSymbolicLink() ? await stat(path) : entry;
  if (kind.isDirectory()) return walk(path, above, found);
  if (kind.isFile() && REPORT.test(entry.name) && !README.test(entry.name)) {
    found.files.set(await realpath(path), path);
  }
}
