import type { Phrase } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';

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
  for (let at = from + 3; at < to - 1; at++) {
    if (!goesOn(tokens, at, to)) continue;
    return { from, to: tokens[at - 1]!.text === ',' ? at - 1 : at };
  }
  return { from, to };
}

function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1]!.lower;
  if (lower === 'and' || lower === 'then') return DOES.test(next);
  if (text !== ',') return false;
  if (next === 'although' || next === 'though') return true;
  if (next !== 'but' && next !== 'while') return false;
  return tokens
    .slice(at + 2, Math.min(to, at + 2 + TO_VERB))
    .some((token) => DISAGREES.test(token.lower));
}
