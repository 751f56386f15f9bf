import { builtInTopic, type Library } from '../commands/library.ts';
import { createMemoryLibrary } from '../commands/memoryLibrary.ts';
import { Unavailable } from '../commands/unavailable.ts';
import { describeFiles } from '../intake/describeFiles.ts';
import { readFiles } from '../intake/readFiles.ts';

export interface ReadLibrary {
  readonly library: Library;
  /** False where something that was named could not be read. */
  readonly whole: boolean;
}

/**
 * Reads the files and folders that are named, or else the seeds. What cannot be read is told,
 * and keeps no other from being read.
 */
export async function readLibrary(
  paths: readonly string[],
  seeds: string,
  complain: (sentence: string) => void,
  onFile?: (done: number, all: number) => void,
): Promise<ReadLibrary> {
  const named = paths.length > 0;
  const { reports, problems, remarks } = await readFiles(
    named ? paths : [seeds],
    new Date(),
    onFile,
  );
  for (const sentence of describeFiles([...problems, ...remarks])) complain(sentence);
  if (reports.length === 0) {
    throw new Unavailable(
      'There is nothing to read: name files or folders with reports behind --reports.',
    );
  }
  const topics = new Map([[named ? 'reports' : builtInTopic, reports]]);
  return { library: createMemoryLibrary(topics), whole: problems.length === 0 };
}
