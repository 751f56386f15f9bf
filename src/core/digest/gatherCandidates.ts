import type { Quote } from '../quotes/quote.ts';
import { isBackground } from './background.ts';
import type { Candidate } from './choosePoints.ts';
import { applyEdits, type Edit } from './edits.ts';
import { passesGuard } from './guardPoint.ts';
import type { Line } from './lines.ts';
import type { Reading } from './readTogether.ts';
import { standAlone } from './standAlone.ts';
import { countWords } from './terms.ts';

/** The sentences that can stand alone, and those that the guard held back. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Sentences whose edits the guard did not let pass. */
  readonly withheld: readonly Line[];
  /** The text of a line as it stands alone, or null where it cannot. */
  readonly textOf: (line: Line) => string | null;
}

/** Every sentence that can stand alone, with its edits made and checked. */
export function gatherCandidates(reading: Reading): Gathered {
  const inQuotation = linesInQuotation(reading);
  const candidates: Candidate[] = [];
  const withheld: Line[] = [];
  for (const line of reading.index.lines) {
    if (inQuotation(line)) continue;
    const edits = standAlone(line, {
      previous: reading.previous(line),
      people: reading.people(line.reportId),
      spokenOn: reading.dayOfReport(line.reportId),
    });
    if (edits === null) continue;
    const text = applyEdits(line.text, edits);
    if (!passesGuard(text, line.text)) withheld.push(line);
    else candidates.push({ line, text, length: countWords(text), favour: favourOf(line, edits) });
  }
  const texts = new Map(candidates.map(({ line, text }) => [line, text]));
  return { candidates, withheld, textOf: (line) => texts.get(line) ?? null };
}

/** "Postponed that invitation": a thing that an earlier sentence brought in. */
const LEANS =
  /(?<!\b(?:said|says|say|told|believes?|added|so|such|know|knows|shows?|meant?|means|agreed|claimed|clear|fact) )\b(?:that|this|these|those) (?:invitation|meeting|summit|visit|proposal|decision|statement|plan|deal|law|bill|case|offer|idea|move|report|order|rule|vote|figure|number|effort|claim|allegation|point|issue|incident|attack|group|company)s?\b|\bits (?:spokes|press|own|leader|president|chief|head)/i;

/** What makes most news sentences sentences; a list or a caption has none of them. */
const HAS_VERB =
  /\b(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|told|made|met|took|came|went|gave|got|held|left|won|lost|began|saw|found|fell|rose|hit|sent|led|ran|wants?|plans?|calls?|faces?|seeks?|seems?|remains?|appears?|makes?|takes?|gives?|shows?|\p{L}{2,}ed)\b|['’](?:s|re|ve|d|ll)\b/u;

/** Below so many words a sentence mostly leans on what is around it. */
const SHORT = 11;

/** "Putin also seemed": something before it was the first. */
const ALSO = /^(?:\S+ ){1,5}also\b/;

/**
 * News stands at the top of a report; what had to be cut or named reads less well than what did
 * not. The numbers were tried on stories by three outlets with a neutral round-up.
 */
function favourOf(line: Line, edits: readonly Edit[]): number {
  const place = 1 + 2 / (1 + line.index);
  const edited = edits.some(({ text }) => !/^ \[\d/.test(text)) ? 0.85 : 1;
  const leaning = LEANS.test(line.text) || ALSO.test(line.text) ? 0.75 : 1;
  const background = isBackground(line) ? 0.65 : 1;
  const short = line.length < SHORT ? 0.7 : 1;
  const listing = HAS_VERB.test(line.text) ? 1 : 0.5;
  return place * edited * leaning * background * short * listing;
}

/** Lines that begin or end inside a quotation: without its marks they would pass for the narrator's. */
function linesInQuotation({ quotes }: Reading): (line: Line) => boolean {
  const byReport = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    const list = byReport.get(quote.reportId);
    if (list) list.push(quote);
    else byReport.set(quote.reportId, [quote]);
  }
  return ({ reportId, start, end }) =>
    (byReport.get(reportId) ?? []).some(
      (quote) =>
        (quote.start <= start && start < quote.end) ||
        (quote.start < end && end <= quote.end && start < quote.start && end - 1 < quote.end - 1),
    );
}
