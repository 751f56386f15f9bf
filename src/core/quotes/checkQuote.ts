import type { Report } from '../report/report.ts';
import { readAskedSpeaker } from './check/askedSpeaker.ts';
import { cautionsOfCut } from './check/cutSense.ts';
import { findElsewhere } from './check/findElsewhere.ts';
import { findSplice } from './check/findSplice.ts';
import { type Asked, type Judgement, judgePassage } from './check/judgePassage.ts';
import { saysHowMeant, turnsInNarration } from './check/narratedSense.ts';
import {
  atStretch,
  nearestPassages,
  othersWith,
  type Passage,
  standsWhole,
} from './check/nearestPassages.ts';
import { standsIn } from './check/pieces.ts';
import { type Pasted, readAllPasted, readPastedWhole } from './check/readPasted.ts';
import { worstOf } from './check/worstOf.ts';
import { findQuotes } from './findQuotes.ts';
import { groupQuotes } from './groupQuotes.ts';
import type { Quote } from './quote.ts';
import type { Utterance } from './utterance.ts';
import { areTwoStatements, swapsContent } from './utterances/alteredWords.ts';
import { compareWords } from './utterances/compareWords.ts';
import { foldWords, quotedWords } from './utterances/quotedWords.ts';
import type { Caution, Verdict } from './verdict.ts';

/** Who is said to have said it, and where it is said to stand. */
export interface CheckedAgainst {
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
  /** The utterances of these very reports, where they have been grouped already. */
  readonly utterances?: readonly Utterance[] | undefined;
}

/** Reports never change: each is read once, as long as it is kept. */
const read = new WeakMap<Report, readonly Quote[]>();

function quotesOf(report: Report): readonly Quote[] {
  const quotes = read.get(report) ?? findQuotes(report);
  read.set(report, quotes);
  return quotes;
}

/** Fewer words than this may stand anywhere by chance. */
const FEWEST_SURE = 3;
/** Up to so many words, two people may well have said the same. */
const STOCK = 4;

/**
 * What the reports say of a quotation that somebody pastes (with or without marks, ellipsis,
 * brackets, an attribution): how near their words come to it, whose they are, and where they stand.
 * Several quotations with an attribution each are checked each against its own name; the verdict on
 * the whole is that on the worst of them.
 */
export function checkQuote(
  text: string,
  reports: readonly Report[],
  against: CheckedAgainst = {},
): Verdict {
  const utterances = against.utterances ?? groupQuotes(reports.flatMap(quotesOf));
  const whole = readPastedWhole(text);
  const parts = standsWhole(whole, utterances) ? [whole] : readAllPasted(text);
  const checked = parts.map((pasted) => ({
    quotation: pasted.text,
    verdict: checkPasted(pasted, reports, utterances, against),
  }));
  const worst = worstOf(checked.map(({ verdict }) => verdict));
  return checked.length === 1 ? worst : { ...worst, each: checked };
}

function checkPasted(
  pasted: Pasted,
  reports: readonly Report[],
  utterances: readonly Utterance[],
  against: CheckedAgainst,
): Verdict {
  const speaker = against.speaker?.trim() || pasted.speaker;
  const fitOf = speaker ? readAskedSpeaker(speaker, utterances) : undefined;
  const asked = { fitOf, outlet: against.outlet };
  const told = {
    ...(pasted.speaker === null ? {} : { named: pasted.speaker }),
    reportsRead: reports.length,
    readUntil: lastDay(reports),
  };
  if (pasted.words.length === 0) return { ...NOTHING, ...told };
  const passages = nearestPassages(pasted, utterances, ({ speaker: own }) =>
    own === null ? false : fitOf?.(own) === 'same',
  );
  const best = bestOf(pasted, passages, asked);
  if (best === undefined || (best.kind === 'paraphrase' && best.cautions.includes('far'))) {
    const missing = notFound(pasted, reports, best === undefined);
    if (missing !== null) return { ...missing, ...told };
  }
  const judgement = withDoubts(best!, pasted, utterances, reports, asked);
  return { ...toVerdict(judgement, pasted), ...told };
}

/** Where nothing is near enough, or the words stand somewhere without being quoted; else null. */
function notFound(
  pasted: Pasted,
  reports: readonly Report[],
  isNothingNear: boolean,
): Finding | null {
  const words = pasted.words.map(({ folded }) => folded);
  const elsewhere = findElsewhere(words, reports);
  if (elsewhere === null && !isNothingNear) return null;
  const few = pasted.words.length < FEWEST_SURE;
  return {
    ...NOTHING,
    ...(elsewhere === null ? {} : { elsewhere }),
    ...(few ? { certain: false, cautions: ['few-words'] } : {}),
  };
}

type Finding = Omit<Verdict, 'named' | 'reportsRead' | 'readUntil' | 'each'>;

function toVerdict({ parts, ...judgement }: WithParts, pasted: Pasted): Finding {
  const { kind, certain, cautions, changes } = judgement;
  const words = pasted.words.map(({ folded }) => folded);
  const passage = parts.length > 0 ? judgement.passage : atStretch(judgement.passage, words);
  return {
    kind,
    certain,
    ...(cautions.length > 0 ? { cautions } : {}),
    utterance: passage.utterance,
    passage: passage.quote,
    ...(parts.length > 0 ? { parts: parts.map((part) => part.quote) } : {}),
    changes,
  };
}

const NOTHING: Finding = {
  kind: 'not-found',
  certain: true,
  utterance: null,
  passage: null,
  changes: [],
};

interface WithParts extends Judgement {
  readonly parts: readonly Passage[];
}

