import { hasTellingVerb, isPastWord } from '../../language/verbForms.ts';
import { countWords } from '../reading/terms.ts';

/** A title is read at once. */
export const MOST_TITLE_WORDS = 20;
/** A cut before this many words leaves nothing told. */
const FEWEST_TITLE_WORDS = 8;

/** Before these words a sentence may end: what follows only says more. A clause is better left out than half a phrase. */
const BEGINS_CLAUSE =
  /^(?:after|as|before|when|while|because|since|although|despite|amid|following|during|who|which|where|according|saying|but)$/;
const BEGINS_PHRASE = /^(?:in|on|at|for|with|from|over|so|that|and|to|by)$/;
const SAYS_MORE = new RegExp(`${BEGINS_CLAUSE.source}|${BEGINS_PHRASE.source}`);
/** "Was locked | in a trunk", "knew he had | to": what stands before is no end of anything. */
const GOES_ON =
  /^(?:\p{Ll}+(?:ed|ing|en)|found|shot|sent|held|left|built|made|sold|put|set|kept|led|had|has|have|is|are|was|were|be|been|more|most|so|not|out|up|off|down|it|he|she|they)$/u;
/** In words: what each end is worth less than its length. */
const COST = { mark: -3, clause: 1, phrase: 5, open: 10 };

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
  const ends = lengths
    .filter((length) => mayEnd(words, length))
    .map((length) => ({ length, worth: length - costOf(words, length) }))
    .sort((a, b) => b.worth - a.worth);
  return cut(words.slice(0, ends[0]?.length ?? MOST_TITLE_WORDS).join(' '));
}

/** The longest first. */
const lengths = Array.from(
  { length: MOST_TITLE_WORDS - FEWEST_TITLE_WORDS + 1 },
  (_, at) => MOST_TITLE_WORDS - at,
);

function mayEnd(words: readonly string[], length: number): boolean {
  const head = words.slice(0, length).join(' ');
  const ends = MARK.test(head) || SAYS_MORE.test(words[length]!);
  return ends && !isOpen(words[length - 1]!, words[length]!) && tells(head);
}

const MARK = /[,;:–—]$/;

/** "…, a lawmaker said after": without who says so it would be a fact. */
const SAYER = /^(?:[\p{L}.’'-]+ ){0,6}(?:said|says|told|according)(?!\p{L})/u;

function costOf(words: readonly string[], length: number): number {
  const [last, next] = [words[length - 1]!, words[length]!];
  if (SAYER.test(words.slice(length).join(' '))) return COST.open;
  if (MARK.test(last)) return COST.mark;
  if (GOES_ON.test(last) || isPastWord(last)) return COST.open;
  return BEGINS_CLAUSE.test(next) ? COST.clause : COST.phrase;
}

/** "Inspectors found that": who has read so far asks what. */
const isOpen = (last: string, next: string): boolean =>
  SAYS_MORE.test(last) || (next === 'that' && hasTellingVerb(last));

const cut = (head: string): string => `${head.replace(MARK, '')} …`;

/** What stands between commas tells nothing by itself: "The exchange, founded long ago, …". */
const tells = (head: string): boolean => hasTellingVerb(head.replace(/, [^,]*(?:,|$)/, ' '));

/** Where no spaces show how far one reads: the first sentence, or as much of it as is read at once. */
function withoutSpaces(point: string): string {
  const [sentence] = point.trim().split(/[。！？]/u);
  let [head, rest] = ['', [...sentence!]];
  while (rest.length > 0 && countWords(head + rest[0]!) <= MOST_TITLE_WORDS) head += rest.shift()!;
  return rest.length === 0 ? head : `${head} …`;
}
