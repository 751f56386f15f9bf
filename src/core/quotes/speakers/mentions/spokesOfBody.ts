import { isFirmWord } from '../../../language/bodies.ts';
import { bodyWords, countries } from '../../../language/roles.ts';
import type { Phrase } from '../../frames/phrases.ts';
import type { Identity } from '../people/identity.ts';
import type { Unnamed } from './newcomer.ts';

/**
 * "Kroll Mills will close its plant in June. “…,” a spokesman said.": the spokesman of the one body
 * that the sentence before is about, where it names nobody else. Null for anybody else.
 */
export function spokesOfBody(
  { frames, mentioned, people }: Unnamed,
  frame: number,
  { from, to }: Phrase,
): Identity | null {
  const { tokens, paragraph } = frames[frame]!;
  const role = tokens[to - 1]!.lower;
  if (to - from !== 2 || !/^an?$/.test(tokens[from]!.lower) || !SPEAKS.test(role)) return null;
  if (/^(?:for|of|at|from)$/.test(tokens[to]?.lower ?? '') || mentioned[frame]!.length > 0)
    return null;
  const before = frames[frame - 1];
  const [name, ...others] = mentioned[frame - 1] ?? [];
  if (before?.paragraph !== paragraph || name === undefined || others.length > 0) return null;
  const isSubject =
    name.runStart === 0 || (name.runStart === 1 && before.tokens[0]!.lower === 'the');
  const body = people.byName(name.words, frame - 1);
  if (!isSubject || body === null) return null;
  if (body.surelyPerson || body.sex !== null || body.placed > 0) return null;
  const last = body.words.at(-1)!;
  const isKnown = isFirmWord(last) || bodyWords.has(last);
  if (!isKnown && !before.tokens.some(({ lower }) => lower === 'its')) return null;
  if (body.words.length < 2 || countries.has(body.words[0]!)) return null;
  return { name: `${role} for ${body.name}`, party: null, isDescribed: true };
}

const SPEAKS = /^(?:spokesman|spokeswoman|spokesperson)$/;
