import {
  auxiliaries,
  conjunctions,
  isAdverb,
  personalPronouns,
  prepositions,
} from '../language/functionWords.ts';
import { isGerund, speechLemma, speechVerb } from '../language/speechVerbs.ts';
import { tells } from '../language/telling.ts';
import type { Clause } from './clause.ts';
import { looksFinite, mayTell } from './clauseBehind.ts';
import { findSubject } from './findSubject.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import type { Token } from './readFrames.ts';

/** An attribution with all that hangs on it is seldom longer. */
const LONGEST_ATTRIBUTION = 25;

/** "According to X, …", "…, according to X." and "…, according to X, …". */
export function accordingTo(tokens: readonly Token[]): Clause | null {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'according' && tokens[i + 1]?.lower === 'to',
  );
  const mention = at < 0 ? null : phraseFrom(tokens, at + 2);
  if (mention === null || isWithinTold(tokens, at)) return null;
  const cue = { from: at, to: at + 2 };
  const end = trimStop(tokens, tokens.length);
  if (at > 1) {
    const first = { from: 0, to: trimComma(tokens, at) };
    const comma = tokens.findIndex(
      ({ text }, i) => i >= mention.to && text === ',' && goesOnBehind(tokens, i + 1),
    );
    const inserted = tokens[at - 1]?.text === ',' && comma > 0;
    const stretches = inserted ? [first, { from: comma + 1, to: end }] : [first];
    return { stretches, cue, mention };
  }
  const comma = tokens.findIndex(({ text }, i) => i >= mention.to && text === ',');
  return comma < 0 ? null : { stretches: [{ from: comma + 1, to: end }], cue, mention };
}

/** "reported that, according to the poll, …": the outer teller counts. */
const isWithinTold = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'that');

/** "…, the president said on Friday." and "The deal, he said, was off." */
export function clauseBefore(tokens: readonly Token[]): Clause | null {
  for (let verb = tokens.length - 1; verb > 1; verb--) {
    if (isGerund(tokens[verb]!.lower) || !bringsBefore(tokens, verb)) continue;
    const clause = clauseAround(tokens, verb);
    if (clause !== null) return clause;
  }
  return null;
}

function clauseAround(tokens: readonly Token[], verb: number): Clause | null {
  const inverted = invertedSubject(tokens, verb);
  const mention = inverted ?? findSubject(tokens, verb, 0);
  const start = inverted === null ? (mention?.from ?? 0) : verb;
  if (mention === null || start < 2 || !isCutOff(tokens, start)) return null;
  const before = { from: opening(tokens, start - 1), to: trimComma(tokens, start - 1) };
  const cue = { from: verb, to: verb + 1 };
  if (tokens[verb + 1]?.text === ',' && isInserted(tokens, verb + 2)) {
    const rest = { from: verb + 2, to: trimStop(tokens, tokens.length) };
    return { stretches: [before, rest], cue, mention };
  }
  const closes =
    tokens.length - verb <= LONGEST_ATTRIBUTION &&
    start > 3 &&
    isWholeClause(tokens, start) &&
    endsAfter(tokens, verb, inverted !== null);
  return closes ? { stretches: [before], cue, mention } : null;
}

/** A comma stands before the attribution: ", he said", ", as he said". */
const isCutOff = (tokens: readonly Token[], start: number): boolean =>
  tokens[tokens[start - 1]!.lower === 'as' ? start - 2 : start - 1]?.text === ',';

/** "As Marsh told the Gazette, …" */
export function asTold(tokens: readonly Token[]): Clause | null {
  if (tokens[0]?.lower !== 'as') return null;
  for (let verb = 2; verb < Math.min(tokens.length, LONGEST_ATTRIBUTION); verb++) {
    if (tokens[verb]!.text === ',') return null;
    if (!bringsBefore(tokens, verb)) continue;
    const mention = findSubject(tokens, verb, 1);
    const comma = tokens.findIndex(({ text }, i) => i > verb && text === ',');
    if (mention === null || comma < 0 || comma - verb > 10) return null;
    const rest = { from: comma + 1, to: trimStop(tokens, tokens.length) };
    return { stretches: [rest], cue: { from: verb, to: verb + 1 }, mention };
  }
  return null;
}

