import { firstSubject } from '../../frames/firstSubject.ts';
import type { Phrase } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Unnamed } from '../mentions/newcomer.ts';
import type { Identity } from '../people/identity.ts';

const PAPERS = /^(?:statement|release|letter|email|e-mail|post|tweet|memo|message|note)$/;

const PUTS_OUT = /^(?:in|released|issued|posted|published|sent|shared)$/;

/** "in a letter", "released a short statement": words between. */
const BETWEEN = 2;

function isPutOut(tokens: readonly Token[], paper: number): boolean {
  for (let i = paper - 1; i >= Math.max(1, paper - 1 - BETWEEN); i--) {
    if (/^(?:an?|the)$/.test(tokens[i]!.lower)) return PUTS_OUT.test(tokens[i - 1]!.lower);
  }
  return false;
}

/**
 * "Low fired back in a statement. “…,” it said.": whoever put out the paper that "it" means. Null
 * where the sentence before tells of none.
 */
export function whoPutOut(
  { frames, speakers }: Unnamed,
  frame: number,
  resolve: (frame: number, phrase: Phrase) => Identity | null,
): Identity | null {
  const before = frames[frame - 1];
  if (before === undefined || frames[frame]!.paragraph - before.paragraph > 1) return null;
  const { tokens } = before;
  const paper = tokens.findIndex(({ lower }, i) => PAPERS.test(lower) && isPutOut(tokens, i));
  if (paper < 0) return null;
  const subject = firstSubject(tokens, 0, tokens.length);
  return speakers[frame - 1] ?? (subject === null ? null : resolve(frame - 1, subject));
}
