import type { Span } from '../../report/report.ts';
import type { Token } from './readFrames.ts';

/** The stretch of text that tokens `from` to `to` (exclusive) of a frame take up. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
