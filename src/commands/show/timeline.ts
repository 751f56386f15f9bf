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
    items: toldOnce(of).map((entries) => showEntry(entries, sources)),
  });
  return [
    ...(past.length > 0 ? [list(past)] : []),
    ...(ahead.length > 0
      ? [{ kind: 'text', spans: [strong('Ahead')] } satisfies Block, list(ahead)]
      : []),
  ];
}

/** "Buried on Monday, on Tuesday, on Wednesday": of several days one sentence, which is told once, with all of them. */
const toldOnce = (entries: readonly TimelineEntry[]): TimelineEntry[][] =>
  [...new Set(entries.map(({ text: told }) => told))].map((told) =>
    entries.filter((entry) => entry.text === told),
  );

function showEntry(entries: readonly TimelineEntry[], sources: readonly Source[]): Inline[] {
  const [{ text: told, support }] = entries as [TimelineEntry];
  return [
    strong(entries.map(showWhen).join(', ')),
    text(` ${told} `),
    citeSupport(support, sources),
  ];
}

const showWhen = ({ date, until, text: told }: TimelineEntry): string =>
  until ? (partOfTime(date, until, told) ?? showDays(date, until)) : showDay(date);
