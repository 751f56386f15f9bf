import type { Word } from '../../language/words.ts';
import type { ParagraphKind, Span } from '../../report/report.ts';

/** A word or mark of the narrator, or a whole marked span in one piece. */
export interface Token extends Omit<Word, 'kind'> {
  readonly kind: Word['kind'] | 'quote';
  /** Written as a name is. */
  readonly name: boolean;
  /** Index of the marked span; -1 for the narrator's own. */
  readonly quote: number;
}

/** A sentence as the narrator says it: what stands between marks counts as one token. */
export interface Frame extends Span {
  readonly tokens: readonly Token[];
  /** Index into the paragraphs that are read. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** Most Words Begin With Capitals. */
  readonly titleCase: boolean;
}
