import { closeSync, openSync } from 'node:fs';
import { codeOf } from './problem.ts';

/**
 * Makes an empty file that only this user may read, since addresses of feeds may be keys; one that
 * is there stays as it is. SQLite gives the files that it keeps beside its own the same rights.
 */
export function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
