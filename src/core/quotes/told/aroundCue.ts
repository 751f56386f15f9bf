import {
  auxiliaries,
  conjunctions,
  isAdverb,
  prepositions,
  timeNames,
} from '../../language/functionWords.ts';
import { isRole } from '../../language/roles.ts';
import { alsoNouns, isGerund, speechVerb } from '../../language/speechVerbs.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { looksFinite } from './finite.ts';
import { scorers } from './learnt.ts';
import { endOf } from './placeClause.ts';
import type { CodedSentence } from './sentence.ts';

/** What stands before "…, she said, …" is seldom longer where it is no sentence by itself. */
const LONGEST_PART = 20;

/**
 * "The plan, she said, would fail.", "If it rained, Low said, the match was off.": both sides of an
 * attribution that is set into a clause, where what stands before it is no clause by itself. Null elsewhere.
 */
export function aroundCue(sentence: CodedSentence, at: number): Phrase[] | null {
  const { tokens } = sentence;
  const { lower, capital } = tokens[at]!;
  if (capital || speechVerb(lower) !== 'says' || isGerund(lower) || alsoNouns.has(lower))
    return null;
  if (/^(?:laugh|smil|grin|beam|shrug|sigh)/.test(lower)) return null;
  const set = attributionAround(tokens, at);
  if (set === null || set.from < 2 || set.from > LONGEST_PART) return null;
  const before = tokens.slice(0, set.from - 1);
  if (!isPart(before)) return null;
  const from = set.to + 1;
  const next = tokens[from];
  if (next === undefined || goesOnToTell(next)) return null;
  const behind = endOf(sentence, { at, from }, scorers.endBehind);
  if (behind === null || !hasVerb(tokens.slice(behind.from, behind.to))) return null;
  return [{ from: 0, to: set.from - 1 }, behind];
}

/** ", she said,", ", Ada Marsh told reporters,", ", said Low,": from its first word up to the second comma. */
function attributionAround(tokens: readonly Token[], at: number): Phrase | null {
  const isInverted = tokens[at - 1]?.text === ',';
  if (!isInverted && !mayClose(tokens, at)) return null;
  const who = isInverted
    ? phraseFrom(tokens, at + 1)
    : phraseEnding(tokens, subjectEnd(tokens, at));
  if (who === null) return null;
  const from = isInverted ? at : who.from;
  const end = isInverted ? behindPost(tokens, who.to) : at + 1;
  const to = behindWhomAndWhen(tokens, end, tokens[at]!.lower);
  return tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' ? { from, to } : null;
}

/** Whether the attribution may end behind the verb, which few do: looked at first, as it is cheap. */
function mayClose(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at + 1] ?? {};
  if (text === ',' || /^(?:tells|told)$/.test(tokens[at]!.lower)) return true;
  return lower === 'on' || timeNames.has(lower) || isAdverb(lower);
}

/** "says Ada Marsh, a historian at the museum,": up to the comma behind what she is. */
function behindPost(tokens: readonly Token[], to: number): number {
  const post = tokens[to]?.text === ',' ? phraseFrom(tokens, to + 1) : null;
  if (post === null || !tokens.slice(post.from, post.to).some(({ lower }) => isRole(lower)))
    return to;
  const comma = tokens.findIndex(({ text }, i) => i >= post.to && text === ',');
  return comma < 0 ? to : comma;
}

/** "she has also said": where her mention ends. */
function subjectEnd(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  while (auxiliaries.has(tokens[last]?.lower ?? '') || isAdverb(tokens[last]?.lower ?? ''))
    last -= 1;
  return last;
}

/** Behind "told reporters", "said on Friday", "said then". */
function behindWhomAndWhen(tokens: readonly Token[], from: number, verb: string): number {
  let to = from;
  if (/^(?:tells|told)$/.test(verb)) to = phraseFrom(tokens, to)?.to ?? to;
  if (tokens[to]?.lower === 'on' && timeNames.has(tokens[to + 1]?.lower ?? '')) return to + 2;
  const isTime = timeNames.has(tokens[to]?.lower ?? '') || isAdverb(tokens[to]?.lower ?? '');
  return isTime ? to + 1 : to;
}

/** Nothing that can stand by itself: no verb, one that waits for another, or a clause that hangs on one to come. */
function isPart(before: readonly Token[]): boolean {
  const last = before.at(-1)!;
  if (before.some(({ kind, lower }) => kind === 'quote' || speechVerb(lower) === 'says'))
    return false;
  const words = before.filter(({ kind, lower }) => kind === 'word' && !isAdverb(lower));
  const open = conjunctions.has(words[0]?.lower ?? '') ? words[1] : words[0];
  if (open === undefined || prepositions.has(open.lower) || isParticiple(open.lower)) return false;
  if (HANGS.test(open.lower)) return hasVerb(before) && last.kind === 'word';
  return auxiliaries.has(words.at(-1)!.lower) || !hasVerb(before);
}
const HANGS = /^(?:if|when|while|although|though|because|unless|once|since|until|after|before)$/;

/** "Pushed by his host, Low demurred": tells of the speaker. */
const isParticiple = (lower: string): boolean => lower.length > 4 && /(?:ed|ing)$/.test(lower);

const hasVerb = (own: readonly Token[]): boolean =>
  own.some(({ kind, lower, name }) => kind === 'word' && !name && looksFinite(lower));

/** "…, she said, adding that", "…, he said, and left": what follows is not what was begun. */
const goesOnToTell = ({ kind, lower }: Token): boolean =>
  kind !== 'word' || /^(?:and|but|or|who|which|as|citing|calling)$/.test(lower) || isGerund(lower);
