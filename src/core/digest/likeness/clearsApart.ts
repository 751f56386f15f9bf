import {
  ACQUITTED,
  CLEARED,
  CLEARED_OF_CRIME,
  DROPPED_AGAINST,
  FOUND_NOT_GUILTY,
  NO_LONGER_SUSPECTED,
  NOTHING_TO_DO,
  OF_CHARGES,
  WERE_DROPPED,
  WRONGLY,
} from '../reading/clearing.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** Somebody is cleared, or what was told of him was wrong. */
const CLEARS = new RegExp(
  `(?<!\\p{L})(?:${[
    NO_LONGER_SUSPECTED,
    `${CLEARED}(?=${OF_CHARGES}| (?:him|her|them)(?!\\p{L}))`,
    'without (?:charge|being charged)',
    `(?:was|were|been|is|are) ${ACQUITTED}`,
    '(?<!(?:was|were|been|is|are) )acquitted (?:him|her|them|(?:(?!of |on )[^ ,;]+ ){1,7}of)',
    FOUND_NOT_GUILTY,
    CLEARED_OF_CRIME,
    WRONGLY,
    NOTHING_TO_DO,
    DROPPED_AGAINST,
    `charges [^.;]{0,80}${WERE_DROPPED}`,
    '(?:was|were) false',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

const clears = once(({ text }: Line): boolean => CLEARS.test(text));

/** Only one of two tells that somebody is cleared: the other may tell of the same theft in the same words, and does not say it. */
export const clearsApart = (a: Line, b: Line): boolean => clears(a) !== clears(b);
