import { codeOf } from './problem.ts';

/** What can be wrong with the place where everything is kept, and is no mistake of this program. */
export type Trouble = 'full' | 'held' | 'unwritable' | 'damaged' | 'away';

const GONE =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0[1-5]|08\d{3}|53300)$/;
/** What pg gives no code for, and what comes from another thread, where codes are lost. */
const GONE_IN_WORDS =
  /^Connection terminated|^Query read timeout|timeout exceeded when trying to connect|^terminating connection|^the database system is|\b(?:ECONNREFUSED|ECONNRESET)\b|not queryable/;

/** Null where the error is something else. */
export function troubleOf(error: unknown): Trouble | null {
  // A host with several addresses gives one error around many.
  if (error instanceof AggregateError && codeOf(error) === '') return troubleOf(error.errors[0]);
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : '';
  const says = (start: string, message: string) => code.startsWith(start) || words === message;
  if (says('SQLITE_FULL', 'database or disk is full') || code === 'ENOSPC' || code === '53100') {
    return 'full';
  }
  if (says('SQLITE_BUSY', 'database is locked')) return 'held';
  if (says('SQLITE_CORRUPT', 'database disk image is malformed') || code === 'SQLITE_NOTADB') {
    return 'damaged';
  }
  if (/^SQLITE_(?:IOERR|READONLY|CANTOPEN)/.test(code)) return 'unwritable';
  return GONE.test(code) || (code === '' && GONE_IN_WORDS.test(words)) ? 'away' : null;
}

/** One sentence for the person whose command met a disk that is full or a database that is away; else null. */
export function describeTrouble(error: unknown): string | null {
  const trouble = troubleOf(error);
  return trouble && forWhoAsked[trouble];
}

const forWhoAsked: Readonly<Record<Trouble, string>> = {
  full: 'The disk is full, so this could not be done: whoever runs this program has to make room; then ask again.',
  held: 'Another program holds the database, so this could not be done: ask again in a minute.',
  unwritable:
    'The database cannot be written, so this could not be done: whoever runs this program has to look at its folder.',
  damaged:
    'The database is damaged, so this could not be done: whoever runs this program has to restore it from a backup; "summit-digest doctor" examines it.',
  away: 'The database is away at the moment: ask again in a minute.',
};
