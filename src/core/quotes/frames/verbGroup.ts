import { auxiliaries, isAdverb, negations, timeNames } from '../../language/functionWords.ts';
import { isPluralRole } from '../../language/roles.ts';
import { isNameWord } from './nameLinks.ts';
import type { Token } from './readFrames.ts';

/** "kept saying", "can be heard saying" */
const KEEPS_UP = /^(?:kept|keeps|began|started|heard|caught|filmed|recorded)$/;

export const keepsUp = (token: Token | undefined) =>
  token !== undefined && (auxiliaries.has(token.lower) || KEEPS_UP.test(token.lower));

/** Over "has", "also", "went on to"; null where the verb is negated or only wished for. */
export function skipVerbGroup(tokens: readonly Token[], from: number, low: number): number | null {
  let at = from;
  if (tokens[at]?.lower === 'to') {
    const before = tokens[at - 1]?.lower ?? '';
    const on = before === 'on' && /^(?:went|goes|going|gone|go)$/.test(tokens[at - 2]?.lower ?? '');
    if (on) at -= 3;
    else if (/^(?:continued|continues|proceeded|proceeds|used|appeared|seemed|took)$/.test(before))
      at -= 2;
    else return null;
  }
  for (; at >= low; at--) {
    const { lower, kind } = tokens[at]!;
    if (negations.has(lower)) return null;
    if (
      kind !== 'word' ||
      isNameWord(tokens[at]) ||
      !(auxiliaries.has(lower) || isAdverb(lower) || KEEPS_UP.test(lower) || isBoth(tokens, at))
    )
      break;
  }
  return at;
}

/** "Low and Marsh have both said", "strategists all agree": tells how many, and stands for nobody. */
function isBoth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!/^(?:both|all|each)$/.test(tokens[at]!.lower) || before?.kind !== 'word') return false;
  return before.name || auxiliaries.has(before.lower) || isPluralRole(before.lower);
}

/** Over "on Friday", "in July 2018", "last week". */
export function skipTime(tokens: readonly Token[], from: number, low: number): number {
  let at = from;
  while (
    at >= low &&
    ((timeNames.has(tokens[at]!.lower) && !isNameWord(tokens[at])) ||
      /^\d+$/.test(tokens[at]!.text) ||
      isWeek(tokens, at))
  )
    at -= 1;
  if (at < from && at >= low && /^(?:on|in|at|last|this|late|early|since)$/.test(tokens[at]!.lower))
    at -= 1;
  return at;
}

/** "A study published in May found", "the charter signed Friday says": over what was done with the subject. */
export function skipParticiple(tokens: readonly Token[], at: number, verb: number): number {
  const { lower = '', name = false } = tokens[at] ?? {};
  const isDone =
    /^(?:published|released|issued|filed|signed|posted|obtained|conducted|unveiled|launched|tabled)$/;
  return at < verb - 1 && !name && isDone.test(lower) ? at - 1 : at;
}

const isWeek = (tokens: readonly Token[], at: number) =>
  /^(?:week|month|year|morning|evening|afternoon|night|day)$/.test(tokens[at]!.lower) &&
  /^(?:last|this|next|that|same|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
