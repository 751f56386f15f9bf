import { prepositions } from '../../../language/functionWords.ts';
import { alsoNouns, speechVerb } from '../../../language/speechVerbs.ts';
import type { Span } from '../../../report/report.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Frame } from '../../frames/readFrames.ts';

/** Verbs that put a question to somebody. */
export const ASKS = /^(?:ask|asks|asked|press|presses|pressed|quizzed|questioned)$/;

/** Whom a verb of asking has behind it; with `forAnswer` only before what was asked: "asked Low why". */
export function whomAsked(tokens: Frame['tokens'], cue: Span, forAnswer: boolean): Phrase | null {
  const verb = tokens.findIndex(({ start }) => start === cue.start);
  if (verb < 0 || !ASKS.test(tokens[verb]!.lower)) return null;
  const whom = phraseFrom(tokens, verb + 1);
  if (whom === null || !forAnswer) return whom;
  const question = questionBehind(tokens, whom.to);
  return question < 0 ? null : (namedBefore(tokens, whom.to, question) ?? whom);
}

/** Whom the sentence asks something, wherever its verb of asking stands: null where none is asked. */
export function whomAskedIn(tokens: Frame['tokens']): Phrase | null {
  for (const { lower, start, end } of tokens) {
    const whom = ASKS.test(lower) ? whomAsked(tokens, { start, end }, true) : null;
    if (whom !== null) return whom;
  }
  return null;
}

/** "asked whether he would go": what is asked stands right behind the verb, and nobody is named who is to answer. */
export const isAskedOfNobody = (tokens: Frame['tokens'], cue: Span): boolean => {
  const verb = tokens.findIndex(({ start }) => start === cue.start);
  return ASKS.test(tokens[verb]?.lower ?? '') && OPENS_QUESTION.test(tokens[verb + 1]?.lower ?? '');
};

/** "asked the mayor, Ben Low, and his deputy whether they would go": one of them answers, and it is not told which. */
export function isAskedOfSeveral(tokens: Frame['tokens'], cue: Span): boolean {
  const first = whomAsked(tokens, cue, false);
  if (first === null) return false;
  const rest = tokens.slice(first.to, first.to + LONGEST_ASIDE);
  const question = rest.findIndex(({ lower }) => /^(?:if|whether|how|why|what)$/.test(lower));
  return (
    question > 0 &&
    rest.slice(0, question).some(({ lower }) => lower === 'and') &&
    rest.slice(0, question).every(({ kind, lower }) => kind !== 'quote' && lower !== 'to')
  );
}

/** In tokens: "of Larkfield, Ben Low, 51, on". */
const LONGEST_ASIDE = 12;

/** Where what is asked begins, behind no more than who it is that is asked: "the mayor, Ben Low, whether"; -1 where it does not. */
function questionBehind(tokens: Frame['tokens'], from: number): number {
  const isNext = tokens[from]?.text === ',' || prepositions.has(tokens[from]?.lower ?? '');
  const last = isNext ? from + LONGEST_ASIDE : from;
  for (let i = from; i <= last && i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    if (OPENS_QUESTION.test(lower) && !(lower === 'who' && i > from && isTold(tokens, i))) return i;
    if (kind === 'quote' || /^(?:to|for|and|but)$/.test(lower)) return -1;
    if (kind === 'word' && speechVerb(lower) !== null && !alsoNouns.has(lower)) return -1;
  }
  return -1;
}

/** "Ben Low, who runs the harbour, whether": told of him, and no question. */
const isTold = (tokens: Frame['tokens'], who: number): boolean => tokens[who - 1]!.text === ',';

/** "the mayor of Larkfield, Ben Low,": the name that the aside gives. */
function namedBefore(tokens: Frame['tokens'], from: number, question: number): Phrase | null {
  const comma = tokens.findLastIndex(({ text }, i) => i < question && i > from && text === ',');
  if (comma < 0) return null;
  const first = tokens.findIndex(({ text }, i) => i >= from && text === ',');
  if (first === comma || !isNameWord(tokens[first + 1])) return null;
  return phraseFrom(tokens, first + 1);
}

const OPENS_QUESTION = /^(?:if|whether|how|why|what|when|where|who|which|about)$/;
