import type { Span } from '../report/report.ts';
import type { QuoteKind } from './quote.ts';
import type { Identity } from './speakers/people/identity.ts';

/** A quote before it gets its report's particulars. */
export interface Spoken extends Span {
  readonly kind: QuoteKind;
  readonly frame: number;
  readonly cue: Span | null;
  readonly mention: Span | null;
  readonly who: Identity | null;
  readonly quotation: number;
  /** Of a told clause that states nothing by itself: it with its verb. */
  readonly act?: Span | null | undefined;
}
