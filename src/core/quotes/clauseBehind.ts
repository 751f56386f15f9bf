import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  modals,
  prepositions,
  subjectPronouns,
  timeNames,
} from '../language/functionWords.ts';
import { isGerund, speechLemma, speechVerb } from '../language/speechVerbs.ts';
import { tells } from '../language/telling.ts';
import { isVerbHere } from './attributeQuote.ts';
import type { Clause } from './clause.ts';
import { findSubject } from './findSubject.ts';
import { isNameWord, type Phrase, phraseFrom } from './phrases.ts';
import type { Token } from './readFrames.ts';

/** What is denied or asked for is not what they said. */
const DENIES = new Set(['deny', 'dispute', 'quote', 'doubt', 'read']);
/** Have the one spoken to between verb and clause: "told reporters that". */
const ADDRESSES = /^(?:tell|inform|remind|assure|warn|ask|advise|notify|promise|show|convince)$/;
/** So many tokens may stand between a verb and its "that": "said at a rally in Ohio on Friday that". */
const TO_THAT = 14;

/**
 * The clause that follows a telling verb: "said (that) …", "told reporters that …", "asked
 * whether …", "vowed to …". `owner`: who spoke last in the sentence, for "…, adding that".
 * `limit`: where the next quotation of its own begins.
 */
export function clauseBehind(
  tokens: readonly Token[],
  verb: number,
  owner: Phrase | null,
  limit: number,
): Clause | null {
  const from = clauseStart(tokens, verb);
  if (from === null) return null;
  const to = clauseEnd(tokens, from, Math.min(limit, asideEnd(tokens, verb, from)));
  if (to <= from) return null;
  const gerund = isGerund(tokens[verb]!.lower);
  const mention = (gerund ? owner : null) ?? findSubject(tokens, verb, 0);
  if (mention === null || mention.from >= from) return null;
  return { stretches: [{ from, to }], cue: { from: verb, to: verb + 1 }, mention };
}

/** A word form that tells, and is a verb in this place: not passive, wished for or conditional. */
export function mayTell(tokens: readonly Token[], at: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind !== 'word' || speechVerb(lower) === null || DENIES.has(speechLemma(lower))) return false;
  const before = tokens[at - 1]?.capital === true ? '' : (tokens[at - 1]?.lower ?? '');
  if (modals.has(before) && before !== 'will') return false;
  if (/^(?:was|were|is|are|been|be|being)$/.test(before) && /(?:ed|told)$/.test(lower))
    return false;
  return isVerbHere(tokens, at);
}

function clauseStart(tokens: readonly Token[], verb: number): number | null {
  const { lower } = tokens[verb]!;
  const direct = skipTime(tokens, verb + 1);
  const next = tokens[direct];
  if (next === undefined) return null;
  const sure = /^(?:say|add|claim|believe|think)$/.test(speechLemma(lower));
  if (next.lower === 'that' && (sure || tells(lower, 'that') || speechVerb(lower) === 'says'))
    return afterThat(tokens, direct);
  if (/^(?:whether|if|how|why|what|who|where|when)$/.test(next.lower))
    return tells(lower, 'asked') ? direct : null;
  if (next.lower === 'to') return isPromise(lower) ? direct : null;
  if ((sure || tells(lower, 'bare')) && opensClause(tokens, direct, sure)) return direct;
  return speechVerb(lower) === 'says' || tells(lower, 'that')
    ? laterStart(tokens, verb, direct)
    : null;
}

const isPromise = (lower: string) =>
  tells(lower, 'to') && speechVerb(lower) === 'says' && speechLemma(lower) !== 'ask';

/** Behind whom it is told to, where and when: "told reporters (that) …", "said on Friday in Ohio that …". */
function laterStart(tokens: readonly Token[], verb: number, from: number): number | null {
  const behindWhom = ADDRESSES.test(speechLemma(tokens[verb]!.lower))
    ? behindAddress(tokens, from)
    : null;
  if (behindWhom !== null) return behindWhom;
  for (let at = from; at < Math.min(tokens.length, verb + TO_THAT); at++) {
    const { lower, text, kind } = tokens[at]!;
    if (lower === 'that') return isDemonstrative(tokens, at) ? null : afterThat(tokens, at);
    if (/^[:;]$/.test(text) || kind === 'quote' || mayTell(tokens, at)) break;
    if (speechLemma(tokens[verb]!.lower) === 'say' && beginsLate(tokens, at)) return at;
  }
  return null;
}

/** "told Reuters the crews", "told CNN he", "told her Marsh" */
const beginsSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.lower !== 'that' &&
  (determiners.has(token.lower) || subjectPronouns.has(token.lower) || isNameWord(token));

/** "told reporters (how) …": the clause at once behind whom it is told to. */
function behindAddress(tokens: readonly Token[], from: number): number | null {
  const whom = phraseFrom(tokens, from);
  if (whom === null) return null;
  const at = skipTime(tokens, whom.to);
  if (/^(?:whether|if|how|why|what)$/.test(tokens[at]?.lower ?? '')) return at;
  return beginsSubject(tokens[at]) && opensClause(tokens, at, true) ? at : null;
}

/** "said in a statement on Thursday they had sailed" */
const beginsLate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:he|she|they|it|we|there)$/.test(tokens[at]!.lower) &&
  !prepositions.has(tokens[at - 1]!.lower) &&
  tokens.slice(at + 1, at + 3).some(({ lower }) => looksFinite(lower));

/** "of that", "like that one" */
const isDemonstrative = (tokens: readonly Token[], at: number) =>
  prepositions.has(tokens[at - 1]?.lower ?? '');

