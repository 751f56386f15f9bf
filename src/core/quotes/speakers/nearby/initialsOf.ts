import type { Phrase } from '../../frames/phrases.ts';
import type { Frame } from '../../frames/readFrames.ts';
import { type Identity, identify } from '../people/identity.ts';
import type { People } from '../people/people.ts';

/** "PG: Will it stay free?": in an interview the only person of the report with these initials. */
export function initialsOf(
  frames: readonly Frame[],
  people: People,
  frame: number,
  { from, to }: Phrase,
): Identity | null {
  const { tokens } = frames[frame]!;
  if (from > 0 || to !== 1 || tokens[1]?.text !== ':') return null;
  const { text } = tokens[0]!;
  if (!/^(?:\p{Lu}\.?){2,3}$/u.test(text)) return null;
  const letters = text.replaceAll('.', '').toLowerCase();
  const fitting = people.parties.filter(
    ({ person, words }) => person && words.length > 1 && initials(words) === letters,
  );
  return fitting.length === 1 ? identify(fitting[0]!) : null;
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
