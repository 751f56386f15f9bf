import { hasTellingVerb } from '../../language/verbForms.ts';
import { countWords } from '../reading/terms.ts';

/** A title is read at once. */
export const MOST_TITLE_WORDS = 20;
/** A cut before this many words leaves nothing told. */
const FEWEST_TITLE_WORDS = 8;

/** Before these words a sentence may end: what follows only says more. */
const SAYS_MORE =
  /^(?:after|as|before|when|while|because|since|although|despite|amid|following|during|who|which|where|in|on|at|for|with|from|over|according|saying|so|that|and|but|to|by)$/;

/**
 * A sentence as far as a reader takes it in at once, with an ellipsis where it goes on: cut where
 * a clause or a phrase ends, and behind its verb.
 */
export function inOneBreath(sentence: string): string {
  const words = sentence
    .trim()
    .replace(/[.!]["”’]?$/, '')
    .split(/\s+/);
  if (words.length <= MOST_TITLE_WORDS)
    return countWords(sentence) > MOST_TITLE_WORDS ? withoutSpaces(sentence) : words.join(' ');
  for (let length = MOST_TITLE_WORDS; length >= FEWEST_TITLE_WORDS; length--) {
    const head = words.slice(0, length).join(' ');
    const ends = /[,;:–—]$/.test(head) || SAYS_MORE.test(words[length]!);
    if (ends && !isOpen(words[length - 1]!, words[length]!) && tells(head)) return cut(head);
  }
  return cut(words.slice(0, MOST_TITLE_WORDS).join(' '));
}

/** "Inspectors found that": who has read so far asks what. */
const isOpen = (last: string, next: string): boolean =>
  SAYS_MORE.test(last) || (next === 'that' && hasTellingVerb(last));

const cut = (head: string): string => `${head.replace(/[,;:–—]$/, '')} …`;

/** What stands between commas tells nothing by itself: "The exchange, founded long ago, …". */
const tells = (head: string): boolean => hasTellingVerb(head.replace(/, [^,]*(?:,|$)/, ' '));

/** Where no spaces show how far one reads: the first sentence, or as much of it as is read at once. */
function withoutSpaces(point: string): string {
  const [sentence] = point.trim().split(/[。！？]/u);
  let [head, rest] = ['', [...sentence!]];
  while (rest.length > 0 && countWords(head + rest[0]!) <= MOST_TITLE_WORDS) head += rest.shift()!;
  return rest.length === 0 ? head : `${head} …`;
}
