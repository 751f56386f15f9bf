import { isPastWord } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { AHEAD, DESCRIBES, HELPS, helpedVerb, mainVerb, ownWords, readVerb } from './mainVerb.ts';
import { isIrregularPast, standsFor } from './standsFor.ts';
import type { Word } from './wordSlots.ts';

type Verb = Pick<Word, 'word' | 'stem'>;

/** "Issued a subpoena", "made a promise": the noun behind them tells what was done. */
const LIGHT =
  /^(?:made|make|makes|issued?|gave|given?|took|taken?|held|had|put|got|came|went|began|remained?)$/;

/**
 * Every verb that a sentence's own clause tells: "arrested him and charged him", "agreed to pay",
 * "answered by paying". Not "the decision to pay", "defended paying", "a promise made by": those are
 * taken for known.
 */
const ownVerbs = once((line: Line): readonly Verb[] => {
  const words = ownWords(line);
  return words.flatMap((word, at) => {
    const before = words[at - 1] ?? '';
    const isHelp = AHEAD.test(word) || HELPS.test(word);
    if (isHelp) return told(helpedVerb(words, at));
    if (before === 'by' && word.endsWith('ing')) return told(readVerb(words, at, false));
    const isPast = isPastWord(word) || isIrregularPast(word);
    if (!isPast || DESCRIBES.test(before) || words[at + 1] === 'by') return [];
    const done = told(readVerb(words, at, false));
    return words[at + 1] === 'to' ? [...done, ...told(readVerb(words, at + 2, true))] : done;
  });
});

const told = (read: { readonly verb: Verb } | null): readonly Verb[] =>
  read === null ? [] : [read.verb];

/**
 * Whether neither tells anything that the other does: at most it takes it for known ("dismissed the
 * promise to keep the plant", "promised to keep the plant").
 */
export function tellOtherThings(a: Line, b: Line): boolean {
  const [one, other] = [mainVerb(a)?.verb, mainVerb(b)?.verb];
  if (one === undefined || other === undefined) return false;
  if (LIGHT.test(one.word) || LIGHT.test(other.word)) return false;
  const theirs = [other, ...ownVerbs(b)];
  return ![one, ...ownVerbs(a)].some((verb) => theirs.some((their) => standsFor(verb, their)));
}
