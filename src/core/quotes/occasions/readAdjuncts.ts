import type { DateMention } from '../../language/dates.ts';
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../../language/functionWords.ts';
import { isPluralRole } from '../../language/roles.ts';
import type { Token } from '../frames/readFrames.ts';
import { settingIn } from './settingWords.ts';

/** Where and when something was said, as far as some words tell it. */
export interface Occasion {
  readonly setting: string | null;
  /** `YYYY-MM-DD` */
  readonly said: string | null;
}

export interface Adjuncts extends Occasion {
  /** The token behind the last one that was read. */
  readonly to: number;
}

/** Bring in where somebody speaks. */
const PLACE = new Set('in at during on via through by'.split(' '));
/** Bring in whom somebody speaks to, or where that is: a date behind them still dates the speaking. */
const BESIDE = new Set('to with from outside inside near across alongside'.split(' '));
/** What is "aired" or "obtained" on Friday need not have been said then; what is "issued" is. */
const OF_ANOTHER_DAY = /^(?:airing|aired|broadcast|obtained)$/;
const OF_ANOTHER_TIME = /^(?:earlier|previously|once)$/;
const ISSUED = /^(?:released|issued|posted|published|sent|held|delivered|given|made)$/;

/**
 * Reads the phrases from token `from` on that tell the occasion of speech: "reporters in a
 * statement on Friday", up to the first word that begins something else. Dates count where they
 * stand by themselves or behind "on", and before the occasion ("Friday's debate"); not where they
 * may date what is spoken of ("after the vote on Friday"). `addressee`: a noun phrase may stand first.
 */
export function readAdjuncts(
  tokens: readonly Token[],
  from: number,
  dates: readonly DateMention[],
  addressee = false,
): Adjuncts {
  const state: State = { tokens, dates, at: from, setting: null, said: null, topic: false };
  if (addressee) readPhrase(state, true);
  while (state.at < tokens.length && readOne(state)) {}
  return { to: state.at, setting: state.setting, said: state.said };
}

interface State {
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  at: number;
  setting: string | null;
  said: string | null;
  /** What is spoken of was named: what follows may be its date and place. */
  topic: boolean;
}

/** Reads on by one phrase; false where something else begins. */
function readOne(state: State): boolean {
  const { tokens, dates, at } = state;
  const { lower, kind, text } = tokens[at]!;
  if (kind === 'quote') return false;
  const date = dateAt(tokens, at, dates);
  if (date !== null) {
    if (!state.topic) state.said ??= dayOfMention(date.mention);
    state.at = date.to;
    return true;
  }
  if (text === ',') return goesOn(tokens, at + 1, dates) && step(state);
  if (PLACE.has(lower) || BESIDE.has(lower)) {
    const names = PLACE.has(lower) && !(state.topic && /^(?:at|during)$/.test(lower));
    state.at += 1;
    if (readPhrase(state, names)) return true;
    state.at = at;
    return false;
  }
  if (ISSUED.test(lower)) return state.setting !== null && step(state);
  if (prepositions.has(lower) || OF_ANOTHER_DAY.test(lower)) {
    state.topic = true;
    state.at += 1;
    readPhrase(state, false);
    return true;
  }
  return isAdverb(lower) && !OF_ANOTHER_TIME.test(lower) && step(state);
}

function step(state: State): boolean {
  state.at += 1;
  return true;
}

function readPhrase(state: State, mayName: boolean): boolean {
  const phrase = nounPhrase(state.tokens, state.at, state.dates);
  if (phrase.to === state.at) return false;
  const named = mayName ? settingIn(phrase.words) : null;
  state.setting ??= named;
  if (named !== null && !state.topic) state.said ??= phrase.day;
  state.at = phrase.to;
  return true;
}

const goesOn = (tokens: readonly Token[], at: number, dates: readonly DateMention[]): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return PLACE.has(lower) || BESIDE.has(lower) || dateAt(tokens, at, dates) !== null;
};

const dayOfMention = ({ certain, from, until }: DateMention): string | null =>
  certain && from === until ? from : null;

/** A date that begins at this token, "on" and "late" before it read along. */
function dateAt(
  tokens: readonly Token[],
  at: number,
  dates: readonly DateMention[],
): { readonly mention: DateMention; readonly to: number } | null {
  let first = at;
  while (first < at + 3 && /^(?:on|late|early)$/.test(tokens[first]?.lower ?? '')) first += 1;
  const start = tokens[first]?.start;
  const mention = dates.find((date) => date.start === start);
  if (mention === undefined) return null;
  let to = first;
  while (to < tokens.length && tokens[to]!.start < mention.end) to += 1;
  if (isOfSomething(tokens, to, mention)) return null;
  while (/^(?:morning|afternoon|evening|night)$/.test(tokens[to]?.lower ?? '')) to += 1;
  return { mention, to };
}

/** "Friday's vote", "a Monday meeting": the date of another thing. */
function isOfSomething(tokens: readonly Token[], to: number, { text }: DateMention): boolean {
  if (/['’´]s$/.test(text)) return true;
  return tokens[to - 1]?.possessive === true;
}

interface NounPhrase {
  readonly to: number;
  /** In lower case. */
  readonly words: string;
  /** A date among its words: "a Tuesday interview". */
  readonly day: string | null;
}

const LONGEST = 10;

function nounPhrase(
  tokens: readonly Token[],
  from: number,
  dates: readonly DateMention[],
): NounPhrase {
  let to = from;
  let day: string | null = null;
  const words: string[] = [];
  while (to < tokens.length && to - from < LONGEST) {
    const token = tokens[to]!;
    const before = tokens[to - 1]!;
    if (/^(?:late|early)$/.test(token.lower) && dateAt(tokens, to, dates) !== null) break;
    if (endsPhrase(token) || (to > from && isPluralRole(before.lower) && token.capital)) break;
    const mention = dates.find(({ start }) => start === token.start);
    if (mention !== undefined) {
      if (isLastWords(tokens, to, mention)) break;
      day ??= dayOfMention(mention);
    }
    words.push(token.lower);
    to += 1;
    if (ofSeries(token, tokens[to])) to += 1;
  }
  return { to, words: words.join(' '), day };
}

/** "a series of tweets" */
const ofSeries = ({ lower }: Token, next: Token | undefined): boolean =>
  /^(?:series|string|barrage|couple|pair)$/.test(lower) && next?.lower === 'of';

/** A date behind the phrase, not one among its words. */
function isLastWords(tokens: readonly Token[], at: number, { end, text }: DateMention): boolean {
  if (/['’´]s$/.test(text)) return false;
  let to = at;
  while (to < tokens.length && tokens[to]!.start < end) to += 1;
  while (/^(?:morning|afternoon|evening|night)$/.test(tokens[to]?.lower ?? '')) to += 1;
  const next = tokens[to];
  return next === undefined || endsPhrase(next) || isAdverb(next.lower);
}

const endsPhrase = ({ kind, text, lower }: Token): boolean =>
  kind === 'quote' ||
  (kind === 'mark' && !/^[-&'’$#]$/.test(text)) ||
  (prepositions.has(lower) && lower !== 'like') ||
  subordinators.has(lower) ||
  subjectPronouns.has(lower) ||
  auxiliaries.has(lower) ||
  conjunctions.has(lower) ||
  /^(?:airing|aired|broadcast|obtained|saying|there)$/.test(lower) ||
  ISSUED.test(lower);
