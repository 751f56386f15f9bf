import { conjunctions, isFunctionWord, prepositions } from '../../../language/functionWords.ts';
import { alsoNouns, speechLemma, speechVerb } from '../../../language/speechVerbs.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Attribution } from './attribution.ts';
import { ownerEnding } from './nounCue.ts';

/** What somebody has said, and others reject, repeat or answer. */
const CLAIMS =
  /^(?:claims?|assertions?|accusations?|allegations?|suggestions?|contentions?|charges?|remarks?|comments?|statements?|warnings?|predictions?|insinuations?|insistence|complaints?|criticisms?|pledges?|promises?|vows?|threats?|admissions?|denials?|belief|rulings?|findings?|conclusions?|verdicts?|testimony|view|concerns?|jibes?|quips?|taunts?|boasts?|tweets?|posts?|letters?|emails?|speech|arguments?)$/;
/** What names somebody "as" something. */
const DESCRIBES =
  /^(?:descriptions?|depictions?|portrayals?|characteri[sz]ations?|denunciations?|references?)$/;
/** In tokens: "claim that the wait at the harbour last winter had been". */
const TO_QUOTE = 24;
/** In tokens: "accusations of the worst". */
const TO_OBJECT = 6;

/**
 * "Low rejected Marsh's claim that she was “a crook”", "Marsh's description of her as “…”", "an
 * accusation by Marsh that …": the words are of whoever made the claim, whatever becomes of it.
 */
export function claimOf(tokens: readonly Token[], at: number): Attribution | null {
  for (let noun = at - 1; noun >= Math.max(1, at - TO_QUOTE); noun--) {
    const { kind, lower, text } = tokens[noun]!;
    if (kind === 'quote' || /^[;:—–]$/.test(text)) return null;
    if (!CLAIMS.test(lower) && !DESCRIBES.test(lower)) continue;
    const made = makerOfClaim(tokens, noun);
    if (made === null) continue;
    const { mention, next } = made;
    if (isNamed(tokens, mention.from) || !bringsIn(tokens, noun, next, at)) return null;
    return { cue: { from: noun, to: noun + 1 }, mention };
  }
  return null;
}

/** Whose claim it is, and where the sentence goes on. */
function makerOfClaim(
  tokens: readonly Token[],
  noun: number,
): { readonly mention: Phrase; readonly next: number } | null {
  const owner = ownerEnding(tokens, noun - 1);
  const isItsOwn =
    owner !== null && tokens.slice(owner.to, noun).every(({ lower }) => !isFunctionWord(lower));
  if (isItsOwn) return { mention: owner, next: noun + 1 };
  if (!/^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const maker = phraseFrom(tokens, noun + 2);
  if (maker === null) return null;
  const comma = tokens[maker.to]?.text === ',' ? commaBehind(tokens, maker.to) : -1;
  return { mention: maker, next: comma > 0 ? comma + 1 : maker.to };
}

/** "by the clerk, Ada Marsh, that": where the apposition ends. */
function commaBehind(tokens: readonly Token[], comma: number): number {
  const end = comma + TO_OBJECT;
  return tokens.findIndex(({ text }, i) => i > comma && i < end && text === ',');
}

/** "called Marsh's remark about the pier “cheap”": the words for it, and not its own. */
const isNamed = (tokens: readonly Token[], from: number): boolean =>
  /^(?:call|label|brand|deem|dub|consider|find)$/.test(speechLemma(tokens[from - 1]?.lower ?? ''));

/** What stands between the noun and the quote is the claim itself. */
function bringsIn(tokens: readonly Token[], noun: number, next: number, at: number): boolean {
  const first = tokens[next];
  if (first?.kind !== 'word') return false;
  const between = tokens.slice(next, at);
  if (between.some(({ kind }) => kind === 'quote')) return false;
  if (DESCRIBES.test(tokens[noun]!.lower))
    return /^(?:of|to)$/.test(first.lower) && tokens[at - 1]!.lower === 'as';
  if (/^(?:calling|describing|branding|labell?ing|dubbing)$/.test(first.lower))
    return at - next <= TO_OBJECT && !tellsAgain(between.slice(1));
  if (/^(?:of|about)$/.test(first.lower))
    return (
      at - next <= TO_OBJECT &&
      between.every(({ lower, kind }) => kind === 'word' && !ENDS_OBJECT.test(lower))
    );
  return first.lower === 'that'
    ? isOneClause(tokens, noun, next + 1, at)
    : isClauseAlone(tokens, next, at);
}

/** "comments about the harbour as “fair”", "charges of fraud were “…”" */
const ENDS_OBJECT =
  /^(?:as|was|were|is|are|be|been|had|has|have|would|will|and|but|with|for|by|to|on|in)$/;

/** "claim that she was a thief was “a lie”" is judged by others behind its second verb. */
const BEING =
  /^(?:was|were|is|are|isn't|wasn't|aren't|weren't|has|have|had|would|will|could|should|may|might|can|must|does|did|do)$/;

const tellsAgain = (between: readonly Token[]): boolean =>
  between.some(
    ({ lower, kind }) => kind === 'mark' || (speechVerb(lower) === 'says' && !alsoNouns.has(lower)),
  );

function isOneClause(tokens: readonly Token[], noun: number, from: number, at: number): boolean {
  const between = tokens.slice(from, at);
  if (between.some(({ kind, text }) => kind === 'mark' && /^[,;:—–]$/.test(text))) return false;
  if (tellsAgain(between)) return false;
  const verbs = between.filter(({ lower }) => BEING.test(lower)).length;
  return (
    verbs < 2 || between.some(({ lower }) => conjunctions.has(lower)) || isObject(tokens, noun)
  );
}

/** "Orme's suggestion the deal was “dead”": no "that", but a subject and its verb right before the words. */
function isClauseAlone(tokens: readonly Token[], from: number, at: number): boolean {
  const subject = phraseFrom(tokens, from);
  if (subject === null || subject.to >= at) return false;
  return (
    BEING.test(tokens[subject.to]!.lower) &&
    at - subject.to <= TO_OBJECT &&
    !tellsAgain(tokens.slice(subject.to, at))
  );
}

const TAKES =
  /^(?:reject|dismiss|den[yi]|disput|refut|rebut|repeat|echo|counter|contradict|mock|ridicul|ignor|question|challeng|condemn|denounc|answer|address|slam|blast|disagree)/;

/** "rejected Marsh's claim", "responded to Marsh's claim": no subject of a verb further on. */
function isObject(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - TO_OBJECT); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') return false;
    if (TAKES.test(lower)) return true;
    if (prepositions.has(lower) && lower !== 'of') return true;
  }
  return false;
}
