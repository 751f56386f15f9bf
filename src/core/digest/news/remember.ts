import type { Report } from '../../report/report.ts';
import type { PointText, Support, VoiceText } from '../digest.ts';
import type { Memory, Told, ToldSupport } from './news.ts';
import { placeTold } from './placeTold.ts';
import { traceOf } from './trace.ts';

/** Who follows a story for months needs no word on what was told first; a memory stays small. */
const MOST_TOLD = 200;

interface Remembered {
  readonly reports: readonly Report[];
  readonly points: readonly PointText[];
  readonly voices: readonly VoiceText[];
  /** What was told before and still stands. */
  readonly standing: readonly Told[];
}

/** What a later digest is held against: what was read now, and all that was told and stands. */
export function remember({ reports, points, voices, standing }: Remembered): Memory {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const placed = (support: Support): ToldSupport => placeTold(byId.get(support.reportId)!, support);
  const now: Told[] = [
    ...points.map(({ text, support }) => ({
      kind: 'point' as const,
      speaker: null,
      text,
      support: support.map(placed),
    })),
    ...voices.map(({ speaker, text, support }) => ({
      kind: 'voice' as const,
      speaker,
      text,
      support: support.map(placed),
    })),
  ];
  const texts = new Set(now.map(({ text }) => text));
  const told = [...now, ...standing.filter(({ text }) => !texts.has(text))];
  return { read: reports.map(traceOf), told: told.slice(0, MOST_TOLD) };
}
