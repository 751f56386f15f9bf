import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** Somebody is cleared, or what was told of him was wrong. */
const CLEARS =
  /(?<!\p{L})(?:no longer (?:(?:an?|the) )?suspect(?:s|ed)?|cleared (?:of|by|him|her|them)|exonerated|without (?:charge|being charged)|(?:has|have|had) nothing to do with|wrongly (?:arrested|accused)|(?:was|were) false)(?!\p{L})/u;

const clears = once(({ text }: Line): boolean => CLEARS.test(text));

/** Only one of two tells that somebody is cleared: the other may tell of the same theft in the same words, and does not say it. */
export const clearsApart = (a: Line, b: Line): boolean => clears(a) !== clears(b);
