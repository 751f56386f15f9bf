import type { Source } from '../../core/index.ts';
import { type Block, type Inline, link, text } from '../answer.ts';
import { dateSource, nameSource } from './sourceNumbers.ts';

/** The numbered list that all cites refer to. */
export function showSourceList(sources: readonly Source[]): Block {
  return { kind: 'list', ordered: true, items: sources.map(showSource) };
}

function showSource(source: Source): Inline[] {
  const title = source.title ?? source.reportId;
  return [
    text(`${nameSource(source)}, ${source.opinion ? 'opinion, ' : ''}${dateSource(source)}: `),
    source.url ? link(title, source.url) : text(title),
  ];
}
