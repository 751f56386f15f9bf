import {
  determiners,
  isFunctionWord,
  personalPronouns,
  timeNames,
} from '../../language/functionWords.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { bodyWords, isPluralRole, isRole, isRoleModifier } from '../../language/roles.ts';
import { alsoNouns, speechVerb } from '../../language/speechVerbs.ts';
import { looksFinite } from '../told/finite.ts';
import type { Token } from './frame.ts';
import {
  isLinkOfBody,
  isNameWord,
  isOwnersMark,
  isParticleAt,
  isPluralsMark,
  isTitleWord,
} from './nameLinks.ts';
import { isContracted } from './nameShape.ts';

/** A noun phrase: tokens `from` to `to` (exclusive) of a frame. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 12;

/** "the accused": whoever stands trial, and no verb. */
export const isTheAccused = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' &&
  tokens[at + 1]?.lower === 'accused' &&
  (tokens[at + 2] === undefined || !isNominal(tokens[at + 2]!));

/** The phrase that ends with token `last`, or null. */
export function phraseEnding(tokens: readonly Token[], last: number): Phrase | null {
  let end = last;
  if (tokens[end]?.text === ')') end = skipBrackets(tokens, end);
  const token = tokens[end];
  if (token === undefined || token.kind !== 'word') return null;
  if (personalPronouns.has(token.lower) && !isNameWord(token)) return { from: end, to: end + 1 };
  if (isTheAccused(tokens, end - 1)) return { from: end - 1, to: end + 1 };
  if (!isNominal(token)) return standsAlone(token) ? { from: end, to: end + 1 } : null;
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE && joinsLeft(tokens, from, end)) from -= 1;
  while (from > 0 && opensPhrase(tokens[from - 1]!) && !isRelative(tokens, from - 1)) from -= 1;
  return { from, to: last + 1 };
}

/** "a label that members of the crew called", "told Low that her father": no "that" of "that member". */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'that' &&
  (isPluralRole(tokens[at + 1]!.lower) || opensPhrase(tokens[at + 1]!));

/** The phrase that begins with token `first`, or null. */
export function phraseFrom(tokens: readonly Token[], first: number): Phrase | null {
  let to = first;
  const token = tokens[first];
  if (token === undefined || token.kind !== 'word') return null;
  if (personalPronouns.has(token.lower) && !isNameWord(token) && !isHers(tokens, first))
    return { from: first, to: first + 1 };
  if (isTheAccused(tokens, first)) return { from: first, to: first + 2 };
  while (to < tokens.length && opensPhrase(tokens[to]!)) to += 1;
  if (to > first && timeNames.has(tokens[to]?.lower ?? '')) to += 1;
  const begin = to;
  if (to === first + 1 && isCrowdDoing(tokens, first)) return { from: first, to };
  while (to < tokens.length && to - begin < LONGEST_PHRASE && joinsRight(tokens, begin, to))
    to += 1;
  if (to === begin) {
    const alone = to > first && (standsAlone(tokens[to - 1]!) || isTheOther(tokens, first, to));
    return alone ? { from: first, to } : null;
  }
  return { from: first, to };
}

/** "Hundreds marched through Velden": a crowd and its verb, not a number of things. */
const isCrowdDoing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:dozens|hundreds|thousands|scores)$/.test(tokens[at]!.lower) &&
  looksFinite(tokens[at + 1]?.lower ?? '') &&
  !/[^s]s$/.test(tokens[at + 1]!.lower);

/** "Her colleague": no pronoun but what a phrase begins with. */
const isHers = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]!.lower === 'her' && next !== undefined && isNominal(next) && !isNameWord(next);
};

/** "some", "many", "one": a quantity that may stand for people. */
const standsAlone = ({ lower }: Token) =>
  /^(?:some|many|others|both|one|several|most|few|all|those|another|two|three|dozens|hundreds|thousands)$/.test(
    lower,
  );

/** "said one … said the other" */
const isTheOther = (tokens: readonly Token[], first: number, to: number): boolean =>
  to - first === 2 && tokens[first]!.lower === 'the' && tokens[first + 1]!.lower === 'other';

/** A determiner or a possessive that a phrase may begin with. */
const opensPhrase = (token: Token): boolean =>
  token.kind === 'word' && determiners.has(token.lower) && !isNameWord(token);

function isNominal(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (isNameWord(token)) return true;
  if (isFunctionWord(token.lower) || isContracted(token.lower)) return false;
  const verb = speechVerb(token.lower);
  return verb === null || alsoNouns.has(token.lower) || isRole(token.lower);
}