/**
 * A subject stands here with a verb of its own behind it; behind the surest verbs ("said") any
 * noun phrase is one, where the sentence goes on.
 */
function opensClause(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.lower === 'who') return false;
  const contracted = token.lower.replace(/'(?:s|d|ll|ve|re|m)$/, '');
  if (subjectPronouns.has(contracted) || token.lower === 'there') return true;
  if (prepositions.has(token.lower) && !isNameWord(token)) return false;
  const subject = phraseFrom(tokens, at);
  if (sure && determiners.has(token.lower)) return tokens.length - at > 3;
  if (sure && subject !== null && !isAdverb(token.lower)) return goesOn(tokens, subject.to);
  if (subject === null) return false;
  for (let i = subject.to; i < Math.min(tokens.length, subject.to + 10); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'quote') return true;
    if (kind === 'word' && looksFinite(lower) && !determiners.has(tokens[i - 1]!.lower))
      return true;
  }
  return false;
}

/** A verb may follow, not only the end of the sentence or more of the same phrase. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  const ends = next === undefined || (next.kind === 'mark' && !/^[’']$/.test(next.text));
  return !ends && tokens.length - from > 2;
}

/** Past tenses that do not end in "ed", of the commonest verbs. */
const IRREGULAR = new Set(
  'went came took made got gave saw knew thought felt left kept held led met won lost ran began became brought bought built fell found grew heard hit let paid put read rose sent set sat spent stood spoke taught told understood wore wrote need want know think believe support remain make take get give come go feel look seem'.split(
    ' ',
  ),
);
/** Whether a word form may be the verb of a clause. */
export const looksFinite = (lower: string): boolean =>
  auxiliaries.has(lower) ||
  IRREGULAR.has(lower) ||
  (lower.length > 3 && /(?:ed|[^s]s)$/.test(lower));

/** Over "on Friday", "last week", "in July 2018" behind the verb. */
function skipTime(tokens: readonly Token[], from: number): number {
  const named = tokens.slice(from, from + 4).findIndex(({ lower }) => isTime(lower));
  const lead = tokens.slice(from, from + Math.max(0, named));
  if (named < 0 || !lead.every(({ lower }) => LEADS_TIME.test(lower))) return from;
  let at = from + named + 1;
  while (
    /^\d+$/.test(tokens[at]?.text ?? '') ||
    isTime(tokens[at]?.lower ?? '') ||
    (tokens[at]?.text === ',' && at - from < 7 && /^\d{4}$/.test(tokens[at + 1]?.text ?? ''))
  )
    at += 1;
  return at;
}

const LEADS_TIME = /^(?:on|in|last|earlier|late|early|this|later)$/;
const isTime = (lower: string) =>
  timeNames.has(lower) || /^(?:week|month|year|morning|afternoon|evening|night)$/.test(lower);

/** "that, in the meantime, …" */
function afterThat(tokens: readonly Token[], that: number): number {
  if (tokens[that + 1]?.text !== ',') return that + 1;
  const next = tokens.findIndex(({ text }, i) => i > that + 1 && text === ',');
  return next > 0 && next - that < 9 ? next + 1 : that + 2;
}

/** "McCain, who said Putin was ready, left": the clause ends with the aside. */
function asideEnd(tokens: readonly Token[], verb: number, from: number): number {
  const opened = tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(
      ({ lower }, i, near) => lower === 'who' && (near[i - 1] ?? tokens[verb - 4])?.text === ',',
    );
  if (!opened) return tokens.length;
  const comma = tokens.findIndex(({ text }, i) => i > from && text === ',');
  return comma < 0 ? tokens.length : comma;
}

/** The end of the sentence, or where the narrator tells on: "…, adding that", "… and vowed to". */
export function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    const { lower, kind } = tokens[at]!;
    if (kind !== 'word') continue;
    const before = tokens[at - 1]!;
    if (lower === 'according' && tokens[at + 1]?.lower === 'to') return trimEnd(tokens, from, at);
    if (before.text === ',' && isGerund(lower) && speechVerb(lower) === 'says')
      return trimEnd(tokens, from, at);
    if (conjunctions.has(lower) && tellsOn(tokens, at + 1)) return trimEnd(tokens, from, at);
    if (
      (before.text === ',' || before.kind === 'quote') &&
      TURNS.test(lower) &&
      othersTell(tokens, at + 1)
    )
      return trimEnd(tokens, from, at);
  }
  return trimEnd(tokens, from, limit);
}

/** "and (also) vowed to …": the same subject goes on telling. */
function tellsOn(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  return (
    speechVerb(token.lower) === 'says' &&
    mayTell(tokens, at) &&
    /(?:ed|s|said|told|wrote)$/.test(token.lower)
  );
}

const TURNS = /^(?:but|and|while|though|although)$/;

/** ", but he said …": somebody tells something else. */
function othersTell(tokens: readonly Token[], from: number): boolean {
  let at = phraseFrom(tokens, from)?.to ?? from;
  if (at === from) return false;
  while (isAdverb(tokens[at]?.lower ?? '') || /^(?:has|have|had)$/.test(tokens[at]?.lower ?? ''))
    at += 1;
  const token = tokens[at];
  return token !== undefined && speechVerb(token.lower) === 'says' && mayTell(tokens, at);
}

function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    tokens[end - 1]!.kind === 'mark' &&
    /^[.,!?;:—–-]+$/.test(tokens[end - 1]!.text)
  )
    end -= 1;
  return end;
}