/** "…, said the aide.": the subject follows, and nothing that would make it the subject of a clause. */
function invertedSubject(tokens: readonly Token[], verb: number): Phrase | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  const phrase = phraseFrom(tokens, verb + 1);
  const next = phrase === null ? undefined : tokens[phrase.to];
  const closed = next === undefined || next.kind === 'mark' || prepositions.has(next.lower);
  const said = closed || next.lower === 'who';
  return said && holdsVerb(tokens, verb) ? phrase : null;
}

/** A clause stands before the verb, not only a name with an aside ("Sessions, a supporter, said …"). */
const holdsVerb = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(0, to)
    .some(({ kind, lower, capital }) => kind === 'quote' || (!capital && looksFinite(lower)));

function bringsBefore(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb]!;
  if (!mayTell(tokens, verb)) return false;
  return speechVerb(lower) === 'says'
    ? speechLemma(lower) !== 'ask'
    : speechVerb(lower) === 'holds' && tells(lower, 'that');
}

/** A conjunction at the front belongs to the narrator. */
function opening(tokens: readonly Token[], to: number): number {
  return to > 3 && conjunctions.has(tokens[0]!.lower) ? 1 : 0;
}

const isWholeClause = (tokens: readonly Token[], end: number) =>
  tokens.slice(0, end).some(({ kind }) => kind === 'word') && !opensAside(tokens, end);

/** "Never, he said, had anybody …": the clause goes on behind the second comma. */
function isInserted(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (next === undefined || tokens.length - from < 4 || next.kind === 'mark') return false;
  if (/ing$/.test(next.lower) || next.kind === 'quote') return false;
  return !/^(?:who|which|whose|as|while|after|when|before|according|a|an)$/.test(next.lower);
}

/** What follows the comma behind "according to X" is a clause, not more of X. */
function goesOnBehind(tokens: readonly Token[], from: number): boolean {
  const lower = tokens[from]?.lower ?? '';
  return tokens.length - from > 3 && (auxiliaries.has(lower) || personalPronouns.has(lower));
}

function endsAfter(tokens: readonly Token[], verb: number, inverted: boolean): boolean {
  if (!inverted && goesOnAsClause(tokens, verb)) return false;
  const rest = tokens.slice(verb + 1);
  const on = rest.findIndex(({ lower }, i) => isGerund(lower) && rest[i - 1]?.text === ',');
  return !rest
    .slice(0, on < 0 ? rest.length : on)
    .some(({ lower, kind }) => lower === 'that' || kind === 'quote');
}

/** "…, Putin said another meeting was near": the clause follows the verb. */
function goesOnAsClause(tokens: readonly Token[], verb: number): boolean {
  const whom = speechLemma(tokens[verb]!.lower) === 'tell' ? phraseFrom(tokens, verb + 1) : null;
  const from = whom?.to ?? verb + 1;
  const next = tokens[from];
  if (next === undefined || next.kind !== 'word' || prepositions.has(next.lower)) return false;
  return !isAdverb(next.lower) && !isGerund(next.lower) && tokens.length - from > 3;
}

/** "In Ohio, the senator said …": what stands before the comma is no clause. */
function opensAside(tokens: readonly Token[], start: number): boolean {
  const first = tokens[0]!;
  const opener =
    prepositions.has(first.lower) ||
    isAdverb(first.lower) ||
    /^(?:when|as|while|after|before|asked|speaking)$/.test(first.lower) ||
    /(?:ing|ed)$/.test(first.lower);
  return opener && tokens.slice(0, start - 1).every(({ text }) => text !== ',');
}

const trimStop = (tokens: readonly Token[], to: number) =>
  /^[.!?]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
const trimComma = (tokens: readonly Token[], to: number) =>
  tokens[to - 1]?.text === ',' ? to - 1 : to;

/** The stretch of the frame that a clause and its attribution take up. */
export const extentOf = ({ stretches, cue, mention }: Clause): Phrase => ({
  from: Math.min(cue.from, mention?.from ?? cue.from, ...stretches.map(({ from }) => from)),
  to: Math.max(cue.to, mention?.to ?? cue.to, ...stretches.map(({ to }) => to)),
});
