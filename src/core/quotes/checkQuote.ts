import type { Report } from '../report/report.ts';
import {
  compareWords,
  indexOfWords,
  type QuotedWord,
  quotedWords,
  sameCount,
} from './compareWords.ts';
import { findQuotes } from './findQuotes.ts';
import { fitOfName } from './fitOfName.ts';
import { groupQuotes } from './groupQuotes.ts';
import { fitsOutlet } from './lookUpQuotes.ts';
import type { Quote } from './quote.ts';
import type { Utterance, Variant } from './utterance.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** Who is said to have said it, and where it is said to stand. */
export interface CheckedAgainst {
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
}

/** Shares of the pasted words that stand in the passage in their order. */
const ALTERED = 0.6;
const SURELY_ALTERED = 0.75;
const PARAPHRASED = 0.5;
/** As many passages with the most words in common are compared word by word. */
const COMPARED = 12;
/** Fewer words than this may stand anywhere by chance. */
const FEWEST_SURE = 3;

/**
 * What the reports say of a quotation that somebody pastes (with or without marks, ellipsis,
 * brackets): how near their words come to it, whose they are, and where they stand.
 */
export function checkQuote(
  text: string,
  reports: readonly Report[],
  against: CheckedAgainst = {},
): Verdict {
  const utterances = groupQuotes(reports.flatMap(findQuotes));
  const read = { reportsRead: reports.length, readUntil: lastDay(reports) };
  const pasted = readPasted(text);
  const nothing = {
    kind: 'not-found',
    certain: true,
    utterance: null,
    passage: null,
    changes: [],
    ...read,
  } as const;
  if (pasted.words.length === 0) return nothing;
  const best = nearestPassages(pasted, utterances)
    .map((passage) => judge(pasted, passage, against))
    .filter((judgement) => judgement !== null)
    .sort((a, b) => b.weight - a.weight)[0];
  if (best === undefined) return { ...nothing, certain: pasted.words.length >= FEWEST_SURE };
  const { kind, certain, passage, changes } = best;
  return { kind, certain, utterance: passage.utterance, passage: passage.quote, changes, ...read };
}

interface Pasted {
  readonly words: readonly QuotedWord[];
  /** The runs of words between ellipses and brackets. */
  readonly pieces: readonly (readonly string[])[];
}

function readPasted(text: string): Pasted {
  const pieces = text
    .split(/\.{3,}|…|\[[^\]]{0,200}\]|\(\.\.\.\)/)
    .map((piece) => quotedWords(piece).map(({ folded }) => folded))
    .filter((piece) => piece.length > 0);
  const plain = text.replace(/\.{3,}|…|\[[^\]]{0,200}\]/g, ' ');
  return { words: quotedWords(plain), pieces };
}

interface Passage {
  readonly utterance: Utterance;
  readonly variant: Variant;
  readonly words: readonly QuotedWord[];
  readonly quote: Quote;
}

function nearestPassages({ words }: Pasted, utterances: readonly Utterance[]): Passage[] {
  const wanted = new Set(words.map(({ folded }) => folded));
  const passages = utterances.flatMap((utterance) =>
    utterance.variants.map((variant) => {
      const own = quotedWords(variant.text);
      const shared = new Set(own.map(({ folded }) => folded).filter((word) => wanted.has(word)))
        .size;
      return { utterance, variant, words: own, quote: variant.quotes[0]!, shared };
    }),
  );
  return passages
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.words.length - b.words.length)
    .slice(0, COMPARED);
}

interface Judgement {
  readonly kind: VerdictKind;
  readonly certain: boolean;
  readonly passage: Passage;
  readonly changes: Verdict['changes'];
  readonly weight: number;
}

function judge(
  pasted: Pasted,
  found: Passage,
  { speaker, outlet }: CheckedAgainst,
): Judgement | null {
  const near = nearness(pasted, found);
  if (near === null) return null;
  const asked =
    outlet === undefined
      ? undefined
      : found.variant.quotes.find((quote) => fitsOutlet(quote, outlet));
  const passage = asked === undefined ? found : { ...found, quote: asked };
  const changes = compareWords(pasted.words, found.words);
  const base = { ...near, passage, changes };
  if (near.kind !== 'exact' && near.kind !== 'shortened') return base;
  const named = found.utterance.speaker;
  if (speaker !== undefined && named === null) return { ...base, certain: false };
  if (speaker !== undefined && fitOfName(speaker, named ?? '') === 0)
    return { ...base, kind: 'other-speaker' };
  if (outlet !== undefined && asked === undefined) {
    const varied = carriesInOwnWords(pasted, found.utterance, outlet);
    return { ...base, kind: varied ? 'variant' : 'other-outlet', weight: base.weight - 0.5 };
  }
  return asked === undefined && isVariant(pasted, found) ? { ...base, kind: 'variant' } : base;
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
  if (variant === fullest) return false;
  return !standsIn(
    pieces,
    quotedWords(fullest.text).map(({ folded }) => folded),
  );
}

type Nearness = Pick<Judgement, 'kind' | 'certain' | 'weight'>;

/** How near the words are; heavier is nearer. Told speech is never a confirmation of words. */
function nearness({ words, pieces }: Pasted, { words: reported, quote }: Passage): Nearness | null {
  const own = reported.map(({ folded }) => folded);
  const whole = words.map(({ folded }) => folded);
  const told = quote.kind === 'indirect';
  const sure = words.length >= FEWEST_SURE;
  if (!told && whole.join(' ') === own.join(' ') && pieces.length === 1) {
    return { kind: 'exact', certain: true, weight: 5 };
  }
  if (!told && standsIn(pieces, own)) {
    return { kind: 'shortened', certain: sure, weight: 4 + whole.length / (own.length + 1) };
  }
  const share = sameCount(compareWords(words, reported)) / words.length;
  if (!sure) return null;
  if (told) {
    return share >= ALTERED
      ? { kind: 'paraphrase', certain: share >= SURELY_ALTERED, weight: 1 + share }
      : null;
  }
  if (share >= ALTERED)
    return { kind: 'words-altered', certain: share >= SURELY_ALTERED, weight: 2 + share };
  return share >= PARAPHRASED ? { kind: 'paraphrase', certain: false, weight: share } : null;
}

/** Whether the pieces stand in the words one behind the other. */
function standsIn(pieces: readonly (readonly string[])[], words: readonly string[]): boolean {
  let rest = words;
  for (const piece of pieces) {
    const at = indexOfWords(rest, piece);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length);
  }
  return true;
}

function lastDay(reports: readonly Report[]): string | null {
  const days = reports.flatMap(({ published }) => published ?? []);
  return days.sort().at(-1) ?? null;
}
