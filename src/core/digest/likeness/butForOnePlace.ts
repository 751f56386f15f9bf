import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { wordsOf } from '../reading/terms.ts';
import { daysClash } from './dayClashes.ts';
import { denials, isDenial } from './denials.ts';
import { givenNamesClash, namesOrderClash } from './nameClashes.ts';
import { areOppositeWords } from './opposites.ts';
import { hasTurnAlone, type Place, placesApart } from './otherInPlace.ts';
import { planAgainstDeed } from './planAgainstDeed.ts';
import { isInDoubt } from './turningWords.ts';
import { valuesClash } from './values.ts';
import { withoutSayer } from './withoutSayer.ts';
import { type Alignment, alignWords, type Word } from './wordSlots.ts';

/** Two sentences that are the same but for what they have in one place. */
interface Twins {
  readonly alignment: Alignment;
  readonly place: Place;
}

/** So much of the telling words, those in the one place apart, both have. */
const SHARE_OF_SHORTER = 0.8;
const SHARE_OF_LONGER = 0.64;
const LEAST_COMMON = 5;
/** No place has more telling words; who says it, who is left out, has hardly more. */
const MOST_APART = 3;
const SAYER = 4;

/** Null where they differ in more, or are not so much alike. */
export function twinsButForOnePlace(a: Line, b: Line): Twins | null {
  const fewest = Math.min(a.terms.length, b.terms.length) - MOST_APART;
  const most = Math.max(a.terms.length, b.terms.length) - MOST_APART;
  // Nearly all pairs are no twins: what counts their words comes before what reads them.
  if (fewest + MOST_APART < SHARE_OF_LONGER * most) return null;
  const common = a.terms.filter((term) => b.terms.includes(term)).length;
  if (common < LEAST_COMMON - 1 || common < SHARE_OF_LONGER * Math.max(fewest, most - SAYER))
    return null;
  if (isInDoubt(a.words) !== isInDoubt(b.words)) return null;
  if (valuesClash(a, b) || daysClash(a, b) || givenNamesClash(a, b) || namesOrderClash(a, b))
    return null;
  return readTwins(a, b, a.words, b.words) ?? readTwins(a, b, toldWords(a), toldWords(b));
}

function readTwins(
  a: Line,
  b: Line,
  wordsOfA: readonly string[],
  wordsOfB: readonly string[],
): Twins | null {
  const alignment = alignWords(wordsOfA, wordsOfB);
  const [place, ...more] = placesApart(alignment);
  if (place === undefined || more.length > 0 || !areAlike(alignment, place)) return null;
  if ((denials(a) - denialsIn(place.one) - denials(b) + denialsIn(place.other)) % 2 !== 0)
    return null;
  const elsewhere = alignment.slots.filter(
    ({ one }) => !place.one.some((word) => one.includes(word)),
  );
  if (hasTurnAlone({ ...alignment, slots: elsewhere }) || planAgainstDeed(alignment)) return null;
  return { alignment, place };
}

function areAlike({ words, pairs }: Alignment, place: Place): boolean {
  const [ofA, ofB] = words.map(tellingIn) as [number, number];
  const [restA, restB] = [ofA - tellingIn(place.one), ofB - tellingIn(place.other)];
  const shared = pairs.filter(([word]) => word.tells).length;
  return (
    shared >= LEAST_COMMON &&
    shared >= SHARE_OF_SHORTER * Math.min(restA, restB) &&
    shared >= SHARE_OF_LONGER * Math.max(restA, restB)
  );
}

/** "Rejected" is a denial by itself. */
const denialsIn = (words: readonly Word[]): number =>
  words.filter(({ word }) => isDenial(word)).length;

/** Who says it is no part of what two accounts are the same in. */
const toldWords = once(({ text }: Line): readonly string[] => wordsOf(withoutSayer(text)));

const tellingIn = (words: readonly Word[]): number => words.filter(({ tells }) => tells).length;

/** The two words of which one says yes and the other no: "safe" and "unsafe"; null where they do not. */
export function yesAndNo({ place: { one, other } }: Twins): readonly [string, string] | null {
  const [first, second] = [one[0]!.word, other[0]!.word];
  return one.length === 1 && other.length === 1 && areOppositeWords(first, second)
    ? [first, second]
    : null;
}

/** Whether two sentences say yes and no to one thing, in the same words for all else. */
export function sayYesAndNo(a: Line, b: Line): boolean {
  const twins = twinsButForOnePlace(a, b);
  return twins !== null && yesAndNo(twins) !== null;
}
