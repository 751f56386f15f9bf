import { WEEKDAY_STEM } from '../../language/dayStems.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** News says the main thing first: so many terms at the start of a sentence are its claim. */
const OPENING = 10;

const openingOf: (line: Line) => readonly string[] = once(({ terms }: Line) =>
  terms.length <= OPENING ? terms : terms.slice(0, OPENING),
);

/** So many of them alike are one claim. */
export const REPEATED_OPENING = 7;

/** Terms that both sentences begin with. */
export function commonOpening(a: Line, b: Line): string[] {
  const theirs = openingOf(b);
  return openingOf(a).filter((term) => theirs.includes(term));
}

/** Who and where alone are no claim: something that is done has to be among the shared words. */
const NO_CLAIM = new RegExp(
  `^(?:presid|leader|minist|secretari|spokesman|spokeswoman|offici|${WEEKDAY_STEM}|russian|american|white|hous)$`,
);

/** Of the terms that two lines share, those that are neither somebody's nor somewhere's name. */
export function deedsAmong(common: readonly string[], a: Line, b: Line): string[] {
  const names = new Set([...a.names, ...b.names]);
  return common.filter((term) => !names.has(term) && !NO_CLAIM.test(term));
}

/** How much two sentences have to share. */
export interface Sharing {
  /** So large a part of the shorter one's terms. */
  readonly share: number;
  readonly terms: number;
  /** Of the shared terms, so many that tell what is done. */
  readonly deeds: number;
}

export const sharesEnough = (
  a: Line,
  b: Line,
  common: readonly string[],
  { share, terms, deeds }: Sharing,
): boolean =>
  common.length >= terms &&
  common.length >= share * Math.min(a.terms.length, b.terms.length) &&
  deedsAmong(common, a, b).length >= deeds;

/** A whole sentence of at least so many words, word for word in the other. */
const VERBATIM = 6;

export const hasVerbatim = (whole: Line, part: Line): boolean =>
  part.words.length >= VERBATIM &&
  part.joined.length <= whole.joined.length &&
  whole.joined.includes(part.joined);
