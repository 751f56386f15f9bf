import { type DateMention, findDates, mayHaveDate } from '../../language/dates.ts';
import type { Day } from '../../language/days.ts';
import { auxiliaries } from '../../language/functionWords.ts';
import { inOneByte } from '../../language/inOneByte.ts';
import { speechLemma } from '../../language/speechVerbs.ts';
import type { Span } from '../../report/report.ts';
import type { Frame, Token } from '../frames/readFrames.ts';
import { type Occasion, readAdjuncts } from './readAdjuncts.ts';
import { settingIn, settingOfVerb } from './settingWords.ts';

/** A frame with the narrator's own dates in it. */
export interface DatedFrame extends Frame {
  readonly dates: readonly DateMention[];
}

/** What stands between marks dates nothing of the narrator's. */
export function dateFrame(text: string, frame: Frame, anchor: Day | null): DatedFrame {
  if (!mayHaveDate(text.slice(frame.start, frame.end))) return { ...frame, dates: [] };
  let narrated = '';
  for (const { start, end, kind } of frame.tokens) {
    narrated = narrated.padEnd(start - frame.start);
    narrated +=
      kind === 'quote' ? `"${' '.repeat(Math.max(0, end - start - 2))}"` : text.slice(start, end);
  }
  const dates = findDates(inOneByte(narrated), anchor).map((date) => ({
    ...date,
    start: date.start + frame.start,
    end: date.end + frame.start,
    // What is still to come is no day on which something was said.
    certain: date.certain && (anchor === null || date.from <= anchor),
  }));
  return { ...frame, dates };
}

/** The occasion that the quote's own sentence tells, beside its speech verb, its speaker or its beginning. */
export function readOccasion(frame: DatedFrame, cue: Span | null, mention: Span | null): Occasion {
  if (cue === null) return { setting: null, said: null };
  const { tokens, dates } = frame;
  const verb = indexAt(tokens, cue.start);
  const behindVerb = indexFrom(tokens, cue.end);
  const first = mention === null ? verb : Math.min(verb, indexAt(tokens, mention.start));
  const behindName = mention === null ? behindVerb : indexFrom(tokens, mention.end);
  const inverted = mention !== null && mention.start >= cue.end;
  const lemma = speechLemma(tokens[verb]?.lower ?? '');
  const readings = [
    readAdjuncts(
      tokens,
      skipApposition(tokens, inverted ? behindName : behindVerb),
      dates,
      !inverted && /^(?:tell|ask|remind|inform|assure|address)$/.test(lemma),
    ),
    ...(inverted || mention === null
      ? []
      : [readAdjuncts(tokens, skipApposition(tokens, behindName), dates)]),
    opening(frame, first),
    { setting: settingOfVerb(lemma) ?? settingOfWords(tokens, cue, mention), said: null },
  ];
  return {
    setting: readings.map(({ setting }) => setting).find((setting) => setting !== null) ?? null,
    said: readings.map(({ said }) => said).find((said) => said !== null) ?? null,
  };
}

/** "her statement read", "in a letter: “…”" */
function settingOfWords(tokens: readonly Token[], cue: Span, mention: Span | null): string | null {
  const wordsOf = ({ start, end }: Span) =>
    tokens
      .filter((token) => token.start >= start && token.end <= end)
      .map(({ lower }) => lower)
      .join(' ');
  const speaks =
    mention !== null && cue.start >= mention.end && isNext(tokens, mention.end, cue.start);
  const words = speaks ? wordsOf(mention) : '';
  const named = PLATFORM.test(words) ? null : settingIn(words);
  return named ?? settingIn(wordsOf(cue));
}

/** "Facebook said": the firm speaks, wherever it did. */
const PLATFORM = /^(?:facebook|twitter|instagram|truth social)(?: inc\.?)?$/;

const isNext = (tokens: readonly Token[], end: number, start: number): boolean =>
  tokens.every((token) => token.end <= end || token.start >= start);

const OPENS = /^(?:speaking|appearing|testifying|talking|writing|campaigning|responding)$/;

/** "On Friday, …", "Speaking at a rally in Oslo, …", "… the ante on Friday: …" right before the speaker. */
function opening({ tokens, dates }: DatedFrame, first: number): Occasion {
  const colon = tokens[first - 1]?.text === ':' ? first - 1 : -1;
  if (colon > 0) {
    const date = dates.find(({ end }) => end === tokens[colon - 1]!.end);
    const on = date === undefined ? -1 : indexAt(tokens, date.start) - 1;
    const alone = on >= 0 && /^(?:on|late|early)$/.test(tokens[on]!.lower);
    return alone ? readAdjuncts(tokens, on, dates) : { setting: null, said: null };
  }
  const from = sentenceStart(tokens, first);
  const read = readAdjuncts(tokens, OPENS.test(tokens[from]?.lower ?? '') ? from + 1 : from, dates);
  const between = tokens.slice(read.to, first);
  const joined =
    read.to > from &&
    between.length < 5 &&
    between.every(
      ({ kind, text, lower }, i) =>
        (kind === 'word' && !auxiliaries.has(lower)) || (text === ',' && i === 0),
    );
  return joined ? read : { setting: null, said: null };
}

/** Behind the last quotation before the speaker, or the sentence's first word. */
function sentenceStart(tokens: readonly Token[], first: number): number {
  const quote = tokens.slice(0, first).findLastIndex(({ kind }) => kind === 'quote');
  let from = quote + 1;
  while (from < first && tokens[from]!.kind === 'mark') from += 1;
  return from;
}

const LONGEST_APPOSITION = 16;

/** ", its spokeswoman, in a statement": to the comma behind what a person is. */
function skipApposition(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_APPOSITION); at++) {
    const { text, kind, lower } = tokens[at]!;
    if (kind === 'quote' || /^(?:who|which|that|and|but|as|on|late|during)$/.test(lower)) break;
    if (/^[.;:]$/.test(text)) break;
    if (text === ',' && at > from + 1) return at;
  }
  return from;
}

function indexAt(tokens: readonly Token[], start: number): number {
  const at = tokens.findIndex((token) => token.end > start);
  return at < 0 ? tokens.length : at;
}

function indexFrom(tokens: readonly Token[], end: number): number {
  const at = tokens.findIndex((token) => token.start >= end);
  return at < 0 ? tokens.length : at;
}
