import { speechVerb } from '../../../language/speechVerbs.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Attribution } from './attribution.ts';

/** Nouns that stand for somebody's words: "her statement read", "Marsh's first word was". */
const nouns = new Set(
  'word words description explanation answer reply response message comment comments verdict term phrase statement tweet post letter email remark remarks reaction advice promise warning conclusion question motto account speech note'.split(
    ' ',
  ),
);

export const isSpeechNoun = (word: string): boolean => nouns.has(word);

/** “…,” was his explanation; her answer was “…”; “…,” her statement read. Null where no such noun stands there. */
export function nounCue(tokens: readonly Token[], at: number): Attribution | null {
  return (
    nounFrom(tokens, at) ??
    inWordsOf(tokens, at) ??
    nounBefore(tokens, at) ??
    nounBehind(tokens, at)
  );
}

const WRITTEN =
  /^(?:letter|note|message|e-?mail|text|tweet|post|statement|poem|postcard|telegram)$/;

/** "Marsh read out a letter from a pilot: “…”": the pilot's words, whoever reads them. */
function nounFrom(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at - 1]?.text !== ':') return null;
  for (let i = at - 3; i >= Math.max(1, at - 10); i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'quote') return null;
    if (!/^(?:from|by)$/.test(lower) || !WRITTEN.test(tokens[i - 1]!.lower)) continue;
    const mention = phraseFrom(tokens, i + 1);
    return mention?.to === at - 1 ? { cue: { from: i - 1, to: i }, mention } : null;
  }
  return null;
}

/** "In Marsh's words, “…”", "in the words of Ada Marsh, “…”" */
function inWordsOf(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at - 1]?.text !== ',') return null;
  const owned = phraseEnding(tokens, at - 2);
  if (owned === null) return null;
  const isOwn = tokens[at - 2]!.lower === 'words' && tokens[owned.from - 1]?.lower === 'in';
  const whose = isOwn ? ownerIn(tokens, owned) : null;
  if (whose !== null) return { cue: { from: at - 2, to: at - 1 }, mention: whose };
  const [words, of] = [tokens[owned.from - 2], tokens[owned.from - 1]];
  if (of?.lower !== 'of' || words?.lower !== 'words') return null;
  return { cue: { from: owned.from - 2, to: owned.from - 1 }, mention: owned };
}

/** Whoever the words are of: "Marsh's", "his". */
function ownerIn(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  if (/^(?:his|her|their)$/.test(tokens[from]!.lower)) return { from, to: from + 1 };
  for (let i = to - 1; i >= from; i--) if (tokens[i]!.possessive) return { from, to: i + 1 };
  return null;
}

/** "Marsh's first word for that offer was “…”" */
function nounBefore(tokens: readonly Token[], at: number): Attribution | null {
  const verb = /^[:,]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!isBeing(tokens[verb])) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - 10); i--) {
    const token = tokens[i]!;
    if (token.kind === 'quote') return null;
    if (!nouns.has(token.lower)) continue;
    const mention = ownerEnding(tokens, i - 1);
    if (mention === null || isJudged(tokens, mention, i, at)) return null;
    return { cue: { from: i, to: i + 1 }, mention };
  }
  return null;
}

/** "Low said Marsh's remarks on the pier were “cheap”": what he finds them to be. */
function isJudged(tokens: readonly Token[], { from }: Phrase, noun: number, at: number): boolean {
  const isGeneral = ANSWERS.test(tokens[noun]!.lower) && isPredicate(tokens, at);
  const verb = tokens[from - 1]?.lower === 'that' ? from - 2 : from - 1;
  return (
    speechVerb(tokens[verb]?.lower ?? '') === 'says' &&
    (isGeneral ||
      /^(?:remarks?|comments?|statements?|tweets?|posts?|speech|description|account)$/.test(
        tokens[noun]!.lower,
      ))
  );
}

const ANSWERS =
  /^(?:answer|reply|response|explanation|reaction|advice|question|letter|email|message|note)$/;

/** `was “hot air”`, but neither `was: “hot air”`, `was “Hot air.”` nor `was “no”`. */
const isPredicate = (tokens: readonly Token[], at: number): boolean => {
  const { start, end, text } = tokens[at]!;
  return isBeing(tokens[at - 1]) && end - start > LONGEST_ANSWER && !/[.,!?…]["'”’»]$/.test(text);
};
/** In letters with their marks: “maybe”. */
const LONGEST_ANSWER = 7;

function nounBehind(tokens: readonly Token[], at: number): Attribution | null {
  const first = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const start = isBeing(tokens[first]) ? first + 1 : first;
  const noun = tokens.findIndex(({ lower }, i) => i > start && i < start + 6 && nouns.has(lower));
  if (noun < 0) return null;
  const told =
    start > first ||
    /^(?:read|reads|said|says|went|ran|goes|runs|stated)$/.test(tokens[noun + 1]?.lower ?? '');
  const mention = told ? ownerEnding(tokens, noun - 1) : null;
  return mention === null ? null : { cue: { from: noun, to: noun + 1 }, mention };
}

const isBeing = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:was|were|is|are|has been|had been)$/.test(token.lower);

/** The possessor whose noun phrase these tokens end: "his", "Marsh's first", "the aide's". */
export function ownerEnding(tokens: readonly Token[], last: number): Phrase | null {
  for (let i = last; i >= Math.max(0, last - 3); i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return null;
    if (/^(?:his|her|their)$/.test(token.lower)) return { from: i, to: i + 1 };
    if (token.possessive) return phraseEnding(tokens, i);
  }
  return null;
}
