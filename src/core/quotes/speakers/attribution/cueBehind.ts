import {
  auxiliaries,
  determiners,
  isAdverb,
  isFunctionWord,
} from '../../../language/functionWords.ts';
import { isRole } from '../../../language/roles.ts';
import { alsoNouns, isGerund, speechVerb } from '../../../language/speechVerbs.ts';
import { findSubject } from '../../frames/findSubject.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { isVerbHere } from '../../frames/verbHere.ts';
import { behindBracket } from '../people/row.ts';
import type { Attribution } from './attribution.ts';

/** A speech verb further away than this says nothing of the quote; keeps the search linear. */
const REACH = 45;

/** `“…,” Marsh said`, `“…,” said Marsh`, `“…,” according to Marsh`, `“…” — Marsh`: who is told to speak right behind the quote. */
export function cueBehind(tokens: readonly Token[], at: number): Attribution | null {
  let first = at + 1;
  while (tokens[first]?.kind === 'mark' && /^(?:,|—|–|―|-|--|…)$/.test(tokens[first]!.text))
    first += 1;
  const dashed = /^(?:—|–|―|-|--)$/.test(tokens[first - 1]?.text ?? '');
  const token = tokens[first];
  if (token === undefined || token.kind !== 'word') return null;
  if (token.lower === 'according' && tokens[first + 1]?.lower === 'to') {
    return { cue: { from: first, to: first + 2 }, mention: phraseFrom(tokens, first + 2) };
  }
  if (first === at + 1 && goesOnAsPhrase(tokens[at]!, token)) return null;
  const inverted = invertedCue(tokens, first, at);
  if (inverted !== null) return inverted;
  const subject = phraseFrom(tokens, first);
  if (subject === null) return null;
  if (dashed && isSigned(tokens, subject))
    return { cue: { from: first - 1, to: first }, mention: subject };
  return verbOf(tokens, subject, first);
}

/** `“fair” processes`: the narrator's phrase runs on behind the mark, and what follows is no subject. */
const goesOnAsPhrase = (quote: Token, { lower, capital }: Token): boolean =>
  !/[.,!?…—–-]["'”’»)\]]*$/.test(quote.text) &&
  !capital &&
  !isFunctionWord(lower) &&
  !isRole(lower) &&
  speechVerb(lower) === null;

/** "said Marsh" */
function invertedCue(tokens: readonly Token[], first: number, at: number): Attribution | null {
  const verb = isAdverb(tokens[first]!.lower) ? first + 1 : first;
  const token = tokens[verb];
  if (
    token === undefined ||
    speechVerb(token.lower) !== 'says' ||
    (token.capital && verb === first)
  )
    return null;
  if (isGerund(token.lower)) return null;
  const cue = { from: verb, to: verb + 1 };
  const mention =
    nobodyAt(tokens, verb + 1) ?? monthAt(tokens, verb + 1) ?? phraseFrom(tokens, verb + 1);
  if (mention !== null && !alsoObject(tokens, mention)) return { cue, mention };
  return { cue, mention: at > 0 ? firstSubject(tokens, 0, at) : null };
}

/** "said nobody in the harbour" */
const nobodyAt = (tokens: readonly Token[], at: number): Phrase | null =>
  /^(?:nobody|none|no-one)$/.test(tokens[at]?.lower ?? '') ? { from: at, to: at + 1 } : null;

/** "said June": nobody but a person closes the attribution there. */
const monthAt = (tokens: readonly Token[], at: number): Phrase | null =>
  /^(?:April|May|June|August)$/.test(tokens[at]?.text ?? '') &&
  /^(?:[.,]|)$/.test(tokens[at + 1]?.text ?? '')
    ? { from: at, to: at + 1 }
    : null;

/** "told reporters" has no subject behind the verb. */
const alsoObject = (tokens: readonly Token[], { from }: Phrase) =>
  !isNameWord(tokens[from]) &&
  (/^(?:told|tells)$/.test(tokens[from - 1]!.lower) ||
    (tokens[from - 1]!.lower === 'asked' && !determiners.has(tokens[from]!.lower)));

function isSigned(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return isNameWord(tokens[from]) && (to >= tokens.length || /^[,.(]$/.test(tokens[to]!.text));
}

/** "Marsh kept repeating" */
const isKeptUp = (tokens: readonly Token[], at: number) =>
  /^(?:kept|keeps|began|started|heard|caught|filmed|recorded|is|was|are|were|be|been)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** "Hart was told": Hart is spoken to; who "was quoted" did say it. */
const isDoneToSubject = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:was|were|been|being)$/.test(tokens[verb - 1]?.lower ?? '') &&
  /^(?:told|asked|warned|reminded|advised|informed|assured|promised|urged)$/.test(
    tokens[verb]!.lower,
  );

/** "by a guard" */
const behindBy = (tokens: readonly Token[], at: number): Phrase | null =>
  tokens[at]?.lower === 'by' ? phraseFrom(tokens, at + 1) : null;

/** "Low told a news conference", "Ada Marsh, a strategist who worked for …, said" */
function verbOf(tokens: readonly Token[], subject: Phrase, first: number): Attribution | null {
  const end = Math.min(tokens.length, subject.to + REACH);
  for (let k = subject.to; k < end && tokens[k]!.kind !== 'quote'; k++) {
    if (!isVerbHere(tokens, k) || (isGerund(tokens[k]!.lower) && !isKeptUp(tokens, k))) continue;
    const kind = speechVerb(tokens[k]!.lower);
    if (kind === 'holds' || (kind === 'labels' && k > subject.to + 2)) continue;
    if (isDoneToSubject(tokens, k))
      return { cue: { from: k, to: k + 1 }, mention: behindBy(tokens, k + 1) };
    const mention = mentionIn(tokens, subject, k, first);
    if (mention !== null) return { cue: { from: k, to: k + 1 }, mention };
  }
  return null;
}

/** The phrase behind the quote, or the part of it that is the verb's subject; null where another is. */
function mentionIn(
  tokens: readonly Token[],
  subject: Phrase,
  verb: number,
  first: number,
): Phrase | null {
  const mention = findSubject(tokens, verb, first);
  if (mention === null || mention.from <= subject.from + 1) return mention;
  if (mention.to === subject.to || isJoint(tokens, subject, mention.to)) return subject;
  return isOneRun(tokens, subject.to, mention.from) ? mention : null;
}

/** "Ada Marsh and Ben Low of the Harbour Office wrote": two names with nothing but nouns up to where the second ends. */
function isJoint(tokens: readonly Token[], { to }: Phrase, end: number): boolean {
  const and = behindBracket(tokens, to);
  if (tokens[and]?.lower !== 'and') return false;
  const bracket = tokens.findIndex(({ text }, i) => i > and && i < end && text === '(');
  const until = bracket >= 0 && behindBracket(tokens, bracket) === end ? bracket : end;
  return tokens
    .slice(and, until)
    .every(
      ({ kind, lower }) =>
        kind === 'word' &&
        !auxiliaries.has(lower) &&
        (speechVerb(lower) === null || alsoNouns.has(lower)),
    );
}

/** "former Harbour Office pilot Ada Marsh": nothing but nouns between the phrase and the name. */
const isOneRun = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to &&
  tokens
    .slice(from, to)
    .every(
      (token) =>
        token.kind === 'word' && !isFunctionWord(token.lower) && speechVerb(token.lower) === null,
    );
