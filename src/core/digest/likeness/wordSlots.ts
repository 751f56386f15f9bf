import { ofWord } from '../../language/ofWord.ts';
import { stemWord } from '../../language/stem.ts';
import { isEmptyWord } from '../reading/terms.ts';

/** A word of a sentence, at its place. */
export interface Word {
  readonly at: number;
  readonly word: string;
  readonly stem: string;
  /** It carries a subject of its own. */
  readonly tells: boolean;
}

/** What stands in one place of two sentences that go alike before and behind it. */
export interface Slot {
  readonly one: readonly Word[];
  readonly other: readonly Word[];
  /** Nothing that both have stands behind it. */
  readonly last: boolean;
}

/** Two sentences, word by word. */
export interface Alignment {
  readonly words: readonly [readonly Word[], readonly Word[]];
  readonly pairs: readonly (readonly [Word, Word])[];
  readonly slots: readonly Slot[];
}

/** No sentence of news is longer: what is behind is not compared. */
const LONGEST = 90;

/** Small words show where a sentence goes on alike; what it tells counts for more. */
const TELLING = 4;
const SMALL = 1;

const read = ofWord((given): Omit<Word, 'at'> => {
  const word = given.replace(/[’´`]/g, "'");
  return { word, stem: stemWord(word), tells: !isEmptyWord(word) };
});

function wordAt(given: string, at: number): Word {
  const { word, stem, tells } = read(given);
  return { at, word, stem, tells };
}

/** The words that both have in the same order, and between them what each has in one place. */
export function alignWords(one: readonly string[], other: readonly string[]): Alignment {
  const [a, b] = [one, other].map((words) => words.slice(0, LONGEST).map(wordAt)) as [
    Word[],
    Word[],
  ];
  const pairs = longestCommon(a, b);
  const slots: Slot[] = [];
  let [fromA, fromB] = [0, 0];
  for (const pair of [...pairs, null]) {
    const [endA, endB] = pair === null ? [a.length, b.length] : [pair[0].at, pair[1].at];
    if (endA > fromA || endB > fromB)
      slots.push({ one: a.slice(fromA, endA), other: b.slice(fromB, endB), last: pair === null });
    [fromA, fromB] = [endA + 1, endB + 1];
  }
  return { words: [a, b], pairs, slots };
}

/** The heaviest common subsequence. */
function longestCommon(a: readonly Word[], b: readonly Word[]): (readonly [Word, Word])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const apart = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const together = weightOf(a[i]!, b[j]!);
      best[i * width + j] =
        together > 0 ? Math.max(apart, together + best[(i + 1) * width + j + 1]!) : apart;
    }
  }
  const pairs: (readonly [Word, Word])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const together = weightOf(a[i]!, b[j]!);
    const here = best[i * width + j]!;
    if (together > 0 && here === together + best[(i + 1) * width + j + 1]!) {
      pairs.push([a[i]!, b[j]!]);
      i += 1;
      j += 1;
    } else if (here === best[(i + 1) * width + j]!) i += 1;
    else j += 1;
  }
  return pairs;
}

const weightOf = (a: Word, b: Word): number =>
  a.word === b.word || (a.tells && b.tells && a.stem === b.stem) ? (a.tells ? TELLING : SMALL) : 0;
