import { codeOf } from './problem.ts';

const GONE =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|57P0[123]|08\d{3}|53300)$/;

/** One sentence for the person whose command met a disk that is full or a database that is away; else null. */
export function describeTrouble(error: unknown): string | null {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === '53100') {
    return 'The disk is full, so this could not be done: whoever runs this program has to make room; then ask again.';
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return 'Another program holds the database, so this could not be done: ask again in a minute.';
  }
  if (/^SQLITE_(?:IOERR|READONLY|CANTOPEN)/.test(code)) {
    return 'The database cannot be written, so this could not be done: whoever runs this program has to look at its folder.';
  }
  return GONE.test(code) ? 'The database is away at the moment: ask again in a minute.' : null;
}
