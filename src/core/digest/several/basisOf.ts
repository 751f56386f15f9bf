import type { Basis } from '../digest.ts';
import { textWords } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';

/** How far the reports stand on their own. */
export function basisOf({ reports, origins }: Pick<Reading, 'reports' | 'origins'>): Basis {
  if (reports.length === 0) return 'nothing';
  if (reports.length === 1) return 'one-report';
  if (new Set(origins.values()).size > 1) return 'several-origins';
  const copies = new Set(reports.map((report) => textWords(report).join(' ')));
  return copies.size === 1 ? 'one-copy' : 'one-origin';
}
