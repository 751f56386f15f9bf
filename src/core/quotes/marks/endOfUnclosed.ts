import { auxiliaries } from '../../language/functionWords.ts';
import { narrationBegins } from '../../language/narration.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import { readWords } from '../../language/words.ts';
import { splitSentences } from '../../report/splitSentences.ts';

/** Letters of an attribution that stands behind words whose closing mark is missing. */
const LONGEST_ATTRIBUTION = 90;

/**
 * Where a quotation without a closing mark ends that begins at `from`, another one beginning at
 * `to`: with its last whole sentence, but before the narrator's "…, she said".
 */
export function endOfUnclosed(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const stop = Math.max(
    between.lastIndexOf('. '),
    between.lastIndexOf('? '),
    between.lastIndexOf('! '),
  );
  return beforeNarration(text, from, stop < 0 ? to : from + stop + 1);
}

/** Before the narrator's attribution that the stretch ends with, if it does. */
export function beforeNarration(text: string, from: number, to: number): number {
  const near = Math.max(from, to - LONGEST_ATTRIBUTION);
  const tail = text.slice(near, to);
  for (let at = tail.lastIndexOf(', '); at > 0; at = tail.lastIndexOf(', ', at - 1)) {
    if (/[.?!]\s/.test(tail.slice(at))) return to;
    if (narrationBegins(text, near + at + 2)) return near + at;
  }
  return to;
}

/** "We", "my": what narrators seldom write. */
const OF_SPEECH = /(?<![\p{L}'’])(?:I|we|you|my|our|your|us|me)(?![\p{L}])/iu;

/**
 * Where a quotation without an opening mark begins that ends at `to`: with the sentence that it ends
 * with, and those before it in which somebody speaks of himself; what stands before is the narrator's.
 */
export function startOfUnopened(text: string, from: number, to: number): number {
  const sentences = splitSentences(text, from, to);
  let first = sentences.length - 1;
  while (first > 0 && OF_SPEECH.test(textOf(text, sentences[first - 1]!))) first -= 1;
  return sentences[first]?.start ?? from;
}

const textOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

/** `…, said Marsh.`: whether the stretch ends with the narrator's attribution, and nothing else behind it. */
export function endsNarrated(text: string, from: number, to: number): boolean {
  const comma = text.slice(Math.max(from, to - LONGEST_ATTRIBUTION), to).lastIndexOf(', ');
  const at = Math.max(from, to - LONGEST_ATTRIBUTION) + comma;
  if (comma < 1 || /[.?!]\s/.test(text.slice(at, to)) || !narrationBegins(text, at + 2))
    return false;
  const words = readWords(text, at + 1, to);
  const verb = words.findIndex(({ lower }) => speechVerb(lower) === 'says');
  return words.slice(verb + 1).every(({ lower }) => !TELLS.test(lower) && !auxiliaries.has(lower));
}

/** "Marsh said that the boats would sail" is what whoever speaks tells of her. */
const TELLS = /^(?:that|he|she|it|they|we|i|you)$/;
