import { speechLemma } from '../../language/speechVerbs.ts';
import type { Report, Span } from '../../report/report.ts';
import { firstSubject } from '../frames/firstSubject.ts';
import type { Phrase } from '../frames/phrases.ts';
import type { Frame } from '../frames/readFrames.ts';
import { spanOf } from '../frames/spanOf.ts';
import type { MarkedSpan } from '../marks/markedSpan.ts';
import { isSpoken, isStray, isTitleOrNickname, kindOf } from '../marks/quoteKind.ts';
import { isHeading, isSurelyNamed, LONGEST_TITLE } from '../marks/titleOfWork.ts';
import type { Spoken } from '../spoken.ts';
import { attributeQuote } from './attribution/attributeQuote.ts';
import type { Attribution } from './attribution/attribution.ts';
import { SIGNS } from './attribution/gerundSubject.ts';
import { signatureBelow } from './attribution/signature.ts';
import type { Resolver } from './mentions/resolveSpeakers.ts';
import { whoSpeaks } from './mentions/together.ts';
import { isAnswerAlone } from './nearby/interviewee.ts';
import { speakerNearby } from './nearby/speakerNearby.ts';
import type { Nearby } from './nearby/telling.ts';
import type { Identity } from './people/identity.ts';

/** A quote between marks, with what its own sentence says of its speaker. */
export interface Found extends Spoken {
  readonly attribution: Attribution | null;
  /** Index of the quote's token in its frame. */
  readonly token: number;
}

/** A report as it is read for quotes. */
export interface Reading {
  readonly report: Report;
  readonly frames: readonly Frame[];
  readonly spans: readonly MarkedSpan[];
  readonly resolver: Resolver;
  /** Who gives the answers that are headed "A:". */
  readonly interviewee: () => Identity | null;
}

/**
 * Which marked spans of a frame are speech, and whose: from their own sentence, else from the
 * sentences around. `found`: the quotes of the frames before, in order; those of this one are added.
 */
export function nameSpeakers(reading: Reading, at: number, found: Found[]): void {
  reading.frames[at]!.tokens.forEach(({ quote }, place) => {
    if (quote < 0) return;
    const next = nameSpeaker(reading, at, place, reading.spans[quote]!, found);
    if (next === null) return;
    found.push(next);
    if (next.who !== null) reading.resolver.spoke(at, next.who);
  });
}

/** Quotes of a frame whose speakers cannot be told, each a quotation of its own, numbered from `first`. */
export const nameNobody = (
  { tokens }: Frame,
  frame: number,
  quoted: readonly number[],
  spans: readonly MarkedSpan[],
  first: number,
): Found[] =>
  quoted.map((token, i) => {
    const { start, end } = spans[tokens[token]!.quote]!;
    const unnamed = { attribution: null, cue: null, mention: null, who: null };
    return { start, end, frame, token, kind: 'direct', quotation: first + i, ...unnamed };
  });

