import { isAdverb } from '../../../language/functionWords.ts';
import { isRole } from '../../../language/roles.ts';
import { isGerund, speechVerb } from '../../../language/speechVerbs.ts';
import { findSubject } from '../../frames/findSubject.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { isVerbHere } from '../../frames/verbHere.ts';
import { holderOfAside } from './asideCue.ts';
import type { Attribution } from './attribution.ts';
import { gerundSubject } from './gerundSubject.ts';
import { makerOf, signOf } from './makers.ts';

/** The cue at this token with its subject; 'stop' where the sentence's earlier quote owns it ("…, adding …"). */
export function cueAt(
  tokens: readonly Token[],
  at: number,
  floor: number,
): Attribution | 'stop' | null {
  const token = tokens[at]!;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    return { cue: { from: at, to: at + 2 }, mention: phraseFrom(tokens, at + 2) };
  }
  if (token.kind !== 'word') return null;
  if (isToQuote(tokens, at) && isNameWord(tokens[at + 1]))
    return { cue: { from: at, to: at + 1 }, mention: phraseFrom(tokens, at + 1) };
  if (isPassive(tokens, at)) {
    return { cue: { from: at, to: at + 1 }, mention: phraseFrom(tokens, at + 2) };
  }
  const maker = signOf(tokens, at) ?? makerOf(tokens, at, floor);
  if (maker !== null) return { cue: { from: at, to: at + 1 }, mention: maker };
  if (!isVerbHere(tokens, at) || isNobodysVerb(tokens, at)) return null;
  const opener = openingCue(tokens, at);
  if (opener !== null) return opener;
  const gerund = isGerund(token.lower);
  const mention = gerund
    ? gerundSubject(tokens, at)
    : (holderOfAside(tokens, at) ??
      passiveOrSubject(tokens, at, floor) ??
      ledToSay(tokens, at, floor));
  if (mention !== null) return { cue: { from: at, to: at + 1 }, mention };
  return gerund && floor > 0 ? 'stop' : null;
}

/** "I quote", "one would think", "is holding a rally". */
function isNobodysVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'quote') return tokens[at - 1]?.text === 'I';
  if (lower === 'holding') return tokens[at + 1]?.lower !== 'that';
  return (
    /^(?:one|you|anyone|anybody)$/.test(tokens[at - 2]?.lower ?? '') &&
    /^(?:would|might|could|may|can)$/.test(before) &&
    speechVerb(lower) !== 'labels'
  );
}

/** "Said Ada Marsh, who runs the harbour, “…”" */
function openingCue(tokens: readonly Token[], at: number): Attribution | null {
  const { lower, capital } = tokens[at]!;
  if (!capital || speechVerb(lower) !== 'says' || isGerund(lower)) return null;
  if (at > 0 && tokens[at - 1]!.kind === 'word') return null;
  const mention = phraseFrom(tokens, at + 1);
  if (mention === null || !mayOpen(tokens, mention)) return null;
  return { cue: { from: at, to: at + 1 }, mention };
}

/** A name, with or without a post in front: "Added chief operating officer Ada Marsh:" */
const mayOpen = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  isNameWord(tokens[from]) ||
  (isNameWord(tokens[to - 1]) && tokens.slice(from, to).some(({ lower }) => isRole(lower)));

/** "Low was prompted to say, “…”": what stands there in marks was said all the same. */
function ledToSay(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const quoted = tokens[verb + 1]?.kind === 'quote' || tokens[verb + 2]?.kind === 'quote';
  if (!quoted || tokens[verb - 1]?.lower !== 'to') return null;
  const led =
    /^(?:liked|likes|loved|loves|used|fond|intervened|prompted|moved|forced|led|quick|happy|able|free|there|out|back|on|up|in)$/;
  if (!led.test(tokens[verb - 2]?.lower ?? '')) return null;
  const beside = findSubject(tokens, verb - 2, floor);
  return beside ?? firstSubject(tokens, floor, verb - 1);
}

/** Who "was asked" did not ask; who "was quoted as saying" did say. */
function passiveOrSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const { lower } = tokens[verb]!;
  const beside = isAdverb(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  const passive = /^(?:was|were|is|are|been|be|being)$/.test(tokens[beside]?.lower ?? '');
  if (passive && /(?:ed|en|told)$/.test(lower) && lower !== 'quoted') return null;
  if (tokens[verb - 1]?.text === ',' && isTitling(tokens, verb)) return null;
  return findSubject(tokens, verb, floor);
}

/** "a plan, called “…”", but not "Low, called it “…”" */
const isTitling = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:called|dubbed|titled|named|nicknamed)$/.test(tokens[verb]!.lower) &&
  (tokens[verb + 2]?.kind === 'quote'
    ? !/^(?:it|him|her|them|this|that|for)$/.test(tokens[verb + 1]!.lower)
    : !/^(?:the|this|that|his|her|their|its)$/.test(tokens[verb + 1]?.lower ?? ''));

/** "To quote Marsh:" */
const isToQuote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && /^(?:quote|paraphrase|cite|borrow)$/.test(tokens[at]!.lower);

/** "described by Marsh as", "was asked by a reporter" */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'by' &&
  /(?:ed|^told|^written)$/.test(tokens[at]!.lower) &&
  speechVerb(tokens[at]!.lower) !== null;
