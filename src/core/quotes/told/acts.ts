import { type ActVerb, actVerb } from '../../language/actVerbs.ts';
import { conjunctions, determiners, prepositions } from '../../language/functionWords.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import { type Phrase, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isNounOfAct, isVerbOfAct } from './actHere.ts';
import { CLAIMS } from './cues.ts';
import { isSurelyVerb } from './finite.ts';
import { beginsClause } from './plainClause.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Whether what the word at `at` brings in states nothing by itself, so that it is only told with
 * that word: an order, a promise, a question, a denial, a judgement ("urged ministers to act", "asked
 * whether …"), and all else that is no clause ("announced the closure", "admitted taking the money").
 */
export function isAct(tokens: readonly Token[], at: number, { from, to }: Phrase): boolean {
  if (to <= at) return false;
  const first = tokens[from]!.lower === 'that' && from + 1 < to ? from + 1 : from;
  const verb = actVerb(tokens[at]!.lower);
  // "As Marsh told the Gazette, the dam is old": nothing that the verb takes.
  if (tokens[first - 1]!.text === ',') return false;
  if (isQuestion(tokens[first]!.lower, verb) || isInfinitive(tokens, first)) return true;
  if (verb === null) return false;
  if (/^(?:denies|asks|judges)$/.test(verb.act) || WANTED.has(verb.lemma)) return true;
  if (tokens[first - 1]!.lower === 'that' || beginsClause(tokens, first)) return false;
  return TAKES_WHOM.has(verb.lemma) || !hasOwnVerb(tokens, first, to);
}

/** "claims staff saw it", "predicted lawsuits could be filed": a clause without a "that". */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + TO_VERB); at++) {
    const { kind, lower, name } = tokens[at]!;
    if (kind !== 'word' || /^(?:that|which|who|whom|whose|to|and|or|by)$/.test(lower)) return false;
    if (isSurelyVerb(lower) && !name && tokens[at + 1]?.lower !== 'by') return true;
  }
  return false;
}
const TO_VERB = 9;

/** What they bring in is wanted, even in a whole clause: "demanded that the records be released". */
const WANTED = set(
  'ask urge order call demand request instruct direct command recommend propose encourage beg implore plead appeal invite exhort',
);

/** "explained how", "asked if"; but "said if it rained, the match was off" states that. */
const isQuestion = (lower: string, verb: ActVerb | null): boolean =>
  /^(?:whether|how|why|what|who|whom|whose)$/.test(lower) ||
  (/^(?:if|where|when|which)$/.test(lower) &&
    verb !== null &&
    /^(?:ask|question|wonder|inquire)$/.test(verb.lemma));

const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'to' || (tokens[at]!.lower === 'not' && tokens[at + 1]?.lower === 'to');

/** Whether somebody does this with words here, and what is told is enough to show what was said. */
export function isToldAct(tokens: readonly Token[], at: number, told: Phrase): boolean {
  const verb = actVerb(tokens[at]!.lower);
  const first = tokens[told.from]!;
  const infinitive = isInfinitive(tokens, told.from);
  if (isNounOfAct(tokens, at)) return infinitive || tokens[at + 1]?.lower === 'for';
  if (verb === null) return isSaidOrHoped(tokens[at]!.lower) && told.to - told.from > 2;
  if (!isVerbOfAct(tokens, at)) return false;
  if (isQuestion(first.lower, verb)) return told.to - told.from > 2;
  if (first.lower === 'that') return true;
  if (infinitive) return verb.act !== 'judges' && !isUnnamed(tokens, told);
  return !INFINITIVE_ONLY.has(verb.lemma) && hasContent(tokens, at, told, verb);
}

/** "explained how", "hopes to open"; not "knows how", nor "responded to the report": what is answered is no answer. */
const isSaidOrHoped = (lower: string): boolean =>
  (speechVerb(lower) === 'says' && !/^(?:respond|repl|react)/.test(lower)) ||
  /^hop(?:e|es|ed|ing)$/.test(lower);
