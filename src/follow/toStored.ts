import type { ReportDraft } from '../intake/draft.ts';
import type { ReportDraft as StoredDraft } from '../store/library/draft.ts';

/**
 * A draft as the library keeps it; `readFrom` is the address that gave its text, `listedAt` the one that
 * its feed names.
 */
export function toStored(
  draft: ReportDraft,
  readFrom: string,
  listedAt: string | null = null,
): StoredDraft {
  return {
    url: draft.canonicalUrl ?? draft.url ?? null,
    readFrom,
    listedAt,
    title: draft.title ?? null,
    text: draft.text,
    isSummary: draft.summaryOnly !== null,
    outlet: draft.outlet ?? null,
    byline: draft.byline,
    origin: draft.origin ?? null,
    published: draft.published ?? null,
    modified: draft.modified,
    language: draft.language,
  };
}
