import type { AuditBook } from '../../src/commands/audit/auditBook.ts';

/** For tests of what has nothing to do with who changed what. */
export const notesNothing: AuditBook = { note: async () => undefined, list: async () => [] };
