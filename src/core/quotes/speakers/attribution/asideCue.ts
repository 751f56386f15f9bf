import { auxiliaries, isAdverb } from '../../../language/functionWords.ts';
import { isGerund, speechVerb } from '../../../language/speechVerbs.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Attribution } from './attribution.ts';

/** In tokens: from "whom" to the quote. */
const LONGEST = 16;
/** In tokens: "called him", "says is", "described last year as". */
const TO_QUOTE = 5;

/**
 * "Low, whom Marsh called “the best of us”, said …", "Low, described by Marsh as “…”, left": words
 * within an aside about somebody are of the aside's own subject, whoever speaks behind it.
 */
export function asideCue(tokens: readonly Token[], at: number): Attribution | null {
  for (let i = at - 1; i >= Math.max(1, at - LONGEST); i--) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word') return null;
    if (/^(?:whom|who|which)$/.test(lower))
      return opens(tokens, i) ? cueOfClause(tokens, i, at) : null;
    if (isToldBy(tokens, i)) return cueOfAgent(tokens, i, at);
  }
  return null;
}

/** Behind a comma or a dash, with "about" or "of" before it or not. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  isBreak(tokens[at - 1]) ||
  (isBreak(tokens[at - 2]) && /^(?:about|of|to)$/.test(tokens[at - 1]!.lower));

const isBreak = (token: Token | undefined): boolean => /^(?:,|—|–|-|\()$/.test(token?.text ?? '');

/** "whom Marsh once described as “…”": not "who called Marsh “…”", which is of whoever the clause is about. */
function cueOfClause(tokens: readonly Token[], who: number, at: number): Attribution | null {
  const mention = phraseFrom(tokens, who + 1);
  if (mention === null) return null;
  let verb = mention.to;
  while (
    verb < at &&
    (auxiliaries.has(tokens[verb]!.lower) ||
      isAdverb(tokens[verb]!.lower) ||
      /^(?:once|long|often)$/.test(tokens[verb]!.lower))
  )
    verb += 1;
  if (verb >= at || at - verb > TO_QUOTE) return null;
  const { lower } = tokens[verb]!;
  const says = speechVerb(lower);
  if (says === null || says === 'holds' || isGerund(lower)) return null;
  return { cue: { from: verb, to: verb + 1 }, mention };
}

const isToldBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower.endsWith('ed') &&
  speechVerb(tokens[at]!.lower) === 'labels' &&
  tokens[at + 1]?.lower === 'by' &&
  isBreak(tokens[at - 1]);

function cueOfAgent(tokens: readonly Token[], verb: number, at: number): Attribution | null {
  const mention = phraseFrom(tokens, verb + 2);
  if (mention === null || mention.to > at || tokens[at - 1]!.lower !== 'as') return null;
  return { cue: { from: verb, to: verb + 1 }, mention };
}

/** "Low, whom Marsh called “the best of us”, said": the verb behind an aside that ends with a quote is Low's. */
export function holderOfAside(tokens: readonly Token[], verb: number): Phrase | null {
  const quote = endOfAside(tokens, verb);
  if (quote < 0) return null;
  for (let i = quote - 1; i >= Math.max(1, quote - LONGEST); i--) {
    if (tokens[i]!.kind === 'quote') return null;
    if (isBreak(tokens[i])) return opensAside(tokens, i) ? phraseEnding(tokens, i - 1) : null;
  }
  return null;
}

/** The quote that the aside before this verb ends with, or ends with who said it: "called “…” by Marsh,". */
function endOfAside(tokens: readonly Token[], verb: number): number {
  const before = tokens[verb - 1];
  if (before?.kind === 'quote') return /,["'”’»]+$/.test(before.text) ? verb - 1 : -1;
  if (before?.text !== ',') return -1;
  const last = Math.max(0, verb - TO_QUOTE - 2);
  const quote = tokens.findLastIndex(({ kind }, i) => kind === 'quote' && i >= last && i < verb);
  return quote === verb - 2 || tokens[quote + 1]?.lower === 'by' ? quote : -1;
}

const opensAside = (tokens: readonly Token[], comma: number): boolean =>
  [comma + 1, comma + 2].some((i) => /^(?:whom|who|whose|which)$/.test(tokens[i]?.lower ?? '')) ||
  isToldBy(tokens, comma + 1);
