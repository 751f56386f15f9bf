import type { Told } from './told.ts';

const SO_FAR =
  /(?<!\p{L})(?:with|after) (?:(?:about|some|nearly|almost|just over|more than) )?(?<share>[\d.,]+|(?!all )\p{Ll}+)(?: ?%| percent| per cent)?(?: of)?(?: the| all| its)?(?: [\d,]+)?(?: ballots?| votes?| (?:polling )?stations?| precincts?| districts| wards)(?: (?:had|have|has|were))?(?: been)? (?:counted|tallied|reporting|reported|in(?=[,.]))(?!\p{L})/iu;

/** "With 96 per cent of ballots counted", "after 60 of 96 stations had reported": of how much of them a count is; empty of all. */
export const countedSoFar = ({ line: { text } }: Told): string =>
  SO_FAR.exec(text)?.groups?.share ?? '';
