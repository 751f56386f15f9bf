import type { Difference } from '../../digest.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { settleByNew } from './newValue.ts';
import { settleByRuling } from './ruledOut.ts';
import { settle } from './settle.ts';

/** As a later report decides it: it bears one value out, rules one out, or sets a new one in their place. */
export const decide = (difference: Difference, reading: Reading): Difference =>
  [settle, settleByNew, settleByRuling].reduce((so, settles) => settles(so, reading), difference);
