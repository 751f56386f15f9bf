import {
  auxiliaries,
  conjunctions,
  isAdverb,
  personalPronouns,
  prepositions,
  timeNames,
} from '../../language/functionWords.ts';
import { alsoNouns, isGerund, speechVerb } from '../../language/speechVerbs.ts';
import { findSubject } from '../frames/findSubject.ts';
import { isNameWord } from '../frames/nameLinks.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isNounOfAct } from './actHere.ts';
import { holderOfMood, isAdjectiveCue } from './adjectiveCue.ts';
import { formOf } from './features.ts';
import { looksFinite } from './finite.ts';
import { holderBehind, isNounCue, nobodyBut, ownerOfNoun } from './nounCue.ts';
import { opensSentence } from './places.ts';
import type { ToldClause } from './readTold.ts';
import { saidBehind } from './setForms.ts';

/** "according to" and its source are seldom longer. */
const LONGEST_SOURCE = 20;

/**
 * Who tells: behind "according to", "by" or an inverted verb ("…, said the aide"), else the verb's
 * subject. `owner`: who spoke last in the sentence, for "…, adding that". Null where nobody is said to.
 */
export function findTeller(
  tokens: readonly Token[],
  { at, stretches }: ToldClause,
  owner: Phrase | null,
): Phrase | null {
  const { lower } = tokens[at]!;
  if (lower === 'according') return phraseFrom(tokens, at + 2) ?? upToMark(tokens, at + 2);
  if (saidBehind(tokens, at) !== null) return findSubject(tokens, at, 0);
  if (isPassive(tokens, at)) return agentOf(tokens, at);
  if (isNounOfAct(tokens, at)) return ownerOf(tokens, at);
  if (isAdjectiveCue(tokens, at)) return holderOfMood(tokens, at);
  const first = stretches[0]!;
  const isNoun = isNounCue(tokens, at);
  const holder = isNoun ? (ownerOfNoun(tokens, at) ?? holderBehind(tokens, at)) : null;
  if (holder !== null) return holder;
  const inverted = first.to <= at && isCutOff(tokens, at) ? phraseFrom(tokens, at + 1) : null;
  if (inverted !== null && NOTHING.test(tokens[inverted.from]!.lower)) return null;
  if (inverted !== null && !/^(?:tells?|told)$/.test(lower)) return inverted;
  if (owner === null && opensSentence(tokens, at)) return behindComma(tokens, first.to);
  const subject = subjectOf(tokens, at, first, owner);
  if (subject === null) return null;
  const noun = isNoun ? nobodyBut(tokens, subject, at) : null;
  return noun ?? withRelative(tokens, subject, at);
}

/** "was told that", "is expected to": whoever told it is not named. */
export const isNobodysTelling = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower !== 'according' &&
  saidBehind(tokens, at) === null &&
  isPassive(tokens, at) &&
  agentOf(tokens, at) === null;

/** "Marsh's promise to", "his promise to": not where "his" may be one of two. */
function ownerOf(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at - 1]!.possessive) return phraseEnding(tokens, at - 1);
  const named = tokens
    .slice(0, at - 1)
    .filter((token, i, own) => isNameWord(token) && !isNameWord(own[i + 1]));
  return named.length < 2 ? { from: at - 1, to: at } : null;
}

function subjectOf(
  tokens: readonly Token[],
  at: number,
  first: Phrase,
  owner: Phrase | null,
): Phrase | null {
  const floor = first.to < at && first.from === 0 ? first.to : 0;
  return isGerund(tokens[at]!.lower)
    ? (nounBeside(tokens, at) ?? owner ?? findSubject(tokens, at, floor))
    : orOwner(
        tokens,
        tellerBeforeAnd(tokens, at, owner) ??
          subjectBeforeAnd(tokens, at) ??
          findSubject(tokens, at, floor),
        owner,
      );
}

/** "The agency admits the drain is narrow but says": whoever told what stands right before the "but". */
function tellerBeforeAnd(
  tokens: readonly Token[],
  at: number,
  owner: Phrase | null,
): Phrase | null {
  if (owner === null || owner.to >= at || !conjunctions.has(tokens[at - 1]?.lower ?? ''))
    return null;
  const verb = tokens[owner.to];
  if (verb === undefined || speechVerb(verb.lower) !== 'says' || isGerund(verb.lower)) return null;
  return formOf(verb.lower) === formOf(tokens[at]!.lower) ? owner : null;
}

