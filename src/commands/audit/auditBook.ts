import type { AuditEntry, AuditedPlace } from '../../store/audit.ts';

/** Who changed what. */
export interface AuditBook {
  readonly note: (entry: AuditEntry) => Promise<void>;
  /** The latest first; of all workspaces where `place` is null. */
  readonly list: (place: AuditedPlace | null, most: number) => Promise<readonly AuditEntry[]>;
}
