import type { Quote } from '../../core/index.ts';
import type { ReportDraft } from './draft.ts';
import type { Hashes } from './hashes.ts';

/** An article with all that is known of it before the database is asked. */
export interface Prepared {
  /** That it has if it is new. */
  readonly id: string;
  readonly draft: ReportDraft;
  readonly quotes: readonly Quote[] | undefined;
  readonly hashes: Hashes;
  readonly owner: string;
  readonly source: { readonly id: string; readonly workspace: string; readonly kind: string };
  readonly seenAt: string;
  readonly at: string;
}
