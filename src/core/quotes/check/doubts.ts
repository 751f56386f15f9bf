import type { Report } from '../../report/report.ts';
import type { Quote } from '../quote.ts';
import type { Utterance } from '../utterance.ts';
import { areTwoStatements, swapsContent } from '../utterances/alteredWords.ts';
import { compareWords } from '../utterances/compareWords.ts';
import { foldWords, quotedWords } from '../utterances/quotedWords.ts';
import type { Caution } from '../verdict.ts';
import { cautionsOfCut } from './cutSense.ts';
import type { Asked, Judgement } from './judgePassage.ts';
import { saysHowMeant, turnsInNarration } from './narratedSense.ts';
import { othersWith, type Passage } from './nearestPassages.ts';
import { standsIn } from './pieces.ts';
import type { Pasted } from './readPasted.ts';

/** A judgement with the other passages that the words are put together of. */
export interface WithParts extends Judgement {
  readonly parts: readonly Passage[];
}

/** Up to so many words, two people may well have said the same. */
const STOCK = 4;

/** What makes a right wording no confirmation all the same. */
export function withDoubts(
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
  if (pasted.isUnsaid) cautions.push('passed-as-unsaid');
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
