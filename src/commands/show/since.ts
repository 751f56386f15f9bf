import type { Digest } from '../../core/index.ts';
import { showDay } from './days.ts';

/** "26 July 2018", or "the last briefing": what a digest that tells what is new is held against. */
export function tellSince({ news, since }: Pick<Digest, 'news' | 'since'>): string {
  if (news?.against === 'digest') return 'the last briefing';
  return since === null ? 'the beginning' : showDay(since);
}
