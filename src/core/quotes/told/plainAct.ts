import { type ActVerb, actVerb } from '../../language/actVerbs.ts';
import { determiners } from '../../language/functionWords.ts';
import { phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isNounOfAct, isVerbOfAct } from './actHere.ts';

/**
 * Where what a verb of an act brings in begins, where its form makes it plain: "instructed crews to
 * leave", "threatened to strike", "called on members to vote", "accused him of lying", "denied
 * having met". Null where it does not: such verbs are too rare in annotated reports to be learnt one by one.
 */
export function plainAct(tokens: readonly Token[], at: number): number | null {
  if (isNounOfAct(tokens, at)) return isToDo(tokens, at + 1) ? at + 1 : null;
  const verb = actVerb(tokens[at]!.lower);
  const next = tokens[at + 1]?.lower ?? '';
  if (verb === null || !isVerbOfAct(tokens, at)) return null;
  const { lemma } = verb;
  if (lemma === 'call' && /^(?:on|upon)$/.test(next))
    return isBidden(tokens, at + 2) ? at + 2 : null;
  if (/^(?:appeal|plead)$/.test(lemma) && /^(?:to|with)$/.test(next))
    return isBidden(tokens, at + 2) ? at + 2 : null;
  if (/^(?:apologi[sz]e|complain)$/.test(lemma) && /^(?:for|about|of)$/.test(next)) return at + 2;
  return takesNext(tokens, at, verb) ? at + 1 : null;
}

/** Whether what stands right behind the verb is what it takes. */
function takesNext(tokens: readonly Token[], at: number, { act, lemma }: ActVerb): boolean {
  const next = tokens[at + 1];
  const { lower = '' } = next ?? {};
  if (WILL.has(lemma) && isToDo(tokens, at + 1)) return true;
  if (BIDS.has(lemma)) {
    const isAsked = lemma === 'ask' && /^(?:whether|if|why|how)$/.test(lower);
    return isAsked || isBidden(tokens, at + 1);
  }
  if (act === 'judges' || act === 'denies') return beginsPhrase(next) || isDeed(lemma, lower);
  if (act === 'asks') return /^(?:whether|if|why|how)$/.test(lower);
  return isDeed(lemma, lower);
}

/** "denied having met", "admitted taking" */
const isDeed = (lemma: string, next: string): boolean =>
  /^(?:deny|admit)$/.test(lemma) && next.length > 5 && next.endsWith('ing');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BIDS = set(
  'ask urge order instruct direct command advise beg implore counsel exhort tell warn remind invite encourage',
);
const WILL = set('promise vow pledge threaten offer swear ask demand request');

/** "condemned the raid", "praised him": what is judged stands right behind. */
const beginsPhrase = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.name || determiners.has(token.lower) || /^(?:him|her|them|it)$/.test(token.lower));

/** "crews to leave", "residents not to drink" */
function isBidden(tokens: readonly Token[], from: number): boolean {
  const whom = phraseFrom(tokens, from);
  return whom !== null && isToDo(tokens, whom.to);
}

/** "to leave", "not to leave"; not "to the crews". */
function isToDo(tokens: readonly Token[], from: number): boolean {
  const to = tokens[from]?.lower === 'not' ? from + 1 : from;
  const verb = tokens[to + 1];
  return (
    tokens[to]?.lower === 'to' &&
    verb?.kind === 'word' &&
    !verb.name &&
    !determiners.has(verb.lower) &&
    !/(?:s|ed)$/.test(verb.lower)
  );
}
