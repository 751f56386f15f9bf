import type { Report } from '../report/report.ts';
import { readAskedSpeaker } from './check/askedSpeaker.ts';
import { type WithParts, withDoubts } from './check/doubts.ts';
import { findElsewhere } from './check/findElsewhere.ts';
import { findSplice } from './check/findSplice.ts';
import { type Asked, judgePassage } from './check/judgePassage.ts';
import { atStretch, nearestPassages, type Passage, standsWhole } from './check/nearestPassages.ts';
import { type Pasted, readAllPasted, readPastedWhole } from './check/readPasted.ts';
import { worstOf } from './check/worstOf.ts';
import { findQuotes } from './findQuotes.ts';
import { groupQuotes } from './groupQuotes.ts';
import type { Quote } from './quote.ts';
import type { Utterance } from './utterance.ts';
import type { Verdict } from './verdict.ts';

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

function lastDay(reports: readonly Report[]): string | null {
  let last: string | null = null;
  for (const { published } of reports) {
    if (published !== null && (last === null || published > last)) last = published;
  }
  return last;
}
