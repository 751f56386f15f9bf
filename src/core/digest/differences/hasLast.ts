import type { DifferenceKind } from '../digest.ts';

/** Whether the last side of such a difference is what holds: the newest of a development, what is right of a settled conflict. */
export const hasLast = (kind: DifferenceKind): boolean =>
  kind === 'development' || kind === 'settled';
