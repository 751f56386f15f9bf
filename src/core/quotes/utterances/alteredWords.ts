import { editDistance } from '../../language/editDistance.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { stemWord } from '../../language/stem.ts';
import { isNegation, isNumber, numberValue } from '../check/turnsSense.ts';
import type { ComparedRun } from './compareWords.ts';
import { swapsForce } from './forceOfWords.ts';

/** Words that stand in one and the same place of two wordings. */
interface Block {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** So many words in one place are at most a word, a name or a number in another's stead. */
const LONGEST_SWAP = 3;

/**
 * Whether two wordings are two statements: a word of content, a name or a number stands in another's
 * place and nothing else differs, or one says the opposite. Two translations of one sentence differ
 * in more: in small words, or in how many there are. Words cut at either end do not count.
 */
export function areTwoStatements(changes: readonly ComparedRun[]): boolean {
  const blocks = blocksOf(changes).filter((block) => !isHarmless(block));
  const swaps = blocks.filter(isSwap);
  return (
    blocks.some(swapsForce) ||
    swaps.some(isOpposite) ||
    (swaps.length > 0 && swaps.length === blocks.length)
  );
}

/** Whether a word of content stands in another's place, whatever else differs. */
export const swapsContent = (changes: readonly ComparedRun[]): boolean =>
  blocksOf(changes).some(
    (block) =>
      !isHarmless(block) && (swapsForce(block) || block.ours.concat(block.theirs).some(isContent)),
  );

function blocksOf(changes: readonly ComparedRun[]): Block[] {
  const blocks: { ours: string[]; theirs: string[]; atEdge: boolean }[] = [];
  changes.forEach(({ kind, words }, i) => {
    if (kind === 'same') return;
    const follows = i > 0 && changes[i - 1]!.kind !== 'same';
    const block = follows ? blocks.at(-1)! : { ours: [], theirs: [], atEdge: i === 0 };
    if (!follows) blocks.push(block);
    if (i === changes.length - 1) block.atEdge = true;
    (kind === 'only-pasted' ? block.ours : block.theirs).push(...words);
  });
  return blocks.filter(
    ({ ours, theirs, atEdge }) => !atEdge || (ours.length > 0 && theirs.length > 0),
  );
}

/** Slips, inflections and other spellings of the same words. */
const isHarmless = ({ ours, theirs }: Block): boolean =>
  ours.join('') === theirs.join('') ||
  (ours.length === theirs.length && ours.every((word, i) => isSameWord(word, theirs[i]!)));

function isSameWord(first: string, second: string): boolean {
  const [one, other] = [first, second].map((word) =>
    word.replace(/(?<=^(?:every|some|any))body$/, 'one'),
  ) as [string, string];
  if (isNumber(one) || isNumber(other)) return numberValue(one) === numberValue(other);
  if (isNegation(one) !== isNegation(other)) return false;
  if (stemWord(one) === stemWord(other)) return true;
  const least = Math.min(one.length, other.length);
  const slips = least >= 8 ? 2 : least >= 5 ? 1 : 0;
  return slips > 0 && !isPrefixed(one, other) && editDistance(one, other, slips) <= slips;
}

/** "usual" and "unusual" are no slip. */
const isPrefixed = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    /^(?:un|in|im|il|ir|dis|non|mis)$/.test(long.slice(0, long.length - short.length)) &&
    long.endsWith(short)
  );
};

const isContent = (word: string): boolean =>
  isNumber(word) || isNegation(word) || (word.length > 2 && !isFunctionWord(word));

/** One for one, each a word of content. */
const isSwap = ({ ours, theirs }: Block): boolean =>
  ours.length === theirs.length &&
  ours.length <= LONGEST_SWAP &&
  ours.some((word, i) => !isSameWord(word, theirs[i]!) && isContent(word) && isContent(theirs[i]!));

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = readPairs(
  `love:hate love:loathe like:dislike support:oppose support:reject back:oppose open:close win:lose won:lost rise:fall rose:fell
  raise:lower raise:cut increase:decrease increase:reduce accept:reject accept:refuse agree:disagree agree:refuse more:less more:fewer before:after
  always:never good:bad better:worse best:worst right:wrong true:false friend:enemy start:stop begin:end keep:drop keep:break build:destroy
  save:destroy help:hurt help:harm strong:weak rich:poor war:peace guilty:innocent allow:ban allow:forbid buy:sell first:last
  everybody:nobody everyone:nobody everything:nothing all:none yes:no join:leave safe:dangerous hope:fear trust:distrust success:failure`,
);

function readPairs(pairs: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const pair of pairs.split(/\s+/)) {
    const [one, other] = pair.split(':').map(stemWord) as [string, string];
    opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
    opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
  }
  return opposites;
}

const isOpposite = ({ ours, theirs }: Block): boolean =>
  ours.some((word, i) => {
    const other = theirs[i]!;
    return OPPOSITES.get(stemWord(word))?.has(stemWord(other)) || isPrefixed(word, other);
  });
