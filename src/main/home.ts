import { fileURLToPath } from 'node:url';

/** The folder of the package, from `src/main/` and from `dist/main/` alike. */
export const home = fileURLToPath(new URL('../..', import.meta.url));

export const seeds = `${home}/seeds`;
