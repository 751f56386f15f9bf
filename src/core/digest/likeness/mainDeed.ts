import { matchesOf } from '../../language/matchesOf.ts';
import { PAST } from '../../language/verbForms.ts';
import { wordSet } from '../../language/wordSet.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { beforeAsides, withoutScene } from '../reading/mainClause.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf } from '../reading/terms.ts';
import { isOneDeed } from './oneDeed.ts';
import { standsFor } from './standsFor.ts';

/** They only help, or tell that somebody spoke. */
const NO_DEED = wordSet(
  'was were had did been said told added wrote tweeted announced reported confirmed claimed based named called known aged',
);
/** "The retired teacher", "three injured men": what somebody is like. */
const DESCRIBES =
  /(?<!\p{L})(?:the|an?|his|her|its|their|of|\d+|two|three|four|five|six|seven|eight|nine|ten|some|many|most|other) $/iu;
const VERB = new RegExp(`(?<!\\p{L})${PAST}(?!\\p{L})`, 'gu');

/** The word for what is done first in a sentence's own clause; null where none is in the past. */
const mainDeed = once(({ text }: Line): string | null => {
  const own = beforeAsides(withoutScene(withoutQuotations(text)));
  const deed = matchesOf(VERB, own).find(
    ({ 0: word, index }) => !NO_DEED.has(word) && !DESCRIBES.test(own.slice(0, index)),
  );
  return deed?.[0] ?? null;
});

/** Whether each tells first that another thing was done ("has resigned", "took three holidays"), or only one that any was. */
export function deedsDiffer(a: Line, b: Line): boolean {
  const [one, other] = [mainDeed(a), mainDeed(b)];
  if (one === null || other === null) return one !== other;
  return !standsFor(wordFor(one), wordFor(other));
}

/** Whether one tells first that something was done once and for all ("resigned", "died", "won") of which the other has no word. */
export const lacksDeed = (a: Line, b: Line): boolean => hasNoWordOf(a, b) || hasNoWordOf(b, a);

function hasNoWordOf(one: Line, other: Line): boolean {
  const deed = mainDeed(one);
  if (deed === null) return false;
  const { stem } = wordFor(deed);
  return isOneDeed(stem, stem) && !other.terms.some((term) => isOneDeed(stem, term));
}

const wordFor = (word: string) => ({ word, stem: termsOf([word])[0] ?? word });
