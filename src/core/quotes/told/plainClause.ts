import {
  auxiliaries,
  determiners,
  isAdverb,
  subjectPronouns,
  timeNames,
} from '../../language/functionWords.ts';
import { isPluralRole } from '../../language/roles.ts';
import { alsoNouns, isGerund, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import { phraseEnding, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isVerbHere } from '../frames/verbHere.ts';
import { isSurelyVerb, looksFinite } from './finite.ts';

/** Take whom something is said to, or what is read, before any clause. */
const TAKES_OBJECT =
  /^(?:ask|read|quote|urge|beg|implore|order|text|email|agree|begin|call|point|interrupt)$/;

/**
 * Where the clause begins that a verb of saying has right behind it, with "that" or without:
 * "concludes that the dam …", "alleges its members were …". Null where no clause stands there. Such
 * places are plain by their form alone, however rare the verb is in annotated reports.
 */
export function plainClause(tokens: readonly Token[], at: number): number | null {
  const { lower } = tokens[at]!;
  const lemma = speechLemma(lower);
  if (speechVerb(lower) !== 'says' && !HOLDS.test(lemma)) return null;
  if (isGerund(lower) && lemma !== 'tell') return null;
  if (!isVerbHere(tokens, at) || lemma === lower) return null;
  if (TAKES_PERSON.test(lemma)) return clauseToPerson(tokens, at);
  if (TAKES_OBJECT.test(lemma)) return null;
  const clause = behindAdjunct(tokens, at + 1);
  if (clause > at + 1) return beginsClause(tokens, clause, true) ? clause : null;
  const that = behindTime(tokens, at + 1);
  return tokens[that]?.lower === 'that' ? behindThat(tokens, at, that) : besideVerb(tokens, at);
}

/** "ruled on Friday that the dam …" */
function behindThat(tokens: readonly Token[], at: number, that: number): number | null {
  const { lower } = tokens[at]!;
  if (beginsClause(tokens, that + 1)) return that;
  const isNoun = alsoNouns.has(lower) || isPluralRole(lower);
  return !isNoun && goesOnAsClause(tokens, that + 1) ? that : null;
}

/** "alleges its members were ignored"; not "remarks he made", "volunteers who came" */
function besideVerb(tokens: readonly Token[], at: number): number | null {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || /^wh/.test(next.lower)) return null;
  const isNoun = alsoNouns.has(lower) || isPluralRole(lower);
  if (isNoun && !isPaperOrPerson(tokens, at)) return null;
  return beginsClause(tokens, at + 1) ? at + 1 : null;
}

/** Of opinion; the others of their kind ("sees", "finds") take things as often as clauses. */
const HOLDS = /^(?:believe|think|estimate|suspect|fear)$/;

/** Take whom it is said to, and then a clause: "informed families that the ward would close". */
const TAKES_PERSON = /^(?:tell|warn|remind|inform|assure|advise)$/;

/** "told an inquest Tuesday he feared", "informed families that", "warned it would sue" */
function clauseToPerson(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at + 1];
  if (first?.kind !== 'word') return null;
  if (first.lower === 'that') return beginsClause(tokens, at + 2) ? at + 1 : null;
  if (subjectPronouns.has(first.lower) && beginsClause(tokens, at + 1)) return at + 1;
  const whom = phraseFrom(tokens, at + 1);
  if (whom === null) return null;
  const from = behindTime(tokens, whom.to);
  if (tokens[from]?.lower === 'that') return goesOnAsClause(tokens, from + 1) ? from : null;
  return subjectPronouns.has(tokens[from]?.lower ?? '') && beginsClause(tokens, from) ? from : null;
}

/** Behind "Tuesday", "on Tuesday". */
function behindTime(tokens: readonly Token[], from: number): number {
  const day = tokens[from]?.lower === 'on' ? from + 1 : from;
  return timeNames.has(tokens[day]?.lower ?? '') ? day + 1 : from;
}

/** A clause behind "that", however long its subject: it has a verb of its own. */
function goesOnAsClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word' || isSurelyVerb(first.lower)) return false;
  return tokens
    .slice(from + 1, from + LONGEST_SUBJECT)
    .some(({ kind, lower, name }) => kind === 'word' && !name && isSurelyVerb(lower));
}
const LONGEST_SUBJECT = 25;

/** "A staff report estimates", "Marsh claims": what the word is the verb of, where it may be a noun as well. */
function isPaperOrPerson(tokens: readonly Token[], at: number): boolean {
  const who = phraseEnding(tokens, at - 1);
  if (who === null || (who.from > 0 && tokens[who.from - 1]!.kind === 'word')) return false;
  const head = tokens[who.to - 1]!;
  const isOne =
    head.name || /^(?:report|study|lawsuit|survey|poll|document|he|she|it)$/.test(head.lower);
  return isOne && tokens[at]!.lower.endsWith('s');
}

/** Behind "in a statement", "in an emailed news release on Friday". */
export function behindAdjunct(tokens: readonly Token[], from: number): number {
  if (!/^(?:in|on|during|through|via)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < from + 6 && tokens[i]?.kind === 'word'; i++) {
    if (SETTING.test(tokens[i]!.lower)) return tokens[i + 1]?.lower === 'that' ? from : i + 1;
  }
  return from;
}
const SETTING =
  /^(?:statements?|releases?|emails?|e-mails?|interviews?|reports?|letters?|tweets?|posts?|filings?|lawsuit|affidavit|ruling|decision|notes?|memo|speech|brief|testimony|video)$/;

export const opensSubject = ({ lower, name }: Token): boolean =>
  name ||
  determiners.has(lower) ||
  subjectPronouns.has(lower) ||
  /^(?:there|\d[\d,.]*)$/.test(lower);

/** A phrase, and the verb that it is the subject of. */
export function beginsClause(tokens: readonly Token[], from: number, isSet = false): boolean {
  const first = tokens[from];
  // "pledged delegates", "alleged links": no clause, but what was pledged.
  if (first?.kind !== 'word' || !(isSet || opensSubject(first))) return false;
  const subject = phraseFrom(tokens, from);
  if (subject === null) return first.lower === 'there';
  let verb = behindRelative(tokens, subject.to);
  while (isAdverb(tokens[verb]?.lower ?? '')) verb += 1;
  const token = tokens[verb];
  if (token?.kind !== 'word' || token.name) return false;
  return (
    auxiliaries.has(token.lower) || (subjectPronouns.has(first.lower) && looksFinite(token.lower))
  );
}

/** "the dam, which has stood for a century, will": behind the second comma. */
function behindRelative(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' || !/^(?:who|which|whose)$/.test(tokens[from + 1]?.lower ?? ''))
    return from;
  for (let i = from + 2; i < Math.min(tokens.length, from + LONGEST_SUBJECT); i++) {
    if (tokens[i]!.kind === 'quote') return from;
    if (tokens[i]!.text === ',') return i + 1;
  }
  return from;
}
