import { isOpinion } from '../../report/isOpinion.ts';
import type { Report } from '../../report/report.ts';
import type { Edited } from '../alone/edits.ts';
import { SENTENCES_BACK, thingsBefore } from '../alone/leaning/pointsBack.ts';
import { referredTo, takenUp } from '../alone/leaning/takenUp.ts';
import { barePeople, firstNamesQuoted } from '../alone/people/barePeople.ts';
import { besideStory } from '../reading/besideStory.ts';
import type { Line } from '../reading/lines.ts';
import { quotedPart } from '../reading/quotedPart.ts';
import { linesIn } from '../reading/readOnce.ts';
import { readsAsComment } from '../reading/readsAsComment.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords, pairsOf, termsOf, wordsOf } from '../reading/terms.ts';
import type { Candidate } from './addPoints.ts';
import { createAgeing } from './ageing.ts';
import { bindAnswers } from './answers.ts';
import { findClipped } from './clippedQuotation.ts';
import { createDecisive } from './decisive.ts';
import { createLineEditor, type EditedLine, type LineEditor } from './editLine.ts';
import { findFurniture } from './furniture.ts';
import { promiseOf } from './promise.ts';
import { readsWell } from './readsWell.ts';
import { createFeatures } from './sentenceFeatures.ts';
import { tieToOthers } from './tieToOthers.ts';
import { weighConcepts } from './weighConcepts.ts';

/** The sentences that can stand alone, and those that the guard held back. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Sentences whose edits the guard did not let pass. */
  readonly withheld: readonly Line[];
}

/** Every sentence that can stand alone, with its edits made and checked. */
export function gatherCandidates(
  reading: Reading,
  { edit }: Pick<LineEditor, 'edit'> = createLineEditor(reading),
): Gathered {
  const readable: Readable[] = [];
  const withheld: Line[] = [];
  const isClipped = findClipped(reading.index.lines);
  const isFurniture = findFurniture(
    reading.index.lines,
    (id) => reading.byId.get(id)?.outlet ?? null,
  );
  for (const line of reading.index.lines) {
    const made = isClipped(line) || isFurniture(line) ? null : edit(line);
    if (made === null) continue;
    if (!made.passes) withheld.push(line);
    else if (!made.pointsBack) readable.push(readableOf(line, made, reading));
  }
  return { candidates: bindAnswers(weighAll(readable, reading)), withheld };
}

function readableOf(line: Line, made: EditedLine, { byId, index }: Reading): Readable {
  const report = byId.get(line.reportId)!;
  const before = linesIn(report).slice(Math.max(0, line.index - SENTENCES_BACK), line.index);
  const { text } = made.edited;
  const told = thingsBefore(line, before);
  const quoted = termsOf(wordsOf(firstNamesQuoted(line).join(' ')));
  const strangers = barePeople(line, made.needed, report);
  return {
    line,
    text,
    source: made.whole.text,
    edits: made.edits,
    pairs: made.hasLostTail ? pairsOf(wordsOf(ownWords(made.edited))) : line.pairs,
    length: countWords(text),
    favour:
      readsWell(made.whole, made.needed) *
      (isTurnedBehind(line, report) ? TURNED : 1) *
      (isUsual(line, report) ? USUAL : 1),
    leansOn: [...new Set([...told, ...takenUp(line), ...quoted])],
    refersTo: [...new Set([...told, ...referredTo(line), ...strangers])],
    strangers: strangers.filter((name) => index.carriers(name) < OF_STORY),
  };
}

/** What somebody grants before a "but" is half of what is said. */
const TURNED = 0.5;
const TURNS = /^["“]?(?:But|However|Yet|Still,)(?!\p{L})/u;

/** "“He says what people want to say. But a president can't,” Marsh said": the first half alone has another sense. */
function isTurnedBehind(line: Line, report: Report): boolean {
  const next = linesIn(report)[line.index + 1];
  return (
    next !== undefined &&
    (next.paragraph === line.paragraph || /^[“"]/.test(next.text)) &&
    TURNS.test(next.text) &&
    quotedPart(line) > 0 &&
    quotedPart(next) > 0
  );
}

/** Alone it tells the opposite of the news. */
const USUAL = 0.1;
const TELLS_USUAL =
  /^(?:\[?\p{L}+\]? )?(?:Ordinarily|Normally|Usually|Typically|Traditionally|In theory|Under normal circumstances)(?!\p{L})/u;
const TURNS_OUT =
  /^(?:But|However|Yet|Instead|This (?:time|year|week)|In this case|Not this time)(?!\p{L})/u;

/** "Ordinarily the board decides weeks later. But it will rule the same day": the rule alone denies the exception. */
function isUsual(line: Line, report: Report): boolean {
  const next = linesIn(report)[line.index + 1];
  return next !== undefined && TELLS_USUAL.test(line.text) && TURNS_OUT.test(next.text);
}

/** A sentence that can stand alone, not weighed yet, with its pairs of words. */
type Readable = Omit<Candidate, 'concepts' | 'worths'> & { readonly pairs: readonly string[] };

function weighAll(readable: readonly Readable[], reading: Reading): Candidate[] {
  const weight = weighConcepts(reading);
  const features = createFeatures(reading, weight);
  const newsFavour = favourNews(reading);
  const ageing = createAgeing(reading);
  const decisive = createDecisive(reading);
  const numbers = new Map<string, number>();
  const numberOf = (pair: string): number => {
    const number = numbers.get(pair) ?? numbers.size;
    numbers.set(pair, number);
    return number;
  };
  return readable.map(({ pairs, ...one }) => ({
    ...one,
    concepts: pairs.map(numberOf),
    worths: pairs.map(weight),
    favour:
      one.favour *
      promiseOf(one.line, features(one.line), reading.reports.length) *
      newsFavour(one.line) *
      ageing(one.line) *
      decisive(one.line) *
      tieToOthers(one.line, reading),
  }));
}

/** Whom so many reports name, the story is about. */
const OF_STORY = 3;

/** Beside news, what somebody thinks of it: as its outlet files it, or as it is written. */
const OPINION = 0.35;
const COMMENT = 0.5;
/** Beside what brings the story further, what goes beside it. */
const BESIDE = 0.7;

/** Where some outlets report and others comment, the digest tells what is reported. */
function favourNews({ reports }: Reading): (line: Line) => number {
  const beside = besideStory(reports);
  const favours = new Map(
    reports.map((report) => [
      report.id,
      isOpinion(report)
        ? OPINION
        : readsAsComment(report)
          ? COMMENT
          : beside.has(report.id)
            ? BESIDE
            : 1,
    ]),
  );
  const isNews = [...favours.values()].includes(1);
  return ({ reportId }) => (isNews ? favours.get(reportId)! : 1);
}

/** Without what an editor put in. */
const ownWords = ({ text, edits }: Edited): string =>
  edits.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
