import { isAdverb, prepositions, subordinators, timeNames } from '../../language/functionWords.ts';
import { isRole } from '../../language/roles.ts';
import { alsoNouns, isGerund, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import { findSubject } from '../frames/findSubject.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isSomebody } from './actHere.ts';
import { looksFinite } from './finite.ts';
import type { CodedSentence } from './sentence.ts';

/** "…, Low told the Gazette in an interview at noon on Friday." */
const LONGEST_TAIL = 14;

/**
 * "The road is closed, a clerk told the Gazette.", "…, they have suggested.", "…, Judge Low reminded
 * the room.": a whole clause before somebody and their verb of saying, with nothing told behind it.
 */
export function clauseBefore({ tokens, end }: CodedSentence, at: number): Phrase | null {
  const { lower, capital } = tokens[at]!;
  if (capital || !(speechVerb(lower) === 'says' || FINDS.test(lower)) || isGerund(lower))
    return null;
  if (alsoNouns.has(lower) || speechLemma(lower) === lower) return null;
  if (/^(?:laugh|smil|grin|beam|shrug|sigh)/.test(lower)) return null;
  if (at < 5 || !closes(tokens, behindWhom(tokens, at), end)) return null;
  const subject = findSubject(tokens, at, 0);
  if (subject === null || subject.to > at || !isSomebody(tokens, subject)) return null;
  const comma = commaBefore(tokens, subject);
  if (comma < 3) return null;
  const told = tokens.slice(0, comma);
  const first = told[0]!;
  const opens = isAdverb(first.lower) ? told[1]!.lower : first.lower;
  if (subordinators.has(opens) || prepositions.has(opens)) return null;
  // "Pushed by his host, Low demurred" tells of Low.
  if (first.lower.length > 4 && /(?:ed|ing)$/.test(first.lower)) return null;
  if (told.some(({ kind }, i) => kind === 'quote' || tells(told, i))) return null;
  return told.some(({ lower: word, name }) => !name && looksFinite(word))
    ? { from: 0, to: comma }
    : null;
}

/** The comma that ends the clause: before the subject, or before what it is apposed to ("his aide, Low, told"). */
function commaBefore(tokens: readonly Token[], { from }: Phrase): number {
  if (tokens[from - 1]?.text !== ',') return -1;
  const post = phraseEnding(tokens, from - 2);
  const isApposed =
    post !== null && isRole(tokens[post.to - 1]!.lower) && tokens[post.from - 1]?.text === ',';
  return isApposed ? post.from - 1 : from - 1;
}

/** "…, a report has found." */
const FINDS = /^(?:finds?|found|shows?|showed|believes?|believed|estimates?|estimated)$/;

/** Somebody tells within the clause already; nobody does who "was told". */
const tells = (told: readonly Token[], at: number): boolean =>
  speechVerb(told[at]!.lower) === 'says' &&
  !/^(?:was|were|been|is|are)$/.test(told[at - 1]?.lower ?? '');

const TELLS = /^(?:tells?|told|reminded|assured|informed|warned)$/;

/** Behind whom it is said to, where the verb takes one. */
const behindWhom = (tokens: readonly Token[], at: number): number =>
  TELLS.test(tokens[at]!.lower) && !timeNames.has(tokens[at + 1]?.lower ?? '')
    ? (phraseFrom(tokens, at + 1)?.to ?? at)
    : at + 1;

/** Nothing but when, where and how it was said, and perhaps what else the speaker did with it: ", calling it". */
function closes(tokens: readonly Token[], from: number, end: number): boolean {
  const comma = tokens.findIndex(({ text }, i) => i >= from && i < end && text === ',');
  const isMore = comma >= 0 && /^(?:and|but|\w+ing)$/.test(tokens[comma + 1]?.lower ?? '');
  const to = isMore ? comma : end;
  if (from >= to || tokens[from]!.text === ';') return true;
  const { lower } = tokens[from]!;
  const isAdjunct =
    timeNames.has(lower) || isAdverb(lower) || /^(?:in|on|at|during|last|this|via)$/.test(lower);
  const tail = tokens.slice(from, to);
  return (
    isAdjunct &&
    tail.length < LONGEST_TAIL &&
    !tail.some(({ kind, text }) => kind === 'quote' || text === ',' || text === ';')
  );
}
