import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Frame } from '../../frames/readFrames.ts';

/** `“…”` and below it, on a line of its own, `— Ada Marsh`: the name behind the dash, in the next frame. */
export function signatureBelow(frames: readonly Frame[], at: number, token: number): Phrase | null {
  const below = frames[at + 1];
  if (below === undefined || token !== frames[at]!.tokens.length - 1) return null;
  if (below.paragraph !== frames[at]!.paragraph + 1) return null;
  const { tokens } = below;
  if (!/^(?:—|–|―|-|--)$/.test(tokens[0]?.text ?? '') || !isNameWord(tokens[1])) return null;
  const name = phraseFrom(tokens, 1);
  const ends = name !== null && /^[,.(]?$/.test(tokens[name.to]?.text ?? '');
  return ends && !tokens.some(({ kind }) => kind === 'quote') ? name : null;
}
