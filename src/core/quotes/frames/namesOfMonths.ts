import { auxiliaries, prepositions, subordinators } from '../../language/functionWords.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import type { Frame, Token } from './frame.ts';

const MAY_BE = /^(?:may|march|august|long|early|will|april|june|first)$/;
/** "First Nations", "First Lady" */
const OF_FIRST = /^(?:Nations?|Lady|Ministers?|Peoples)$/;
const ADVERB = /^(?:long|early)$/;
const SURNAME = /^(?:may|march|august|long|early)$/;

/**
 * "Elizabeth May", "Vera Long", "April Ryan", "Will Tate": months, adverbs and an auxiliary that are names where they stand
 * beside one, and "May" alone in a report that has somebody of that name.
 */
export function withNamesOfMonths(frames: readonly Frame[]): Frame[] {
  const full = frames.map((frame) => (frame.titleCase ? frame : named(frame, isBesideName)));
  const known = new Set(
    full.flatMap(({ tokens }) =>
      tokens.flatMap(({ lower, name }, at) =>
        name && MAY_BE.test(lower) && lower !== 'first'
          ? [lower === 'will' ? tokens[at + 1]!.lower : lower]
          : [],
      ),
    ),
  );
  if (known.size === 0) return full;
  return full.map((frame) => named(frame, (tokens, at) => isKnownAlone(tokens, at, known)));
}

function named(frame: Frame, isName: (tokens: readonly Token[], at: number) => boolean): Frame {
  const { tokens } = frame;
  const found = tokens.some((token, at) => isOpen(token) && isName(tokens, at));
  if (!found) return frame;
  return {
    ...frame,
    tokens: tokens.map((token, at) =>
      isOpen(token) && isName(tokens, at) ? { ...token, name: true } : token,
    ),
  };
}

const isOpen = ({ capital, name, lower }: Token): boolean => capital && !name && MAY_BE.test(lower);

function isBesideName(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (SURNAME.test(lower))
    return (
      before?.name === true && !before.possessive && isGivenName(before.lower) && !isYear(after)
    );
  if (lower === 'first') return OF_FIRST.test(after?.text ?? '');
  if (after?.name !== true || isYear(after)) return false;
  // "Will Canada sign?"
  if (before === undefined) return lower !== 'will' || !/\?/.test(tokens.at(-1)!.text);
  if (subordinators.has(before.lower)) return false;
  return lower === 'will' || !prepositions.has(before.lower);
}

const isYear = (token: Token | undefined): boolean => /^\d/.test(token?.text ?? '');

/** "May said", "said May", "Will Tate went": one who is named in full elsewhere. */
function isKnownAlone(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const { lower, possessive } = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (lower === 'will') return after?.name === true && known.has(after.lower);
  if (!SURNAME.test(lower) || !known.has(lower) || isYear(after)) return false;
  if (before !== undefined)
    return !prepositions.has(before.lower) && !/^(?:this|last|next|late|early)$/.test(before.lower);
  const verb = after?.lower ?? '';
  // "Long delayed talks" opens a sentence as well.
  if (ADVERB.test(lower)) return possessive || speechVerb(verb) !== null;
  return possessive || auxiliaries.has(verb) || speechVerb(verb) !== null || /[^e]ed$/.test(verb);
}
