import type { Source } from '../../core/index.ts';
import type { Block, Inline } from '../answer.ts';

/** With more reports than these, nobody looks for the few that are cited in a list of all. */
const FEW_SOURCES = 20;

/** What the cites of an answer refer to: all sources where they are few, else those that it cites. */
export function sourcesFor(
  blocks: readonly Block[],
  sources: readonly Source[],
): readonly Source[] {
  if (sources.length <= FEW_SOURCES) return sources;
  const cited = citedIn(blocks);
  return sources.filter(({ number }) => cited.has(number));
}

function citedIn(blocks: readonly Block[]): ReadonlySet<number> {
  const cites = blocks
    .flatMap(inlinesOf)
    .flatMap((one) => (one.kind === 'cite' ? one.sources : []));
  return new Set(cites);
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'text':
    case 'footer':
      return block.spans;
    case 'list':
      return block.items.flat();
    case 'quote':
      return block.attribution;
    case 'table':
      return block.rows.flat(2);
    case 'heading':
    case 'picture':
    case 'buttons':
      return [];
  }
}