/** "He said that it had left port and asked families to wait": things ask for nothing. */
const orOwner = (
  tokens: readonly Token[],
  subject: Phrase | null,
  owner: Phrase | null,
): Phrase | null =>
  subject !== null &&
  owner !== null &&
  owner.to <= subject.from &&
  tokens[subject.from]!.lower === 'it'
    ? owner
    : subject;

/** "Low, her deputy, said nothing" */
const NOTHING = /^(?:nothing|something|anything|everything|little|much|more|less|enough|so)$/;

/** "according to early results of exit polls, …" */
function upToMark(tokens: readonly Token[], from: number): Phrase | null {
  const to = tokens.findIndex(({ kind }, i) => i > from && kind === 'mark');
  return to < 0 || to - from > LONGEST_SOURCE ? null : { from, to };
}

/** "was told by": whoever told it; null in "was expected to". */
function agentOf(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at + 1]?.lower !== 'by') return null;
  return /ing$/.test(tokens[at + 2]?.lower ?? '') ? null : phraseFrom(tokens, at + 2);
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!/(?:ed|told|said|seen|known|thought|put|made|written)$/.test(lower)) return false;
  let i = at - 1;
  while (isAdverb(tokens[i]?.lower ?? '') || /^(?:both|all)$/.test(tokens[i]?.lower ?? '')) i -= 1;
  return (
    /^(?:was|were|is|are|been|be|being)$/.test(tokens[i]?.lower ?? '') ||
    (tokens[at + 1]?.lower === 'by' && !/ing$/.test(tokens[at + 2]?.lower ?? ''))
  );
}

const isCutOff = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' || tokens[at - 1]?.kind === 'quote';

function behindComma(tokens: readonly Token[], from: number): Phrase | null {
  return tokens[from]?.text === ',' ? phraseFrom(tokens, from + 1) : null;
}

/** "an item suggesting that …": what the word stands right behind, unless that is who was told. */
function nounBeside(tokens: readonly Token[], at: number): Phrase | null {
  const last = /^(?:week|month|year)$/.test(tokens[at - 1]?.lower ?? '') ? at - 3 : at - 1;
  // "can be heard saying", "was seen shouting"
  if (/^(?:heard|seen|caught|filmed|recorded)$/.test(tokens[last]?.lower ?? '')) return null;
  const phrase = phraseEnding(tokens, last);
  if (phrase === null || personalPronouns.has(tokens[phrase.from]!.lower)) return null;
  const before = tokens[phrase.from - 1];
  // "with voters saying that"
  const held =
    before !== undefined &&
    before.lower !== 'with' &&
    (prepositions.has(before.lower) || speechVerb(before.lower) !== null);
  const issued = before !== undefined && ISSUES.test(before.lower);
  return held || issued || timeNames.has(tokens[at - 1]!.lower) ? null : phrase;
}

/** "Low filed a lawsuit alleging": whoever put it out says what it says. */
const ISSUES =
  /^(?:files?|filed|filing|issues?|issued|issuing|releases?|released|releasing|sends?|sent|sending|writes?|wrote|writing|posts?|posted|posting|publish|published|signs?|signed|put)$/;

/** How far back the verb stands that shares its subject: "thanked the crowd and said". */
const TO_VERB = 25;

/** "…, when Marsh thanked the crowd and said": the subject of the verb before the "and". */
function subjectBeforeAnd(tokens: readonly Token[], at: number): Phrase | null {
  let and = at - 1;
  while (isAdverb(tokens[and]?.lower ?? '')) and -= 1;
  if (tokens[and]?.lower !== 'and' && tokens[and]?.lower !== 'but') return null;
  for (let verb = and - 1; verb > Math.max(0, and - TO_VERB); verb--) {
    const { kind, lower, capital } = tokens[verb]!;
    if (kind !== 'word' || capital || !isPastOrTelling(lower)) continue;
    const subject = findSubject(tokens, verb, 0);
    if (subject !== null && subject.to <= verb) return subject;
  }
  return null;
}

/** Forms that are seldom nouns. */
const isPastOrTelling = (lower: string): boolean =>
  (looksFinite(lower) && !lower.endsWith('s') && !auxiliaries.has(lower)) ||
  (speechVerb(lower) === 'says' && !alsoNouns.has(lower) && !isGerund(lower));

/** "experts who say": the pronoun is part of the mention. */
function withRelative(tokens: readonly Token[], phrase: Phrase, at: number): Phrase {
  const who = tokens[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to;
  const relative =
    who < at &&
    /^(?:who|which)$/.test(tokens[who]?.lower ?? '') &&
    !tokens.slice(who + 1, at).some(({ lower }) => looksFinite(lower) && !auxiliaries.has(lower));
  return relative ? { from: phrase.from, to: who + 1 } : phrase;
}
