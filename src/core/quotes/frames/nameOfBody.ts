import { kindOfBody } from '../../language/bodies.ts';
import { prepositions } from '../../language/functionWords.ts';
import { bodyWords } from '../../language/roles.ts';
import type { Token } from './frame.ts';
import type { Phrase } from './phrases.ts';

/** What somebody has, or who acts for somebody, and goes by a name of its own. */
const OUTFITS =
  /^(?:pac|website|site|blog|newsletter|podcast|platform|app|channel|label|studio|lawyer|attorney|publicist|agent)$/;

/** "In a letter from her charity, Bright Start, the actor called": the name tells of the charity, and not of the actor. */
export function isNameOfBody(tokens: readonly Token[], { from }: Phrase): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  const head = tokens[from - 2];
  if (head === undefined || (head.capital && head.text !== 'PAC')) return false;
  if (!bodyWords.has(head.lower) && kindOfBody(head.lower) === null && !OUTFITS.test(head.lower))
    return false;
  const before = tokens.slice(Math.max(0, from - 2 - LONGEST), from - 2);
  const preposition = before.findLastIndex(({ lower }) => prepositions.has(lower));
  return preposition >= 0 && before.slice(preposition).every(({ kind }) => kind === 'word');
}

/** In tokens: "by his new leadership". */
const LONGEST = 4;
