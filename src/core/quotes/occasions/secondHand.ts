import { isAdverb } from '../../language/functionWords.ts';
import { isRole } from '../../language/roles.ts';
import { isGerund, speechLemma } from '../../language/speechVerbs.ts';
import type { Span } from '../../report/report.ts';
import { findSubject } from '../frames/findSubject.ts';
import { type Phrase, phraseFrom } from '../frames/phrases.ts';
import type { Frame, Token } from '../frames/readFrames.ts';
import { spanOf } from '../frames/spanOf.ts';
import { rememberedDoing } from '../speakers/attribution/rememberedDoing.ts';
import type { Resolver } from '../speakers/mentions/resolveSpeakers.ts';
import type { Identity } from '../speakers/people/identity.ts';
import type { Spoken } from '../spoken.ts';
import { isDescription } from '../utterances/speakerName.ts';

/** Who passed a quote on, where its report has it from somebody else than its speaker. */
export interface Teller {
  readonly who: Identity;
  readonly mention: Span | null;
}

/** A quote with who told the report of it; null for what the report itself heard. */
export interface HeardQuote extends Spoken {
  readonly through: Teller | null;
}

/**
 * Whose words each quote is, and through whom: "Marsh said that Low told her “…”" is Low's, told
 * by Marsh. `spoken` is in the order of the text.
 */
export function tellThrough(
  frames: readonly Frame[],
  spoken: readonly Spoken[],
  resolver: Resolver,
): HeardQuote[] {
  const told = new Map<number, Spoken[]>();
  for (const quote of spoken) {
    if (quote.kind !== 'indirect' || quote.who === null) continue;
    told.set(quote.frame, [...(told.get(quote.frame) ?? []), quote]);
  }
  const first = new Map<number, HeardQuote>();
  return spoken.map((quote) => {
    const frame = frames[quote.frame]!;
    const begun = first.get(quote.quotation);
    if (begun !== undefined) return { ...quote, who: begun.who, through: begun.through };
    const through = tellerOf(frame, quote, told.get(quote.frame) ?? []);
    const heard = asQuoted(frame, quote, resolver) ??
      asRemembered(frame, quote, resolver) ??
      quotedAlone(frame, quote, resolver) ?? { ...quote, through };
    first.set(quote.quotation, heard);
    return heard;
  });
}

/**
 * The one whose told clause is all of what the speaker said: "that Low told her “…”", "“…,” Low
 * said, according to …". Not one who speaks of somebody's words in passing.
 */
function tellerOf(frame: Frame, quote: Spoken, told: readonly Spoken[]): Teller | null {
  const { cue, mention, who } = quote;
  if (cue === null || mention === null || who?.party == null) return null;
  const { tokens } = frame;
  if (!isBareSpeech(tokens, cue, mention)) return null;
  const named = !isPronoun(tokens.find(({ end }) => end === mention.end));
  const outer = told.filter(
    (clause) =>
      clause !== quote &&
      isTelling(tokens, clause, named) &&
      (isAt(clause.start, mention) ||
        (quote.start - clause.start < 3 && quote.start >= clause.start)) &&
      clause.end >= Math.max(cue.end, mention.end),
  );
  const nearest = outer.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (nearest?.who == null || isSame(nearest.who, who) || !isSomebody(nearest.who)) return null;
  return { who: nearest.who, mention: nearest.mention };
}

const isAt = (place: number, { start, end }: Span): boolean => start <= place && place < end;

/** "Low said", "Low had told", "said Low": not "Low, who said", nor "Low would say". */
function isBareSpeech(tokens: readonly Token[], cue: Span, mention: Span): boolean {
  const verb = tokens.find(({ start }) => start === cue.start);
  if (verb === undefined || !SAYS.has(speechLemma(verb.lower))) return false;
  const [from, to] = cue.start > mention.end ? [mention.end, cue.start] : [cue.end, mention.start];
  return tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .every(({ lower }) => isAdverb(lower) || /^(?:has|have|had|also)$/.test(lower));
}

const SAYS = new Set(
  'say tell write reply recall add tweet shout ask answer warn respond joke insist testify explain'.split(
    ' ',
  ),
);

/** "state" and "reports" are nouns too often; a pronoun within a told clause may be the teller. */
function isTelling(tokens: readonly Token[], { cue }: Spoken, named: boolean): boolean {
  const lower = tokens.find(({ start }) => start === cue?.start)?.lower ?? '';
  return lower === 'according' || (named && !/^states?$/.test(lower));
}

const isPronoun = (token: Token | undefined): boolean =>
  /^(?:he|she|they|it|who|which|that|one)$/.test(token?.lower ?? '');