/** The heaviest judgement; words that are put together of several passages are no variant of one. */
function bestOf(pasted: Pasted, passages: readonly Passage[], asked: Asked): WithParts | undefined {
  const best = passages
    .map((passage) => judgePassage(pasted, passage, asked))
    .filter((judgement) => judgement !== null)
    .sort((a, b) => b.weight - a.weight)[0];
  const isWhole = best !== undefined && best.weight >= 2.4 && best.kind !== 'words-altered';
  const spoken = passages.filter(({ quote }) => quote.kind !== 'indirect');
  const parts = isWhole ? null : findSplice(pasted.pieces, spoken);
  if (parts === null) return best === undefined ? undefined : { ...best, parts: [] };
  const first = parts[0]!;
  const speakers = new Set(parts.map(({ utterance }) => utterance.speaker));
  const others = parts.filter(
    ({ quote }, i) => quote !== first.quote && parts.findIndex((own) => own.quote === quote) === i,
  );
  return {
    kind: 'words-altered',
    certain: true,
    cautions: speakers.size > 1 ? ['spliced', 'speakers-differ'] : ['spliced'],
    passage: first,
    parts: others,
    changes: [],
    weight: 3,
  };
}

/** What makes a right wording no confirmation all the same. */
function withDoubts(
  best: WithParts,
  pasted: Pasted,
  utterances: readonly Utterance[],
  reports: readonly Report[],
  { fitOf, outlet }: Asked,
): WithParts {
  if (best.kind !== 'exact' && best.kind !== 'shortened' && best.kind !== 'variant') return best;
  const { passage } = best;
  const cautions = [...best.cautions];
  if (passage.variant.quotes.every((quote) => isInHeadline(quote, reports)))
    cautions.push('headline');
  const others = othersWith(pasted, utterances, passage.utterance.speaker);
  // Nobody named for it is no second speaker; but with few words it may be one.
  const isStock = pasted.words.length <= STOCK;
  const differ = isStock
    ? fitOf === undefined && others.size > 0
    : passage.utterance.speaker !== null && [...others].some((name) => name !== null);
  if ((differ || pasted.namesSeveral) && !cautions.includes('speakers-differ'))
    cautions.push('speakers-differ');
  if (outlet === undefined && isCarriedOtherwise(passage, pasted)) cautions.push('wordings-differ');
  const isTurned = turnsInFuller(passage, pasted) || isNarratedOtherwise(passage, reports);
  if (isTurned && !cautions.includes('sense-turned')) cautions.push('sense-turned');
  cautions.push(...howMeant(passage, reports).filter((own) => !cautions.includes(own)));
  if (passage.utterance.quotes.every(({ through }) => through != null))
    cautions.push('second-hand');
  if (isDoubted(passage.utterance)) cautions.push('doubted');
  if (pasted.isCutOff) cautions.push('too-long');
  const doubted = cautions.length > best.cautions.length;
  return { ...best, cautions, certain: best.certain && !doubted };
}

/** Whether an outlet has a word of content otherwise where these words have theirs. */
function isCarriedOtherwise({ utterance, variant }: Passage, { words, pieces }: Pasted): boolean {
  const others = utterance.variants
    .slice(0, MOST_WORDINGS)
    .filter((other) => other !== variant && !standsIn(pieces, foldWords(other.text)));
  return others.some((other) => {
    const changes = compareWords(words, quotedWords(other.text));
    return other === utterance.variants[0] ? swapsContent(changes) : areTwoStatements(changes);
  });
}

/** Whether another outlet has more of the sentence, and what it has turns the sense. */
function turnsInFuller({ utterance, variant, words }: Passage, { pieces }: Pasted): boolean {
  return utterance.variants
    .slice(0, MOST_WORDINGS)
    .filter((other) => other !== variant && other.text.length > variant.text.length)
    .some(
      ({ text }) =>
        words.length > 0 &&
        standsIn(pieces, foldWords(text)) &&
        cautionsOfCut(text, pieces).includes('sense-turned'),
    );
}

/** What each report with these words says of how they were meant: "joked", "quoting Churchill". */
function howMeant({ variant }: Passage, reports: readonly Report[]): Caution[] {
  const [first = [], ...others] = variant.quotes.slice(0, MOST_WORDINGS).map((quote) => {
    const report = reports.find(({ id }) => id === quote.reportId);
    return report === undefined ? [] : saysHowMeant(quote, report);
  });
  return first.filter((caution) => others.every((own) => own.includes(caution)));
}

/** Whether no report passes the words on as said, or one says that they are denied, taken back or wrongly quoted. */
const isDoubted = ({ doubt, quotes }: Utterance): boolean =>
  doubt !== null ||
  quotes.some((quote) => /^(?:denied|disputed|corrected)$/.test(quote.doubt ?? ''));

/** Whether no report has the words without turning them in its own: "denied that “…”". */
const isNarratedOtherwise = ({ variant }: Passage, reports: readonly Report[]): boolean =>
  variant.quotes.slice(0, MOST_WORDINGS).every((quote) => {
    const report = reports.find(({ id }) => id === quote.reportId);
    return report !== undefined && turnsInNarration(quote, report);
  });

/** More wordings of one utterance are not set against the words. */
const MOST_WORDINGS = 40;

function isInHeadline({ reportId, start }: Quote, reports: readonly Report[]): boolean {
  const report = reports.find(({ id }) => id === reportId);
  const paragraph = report?.paragraphs.find((own) => own.start <= start && start < own.end);
  return paragraph?.kind === 'headline' || paragraph?.kind === 'related';
}

function lastDay(reports: readonly Report[]): string | null {
  let last: string | null = null;
  for (const { published } of reports) {
    if (published !== null && (last === null || published > last)) last = published;
  }
  return last;
}
