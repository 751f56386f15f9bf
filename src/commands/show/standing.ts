import type { Digest, Standing } from '../../core/index.ts';
import { type Inline, strong } from '../answer.ts';

const MARKS = { new: 'New: ', changed: 'Changed: ', corrected: 'Corrected: ', known: '' };

/** "New: ", "Changed: ", "Corrected: " where a digest tells what is new. */
export function markStanding(
  { status }: Standing,
  { news }: Pick<Digest, 'news'>,
): readonly Inline[] {
  const mark = news === null ? '' : MARKS[status];
  return mark === '' ? [] : [strong(mark)];
}

/** " · before: April": the old value or the old words stay in view. */
export const tellOld = (standing: Standing): string =>
  'was' in standing ? ` · before: ${standing.was}` : '';
