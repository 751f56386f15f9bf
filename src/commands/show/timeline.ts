import type { Source, TimelineEntry } from '../../core/index.ts';
import { type Block, type Inline, strong, text } from '../answer.ts';
import { showDay, showDays } from './days.ts';
import { partOfTime } from './partOfTime.ts';
import { citeSupport } from './sourceNumbers.ts';

/** What happened, day by day, and apart from it what the reports speak of as still to come. */
export function showTimeline(
  entries: readonly TimelineEntry[],
  sources: readonly Source[],
): Block[] {
  const past = entries.filter(({ ahead }) => !ahead);
  const ahead = entries.filter((entry) => entry.ahead);
  const list = (of: readonly TimelineEntry[]): Block => ({
    kind: 'list',
    ordered: false,
    items: of.map((entry) => showEntry(entry, sources)),
  });
  return [
    ...(past.length > 0 ? [list(past)] : []),
    ...(ahead.length > 0
      ? [{ kind: 'text', spans: [strong('Ahead')] } satisfies Block, list(ahead)]
      : []),
  ];
}

function showEntry(entry: TimelineEntry, sources: readonly Source[]): Inline[] {
  const { date, until, text: told } = entry;
  const when = until ? (partOfTime(date, until, told) ?? showDays(date, until)) : showDay(date);
  return [strong(when), text(` ${entry.text} `), citeSupport(entry.support, sources)];
}
