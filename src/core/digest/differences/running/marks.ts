import { isDayOrMonth } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { placesOfThings } from './things.ts';

const placed = (by: string): RegExp =>
  new RegExp(
    `(?<=(?<!\\p{L})(?:${by}) (?:the )?(?:(?:island|town|city|village|county|region|province|state) of )?)\\p{Lu}(?:[\\p{L}’'-]+|\\.\\p{Lu}\\.)(?: \\p{Lu}[\\p{L}-]+){0,3}`,
    'gu',
  );
const WHERE = '[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hrough|[Oo]n|[Oo]ff';
const PLACE = placed(WHERE);
/** "Evacuated from Brask": of what is counted, but not of who lit a fire. */
const PLACE_OF_COUNT = placed(`${WHERE}|[Ff]rom|[Tt]o|[Oo]f`);

const placesBy = (shape: RegExp, text: string): string[] =>
  matchesOf(shape, text)
    .map(([place]) => place)
    .filter((place) => !isDayOrMonth(place))
    .map(plain);

/** Of which places a clause tells. */
export const placesIn = (clause: string): string[] => placesBy(PLACE_OF_COUNT, clause);

const PLACE_OF_TURN = placed('[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Tt]o');
/** The place that a sentence names first, if any: that of its turn. */
export const firstPlaceIn = (text: string): string | undefined => placesBy(PLACE_OF_TURN, text)[0];

/** "The Mill Creek fire", "storm Idra". */
const NAMED_THING =
  /(?<name>(?!(?:The|This|That|An?|Its|Their|One|Another) )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}) (?:fire|blaze|wildfire|flood|quake|earthquake)(?!\p{L})|(?<!\p{L})(?:[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Rr]iver|[Vv]olcano) (?<called>\p{Lu}[\p{L}-]+)/gu;

/** The names by which a sentence tells a thing from another. */
export const marksIn = (text: string): string[] => [
  ...placesBy(PLACE, text),
  ...matchesOf(NAMED_THING, text).map(({ groups }) => plain(groups!.name ?? groups!.called!)),
];

/** "Measles in Ostry", "the fire in the hills of Tarvia". */
const BEHIND_THING =
  /^ (?:cases? )?(?:near|in|at|outside|on|off|above|around)(?: \p{Ll}+){0,4} (?<name>\p{Lu}[\p{L}-]+)/u;

/** The names right beside a thing. */
export const thingMarksIn = (text: string, sorts: readonly string[]): string[] => [
  ...placesOfThings(text, sorts).flatMap((at) => {
    const name = BEHIND_THING.exec(text.slice(at))?.groups?.name;
    return name === undefined || isDayOrMonth(name) ? [] : [plain(name)];
  }),
  ...matchesOf(NAMED_THING, text).map(({ groups }) => plain(groups!.name ?? groups!.called!)),
];

/** A name without its possessive ending. */
export const plain = (name: string): string => name.replace(/['’]s?$/u, '');
