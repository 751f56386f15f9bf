import { isOpinion } from '../../report/isOpinion.ts';
import { barePeople, firstNamesQuoted } from '../alone/barePeople.ts';
import { cutTail } from '../alone/cutTail.ts';
import { type Edit, type Edited, editSentence } from '../alone/edits.ts';
import { namePlans } from '../alone/namePlans.ts';
import { isQuotation, nameQuotation } from '../alone/nameQuotation.ts';
import { findDemonstrative, SENTENCES_BACK, thingsBefore } from '../alone/pointsBack.ts';
import { besideNames, quotesOnLines } from '../alone/quotesOnLines.ts';
import { restoreMarks } from '../alone/restoreMarks.ts';
import { standAlone } from '../alone/standAlone.ts';
import { referredTo, takenUp } from '../alone/takenUp.ts';
import { turnsWhenLeftOut } from '../likeness/turningWords.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords, pairsOf, termsOf, wordsOf } from '../reading/terms.ts';
import type { Candidate } from './choosePoints.ts';
import { passesGuard } from './guardPoint.ts';
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
  /** The text of a line as it stands alone or beside its date, or null where it cannot. */
  readonly textOf: (line: Line) => string | null;
}

/** Every sentence that can stand alone, with its edits made and checked. */
export function gatherCandidates(reading: Reading): Gathered {
  const quotesOn = quotesOnLines(reading);
  const isNamed = besideNames(reading);
  const planOf = namePlans(reading);
  const before = ({ reportId, index }: Line) =>
    linesIn(reading.byId.get(reportId)!).slice(Math.max(0, index - SENTENCES_BACK), index);
  const texts = new Map<Line, string>();
  const readable: Readable[] = [];
  const withheld: Line[] = [];
  for (const line of reading.index.lines) {
    const quotes = quotesOn(line);
    const whole = restoreMarks(line, quotes);
    if (whole === null) continue;
    const edits = isQuotation(whole.text)
      ? nameQuotation(whole, quotes, isNamed, reading.people(line.reportId))
      : standAlone(whole, {
          report: reading.byId.get(line.reportId)!,
          previous: reading.previous(line),
          people: reading.people(line.reportId),
          spokenOn: reading.dayOfReport(line.reportId),
          latest: reading.latest,
        });
    if (edits === null) continue;
    const plan = planOf(line);
    const isHarmless = ({ start, end }: Edit) => !turnsWhenLeftOut(whole.text.slice(start, end));
    // A clause that limits the sentence stays; what else would have to go takes the sentence along.
    if (!edits.every(isHarmless)) continue;
    const tail = cutTail(whole.text).filter(isHarmless);
    const all = [...edits, ...(plan === null ? [] : [plan]), ...tail];
    const edited = editSentence(whole.text, all);
    const { text } = edited;
    if (!passesGuard(edited, line.text)) {
      withheld.push(line);
      continue;
    }
    texts.set(line, text);
    if (plan === null && findDemonstrative(line) !== null) continue;
    const told = thingsBefore(line, before(line));
    const quoted = termsOf(wordsOf(firstNamesQuoted(line).join(' ')));
    const leansOn = [...new Set([...told, ...takenUp(line), ...quoted])];
    const strangers = barePeople(line, edits, reading.byId.get(line.reportId)!);
    const refersTo = [...new Set([...told, ...referredTo(line), ...strangers])];
    const favour = readsWell(whole, edits);
    const pairs = tail.length === 0 ? line.pairs : pairsOf(wordsOf(ownWords(edited)));
    const length = countWords(text);
    readable.push({
      line,
      text,
      source: whole.text,
      edits: all,
      pairs,
      length,
      favour,
      leansOn,
      refersTo,
      strangers: strangers.filter((name) => reading.index.carriers(name) < OF_STORY),
    });
  }
  return { candidates: weighAll(readable, reading), withheld, textOf: textsOf(texts) };
}

/** Apart from all else: it is kept as long as the reading is. */
const textsOf =
  (texts: ReadonlyMap<Line, string>): Gathered['textOf'] =>
  (line) =>
    texts.get(line) ?? null;

/** A sentence that can stand alone, not weighed yet, with its pairs of words. */
type Readable = Omit<Candidate, 'concepts' | 'worths'> & { readonly pairs: readonly string[] };

function weighAll(readable: readonly Readable[], reading: Reading): Candidate[] {
  const weight = weighConcepts(reading);
  const features = createFeatures(reading, weight);
  const newsFavour = favourNews(reading);
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
      tieToOthers(one.line, reading),
  }));
}

/** Whom so many reports name, the story is about. */
const OF_STORY = 3;

/** Beside news, what somebody thinks of it. */
const OPINION = 0.35;

/** Where some outlets report and others comment, the digest tells what is reported. */
function favourNews({ reports }: Reading): (line: Line) => number {
  const opinions = new Set(reports.filter(isOpinion).map(({ id }) => id));
  const all = opinions.size === reports.length;
  return ({ reportId }) => (!all && opinions.has(reportId) ? OPINION : 1);
}

/** Without what an editor put in. */
const ownWords = ({ text, edits }: Edited): string =>
  edits.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
