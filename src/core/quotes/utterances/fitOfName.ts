import { editDistance } from '../../language/editDistance.ts';
import { isVariantOf } from '../../language/nameVariants.ts';
import { nameWords } from './speakerName.ts';

/**
 * How well a name somebody asks for fits a speaker: 1 for all words, less for slips of the
 * keyboard and for a part, 0 where a word does not fit at all.
 */
export function fitOfName(asked: string, name: string): number {
  const wanted = nameWords(asked);
  const own = nameWords(name);
  if (wanted.length === 0) return 0;
  // "Marie-Josée" may be asked for as "Marie Josee".
  const halves = HYPHEN.test(name) ? nameWords(name.replace(HYPHENS, ' ')) : [];
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(
      0,
      ...[...own, ...halves].map((other, i) =>
        i === 0 && isVariantOf(word, other) ? VARIANT : fitOfWord(word, other),
      ),
    );
    if (best === 0) return 0;
    sum += best;
  }
  return (
    (sum / wanted.length) * (0.9 + (0.1 * wanted.length) / Math.max(wanted.length, own.length))
  );
}

/** More than a slip of the keyboard, less than the name as it is written. */
const VARIANT = 0.9;

const HYPHEN = /[-‐‑]/;
const HYPHENS = /[-‐‑]/g;

/** Longer words are not searched for slips: that takes the product of both lengths. */
const LONGEST_WORD = 40;

/** 1 for equal words, 0.8 for the beginning of one, 0.6 for one slip in four letters (two in eight). */
export function fitOfWord(asked: string, word: string): number {
  if (asked === word) return 1;
  if (asked.length >= 3 && word.startsWith(asked)) return 0.8;
  const slips = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  if (
    slips === 0 ||
    Math.max(asked.length, word.length) > LONGEST_WORD ||
    Math.abs(asked.length - word.length) > slips
  )
    return 0;
  return editDistance(asked, word, slips) <= slips ? 0.6 : 0;
}
