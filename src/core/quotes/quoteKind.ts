import type { MarkedSpan } from './findSpans.ts';
import type { QuoteKind } from './quote.ts';
import type { Token } from './readFrames.ts';

/** So many words between marks are somebody's even where no speech verb stands near. */
const LONG_ENOUGH = 6;

/** `direct` where whole sentences stand between the marks, `mixed` where the narrator's sentence runs through them. */
export function kindOf(
  text: string,
  { start, end, continues }: MarkedSpan,
  tokens: readonly Token[],
  at: number,
  goesOn: boolean,
): QuoteKind {
  if (continues) return 'direct';
  const words = text.slice(start, end);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const opens = /^[…[("'‘]*[\p{Lu}\p{N}@#]/u.test(words);
  const closed = /[.,!?…—–-]["'”’»)\]]*$/.test(words) || after === undefined || after.text === ',';
  const introduced =
    before === undefined || /^[,:;—–-]$/.test(before.text) || before.kind === 'quote';
  if (opens && closed && (introduced || words.split(/\s+/, 5).length > 3)) return 'direct';
  if (before?.text === ':' && (opens || closed)) return 'direct';
  if (goesOn && closed && before?.text === ',' && words.split(/\s+/, 4).length > 3) return 'direct';
  return 'mixed';
}

/** Whether words between marks are somebody's speech; scare quotes and titles of works are not. */
export function isSpoken(
  text: string,
  { start, end }: MarkedSpan,
  kind: QuoteKind,
  tokens: readonly Token[],
  at: number,
  someoneNear: boolean,
): boolean {
  const words = text.slice(start, end).split(/\s+/);
  const alone = tokens.every((token, i) => i === at || token.kind === 'mark');
  const titled =
    words.length > 1 &&
    words.every((word) => !/^\p{Ll}{5,}/u.test(word)) &&
    !/[.,!?]$/.test(text.slice(start, end));
  if (alone) return kind === 'direct' || words.length >= LONG_ENOUGH || someoneNear;
  if (titled && words.length < 10) return false;
  if (kind === 'direct') return someoneNear || words.length >= LONG_ENOUGH;
  return someoneNear ? words.length >= 3 : words.length >= LONG_ENOUGH + 4;
}
