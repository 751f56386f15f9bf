import {
  auxiliaries,
  determiners,
  isAdverb,
  subjectPronouns,
} from '../../language/functionWords.ts';
import { isPluralRole } from '../../language/roles.ts';
import { alsoNouns, isGerund, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import { phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isVerbHere } from '../frames/verbHere.ts';
import { looksFinite } from './finite.ts';

/** Take whom something is said to, or what is read, before any clause. */
const TAKES_OBJECT =
  /^(?:tell|ask|read|quote|urge|warn|remind|inform|assure|advise|beg|implore|order|text|email|agree|begin|call|point|interrupt)$/;

/**
 * Where the clause begins that a verb of saying has right behind it, with "that" or without:
 * "concludes that the dam …", "alleges its members were …". Null where no clause stands there. Such
 * places are plain by their form alone, however rare the verb is in annotated reports.
 */
export function plainClause(tokens: readonly Token[], at: number): number | null {
  const { lower } = tokens[at]!;
  if (speechVerb(lower) !== 'says' || isGerund(lower) || !isVerbHere(tokens, at)) return null;
  if (speechLemma(lower) === lower) return null;
  if (TAKES_OBJECT.test(speechLemma(lower))) return null;
  const clause = behindAdjunct(tokens, at + 1);
  if (clause > at + 1) return beginsClause(tokens, clause, true) ? clause : null;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return null;
  // "remarks he made", "volunteers who came"
  const isNoun = alsoNouns.has(lower) || isPluralRole(lower) || /^wh/.test(next.lower);
  if (isNoun && next.lower !== 'that') return null;
  if (next.lower === 'that') return beginsClause(tokens, at + 2) ? at + 1 : null;
  return beginsClause(tokens, at + 1) ? at + 1 : null;
}

/** Behind "in a statement", "in an emailed news release on Friday". */
function behindAdjunct(tokens: readonly Token[], from: number): number {
  if (!/^(?:in|on|during|through|via)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < from + 6 && tokens[i]?.kind === 'word'; i++) {
    if (SETTING.test(tokens[i]!.lower)) return tokens[i + 1]?.lower === 'that' ? from : i + 1;
  }
  return from;
}
const SETTING =
  /^(?:statement|release|email|e-mail|interview|report|letter|tweet|post|filing|lawsuit|affidavit|ruling|decision|note|memo|speech|brief|testimony)$/;

const opensSubject = ({ lower, name }: Token): boolean =>
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
  let verb = subject.to;
  while (isAdverb(tokens[verb]?.lower ?? '')) verb += 1;
  const token = tokens[verb];
  if (token?.kind !== 'word' || token.name) return false;
  return (
    auxiliaries.has(token.lower) || (subjectPronouns.has(first.lower) && looksFinite(token.lower))
  );
}
