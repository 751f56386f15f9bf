import type { Report } from '../../report/report.ts';
import type { ToldSupport } from './news.ts';
import { keyOfText } from './trace.ts';

/** Where in a report something was told that stands at these places of its text. */
export const placeTold = (
  { id, outlet, text }: Report,
  { start, end }: Pick<ToldSupport, 'start' | 'end'>,
): ToldSupport => ({ reportId: id, start, end, outlet, key: keyOfText(text.slice(start, end)) });
