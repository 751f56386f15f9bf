import type { Source } from '../../core/index.ts';
import { type Block, cite, type Inline, link, text } from '../answer.ts';
import { sourcesFor } from './cited.ts';
import { count } from './count.ts';
import { dateSource, nameSource } from './sourceNumbers.ts';

/** The numbered list that all cites refer to. */
export function showSourceList(sources: readonly Source[]): Block {
  return { kind: 'list', ordered: true, items: sources.map(showSource) };
}

/** The list under what was told: where it is not all that were read, that is said. */
export function showCitedSources(told: readonly Block[], all: readonly Source[]): Block[] {
  const cited = sourcesFor(told, all);
  if (cited.length === all.length) return [showSourceList(all)];
  const items = cited.map((source) => [cite([source.number]), text(' '), ...showSource(source)]);
  const rest = `Of ${count(all.length, 'report')} that were read these are cited here: "sources" lists all.`;
  return [
    { kind: 'list', ordered: false, items },
    { kind: 'footer', spans: [text(rest)] },
  ];
}

/** "Read: 1 AFP · 2 The Moscow Times (Reuters)": what the numbers that were cited stand for. */
export function tellRead(told: readonly Block[], all: readonly Source[]): string {
  const cited = sourcesFor(told, all);
  if (cited.length === all.length) return `Read: ${tellSources(all)}`;
  const read = `Read: ${count(all.length, 'report')}`;
  return cited.length === 0 ? `${read}.` : `${read}, of these cited here: ${tellSources(cited)}`;
}

/** "1 AFP · 2 The Moscow Times (Reuters)". */
export const tellSources = (sources: readonly Source[]): string =>
  sources.map((source) => `${source.number} ${nameSource(source)}`).join(' · ');

function showSource(source: Source): Inline[] {
  const title = source.title ?? source.reportId;
  return [
    text(`${nameSource(source)}, ${source.opinion ? 'opinion, ' : ''}${dateSource(source)}: `),
    source.url ? link(title, source.url) : text(title),
  ];
}
