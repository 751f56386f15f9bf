import type { Quote } from '../../quotes/quote.ts';
import { cutTail } from '../alone/cutTail.ts';
import { applyEdits, type Edit } from '../alone/edits.ts';
import { namePlans } from '../alone/namePlans.ts';
import { isQuotation, nameQuotation } from '../alone/nameQuotation.ts';
import { findDemonstrative, thingsBefore } from '../alone/pointsBack.ts';
import { restoreMarks } from '../alone/restoreMarks.ts';
import { standAlone } from '../alone/standAlone.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords, pairsOf, wordsOf } from '../reading/terms.ts';
import { isBackground } from './background.ts';
import type { Candidate } from './choosePoints.ts';
import { passesGuard, withoutBrackets } from './guardPoint.ts';
import { promiseOf } from './promise.ts';
import { createFeatures } from './sentenceFeatures.ts';
import { type ConceptWeight, weighConcepts } from './weighConcepts.ts';

/** The sentences that can stand alone, and those that the guard held back. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** What each pair of words is worth to the digest. */
  readonly weight: ConceptWeight;
  /** Sentences whose edits the guard did not let pass. */
  readonly withheld: readonly Line[];
  /** The text of a line as it stands alone or beside its date, or null where it cannot. */
  readonly textOf: (line: Line) => string | null;
}

/** Every sentence that can stand alone, with its edits made and checked. */
export function gatherCandidates(reading: Reading): Gathered {
  const quotesOn = quotesOnLines(reading);
  const isNamed = besideNames(reading);
  const planOf = namePlans(reading);
  const isOfStory = storyThings(reading);
  const before = ({ reportId, index }: Line) =>
    linesIn(reading.byId.get(reportId)!).slice(0, index);
  const texts = new Map<Line, string>();
  const readable: Candidate[] = [];
  const withheld: Line[] = [];
  for (const line of reading.index.lines) {
    const quotes = quotesOn(line);
    const whole = restoreMarks(line, quotes);
    if (whole === null) continue;
    const edits = isQuotation(whole.text)
      ? nameQuotation(whole, quotes, isNamed)
      : standAlone(whole, {
          previous: reading.previous(line),
          people: reading.people(line.reportId),
          spokenOn: reading.dayOfReport(line.reportId),
        });
    if (edits === null) continue;
    const plan = planOf(line);
    const tail = cutTail(whole.text);
    const text = applyEdits(whole.text, [...edits, ...(plan === null ? [] : [plan]), ...tail]);
    if (!passesGuard(text, line.text)) {
      withheld.push(line);
      continue;
    }
    texts.set(line, text);
    if (plan === null && findDemonstrative(line) !== null) continue;
    const leansOn = thingsBefore(line, before(line)).filter((thing) => !isOfStory(thing));
    const favour = readsWell(line, edits);
    const pairs = tail.length === 0 ? line.pairs : pairsOf(wordsOf(withoutBrackets(text)));
    readable.push({ line, text, pairs, length: countWords(text), favour, leansOn });
  }
  const weight = weighConcepts(reading);
  const features = createFeatures(reading, weight);
  const candidates = readable.map((one) => ({
    ...one,
    favour: one.favour * promiseOf(one.line, features(one.line), reading.reports.length),
  }));
  return { candidates, weight, withheld, textOf: (line) => texts.get(line) ?? null };
}

/** Things in more than half of the reports are what the story is about: its title tells which. */
function storyThings({ index, reports }: Reading): (thing: string) => boolean {
  return (thing) => reports.length > 1 && index.carriers(thing) > reports.length / 2;
}

/** What makes most news sentences sentences; a list or a caption has none of them. */
const HAS_VERB =
  /\b(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|told|made|met|took|came|went|gave|got|held|left|won|lost|began|saw|found|fell|rose|hit|sent|led|ran|wants?|plans?|calls?|faces?|seeks?|seems?|remains?|appears?|makes?|takes?|gives?|shows?|\p{L}{2,}ed)\b|['’](?:s|re|ve|d|ll)\b/u;

/** Below so many words a sentence mostly leans on what is around it. */
const SHORT = 11;

/** "…, he continued": the second half of what somebody said. */
const GOES_ON = /\b(?:continued|went on|added|concluded)(?: to say)?[.:]/;

/** "Putin also seemed": something before it was the first. */
const ALSO = /^(?:\S+ ){1,5}also\b/;

/** What had to be cut or named reads less well than what did not, and news better than what was before. */
function readsWell(line: Line, edits: readonly Edit[]): number {
  const edited = edits.some(({ text }) => !/^ \[\d/.test(text)) ? 0.85 : 1;
  const leaning = ALSO.test(line.text) || GOES_ON.test(line.text) ? 0.6 : 1;
  const background = isBackground(line) ? 0.75 : 1;
  const short = line.length < SHORT ? 0.8 : 1;
  const listing = HAS_VERB.test(line.text) ? 1 : 0.5;
  return edited * leaning * background * short * listing;
}

/** The quotes between marks that a line has words of. */
function quotesOnLines({ quotes }: Reading): (line: Line) => readonly Quote[] {
  const byReport = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    const list = byReport.get(quote.reportId);
    if (list) list.push(quote);
    else byReport.set(quote.reportId, [quote]);
  }
  return ({ reportId, start, end }) =>
    (byReport.get(reportId) ?? []).filter((quote) => quote.start < end && start < quote.end);
}

/** Whether somebody is named or pointed at beside one of the stretches of a quotation. */
function besideNames({ quotes }: Reading): (quote: Quote) => boolean {
  const keyOf = ({ reportId, quotation }: Quote) => `${reportId} ${quotation}`;
  const named = new Set(
    quotes.filter(({ speaker }) => speaker !== null && speaker.start !== null).map(keyOf),
  );
  return (quote) => named.has(keyOf(quote));
}
