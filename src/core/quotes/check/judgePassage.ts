import { editDistance } from '../../language/editDistance.ts';
import { fitsOutlet } from '../lookUpQuotes.ts';
import type { Utterance } from '../utterance.ts';
import {
  compareWords,
  foldWords,
  indexOfWords,
  type QuotedWord,
  quotedWords,
  sameCount,
} from '../utterances/compareWords.ts';
import { fitOfName } from '../utterances/fitOfName.ts';
import { fitOfRole } from '../utterances/fitOfRole.ts';
import { isDescription } from '../utterances/speakerName.ts';
import type { Caution, Verdict, VerdictKind } from '../verdict.ts';
import { cutTurnsSense } from './cutSense.ts';
import type { Passage } from './nearestPassages.ts';
import type { Pasted } from './readPasted.ts';
import { isNegation, isNumber, turnsOfSense } from './turnsSense.ts';

/** What a pasted text comes to beside one passage. */
export interface Judgement {
  readonly kind: VerdictKind;
  readonly certain: boolean;
  readonly cautions: readonly Caution[];
  readonly passage: Passage;
  readonly changes: Verdict['changes'];
  /** Heavier is nearer. */
  readonly weight: number;
}

export interface Asked {
  readonly speaker: string | undefined;
  readonly outlet: string | undefined;
}

/** Shares of the pasted words that stand in the passage in their order. */
const ALTERED = 0.6;
const SURELY_ALTERED = 0.75;
const PARAPHRASED = 0.5;
/** Fewer words than this may stand anywhere by chance. */
const FEWEST_SURE = 3;

/** Null where the passage is too far off to say anything. */
export function judgePassage(pasted: Pasted, found: Passage, asked: Asked): Judgement | null {
  const near = nearness(pasted, found);
  if (near === null) return null;
  const inOutlet =
    asked.outlet === undefined
      ? undefined
      : found.variant.quotes.find((quote) => fitsOutlet(quote, asked.outlet));
  const passage = inOutlet === undefined ? found : { ...found, quote: inOutlet };
  const changes = compareWords(pasted.words, found.words);
  const base = { ...near, passage, changes };
  if (near.kind !== 'exact' && near.kind !== 'shortened') return withTurns(base);
  const named = asked.speaker === undefined ? base : bySpeaker(base, asked.speaker);
  if (named.kind === 'other-speaker' || asked.outlet === undefined) {
    const varied = named.kind !== 'other-speaker' && isVariant(pasted, found);
    return varied ? { ...named, kind: 'variant' } : named;
  }
  if (inOutlet !== undefined) return named;
  const kind = carriesInOwnWords(pasted, found.utterance, asked.outlet)
    ? 'variant'
    : 'other-outlet';
  return { ...named, kind, weight: base.weight - 0.5 };
}

/** Whether the reports name the one asked for: surely, surely not, or not for certain. */
function bySpeaker(base: Judgement, speaker: string): Judgement {
  const { speaker: name, otherSpeakers, quotes } = base.passage.utterance;
  if (name === null) return doubt(base, 'unnamed');
  if (fitOfName(speaker, name) > 0)
    return otherSpeakers.length > 0 ? doubt(base, 'speakers-differ') : base;
  if (otherSpeakers.some((other) => fitOfName(speaker, other.name) > 0))
    return doubt(base, 'speakers-differ');
  // "The president" may be anybody: that is no name to hold the words against.
  const offices = quotes.map(({ roles }) => roles ?? []);
  if (fitOfRole(speaker, offices) > 0) return base;
  if (isDescription(speaker)) return doubt(base, 'unnamed');
  return { ...base, kind: 'other-speaker', weight: base.weight - 1.5 };
}

const doubt = (base: Judgement, caution: Caution): Judgement => ({
  ...base,
  certain: false,
  cautions: [...base.cautions, caution],
});

function withTurns(base: Judgement): Judgement {
  const { cautions, changes } = base;
  return { ...base, cautions: [...cautions, ...turnsOfSense(changes, foldWords)] };
}

/** Whether the outlet carries most of these words, though not in this wording. */
function carriesInOwnWords({ words }: Pasted, { variants }: Utterance, outlet: string): boolean {
  return variants.some(
    ({ text, quotes }) =>
      quotes.some((quote) => fitsOutlet(quote, outlet)) &&
      sameCount(compareWords(words, quotedWords(text))) >= ALTERED * words.length,
  );
}

/** The words of this variant that the fullest one has otherwise. */
function isVariant({ pieces }: Pasted, { utterance, variant }: Passage): boolean {
  const fullest = utterance.variants[0]!;
  return variant !== fullest && !standsIn(pieces, foldWords(fullest.text));
}

type Nearness = Pick<Judgement, 'kind' | 'certain' | 'weight' | 'cautions'>;

/** How near the words are; heavier is nearer. Told speech is never a confirmation of words. */
function nearness(pasted: Pasted, { words: reported, quote, variant }: Passage): Nearness | null {
  const { words, pieces, inserted } = pasted;
  const own = reported.map(({ folded }) => folded);
  const told = quote.kind === 'indirect';
  const sure = words.length >= FEWEST_SURE;
  const whole = words.map(({ folded }) => folded).join(' ');
  if (!told && whole === own.join(' ') && inserted.length === 0) {
    // Where the outlet itself left something out, nobody has the whole.
    const gap = variant.quotes.some(({ text }) => /…|\.{3}|\[/.test(text.slice(1, -1)));
    return {
      kind: gap && pieces.length === 1 ? 'shortened' : 'exact',
      certain: true,
      weight: 5,
      cautions: [],
    };
  }
  if (!told && standsIn(pieces, own)) {
    const turned = cutTurnsSense(variant.text, pieces) || inserted.some(turnsWords);
    const cautions: Caution[] = [...few(sure), ...(turned ? (['sense-turned'] as const) : [])];
    const weight = 4 + words.length / (own.length + 1);
    return { kind: 'shortened', certain: cautions.length === 0, weight, cautions };
  }
  return sure ? alteredness(words, reported, told) : null;
}

const few = (sure: boolean): Caution[] => (sure ? [] : ['few-words']);
const turnsWords = (word: string): boolean => isNegation(word) || isNumber(word);

function alteredness(
  words: readonly QuotedWord[],
  reported: readonly QuotedWord[],
  told: boolean,
): Nearness | null {
  const respelled = respell(words, reported);
  const share = sameCount(compareWords(respelled, reported)) / words.length;
  const far: Caution[] = share >= SURELY_ALTERED ? [] : ['far'];
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

/** Whether the pieces stand in the words one behind the other. */
export function standsIn(
  pieces: readonly (readonly string[])[],
  words: readonly string[],
): boolean {
  if (pieces.length > words.length) return false;
  let rest = words;
  for (const piece of pieces) {
    const at = indexOfWords(rest, piece);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length);
  }
  return true;
}
