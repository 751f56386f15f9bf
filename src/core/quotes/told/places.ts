import { auxiliaries, isAdverb, prepositions } from '../../language/functionWords.ts';
import { alsoNouns, isGerund, speechVerb } from '../../language/speechVerbs.ts';
import { formOf } from './features.ts';
import type { CodedSentence } from './sentence.ts';

/** A clause behind its cue begins within so many tokens. */
const START_REACH = 18;
/** A clause before its cue ends within so many tokens. */
const BEFORE_REACH = 22;

/** Where a clause behind the cue may begin. */
export function startsBehind({ tokens, end }: CodedSentence, at: number): number[] {
  const places: number[] = [];
  for (let i = at + 1; i < Math.min(end, at + START_REACH); i++) {
    if (tokens[i]!.kind !== 'mark' || /^[$([@#]$/.test(tokens[i]!.text)) places.push(i);
  }
  return places;
}

const TURNS =
  /^(?:and|but|as|while|although|though|according|when|because|after|before|who|which|with|if|or|nor|so|than|since|until|despite|even|in|on|at|during)$/;

/**
 * Where a clause of the cue `at`, begun at `from`, may end: before marks and turning words, or with
 * the sentence; within an aside ("Marsh, who said …,") no later than the aside.
 */
export function endsBehind(
  { tokens, end }: CodedSentence,
  at: number,
  from: number,
): readonly number[] {
  const places: number[] = [];
  const aside = isAside(tokens, at);
  for (let i = from + 1; i < end; i++) {
    const { kind, lower, text } = tokens[i]!;
    const ends = kind === 'mark' ? CLOSES.test(text) : TURNS.test(lower);
    if (ends) places.push(i);
    if (aside && text === ',') return places;
    if (ends && tellsOn(tokens, i)) return places;
    if (places.length === MOST_ENDS) break;
  }
  if (opensSentence(tokens, at) && places.some((place) => tokens[place]!.text === ',')) {
    return places.filter((place) => tokens[place]!.text === ',');
  }
  places.push(end);
  return places;
}

/** "Saying the strike was over, Lind left", "After saying …": the sentence goes on behind the clause. */
export const opensSentence = (tokens: CodedSentence['tokens'], at: number): boolean =>
  isGerund(tokens[at]!.lower) && (at === 0 || (at === 1 && prepositions.has(tokens[0]!.lower)));

/** ", adding that", "and warned that": the same teller goes on, so the clause before has ended. */
function tellsOn(tokens: CodedSentence['tokens'], at: number): boolean {
  const { text, lower } = tokens[at]!;
  let verb = at + 1;
  while (isAdverb(tokens[verb]?.lower ?? '')) verb += 1;
  const next = tokens[verb];
  if (next === undefined || next.capital || speechVerb(next.lower) !== 'says') return false;
  if (text === ',') return isGerund(next.lower);
  const finite = formOf(next.lower) === 1 || formOf(next.lower) === 2;
  return (lower === 'and' || lower === 'but') && finite && !alsoNouns.has(next.lower);
}

/** A list of a hundred clauses ends with its sentence; keeps the time linear. */
const MOST_ENDS = 24;

const CLOSES = /^(?:[,;:)]|[—–-]+|\.+|\?|!)$/;

/** "Marsh, who said", "Marsh, who had also said" */
function isAside(tokens: CodedSentence['tokens'], at: number): boolean {
  let who = at - 1;
  while (auxiliaries.has(tokens[who]?.lower ?? '') || isAdverb(tokens[who]?.lower ?? '')) who -= 1;
  return /^(?:who|which)$/.test(tokens[who]?.lower ?? '') && tokens[who - 1]?.text === ',';
}

/** Where a clause before the cue may end: at a comma or dash, or behind a quotation. */
export function endsBefore({ tokens }: CodedSentence, at: number): number[] {
  const places: number[] = [];
  for (let i = at; i > Math.max(1, at - BEFORE_REACH); i--) {
    const closes = i === at || /^(?:,|[—–-]+|\.|;|\?|\()$/.test(tokens[i]!.text);
    if (closes || tokens[i - 1]!.kind === 'quote') places.push(i);
  }
  return places;
}

/** Tokens: a clause that began further back began with its sentence. */
const LONGEST_CLAUSE = 60;

/** Where a clause that ends at `to` may begin: with the sentence, or behind a mark or conjunction. */
export function startsBefore({ tokens }: CodedSentence, to: number): number[] {
  const places: number[] = [0];
  for (let i = Math.max(1, to - LONGEST_CLAUSE); i < to; i++) {
    const before = tokens[i - 1]!;
    if (
      before.kind === 'quote' ||
      (before.kind === 'mark' && /^(?:[,;:(]|[—–-]+)$/.test(before.text)) ||
      /^(?:and|but|or|that|while|because|so|as|though|although)$/.test(before.lower)
    )
      places.push(i);
  }
  return places;
}