/** Whether the token before `from` belongs to the phrase that reaches to `end`. */
function joinsLeft(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[from - 1]!;
  const here = tokens[from]!;
  if (here.kind === 'mark' && (isOwnersMark(tokens, from) || isPluralsMark(tokens, from)))
    return true;
  if (before.kind === 'mark')
    return (
      before.text === '&' ||
      isOwnersMark(tokens, from - 1) ||
      isPluralsMark(tokens, from - 1) ||
      (before.text === '-' && before.end === here.start && isNameWord(here))
    );
  if (isParticleAt(tokens, from - 1)) return true;
  if (isParticleAt(tokens, from)) return isNameWord(before) || isParticleAt(tokens, from - 1);
  if (before.lower === 'of' && isNameWord(here))
    return isNameWord(tokens[from - 2]) && takesOf(tokens[from - 2]!);
  if (isLinkOfBody(tokens, from - 1)) return true;
  if (/^(?:and|for)$/.test(here.lower) && isNameWord(before)) return true;
  if (!isNominal(before)) return false;
  if (isNameWord(before)) return true;
  if (isNameWord(tokens[end])) {
    return isRole(before.lower) || isRoleModifier(before.lower);
  }
  return !/(?:ed|ing)$/.test(before.lower) || begunBefore(tokens, from - 1);
}

/** Whether a determiner stands a few words before, with nothing but adjectives between. */
function begunBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]!;
    if (opensPhrase(token) || token.possessive) return true;
    if (!isNominal(token)) return false;
  }
  return false;
}

function joinsRight(tokens: readonly Token[], begin: number, to: number): boolean {
  const token = tokens[to]!;
  const before = to > begin ? tokens[to - 1] : undefined;
  const after = tokens[to + 1];
  if (token.kind === 'mark') {
    if (token.text === '&' || isOwnersMark(tokens, to)) return true;
    return (
      token.text === '-' && token.end === after?.start && isNameWord(before) && isNameWord(after)
    );
  }
  if (before !== undefined && isParticleAt(tokens, to)) return true;
  if (before !== undefined && isNameWord(before) && !token.capital) {
    if (token.lower === 'of') return isNameWord(after) && takesOf(before);
    if (isLinkOfBody(tokens, to)) return true;
  }
  if (isSecondRole(tokens, to)) return true;
  if (!isNominal(token)) return false;
  if (isNameWord(token))
    return (
      speechVerb(token.lower) !== 'says' ||
      before === undefined ||
      isNounOfName(before, token, after)
    );
  return before === undefined || nounJoins(token, before, after);
}

/** "Northern Rail chief", "Larkfield Post said": a noun of a name, which the sentence goes on behind in small letters; not "Officials Report a". */
const isNounOfName = (before: Token, { lower, text }: Token, after: Token | undefined): boolean =>
  alsoNouns.has(lower) &&
  /\p{Ll}/u.test(text) &&
  !/[^s]s$/.test(lower) &&
  isNameWord(before) &&
  !/[^s]s$/.test(before.lower) &&
  after?.capital !== true;

/** "founder and chief executive Ada Marsh": the "and" between two roles of the one named behind them. */
function isSecondRole(tokens: readonly Token[], and: number): boolean {
  if (tokens[and]!.lower !== 'and' || !isSingleRole(tokens[and - 1])) return false;
  let at = and + 1;
  while (isRoleModifier(tokens[at]?.lower ?? '') && !isSingleRole(tokens[at])) at += 1;
  if (!isSingleRole(tokens[at])) return false;
  while (isSingleRole(tokens[at])) at += 1;
  return isNameWord(tokens[at]);
}

const isSingleRole = (token: Token | undefined): boolean =>
  token !== undefined && isRole(token.lower) && !isPluralRole(token.lower);

/** Whether a lower-case word goes on with the phrase: what follows a name is its verb, unless it is a role. */
function nounJoins(token: Token, before: Token, after: Token | undefined): boolean {
  const named = isNameWord(before) && !BYGONE.test(before.lower);
  if (named && !before.possessive && !isCountryLike(before)) {
    const isPost = isRole(token.lower) || isRoleModifier(token.lower);
    return isPost || isRole(after?.lower ?? '') || isTrade(token, after);
  }
  if (isRole(before.lower) && !before.possessive)
    return (
      isRole(token.lower) ||
      (before.lower === 'chief' && isRole(after?.lower ?? '')) ||
      (isPluralRole(before.lower) &&
        /^(?:union|association|group|federation|guild)$/.test(token.lower))
    );
  return !token.lower.endsWith('ed') || (!/[^s]s$/.test(before.lower) && isDescribed(after));
}

/** "Tofino innkeeper Joan Marsh": what somebody named behind it does, whatever the noun is. */
const isTrade = ({ lower }: Token, after: Token | undefined): boolean =>
  isNameWord(after) &&
  isGivenName(after!.lower) &&
  (!looksFinite(lower) || /(?:ers|ors|ists)$/.test(lower)) &&
  !lower.endsWith('ing');

/** Begin a phrase, and no name: "Former referee Cy Roe". */
const BYGONE = /^(?:former|retired|veteran|longtime|acting|interim|then|late)$/;

/** What a participle within a phrase stands before: "an unaligned strategist", not "a report released in May". */
const isDescribed = (after: Token | undefined): boolean =>
  after?.kind === 'word' && (isNameWord(after) || !isFunctionWord(after.lower));

const isCountryLike = ({ text }: Token) => /^(?:\p{L}\.)+$|^\p{Lu}{2,4}$/u.test(text);

/** "President of", "Federation of": the name may go on behind it. */
const takesOf = (token: Token): boolean => isTitleWord(token) || bodyWords.has(token.lower);

function skipBrackets(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - 8); i--) if (tokens[i]!.text === '(') return i - 1;
  return end;
}
