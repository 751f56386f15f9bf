import type { Quote } from '../quote.ts';
import type { Utterance, Variant } from '../utterance.ts';
import type { QuotedWord } from '../utterances/quotedWords.ts';
import { foldWords, quotedWords } from '../utterances/quotedWords.ts';
import type { Pasted } from './readPasted.ts';

/** One wording of an utterance, read for comparing. */
export interface Passage {
  readonly utterance: Utterance;
  readonly variant: Variant;
  readonly words: readonly QuotedWord[];
  /** The words as they are compared, a space around each. */
  readonly spaced: string;
  readonly quote: Quote;
}

/** As many passages with the most words in common are compared word by word. */
const COMPARED = 16;

/** Variants never change: each is read once, as long as it is kept. */
const read = new WeakMap<Variant, Pick<Passage, 'words' | 'spaced'>>();

function wordsOf(variant: Variant): Pick<Passage, 'words' | 'spaced'> {
  const known = read.get(variant);
  if (known !== undefined) return known;
  const words = quotedWords(variant.text);
  const own = { words, spaced: ` ${words.map(({ folded }) => folded).join(' ')} ` };
  read.set(variant, own);
  return own;
}

/**
 * The wordings that share most words with these, those that have them in a row before others. Those
 * of the one asked for are kept whoever else said the like.
 */
export function nearestPassages(
  { words, pieces }: Pick<Pasted, 'words' | 'pieces'>,
  utterances: readonly Utterance[],
  isAskedFor: (utterance: Utterance) => boolean,
): Passage[] {
  const wanted = new Set(words.map(({ folded }) => folded));
  const row = ` ${words.map(({ folded }) => folded).join(' ')} `;
  const rows = pieces.map((piece) => ` ${piece.join(' ')} `);
  const passages: (Passage & { readonly shared: number })[] = [];
  for (const utterance of utterances) {
    for (const variant of utterance.variants) {
      const own = wordsOf(variant);
      const seen = new Set<string>();
      for (const { folded } of own.words) if (wanted.has(folded)) seen.add(folded);
      if (seen.size === 0) continue;
      const holds = rows.every((piece) => own.spaced.includes(piece)) || row.includes(own.spaced);
      const shared = seen.size + (holds ? 1000 : 0);
      passages.push({ utterance, variant, ...own, quote: variant.quotes[0]!, shared });
    }
  }
  passages.sort(
    (a, b) =>
      b.shared - a.shared ||
      a.words.length - b.words.length ||
      (a.utterance.id < b.utterance.id ? -1 : a.utterance.id > b.utterance.id ? 1 : 0),
  );
  const first = passages.slice(0, COMPARED);
  const asked = passages.slice(COMPARED).filter(({ utterance }) => isAskedFor(utterance));
  return [...first, ...asked.slice(0, COMPARED)];
}

/** Whether somebody is quoted with all of these words one behind the other, marks within them or not. */
export const standsWhole = (
  { words, pieces, brackets }: Pick<Pasted, 'words' | 'pieces' | 'brackets'>,
  utterances: readonly Utterance[],
): boolean => {
  if (words.length < 2 || pieces.length > 1 || brackets.length > 0) return false;
  const row = ` ${pieces.flat().join(' ')} `;
  return utterances.some(
    ({ quotes, variants }) =>
      quotes[0]!.kind !== 'indirect' &&
      variants.some((variant) => wordsOf(variant).spaced.includes(row)),
  );
};

/** The speakers, but for `speaker`, who are reported with just these words one behind the other. */
export function othersWith(
  { pieces, words }: Pick<Pasted, 'words' | 'pieces'>,
  utterances: readonly Utterance[],
  speaker: string | null,
): Set<string | null> {
  const others = new Set<string | null>();
  const rows = pieces.map((piece) => ` ${piece.join(' ')} `);
  for (const utterance of utterances) {
    if (utterance.speaker === speaker || others.has(utterance.speaker)) continue;
    if (utterance.quotes[0]!.kind === 'indirect') continue;
    const carries = utterance.variants.some((variant) => {
      const own = wordsOf(variant);
      return own.words.length >= words.length && rows.every((piece) => own.spaced.includes(piece));
    });
    if (carries) others.add(utterance.speaker);
  }
  return others;
}

/** The passage with the stretch that has most of these words, in the report that it is shown from. */
export function atStretch(passage: Passage, words: readonly string[]): Passage {
  const wanted = new Set(words);
  const own = passage.variant.quotes.filter(({ reportId }) => reportId === passage.quote.reportId);
  if (own.length < 2) return passage;
  let best = passage.quote;
  let most = 0;
  for (const quote of own) {
    const shared = new Set(foldWords(quote.text).filter((word) => wanted.has(word))).size;
    if (shared > most) [best, most] = [quote, shared];
  }
  return { ...passage, quote: best };
}