function nameSpeaker(
  reading: Reading,
  at: number,
  token: number,
  span: MarkedSpan,
  found: readonly Found[],
): Found | null {
  const { report, frames, resolver } = reading;
  const { tokens } = frames[at]!;
  const before = found.at(-1);
  const attribution = ownAttribution(tokens, token, span);
  const kind = kindOf(report.text, span, tokens, token, before?.frame === at);
  const words = report.text.slice(span.start, span.end);
  const mark = report.text.slice(span.outerStart, span.start);
  if (isHeading(words, mark, standsAlone(frames, at))) return null;
  if (isNobodys(report.text, span, kind, tokens, token, attribution)) return null;
  const base = { start: span.start, end: span.end, frame: at, token, kind };
  const known = knownBefore(reading, span, before, attribution, found.length);
  if (known !== null) return { ...base, ...known, attribution: null, cue: null, mention: null };
  if (attribution?.mention != null) {
    const { cue } = attribution;
    const { who, mention } = whoSpeaks(tokens, at, { cue, mention: attribution.mention }, resolver);
    const shared =
      before !== undefined &&
      (sharesCue(before, at, attribution) || (span.continues && isSame(before.who, who)));
    const quotation = shared ? before.quotation : found.length;
    return {
      ...base,
      attribution,
      cue: spanOf(tokens, cue.from, cue.to),
      mention: spanOf(tokens, mention.from, mention.to),
      who,
      quotation,
    };
  }
  const signed = signedBelow(reading, at, token);
  if (signed !== null) return { ...base, ...signed, attribution: null, quotation: found.length };
  const nearby = speakerAround(reading, at, token, kind, before ?? null, attribution);
  const claimed = attribution !== null || nearby !== null;
  const isRunning =
    nearby?.goesOn === true && token === 0 && words.split(/\s+/, FEWEST).length === FEWEST;
  if (!isRunning && nearby?.joined !== true && !isSaid(reading, at, token, kind, claimed))
    return null;
  const goesOn = before !== undefined && nearby?.goesOn === true;
  return {
    ...base,
    attribution,
    cue: cueOf(tokens, attribution, nearby),
    mention: nearby?.mention ?? null,
    who: nearby?.who ?? null,
    quotation: goesOn ? before.quotation : found.length,
  };
}

/** So many words that begin the sentence behind an attributed one go on with it: “You hold us back” because … */
const FEWEST = 3;

/** A turn of an interview, or a later paragraph of the quotation before: nothing beside it tells whose it is. */
function knownBefore(
  { interviewee }: Reading,
  { turn, continues }: MarkedSpan,
  before: Found | undefined,
  attribution: Attribution | null,
  next: number,
): Pick<Found, 'who' | 'quotation'> | null {
  if (turn !== undefined) return { who: turn === 'answer' ? interviewee() : null, quotation: next };
  if (!continues || before === undefined || attribution !== null) return null;
  return { who: before.who, quotation: before.quotation };
}

function isSaid(
  { report, frames, spans }: Reading,
  at: number,
  token: number,
  kind: Found['kind'],
  claimed: boolean,
): boolean {
  const { tokens } = frames[at]!;
  const { quote } = tokens[token]!;
  if (!claimed && isStray(report.text, spans[quote]!, spans[quote + 1])) return false;
  return isSpoken(report.text, spans[quote]!, kind, tokens, token, claimed);
}

const cueOf = (
  tokens: Frame['tokens'],
  attribution: Attribution | null,
  nearby: Nearby | null,
): Span | null =>
  attribution === null
    ? (nearby?.cue ?? null)
    : spanOf(tokens, attribution.cue.from, attribution.cue.to);

/** Who a dash line below the quote names. */
function signedBelow(
  { frames, resolver }: Reading,
  at: number,
  token: number,
): Pick<Found, 'cue' | 'mention' | 'who'> | null {
  const name = signatureBelow(frames, at, token);
  if (name === null) return null;
  const { tokens } = frames[at + 1]!;
  return {
    cue: spanOf(tokens, name.from - 1, name.from),
    mention: spanOf(tokens, name.from, name.to),
    who: resolver.resolve(at + 1, name),
  };
}

const isSame = (one: Identity | null, other: Identity | null): boolean =>
  one !== null && other !== null && one.party === other.party && one.name === other.name;

/** Behind a later paragraph of the same quotation, else from the sentences and quotes before. */
function speakerAround(
  reading: Reading,
  at: number,
  token: number,
  kind: Found['kind'],
  before: Found | null,
  attribution: Attribution | null,
): Nearby | null {
  const { frames, resolver } = reading;
  const nearby = speakerNearby(frames, at, token, kind, before, resolver);
  const runsOn = nearby?.goesOn === true && nearby.mention != null;
  if (attribution !== null || runsOn) return nearby;
  const own =
    kind === 'mixed' && before?.frame !== at ? ownSubject(frames, at, token, resolver) : null;
  if (own !== null && nearby !== null && own.who?.party !== nearby.who?.party) return own;
  const later = laterAttribution(reading, at, frames[at]!.tokens[token]!.quote);
  const who =
    later === null ? answererAlone(reading, at) : resolver.resolve(later.frame, later.mention);
  return who === null ? nearby : { who, cue: null, goesOn: false };
}

