import { editDistance } from '../../language/editDistance.ts';
import { compareWords, sameCount } from '../utterances/compareWords.ts';
import type { QuotedWord } from '../utterances/quotedWords.ts';
import type { Caution, VerdictKind } from '../verdict.ts';
import { addsWords } from './brackets.ts';
import { cautionsOfCut } from './cutSense.ts';
import { keepsSense } from './keepsSense.ts';
import { differsInMarks } from './marks.ts';
import type { Passage } from './nearestPassages.ts';
import { standsIn } from './pieces.ts';
import type { Pasted } from './readPasted.ts';
import { isAsSure, isSameDeed } from './sameDeed.ts';
import { isNegation, isNumber } from './turnsSense.ts';

/** Shares of the pasted words that stand in the passage in their order. */
export const ALTERED = 0.6;
const SURELY_ALTERED = 0.75;
const PARAPHRASED = 0.5;
/** Fewer words than this may stand anywhere by chance. */
const FEWEST_SURE = 3;

export interface Nearness {
  readonly kind: VerdictKind;
  readonly certain: boolean;
  readonly cautions: readonly Caution[];
  /** Heavier is nearer. */
  readonly weight: number;
}

/** How near the words are; heavier is nearer. Told speech is never a confirmation of words. */
export function nearness(pasted: Pasted, passage: Passage): Nearness | null {
  const { words: reported, quote } = passage;
  const { words, pieces } = pasted;
  const own = reported.map(({ folded }) => folded);
  const told = quote.kind === 'indirect';
  const sure = words.length >= FEWEST_SURE;
  if (told || !standsIn(pieces, own)) {
    const near = sure ? alteredness(words, reported, told) : null;
    if (near !== null && quote.act !== undefined)
      return isSameDeed(words, quote.act, passage.utterance.speaker) ? near : turned(near);
    const isSure = isAsSure(words, reported) && keepsSense(words, reported);
    if (near !== null && told && !isSure) return turned(near);
    return near !== null && told && standsIn(pieces, own)
      ? turnedInTelling(near, passage, pieces)
      : near;
  }
  const near = sameWords(pasted, passage, own);
  if (!differsInMarks(pasted, passage)) return near;
  return { ...near, kind: 'words-altered', weight: 2.3, cautions: [...near.cautions, 'marks'] };
}

const turned = (near: Nearness): Nearness => ({
  ...near,
  certain: false,
  cautions: [...near.cautions, 'sense-turned'],
});

/** "Marsh said that the harbour was not safe" has the sense of "the harbour was" in no way. */
function turnedInTelling(near: Nearness, { variant }: Passage, pieces: Pasted['pieces']): Nearness {
  const clause = variant.text.replace(/["“”„«»]/gu, ' ');
  const isTurned = cautionsOfCut(clause, pieces).includes('sense-turned');
  return isTurned ? turned(near) : near;
}

/** The words stand there one behind the other: all, or some. */
function sameWords(pasted: Pasted, { variant }: Passage, own: readonly string[]): Nearness {
  const { words, pieces, brackets } = pasted;
  const whole = words.map(({ folded }) => folded).join(' ');
  if (whole === own.join(' ') && brackets.length === 0) {
    // Where the outlet itself left something out, nobody has the whole.
    const gap = variant.quotes.some(({ text }) => /…|\.{3}|\[/.test(text.slice(1, -1)));
    const kind = gap && pieces.length === 1 ? 'shortened' : 'exact';
    return { kind, certain: true, weight: 5, cautions: [] };
  }
  const adds = addsWords(pasted, own);
  const turnsInside = brackets.some(({ words: inner }) =>
    inner.some(({ folded }) => turnsWords(folded)),
  );
  const cautions = new Set<Caution>([
    ...few(words.length >= FEWEST_SURE),
    ...cautionsOfCut(variant.text, pieces),
    ...(turnsInside ? (['sense-turned'] as const) : []),
    ...(adds && !turnsInside ? (['inserted'] as const) : []),
  ]);
  const weight = 4 + words.length / (own.length + 1);
  const certain = [...cautions].every((caution) => caution === 'across-sentences');
  return { kind: 'shortened', certain, weight, cautions: [...cautions] };
}

const few = (sure: boolean): Caution[] => (sure ? [] : ['few-words']);
const turnsWords = (word: string): boolean => isNegation(word) || isNumber(word);

function alteredness(
  words: readonly QuotedWord[],
  reported: readonly QuotedWord[],
  told: boolean,
): Nearness | null {
  const respelled = respell(words, reported);
  const share = shareOf(respelled, reported);
  const sure =
    share >= SURELY_ALTERED ||
    shareOf(respelled.map(anyNumber), reported.map(anyNumber)) >= SURELY_ALTERED;
  const far: Caution[] = sure ? [] : ['far'];
  if (told) {
    if (share < ALTERED) return null;
    return { kind: 'paraphrase', certain: far.length === 0, weight: 1 + share, cautions: far };
  }
  if (share >= ALTERED) {
    const slips = respelled.some((word, i) => word !== words[i]);
    const onlySlips = slips && ` ${folded(reported)} `.includes(` ${folded(respelled)} `);
    const cautions: Caution[] = onlySlips ? ['spelling'] : far;
    return { kind: 'words-altered', certain: far.length === 0, weight: 2 + share, cautions };
  }
  return share >= PARAPHRASED
    ? { kind: 'paraphrase', certain: false, weight: share, cautions: ['far'] }
    : null;
}

const shareOf = (words: readonly QuotedWord[], reported: readonly QuotedWord[]): number =>
  sameCount(compareWords(words, reported)) / words.length;

/** Another number in its place is what is looked for, and takes nothing from the likeness. */
const anyNumber = (word: QuotedWord): QuotedWord =>
  isNumber(word.folded) ? { folded: '#', text: '0' } : word;

const folded = (words: readonly QuotedWord[]): string => words.map((word) => word.folded).join(' ');

/** Slips of the keyboard as the words that were meant, to find the passage by; never a number or a negation. */
function respell(words: readonly QuotedWord[], reported: readonly QuotedWord[]): QuotedWord[] {
  const own = new Set(reported.map((word) => word.folded));
  return words.map((word) => {
    const { folded } = word;
    if (own.has(folded) || folded.length < 4 || turnsWords(folded)) return word;
    const most = folded.length >= 8 ? 2 : 1;
    const meant = [...own].find(
      (other) =>
        other[0] === folded[0] &&
        other.length > 3 &&
        !turnsWords(other) &&
        editDistance(folded, other, most) <= most,
    );
    return meant === undefined ? word : { ...word, folded: meant };
  });
}
