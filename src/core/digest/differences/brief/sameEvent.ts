import { stemWord } from '../../../language/stem.ts';
import type { Opening } from './opening.ts';

/** It begins with somebody, or with a place, of which the other report says nothing. */
export const isOtherHead = ({ heads }: Opening, { all }: Opening): boolean =>
  heads.length > 0 && heads.every((name) => !all.has(name));

/** "Prisoners in Rudd went", "Guards in Rudd went". */
const tellsOfOwn = ({ people }: Opening, { all }: Opening): boolean =>
  people !== null && !all.has(people);

/** So many words both begin with, besides names of days. */
const LEAST_SHARED = 2;

/** Neither is about somebody or some place that the other report says nothing of, while the other is as well. */
export const areOfOneEvent = (a: Opening, b: Opening): boolean =>
  [...a.terms].filter((term) => b.terms.has(term) && !/dai$|\d/.test(term)).length >=
    LEAST_SHARED && !areOfTwoEvents(a, b);

/** So many words that each begins with the other report has as well. */
const LEAST_KNOWN = 4;

/** Or reports that begin otherwise ("how the diamond vanished"), each of which speaks of what the other begins with. */
export const tellOneEvent = (a: Opening, b: Opening): boolean =>
  areOfOneEvent(a, b) || (knows(a, b) && knows(b, a) && !areOfTwoEvents(a, b));

const knows = (a: Opening, b: Opening): boolean => knownOf(a, b) >= LEAST_KNOWN;

/** How many words that the second begins with the first report has as well. */
export const knownOf = ({ all }: Opening, { terms }: Opening): number =>
  [...terms].filter((term) => all.has(term) && !/dai$|\d/.test(term)).length;

function areOfTwoEvents(a: Opening, b: Opening): boolean {
  const hasOwn = (one: Opening, other: Opening) => one.names.some((name) => !other.all.has(name));
  return (
    (isOtherHead(a, b) && isOtherHead(b, a)) ||
    (tellsOfOwn(a, b) && tellsOfOwn(b, a)) ||
    (hasOwn(a, b) && hasOwn(b, a)) ||
    namesFurtherPlace(a, b) ||
    namesFurtherPlace(b, a) ||
    isOnlyPartOf(a, b) ||
    isOnlyPartOf(b, a) ||
    areOfOtherSides(a.text, b.text) ||
    areOfOtherHours(a.text, b.text)
  );
}

/** "In Rudd and at Elm": of both together, or of one of them. */
const namesFurtherPlace = ({ places, text }: Opening, other: Opening): boolean => {
  const listed = LISTS.exec(text)?.[0].match(/\p{Lu}\p{L}+/gu) ?? [];
  return (
    (places.length > 1 || listed.length > 0) &&
    [...places, ...listed].some((name) => !other.text.includes(name))
  );
};
const LISTS = /\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+){0,8},? and (?:of |in |at |on )?\p{Lu}\p{L}+/u;

/** "In the towns of Lorvia", "across the country": more than what the other tells of. */
const isOnlyPartOf = ({ places }: Opening, { text, all: known }: Opening): boolean =>
  OF_MANY.test(text) && places.some((place) => !known.has(stemWord(place.toLowerCase())));
const OF_MANY =
  /(?<!\p{L})(?:across|throughout|nationwide|countrywide|worldwide|around the (?:country|world)|(?:towns|cities|villages|regions|provinces|districts|countries) (?:of|in|all))(?!\p{L})/iu;

const SIDES = ['north', 'south', 'east', 'west'].map(
  (side) => new RegExp(`(?<!\\p{L})${side}(?:ern)?(?!\\p{L})`, 'iu'),
);
const HOURS = [
  /(?<!\p{L})(?:morning|dawn|daybreak|early|sunrise)(?!\p{L})/iu,
  /(?<!\p{L})(?:noon|midday|lunchtime)(?!\p{L})/iu,
  /(?<!\p{L})afternoon(?!\p{L})/iu,
  /(?<!\p{L})(?:evening|night|late|dusk|midnight)(?!\p{L})/iu,
];

/** Each tells an hour of the day, and none that the other tells. */
const areOfOtherHours = (a: string, b: string): boolean => exclude(HOURS, a, b);
const areOfOtherSides = (a: string, b: string): boolean => exclude(SIDES, a, b);

function exclude(kinds: readonly RegExp[], a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((text) => kinds.filter((kind) => kind.test(text)));
  return ofA!.length > 0 && ofB!.length > 0 && !ofA!.some((kind) => ofB!.includes(kind));
}
