import type { ReportDraft } from './draft.ts';

/** A host as outlets are known by it: "bbc.co.uk"; null where the address is none. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/**
 * Whose the report is: '' (everybody's) only where a public source has it from the very host that
 * its address names; else the workspace's own. Otherwise whoever follows a feed of their own could
 * rewrite an outlet's report for all others.
 */
export function ownerOf(
  draft: ReportDraft,
  source: { readonly private: number; readonly kind: string; readonly workspace: string },
): string {
  const host = hostOf(draft.url);
  const atFirstHand = host !== null && host === hostOf(draft.readFrom);
  return source.private === 0 && source.kind !== 'folder' && atFirstHand ? '' : source.workspace;
}

/** The instant by which a report stands in order: when it was published, unless that cannot be. */
export function placeInTime(published: string | null, firstSeen: string): string {
  const instant = published === null ? Number.NaN : Date.parse(published);
  const latest = Date.parse(firstSeen) + 86_400_000;
  if (Number.isNaN(instant) || instant > latest || instant < earliest) return firstSeen;
  return new Date(instant).toISOString();
}

/** The first newspapers were printed after it; what lies before is a mistake. */
const earliest = Date.UTC(1600, 0, 1);