/** Who is asked throughout an interview that heads neither questions nor answers. */
const answererAlone = ({ frames, interviewee }: Reading, at: number): Identity | null =>
  isAnswerAlone(frames, at) ? interviewee() : null;

/** "Low dedicated it to “every child”": the sentence is about somebody else than who spoke before. */
function ownSubject(
  frames: readonly Frame[],
  at: number,
  token: number,
  resolver: Resolver,
): Nearby | null {
  const { tokens } = frames[at]!;
  const subject = firstSubject(tokens, 0, token);
  const who = subject === null ? null : resolver.resolve(at, subject);
  if (subject === null || who?.party?.surelyPerson !== true) return null;
  return { who, cue: null, mention: spanOf(tokens, subject.from, subject.to), goesOn: false };
}

/** A quote that goes on from the paragraph before may have its speaker behind it: `“…,” she said.` */
function ownAttribution(
  tokens: Frame['tokens'],
  token: number,
  { continues }: MarkedSpan,
): Attribution | null {
  const found = attributeQuote(tokens, token);
  return !continues || (found?.mention != null && found.cue.from > token) ? found : null;
}

/** A quotation over several paragraphs is looked through so far for the speaker that its end names. */
const PARAGRAPHS_ON = 6;

/** Who is named behind a later paragraph of the quotation that this quote begins. */
function laterAttribution(
  { frames, spans }: Reading,
  at: number,
  quote: number,
): { readonly frame: number; readonly mention: Phrase } | null {
  let next = quote + 1;
  for (let frame = at + 1; frame < frames.length && spans[next]?.continues === true; frame++) {
    if (next - quote > PARAGRAPHS_ON) return null;
    const { tokens } = frames[frame]!;
    const token = tokens.findIndex((word) => word.quote === next);
    if (token < 0) return null;
    const mention = ownAttribution(tokens, token, spans[next]!)?.mention ?? null;
    if (mention !== null) return { frame, mention };
    next += 1;
  }
  return null;
}

/** The frame is one quote and the whole of its paragraph. */
function standsAlone(frames: readonly Frame[], at: number): boolean {
  const { tokens, paragraph } = frames[at]!;
  const neighbours = [frames[at - 1]?.paragraph, frames[at + 1]?.paragraph];
  return tokens.length === 1 && !neighbours.includes(paragraph);
}

function isNobodys(
  text: string,
  span: MarkedSpan,
  kind: Found['kind'],
  tokens: Frame['tokens'],
  token: number,
  attribution: Attribution | null,
): boolean {
  const words = text.slice(span.start, span.end).split(/\s+/, LONGEST_TITLE + 1);
  if (isSurelyNamed(words, tokens, token)) return true;
  return (
    isTitleOrNickname(text, span, kind, tokens, token) && !isClaimed(tokens, attribution, token)
  );
}

/** A speech verb right beside the quote, or one that names: what else is titled there is said. */
function isClaimed(
  tokens: Frame['tokens'],
  attribution: Attribution | null,
  token: number,
): boolean {
  if (attribution === null) return false;
  const { cue, mention } = attribution;
  if (mention !== null && SIGNS.test(tokens[mention.to - 1]!.lower)) return false;
  if (cue.from > token) return cue.from - token < 6;
  return token - cue.to < 6 && NAMES.test(speechLemma(tokens[cue.from]!.lower));
}

/** "called him “Rainy Ben”" */
const NAMES = /^(?:call|label|dub|brand|term|describe|nickname|deem|characteri[sz]e)$/;

/** `“…,” she said, “…”`: one attribution for two stretches. */
function sharesCue(before: Found, frame: number, { cue }: Attribution): boolean {
  return (
    before.frame === frame && before.attribution?.cue.from === cue.from && before.token < cue.from
  );
}
