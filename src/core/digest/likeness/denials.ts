import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf } from '../reading/terms.ts';

const DENIALS =
  /^(?:no|not|never|nor|neither|without|cannot|denied|denies|deny|rejected|refused|.+n['’´]t)$/;

/** "Not", "rejected": whether a word denies by itself. */
export const isDenial = (word: string): boolean => DENIALS.test(word);

/** "Declined a post", not "declined by 2 percent"; "no shortage of" and "no fewer than" deny nothing. */
const denies = (word: string, next: string): boolean =>
  word === 'no'
    ? !/^(?:shortage|fewer|less|doubt|stranger|secret|longer|sooner|earlier|later)$/.test(next)
    : DENIALS.test(word) ||
      (/^declin(?:e|es|ed|ing)$/.test(word) && /^(?:to|the|an?|his|her|its|their|any)$/.test(next));

/** Other words for "rejected": a bill that is blocked is not passed either. */
const REFUSES =
  /^(?:den(?:ied|y|ies|ying)|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|block(?:s|ed|ing)?|veto(?:es|ed|ing)?|defeat(?:s|ed|ing)?|oppos(?:es?|ed|ing)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|prevent(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)|ban(?:s|ned|ning))$/;

/** How often a line denies, and in which way. */
interface Denials {
  readonly count: number;
  /** Those that are no refusals. */
  readonly plain: number;
  readonly refuses: boolean;
}

const denialsIn = once(({ words }: Line): Denials => {
  const denying = words.filter((word, at) => denies(word, words[at + 1] ?? ''));
  return {
    count: denying.length,
    plain: denying.filter((word) => !REFUSES.test(word)).length,
    refuses: words.some((word) => REFUSES.test(word)),
  };
});

export const denials = (line: Line): number => denialsIn(line).count;

/** Of the words behind a "not", so many are what it denies. */
const DENIED_WORDS = 5;

const deniedTerms = once(({ words }: Line): readonly (readonly string[])[] =>
  words.flatMap((word, at) =>
    denies(word, words[at + 1] ?? '') ? [termsOf(words.slice(at + 1, at + 1 + DENIED_WORDS))] : [],
  ),
);

/**
 * One sentence denies what the other affirms. A "not" before what only its own sentence has is of
 * another part of it: "a committee that would not need their votes".
 */
export const denyApart = (a: Line, b: Line): boolean => {
  const [ofA, ofB] = [denialsIn(a), denialsIn(b)];
  // "Blocked" and "rejected" are both a no.
  if (ofA.refuses && ofB.refuses && ofA.plain % 2 === ofB.plain % 2) return false;
  const denied = (line: Line, other: Line) =>
    deniedTerms(line).filter((terms) => terms.some((term) => other.terms.includes(term))).length;
  return denied(a, b) % 2 !== denied(b, a) % 2;
};
