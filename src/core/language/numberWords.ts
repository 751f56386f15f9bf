const UNITS = 'two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/**
 * Numbers below a hundred as news writes them out, "twenty-one" and "twenty one" among them.
 * "One" alone is left out: it is a pronoun as often as a number. In the order in which a pattern
 * has to try them: the longer before those that they begin with.
 */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...TENS.flatMap((tens, at) => [
    ...['one', ...UNITS].flatMap((unit, add) => [
      [`${tens}-${unit}`, 20 + 10 * at + add + 1] as const,
      [`${tens} ${unit}`, 20 + 10 * at + add + 1] as const,
    ]),
    [tens, 20 + 10 * at] as const,
  ]),
  ...TEENS.map((word, at) => [word, 10 + at] as const),
  ...UNITS.map((word, at) => [word, 2 + at] as const),
]);

/** All of them, in one pattern that takes the longest. */
export const NUMBER_WORD = `(?:${TENS.join('|')})(?:[- ](?:one|${UNITS.join('|')})(?![\\p{L}]))?|${[...TEENS].reverse().join('|')}|${UNITS.join('|')}`;

const BELOW_HUNDRED = `(?:${NUMBER_WORD}|one)`;

/** "One hundred and twelve", "two hundred six". */
export const HUNDREDS_AND = `(?:${BELOW_HUNDRED}|an?)[ -]hundred (?:and )?${BELOW_HUNDRED}`;

/** The value of `NUMBER_WORD`, `HUNDREDS_AND`, "one" or "a hundred"; null for other words. */
export function spelledValue(words: string): number | null {
  const [first, rest] = words.toLowerCase().split(/[ -]hundred(?: and)? ?/);
  const [small, behind] = [smallValue(first!), rest === undefined ? 0 : smallValue(rest)];
  if (small === null || behind === null) return null;
  return rest === undefined ? small : 100 * small + behind;
}

const smallValue = (word: string): number | null =>
  word === '' ? 0 : /^(?:an?|one)$/.test(word) ? 1 : (NUMBER_WORDS[word] ?? null);
