import { coinNamed } from '../../language/coins.ts';
import { HUNDREDS_AND, NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import { SCALE } from './readFigures.ts';

/**
 * Parts of the shapes in which `brief/` and `running/` read counts, and what the groups that they bring
 * have matched.
 */

/** A shape, for `matchesOf`. */
export const shape = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'giu');

/** Without it none of the shapes can match. */
export const HAS_NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORD}|hundred)\\b`, 'iu');

const ABOUT =
  'about|around|roughly|some|an estimated|approximately|nearly|almost|close to|just under|just over';
const BOUND =
  'at least|more than|over|up to|as many as|no fewer than|fewer than|less than|under|at most|only|a further|another';
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';

/** A count: "about 6,000", "forty-six". */
export const COUNT = `(?<![\\p{L}\\p{N}.,:/$£€-])(?:(?<about>${ABOUT}) |(?<bound>${BOUND}) )?(?<number>${DIGITS}|${HUNDREDS_AND}|${NUMBER_WORD})(?: (?<scale>thousand|million))?(?![\\d.,]\\d|[-–]\\d|%|\\p{L})`;

/** A share: "68 percent". */
export const SHARE = `(?:(?<about>${ABOUT}) |(?<bound>${BOUND}) )?(?<number>\\d{1,2}(?:\\.\\d+)?) ?(?:%|percent|per cent)(?!\\p{L})`;

/** A sum: "$2.1 billion", "2.1bn", "40 million crowns". */
export const SUM = `(?:(?<about>${ABOUT}) |(?<bound>${BOUND}) )?(?<money>[$£€])?(?<number>${DIGITS}) ?(?<scale>thousand|million|billion|trillion|mln|bn|trln|m)(?!\\p{L})(?: (?<coin>dollars|pounds|euros|crowns|francs|yen|yuan|rupees|pesos|kron[aeo]r?|marks))?`;

/** A price of one share: "$31.50 per share", "455 pence a share". */
export const A_SHARE = `(?:(?<about>${ABOUT}) |(?<bound>${BOUND}) )?(?<money>[$£€])?(?<number>${DIGITS})(?: ?(?<coin>dollars|pounds|euros|crowns|francs|yen|cents|pence|p))? (?:a|per) share(?!\\p{L})`;

/** A magnitude: "6.1". */
export const STRENGTH = `(?:(?<about>${ABOUT}) |(?<bound>${BOUND}) )?(?<number>\\d(?:\\.\\d)?)(?![\\p{L}\\d]|[.,]\\d)`;

type Groups = Readonly<Record<string, string | undefined>>;

export function numberOf({ number, scale }: Groups): number {
  const bare = spelledValue(number!) ?? Number(number!.replaceAll(',', ''));
  return bare * (scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? 1));
}

/** In what it is paid; empty where the report does not say. */
export const coinOf = ({ money, coin }: Groups): string => coinNamed(money, coin);
