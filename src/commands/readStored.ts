import { findQuotes, isReportError, readReport } from '../core/index.ts';
import { withoutKey } from '../follow/isKey.ts';
import type { StoredReport } from '../store/library/storedReport.ts';
import type { ReadStored } from './storeLibrary.ts';

/** Reads a stored report here and now; null where the core refuses it: the others are read all the same. */
export const readStored: ReadStored = async (stored, quotes) => {
  try {
    const report = readReport({
      id: stored.id,
      text: stored.text,
      title: stored.title ?? undefined,
      outlet: stored.outlet ?? undefined,
      origin: stored.origin ?? undefined,
      // In a channel, whoever reads along sees its links.
      url: (stored.url === null ? null : withoutKey(stored.url, stored.isPublic)) ?? undefined,
      published: plausibleDate(stored),
    });
    return { report, quotes: quotes ?? findQuotes(report) };
  } catch (error) {
    if (isReportError(error)) return null;
    throw error;
  }
};

/** A date that cannot be (2087, "last week") is replaced by the moment when the report was first seen. */
function plausibleDate({ published, at }: StoredReport): string | undefined {
  if (published === null) return undefined;
  return Date.parse(published) === Date.parse(at) ? published : at;
}