const INFINITIVE_ONLY = set('offer swear threaten');

/** "asked not to be named": tells of nothing but the paper's manners. */
const isUnnamed = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens
    .slice(from, Math.min(to, from + 4))
    .some(({ lower }) => /^(?:named|identified|quoted)$/.test(lower));

/** Take whom it is said to, and what that one is to do: "told residents to stay indoors". */
const TAKES_WHOM = set(
  'tell remind warn ask order encourage invite implore beg exhort counsel advise instruct direct command',
);
/** What they take as an object is often done without words: "confirmed the judge", "claimed the seat". */
const NO_OBJECT = set('suggest claim confirm declare wonder inquire admit');
/** "complained of the noise", "boasted about the catch" */
const TAKES_ABOUT = set('complain apologise apologize boast brag joke hint');
/** Thanks tell something only with what they are for. */
const TAKES_REASON = set('thank congratulate credit');
/** What is wanted stands behind "for", what is told of behind "of" or "about". */
const TAKES_FOR = set(
  'call ask plead appeal beg warn complain apologise apologize boast brag joke hint criticise',
);
/** Say something only by what comes behind "as", or in words between marks. */
const TAKES_AS = set('label brand characterise characterize portray depict dismiss reject');

function hasContent(
  tokens: readonly Token[],
  at: number,
  told: Phrase,
  { lemma }: ActVerb,
): boolean {
  const own = tokens.slice(told.from, told.to);
  if (own.some(({ kind }) => kind === 'quote')) return true;
  const words = own.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  if (words.length < 2) return false;
  const next = tokens[at + 1]!.lower;
  if (conjunctions.has(words[0]!)) return false;
  if (/^(?:for|of|to|by|from|with|about)$/.test(next) && !TAKES_FOR.has(lemma)) return false;
  if (TAKES_ABOUT.has(lemma))
    return (
      /^(?:of|about|for|at|to|over)$/.test(next) ||
      (!prepositions.has(next) && words.some((word, i) => i > 0 && isSurelyVerb(word)))
    );
  if (lemma === 'call')
    return /^(?:for|on|upon)$/.test(next) ? told.from > at + 1 : isCalledSo(tokens, told);
  if (TAKES_AS.has(lemma)) return words.includes('as') || isClaimOfNobody(own);
  if (TAKES_REASON.has(lemma)) return words.some((word) => /^(?:for|on|with)$/.test(word));
  if (!TAKES_WHOM.has(lemma) && !NO_OBJECT.has(lemma)) return true;
  if (words.some((word, i) => i > 0 && isSurelyVerb(word))) return true;
  return TAKES_WHOM.has(lemma)
    ? words.includes('to', 1) || /^(?:for|of|against|about)$/.test(next)
    : words[0]!.endsWith('ing');
}

/** "rejected the claim that": what Marsh's claim says is told as Marsh's. */
const isClaimOfNobody = (own: readonly Token[]): boolean =>
  own.some(({ lower }) => CLAIMS.test(lower)) &&
  !own.some(({ lower, possessive }) => possessive || /^(?:his|her|their)$/.test(lower));

/** "called the plan a disaster", "called him unfit"; not "called the police". */
function isCalledSo(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const whom = phraseFrom(tokens, from);
  if (whom === null) return false;
  const behind = whom.to < to ? tokens[whom.to]!.lower : '';
  const last = tokens[whom.to - 1]!.lower;
  return (
    determiners.has(behind) ||
    ADJECTIVE.test(behind) ||
    (whom.to - from > 2 && ADJECTIVE.test(last))
  );
}
const ADJECTIVE =
  /^(?:un\w+|\w+-[\w-]+|\w+(?:ous|ful|less|ive|able|ible|al|ic|ent|ant|ed|ing|air|ak|ong|se))$/;
