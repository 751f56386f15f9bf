import { firstSubject } from '../frames/firstSubject.ts';
import type { Phrase } from '../frames/phrases.ts';
import type { Identity } from './identity.ts';
import type { Unnamed } from './newcomer.ts';

const PAPERS = /^(?:statement|release|letter|email|e-mail|post|tweet|memo|message)$/;

const PUTS_OUT = /^(?:in|released|issued|posted|published|sent|shared)$/;

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
  const paper = tokens.findIndex(
    ({ lower }, i) =>
      PAPERS.test(lower) &&
      /^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? '') &&
      PUTS_OUT.test(tokens[i - 2]?.lower ?? ''),
  );
  if (paper < 0) return null;
  const subject = firstSubject(tokens, 0, tokens.length);
  return speakers[frame - 1] ?? (subject === null ? null : resolve(frame - 1, subject));
}
