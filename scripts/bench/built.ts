import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A module of the compiled program: tsx adds calls to every closure, which the program as people run it does not have. */
export const built = async (path: string): Promise<never> =>
  (await import(pathToFileURL(join(import.meta.dirname, '../../dist', path)).href)) as never;
