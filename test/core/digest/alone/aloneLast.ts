import { type Edited, editSentence } from '../../../../src/core/digest/alone/edits.ts';
import { knowPeople } from '../../../../src/core/digest/alone/people/knowPeople.ts';
import { standAlone } from '../../../../src/core/digest/alone/standAlone.ts';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { findQuotes } from '../../../../src/core/quotes/findQuotes.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** The last sentence of `text` as it stands alone; null where it cannot. */
export const aloneLast = (
  text: string,
  published: string | null = '2024-03-16',
  latest: string | null = published,
): string | null => editedLast(text, published, latest)?.text ?? null;

/** With the places of its edits. */
export function editedLast(
  text: string,
  published: string | null,
  latest: string | null = published,
): Edited | null {
  const report = readReport({ id: 'r', text, published: published ?? undefined });
  const lines = linesOf(report, []);
  const line = lines.at(-1)!;
  const edits = standAlone(line, {
    report,
    previous: lines.at(-2) ?? null,
    people: knowPeople([report], findQuotes(report))(report.id),
    spokenOn: null,
    latest,
  });
  return edits === null ? null : editSentence(line.text, edits);
}
