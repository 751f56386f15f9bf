import type { Identity } from '../speakers/people/identity.ts';
import type { Occasion } from './readAdjuncts.ts';
import type { DatedFrame } from './readOccasion.ts';

/** The frame at an index, with its dates. */
export type FrameAt = (at: number) => DatedFrame;

/** What two quotes of one speaker have in common. */
export const keyOfWho = (who: Identity | null): unknown => who?.party ?? who?.name ?? null;

/** Words that turn to another time or occasion. */
const TURNS =
  /\b(?:later|earlier|previously|once|separately|last|past|ago|then|subsequently|meanwhile|afterwards?|before|years|had (?:said|told|written|tweeted|called|asked|insisted|promised|argued|warned)|in (?:19|20)\d\d|also (?:said|told|wrote|tweeted))\b/;
/** Whether the sentence turns to another time or occasion. */
export const turnsElsewhere = ({ tokens }: DatedFrame): boolean =>
  TURNS.test(tokens.map(({ lower }) => lower).join(' '));

/** Nothing in the sentence speaks of another time than the quote's own words do. */
export function isOfThatTime(frame: DatedFrame, own: Occasion): boolean {
  if (frame.dates.length > (own.said === null ? 0 : 1)) return false;
  return !turnsElsewhere(frame);
}
