import type { Report } from '../report/report.ts';
import { findOvertaken } from './overtaken/findOvertaken.ts';
import type { Overtaken } from './overtaken/overtaken.ts';
import { createLineEditor, type LineTexts } from './points/editLine.ts';
import { type Gathered, gatherCandidates } from './points/gatherCandidates.ts';
import { keepLately } from './reading/keepLately.ts';
import { type Reading, readTogether } from './reading/readTogether.ts';

/** Reports read side by side, with their sentences that can stand alone. */
export interface CloseReading {
  readonly reading: Reading;
  readonly texts: LineTexts;
  /** What points are chosen from: a comparison and a timeline, which need few sentences, never ask. */
  readonly gathered: () => Gathered;
  /** What older reports state that newer ones end. */
  readonly overtaken: () => readonly Overtaken[];
}

/** Once for a digest, a comparison and a timeline of the same reports. */
export const readClosely: (reports: readonly Report[]) => CloseReading = keepLately((reports) => {
  const reading = readTogether(reports);
  const editor = createLineEditor(reading);
  let gathered: Gathered | undefined;
  let overtaken: readonly Overtaken[] | undefined;
  return {
    reading,
    texts: editor.texts,
    gathered: () => (gathered ??= gatherCandidates(reading, editor)),
    overtaken: () => (overtaken ??= findOvertaken(reading, editor.texts)),
  };
});
