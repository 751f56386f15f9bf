/** Words of the language are few and short; a flood of invented ones must not fill the memory, nor stay. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 40;

/**
 * What is asked of one word after another, in sentence after sentence: read the first time that the
 * word comes, and kept.
 */
export function ofWord<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = read(word);
      if (known.size >= MOST_KEPT) known.clear();
      if (word.length <= LONGEST_KEPT) known.set(word, value);
    }
    return value;
  };
}
