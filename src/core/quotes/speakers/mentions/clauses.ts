import { speechVerb } from '../../../language/speechVerbs.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { NameHere } from '../people/names.ts';
import type { Sex } from '../people/people.ts';

/** "Low will go, and Marsh said she would stay": whoever says it is mostly the one whom "she" means. */
export function saysOfOneself(tokens: readonly Token[], { to }: NameHere, sex: Sex): boolean {
  if (speechVerb(tokens[to]?.lower ?? '') !== 'says') return false;
  const next = tokens[to + 1]?.lower === 'that' ? to + 2 : to + 1;
  return tokens[next]?.lower === (sex === 'male' ? 'he' : 'she');
}

/** ", and Kari Lind will chair the board": with a name behind these another main clause begins. */
export const opensClause = (tokens: readonly Token[], { runStart, to }: NameHere): boolean =>
  /^(?:and|but|while|whereas)$/.test(tokens[runStart - 1]?.lower ?? '') &&
  /^[,;]$/.test(tokens[runStart - 2]?.text ?? '') &&
  /^\p{Ll}/u.test(tokens[to]?.text ?? '') &&
  !tokens[to - 1]!.possessive;
