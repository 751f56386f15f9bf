import type { Quote } from '../../quotes/quote.ts';
import { closeOpenEnd } from '../alone/cuts/closeOpenEnd.ts';
import { cutTail } from '../alone/cuts/cutTail.ts';
import { namePlans } from '../alone/dayAndPlace/namePlans.ts';
import { type Edit, type Edited, editSentence } from '../alone/edits.ts';
import { leansOnFirstHalf } from '../alone/leaning/leaningQuotation.ts';
import { findDemonstrative } from '../alone/leaning/pointsBack.ts';
import { isQuotation, nameQuotation } from '../alone/people/nameQuotation.ts';
import { saidByOther } from '../alone/people/saidByOther.ts';
import { besideNames, quotesOnLines } from '../alone/quotesOnLines.ts';
import { restoreMarks } from '../alone/restoreMarks.ts';
import { standAlone } from '../alone/standAlone.ts';
import { isDeniedRumour } from '../alone/unfit/deniedRumour.ts';
import { turnsWhenLeftOut } from '../likeness/turningWords.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { passesGuard } from './guardPoint.ts';

/** A sentence as it is read without those around it. */
export interface EditedLine {
  /** The line with the quotation marks that it lost to its neighbours: what `edits` change. */
  readonly whole: Line;
  readonly edited: Edited;
  readonly edits: readonly Edit[];
  /** Of those, what it needs to stand alone. */
  readonly needed: readonly Edit[];
  readonly hasLostTail: boolean;
  /** The guard lets the edits pass. */
  readonly passes: boolean;
  /** It points at something that nothing in it tells: no point and no entry of a timeline. */
  readonly pointsBack: boolean;
}

/** Edits lines so that each stands alone; null for one that cannot be made so. */
function editorOf(reading: Reading): (line: Line) => EditedLine | null {
  const quotesOn = quotesOnLines(reading);
  const isBesideName = besideNames(reading);
  const isSaidByOther = saidByOther(reading);
  const isNamed = (quote: Quote) => isBesideName(quote) && !isSaidByOther(quote);
  const planOf = namePlans(reading);
  return (line) => {
    const quotes = quotesOn(line);
    const whole = restoreMarks(line, quotes);
    if (whole === null || (whole.start < line.start && leansOnFirstHalf(whole.text))) return null;
    const closed = closeOpenEnd(whole.text);
    if (closed === null) return null;
    const { edits: ending, text } = closed;
    const read = ending.length > 0 ? { ...whole, text } : whole;
    const needed = isQuotation(text)
      ? nameQuotation(read, quotes, isNamed, reading.people(line.reportId))
      : standAlone(read, {
          report: reading.byId.get(line.reportId)!,
          previous: reading.previous(line),
          people: reading.people(line.reportId),
          spokenOn: reading.dayOfReport(line.reportId),
          latest: reading.latest,
        });
    if (needed === null) return null;
    const isHarmless = ({ start, end }: Edit) => !turnsWhenLeftOut(whole.text.slice(start, end));
    // A clause that limits the sentence stays; what else would have to go takes the sentence along.
    if (![...needed, ...ending].every(isHarmless)) return null;
    const plan = planOf(line);
    const tail = ending.length > 0 ? ending : cutTail(whole.text).filter(isHarmless);
    const edits = [...needed, ...(plan === null ? [] : [plan]), ...tail];
    const edited = editSentence(whole.text, edits);
    return {
      whole,
      edited,
      edits,
      needed,
      hasLostTail: tail.length > 0,
      passes: passesGuard(edited, line.text),
      pointsBack: plan === null && findDemonstrative(line) !== null,
    };
  };
}

/** The texts of lines after their edits, each edited when it is first asked for. */
export interface LineTexts {
  /** As it stands alone; null where it cannot. */
  readonly alone: (line: Line) => string | null;
}

/** What becomes of lines that are edited one by one and, for points, all together. */
export interface LineEditor {
  readonly texts: LineTexts;
  /** Kept only where the text of the line was asked for: all of them would take much room. */
  readonly edit: (line: Line) => EditedLine | null;
}

export function createLineEditor(reading: Reading): LineEditor {
  const editAny = editorOf(reading);
  const editNew = (line: Line) =>
    isDeniedRumour(line, reading.byId.get(line.reportId)!) ? null : editAny(line);
  const known = new Map<Line, EditedLine | null>();
  const edit = (line: Line) => {
    const made = known.get(line);
    return made === undefined ? editNew(line) : made;
  };
  const editOnce = (line: Line) => {
    const made = edit(line);
    known.set(line, made);
    return made?.passes ? made : null;
  };
  return {
    edit,
    texts: {
      alone: (line) => {
        const made = editOnce(line);
        return made === null || made.pointsBack ? null : made.edited.text;
      },
    },
  };
}