/** A name, or a person or paper by what it is: "a spokesman", "court documents". */
const isSomebody = ({ name, party }: Identity): boolean =>
  (party !== null && !isGerund(party.words[0] ?? '')) ||
  (party === null && !isDescription(name)) ||
  name.split(' ').some((word) => isRole(word.toLowerCase())) ||
  /\b(?:documents?|reports?|accounts?|transcripts?|records?|papers?|filings?)$/.test(name);

const isSame = (one: Identity, other: Identity): boolean =>
  one.party !== null ? one.party === other.party : one.name === other.name;

/** "Low was quoted by Sea Wire as saying", "…, Low was quoted as saying by Sea Wire", "Sea Wire quoted Low as saying". */
function asQuoted(frame: Frame, quote: Spoken, resolver: Resolver): HeardQuote | null {
  const { cue, who } = quote;
  if (cue === null || who === null) return null;
  const { tokens } = frame;
  const verb = tokens.findIndex(({ start }) => start === cue.start);
  const lower = tokens[verb]?.lower;
  if (lower !== 'saying' && lower !== 'quoted') return null;
  const quoted = lower === 'quoted' ? verb : lastQuoted(tokens, verb);
  if (quoted < 0) return null;
  const passive = /^(?:was|were|is|been|be|being)$/.test(tokens[quoted - 1]?.lower ?? '');
  if (!passive) return quotedBySubject(frame, quote, quoted, verb, resolver);
  const by = tokens.findIndex((token, i) => i > quoted && i < quoted + 10 && token.lower === 'by');
  const phrase = by < 0 ? null : phraseFrom(tokens, by + 1);
  const through = phrase === null ? null : resolver.resolve(quote.frame, phrase);
  if (phrase === null || through === null) return null;
  return { ...quote, through: { who: through, mention: spanOf(tokens, phrase.from, phrase.to) } };
}

/** "Ada Marsh recalled Low saying", "remembers hearing Low say": told by whoever remembers it. */
function asRemembered(frame: Frame, quote: Spoken, resolver: Resolver): HeardQuote | null {
  const { cue, mention } = quote;
  if (cue === null || mention === null) return null;
  const { tokens } = frame;
  const doing = tokens.findIndex(({ start }) => start === cue.start);
  const remembered = doing < 0 ? null : rememberedDoing(tokens, doing);
  if (remembered === null || tokens[remembered.who.from]!.start !== mention.start) return null;
  const { verb } = remembered;
  const told = /ing$/.test(tokens[verb]!.lower) ? verb - 1 : verb;
  const phrase = TELLS_AGAIN.test(tokens[told]?.lower ?? '') ? findSubject(tokens, told, 0) : null;
  const who = phrase === null ? null : resolver.resolve(quote.frame, phrase);
  if (phrase === null || who === null || quote.who === null || isSame(who, quote.who)) return null;
  return { ...quote, through: { who, mention: spanOf(tokens, phrase.from, phrase.to) } };
}

/** Not "heard", which the report may tell of what it heard itself. */
const TELLS_AGAIN = /^(?:recall|remember|recount|recollect|describ)(?:s|es|ed)$/;

function quotedBySubject(
  { tokens }: Frame,
  quote: Spoken,
  quoted: number,
  verb: number,
  resolver: Resolver,
): HeardQuote | null {
  const object = verb > quoted ? phraseFrom(tokens, quoted + 1) : null;
  if (object === null || tokens[object.to]?.lower !== 'as') return null;
  return throughSubject(quote, tokens, object, resolver);
}

/** "Ada Marsh quoted Low: “…”" */
function quotedAlone({ tokens }: Frame, quote: Spoken, resolver: Resolver): HeardQuote | null {
  const verb = tokens.findIndex(({ start }) => start === quote.cue?.start);
  if (!/^(?:quoted|quotes|cited|cites)$/.test(tokens[verb]?.lower ?? '')) return null;
  const object = phraseFrom(tokens, verb + 1);
  if (object === null || tokens[object.to]?.text !== ':') return null;
  const isNext = tokens[object.to + 1]?.kind === 'quote';
  return isNext ? throughSubject(quote, tokens, object, resolver) : null;
}

/** The words are of whoever is quoted, told by the subject. */
function throughSubject(
  quote: Spoken,
  tokens: readonly Token[],
  object: Phrase,
  resolver: Resolver,
): HeardQuote | null {
  const who = resolver.resolve(quote.frame, object);
  if (who === null || quote.who === null || isSame(who, quote.who)) return null;
  const mention = spanOf(tokens, object.from, object.to);
  return { ...quote, who, mention, through: { who: quote.who, mention: quote.mention } };
}

function lastQuoted(tokens: readonly Token[], verb: number): number {
  const from = Math.max(0, verb - 12);
  const at = tokens.slice(from, verb).findLastIndex(({ lower }) => /^quot(?:ed|es)$/.test(lower));
  return at < 0 ? -1 : from + at;
}
