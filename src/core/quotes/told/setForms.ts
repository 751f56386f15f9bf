import type { Phrase } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import type { CodedSentence } from './sentence.ts';

/** "As Marsh told the Gazette," is seldom longer. */
const LONGEST = 14;

/**
 * What a cue brings in within a set form that is too rare in annotated reports to be learnt, or
 * null: "As Marsh told the Gazette, …", "Marsh was quoted by the Gazette as saying …".
 */
export function clauseOfSetForm(sentence: CodedSentence, at: number): Phrase | null {
  return asTold(sentence, at) ?? asSaying(sentence, at);
}

function asTold({ tokens, cues, end }: CodedSentence, at: number): Phrase | null {
  if (tokens[0]?.lower !== 'as' || at < 2) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma <= at || comma > LONGEST || comma + 1 >= end) return null;
  const isFirst = cues.findIndex((cue) => cue >= 0) === at;
  return isFirst ? { from: comma + 1, to: end } : null;
}

function asSaying({ tokens, end }: CodedSentence, at: number): Phrase | null {
  const from = saidBehind(tokens, at);
  if (from === null) return null;
  return from < end ? { from, to: end } : null;
}

/** So many tokens stand at most between "quoted" and "as saying": "by the state agency on Monday". */
const TO_SAYING = 8;

/** Where what somebody "was quoted as saying" begins, for the token of "quoted"; else null. */
export function saidBehind(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.lower !== 'quoted') return null;
  for (let i = at + 1; i <= at + TO_SAYING && tokens[i + 1] !== undefined; i++) {
    if (tokens[i]!.kind === 'mark') return null;
    if (tokens[i]!.lower === 'as' && tokens[i + 1]!.lower === 'saying') return i + 2;
  }
  return null;
}
