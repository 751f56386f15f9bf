import type { Quote } from '../../quotes/quote.ts';
import { applyEdits, type Edit } from '../alone/edits.ts';
import { namePlans } from '../alone/namePlans.ts';
import { findDemonstrative, thingsBefore } from '../alone/pointsBack.ts';
import { standAlone } from '../alone/standAlone.ts';
import { takenUp } from '../alone/takenUp.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords } from '../reading/terms.ts';
import { isBackground } from './background.ts';
import type { Candidate } from './choosePoints.ts';
import { passesGuard } from './guardPoint.ts';
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
  const inQuotation = linesInQuotation(reading);
  const planOf = namePlans(reading);
  const isOfStory = storyThings(reading);
  const before = ({ reportId, index }: Line) =>
    linesIn(reading.byId.get(reportId)!).slice(0, index);
  const texts = new Map<Line, string>();
  const readable: Candidate[] = [];
  const withheld: Line[] = [];
  for (const line of reading.index.lines) {
    if (inQuotation(line)) continue;
    const edits = standAlone(line, {
      report: reading.byId.get(line.reportId)!,
      previous: reading.previous(line),
      people: reading.people(line.reportId),
      spokenOn: reading.dayOfReport(line.reportId),
    });
    if (edits === null) continue;
    const plan = planOf(line);
    const all = plan === null ? edits : [...edits, plan];
    const text = applyEdits(line.text, all);
    if (!passesGuard(text, line.text)) {
      withheld.push(line);
      continue;
    }
    texts.set(line, text);
    if (plan === null && findDemonstrative(line) !== null) continue;
    const told = thingsBefore(line, before(line)).filter((thing) => !isOfStory(thing));
    const leansOn = [...new Set([...told, ...takenUp(line, isOfStory)])];
    const favour = readsWell(line, edits);
    readable.push({ line, text, edits: all, length: countWords(text), favour, leansOn });
  }
  const weight = weighConcepts(reading.index.lines, originOf(reading));
  const features = createFeatures(
    readable.map(({ line }) => line),
    reading,
    weight,
  );
  const candidates = readable.map((one) => ({
    ...one,
    favour: one.favour * promiseOf(one.line, features(one.line)),
  }));
  return { candidates, weight, withheld, textOf: (line) => texts.get(line) ?? null };
}

/** Things in more than half of the reports are what the story is about: its title tells which. */
function storyThings({ index, reports }: Reading): (thing: string) => boolean {
  return (thing) => reports.length > 1 && index.carriers(thing) > reports.length / 2;
}

/** What makes most news sentences sentences; a list or a caption has none of them. */
const HAS_VERB =
  /\b(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|told|made|met|took|came|went|gave|got|held|left|won|lost|began|saw|found|fell|rose|hit|shot|fled|spent|paid|built|bought|sold|grew|drew|threw|flew|wrote|spoke|broke|chose|drove|rode|wore|stood|sat|met|fought|thought|brought|caught|sought|heard|kept|felt|put|cut|set|let|cost|became|come|struck|hung|quit|hid|shook|stole|killed|sent|led|ran|wants?|plans?|calls?|faces?|seeks?|seems?|remains?|appears?|makes?|takes?|gives?|shows?|\p{L}{2,}ed)\b|['’](?:s|re|ve|d|ll)\b/u;

/** "The plan calls for", "she argues that". */
const HAS_PRESENT =
  /(?<=[\p{L},”"] )\p{Ll}{3,}s(?= (?:the|an?|to|that|in|on|for|of|with|at|by|from|as|his|her|its|their|it|how|up|out)\b)/u;

/** Below so many words a sentence mostly leans on what is around it. */
const SHORT = 11;

/** "…, he continued": the second half of what somebody said. */
const GOES_ON = /\b(?:continued|went on|added|concluded)(?: to say)?[.:]/;

/** "Putin also seemed": something before it was the first. */
const ALSO = /^(?:\S+ ){1,5}also\b/;

/** A date, a first name or "yesterday" left out does not show; a cut beginning or a name for "he" does. */
const isHeavy = ({ start, text, introduces }: Edit): boolean =>
  introduces === undefined && !/^ \[\d/.test(text) && (start === 0 || text !== ' […]');

/** What had to be cut or named reads less well than what did not, and news better than what was before. */
function readsWell(line: Line, edits: readonly Edit[]): number {
  const edited = edits.some(isHeavy) ? 0.85 : 1;
  const leaning = ALSO.test(line.text) || GOES_ON.test(line.text) ? 0.6 : 1;
  const background = isBackground(line) ? 0.75 : 1;
  const short = line.length < SHORT ? 0.8 : 1;
  const listing = HAS_VERB.test(line.text) || HAS_PRESENT.test(line.text) ? 1 : 0.05;
  return edited * leaning * background * short * listing;
}

const originOf =
  ({ origins }: Reading) =>
  ({ reportId }: Line): string =>
    origins.get(reportId)!;

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
