import type { Span } from '../../report/report.ts';

/** Words between quotation marks, as they stand; whether they are anybody's words is not known yet. */
export interface MarkedSpan extends Span {
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Goes on with the quotation of the span before, which its paragraph left open. */
  readonly continues: boolean;
  /** A turn of an interview that names nobody: "Q: …", "A: …". */
  readonly turn?: 'question' | 'answer' | undefined;
}
