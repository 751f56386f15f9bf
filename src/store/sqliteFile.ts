import { join } from 'node:path';

/** Where SQLite keeps everything; of its own, so that asking whether it is there loads no SQLite. */
export const sqliteFile = (dataDir: string): string => join(dataDir, 'summit-digest.sqlite');
