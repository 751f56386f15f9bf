import { auxiliaries, negations, personalPronouns } from '../../language/functionWords.ts';
import { isGerund, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import { type Phrase, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isVerbHere } from '../frames/verbHere.ts';

/** What somebody who has spoken does next: nobody says it of himself in a told clause. */
const DOES =
  /^(?:left|walked|nodded|sat|turned|smiled|laughed|stormed|hung|shook|returned|stepped|shrugged|waved|pointed|stood|grinned|paused|rushed|drove|headed)$/;
/** Others answer: "…, but the court disagreed". */
const DISAGREES =
  /^(?:disagree[ds]?|dissent(?:s|ed)|differ(?:s|ed)|object(?:s|ed)|demurred|balked|overruled|rejected|disputed|denied)$/;
const TO_VERB = 7;

/**
 * Where the narrator goes on within what the weights take for a told clause: the clause before that
 * is told. Rules for "but" and "while" in general did worse than the weights, by PolNeAR's first half.
 */
export function beforeNarrator(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  if (isWhatHeCalled(tokens, from)) return { from, to: from + 1 };
  for (let at = from + 3; at < to - 1; at++) {
    if (!goesOn(tokens, at, to)) continue;
    if (tokens[at]!.kind === 'quote') return { from, to: at + 1 };
    return { from, to: tokens[at - 1]!.text === ',' ? at - 1 : at };
  }
  return { from, to };
}

/** "In what he called “a gift,” Low told the board": the words between the marks are all that he calls it. */
const isWhatHeCalled = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]!.kind === 'quote' &&
  /,["'”’»]+$/.test(tokens[from]!.text) &&
  tokens.slice(Math.max(0, from - TO_WHAT), from).some(({ lower }) => lower === 'what');
const TO_WHAT = 5;

function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1]!.lower;
  if (lower === 'and' || lower === 'then') return DOES.test(next);
  // A comma may stand within the marks before it: “…,” a claim that …
  if (text !== ',' && !/^.{0,3},["'”’»]+$/.test(text)) return false;
  if (next === 'although' || next === 'though') return true;
  if (isToldOfAtLast(tokens, at + 1, to)) return true;
  if (next === 'a' || next === 'an') return isJudged(tokens, at + 2);
  if (!/^(?:but|while|whereas)$/.test(next)) return false;
  const end = Math.min(to, at + 2 + TO_VERB);
  return (
    tokens.slice(at + 2, end).some((token) => DISAGREES.test(token.lower)) ||
    speaksNext(tokens, at + 2, end)
  );
}

/** "told police he was ill, a court heard on Monday": who tells the whole closes the sentence. */
function isToldOfAtLast(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > TO_VERB || !/^(?:an?|the)$/.test(tokens[from]!.lower)) return false;
  return tokens
    .slice(from + 2, to)
    .some(
      ({ lower }, i, own) =>
        lower === 'heard' || (lower === 'told' && /^(?:was|were)$/.test(own[i - 1]?.lower ?? '')),
    );
}

/** "…, a claim that Low rejected": the narrator on what was told. */
const isJudged = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 2)
    .some(
      ({ lower }, i, own) =>
        JUDGED.test(lower) &&
        /^(?:that|which|he|she|they|his|her|denied|rejected|disputed|,)?$/.test(
          (own[i + 1] ?? tokens[at + i + 1])?.text.toLowerCase() ?? '',
        ),
    );
const JUDGED =
  /^(?:claim|charge|accusation|assertion|allegation|contention|suggestion|remark|comment|statement|argument|characterization|characterisation|description)$/;

/** "…, while her deputy, Ben Low, called it “…”", "…, but the union warned": another's words begin. */
function speaksNext(tokens: readonly Token[], from: number, to: number): boolean {
  const subject = phraseFrom(tokens, from);
  if (subject === null || subject.to > to) return false;
  if (subject.to - from === 1 && personalPronouns.has(tokens[from]!.lower)) return false;
  for (let at = subject.to; at < to && tokens[at]!.kind !== 'quote'; at++) {
    const { lower, kind } = tokens[at]!;
    if (auxiliaries.has(lower) || negations.has(lower)) return false;
    if (kind !== 'word' || isGerund(lower) || !isPast(lower)) continue;
    if (isVerbHere(tokens, at)) return tellsOfOwn(tokens, at);
  }
  return false;
}

/** Words between marks behind the verb, or a verb of saying with more to come. */
function tellsOfOwn(tokens: readonly Token[], verb: number): boolean {
  const quoted = tokens.slice(verb + 1, verb + 1 + TO_VERB).some(({ kind }) => kind === 'quote');
  return quoted || speechVerb(tokens[verb]!.lower) === 'says';
}

/** Past or present of a single speaker: no base form, which a plan or a wish has as well. */
const isPast = (lower: string): boolean =>
  speechVerb(lower) !== null && speechVerb(lower) !== 'holds' && speechLemma(lower) !== lower;
