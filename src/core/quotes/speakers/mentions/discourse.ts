import type { Phrase } from '../../frames/phrases.ts';
import { type Identity, identify } from '../people/identity.ts';
import type { Unnamed } from './newcomer.ts';

/** So many sentences back a pronoun's person may stand. */
export const MEMORY = 8;

/** What has been read of the text so far; `speakers` and `subjects` are filled as it is read. */
export interface Discourse extends Unnamed {
  readonly resolve: (frame: number, phrase: Phrase) => Identity | null;
}

/** "But for Marsh, that misses the point.": whom the sentence before sets in front. */
export function topicOf(
  { frames, mentioned, people, speakers }: Discourse,
  frame: number,
): Identity | null {
  const at = frame - 1;
  const isSame = frames[at]?.paragraph === frames[frame]!.paragraph;
  if (!isSame || speakers[at] !== undefined) return null;
  const { tokens } = frames[at]!;
  const first = tokens.findIndex(({ lower }) => !/^(?:but|and|yet|as)$/.test(lower));
  if (!/^(?:for|to)$/.test(tokens[first]?.lower ?? '')) return null;
  const name = mentioned[at]!.find(({ runStart }) => runStart === first + 1);
  if (name === undefined || tokens[name.to - 1]!.possessive) return null;
  return identify(people.byName(name.words, at));
}
