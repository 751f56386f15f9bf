import { type Edited, shownText } from '../alone/edits.ts';
import type { PointEdit } from '../digest.ts';
import { turnsWhenLeftOut } from '../likeness/turningWords.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { countWords } from '../reading/terms.ts';

/**
 * Whether an edited sentence still says only what its sentence says. With each edit taken back it is
 * the sentence, letter for letter; what was put in stands in square brackets; nothing that was left
 * out may turn the sense ("not", "denied", "half of"); and no edit lies within a quotation.
 */
export function passesGuard(point: Edited, sentence: string): boolean {
  const { text, edits } = point;
  return (
    countWords(text) > 0 &&
    edits.every(({ start, end }) => isBracketed(text.slice(start, end))) &&
    isRestored(takenBack(point), shownText(sentence)) &&
    !edits.some((edit) => turnsWhenLeftOut(leftOut(edit, text))) &&
    quotationsUntouched(point)
  );
}

/** One pair of square brackets around all of it. */
const isBracketed = (mark: string): boolean => /^\[[^[\]]+\]$/.test(mark);

/** What stood in an edit's place and no longer does: "[No] crews" for "But no crews" has only lost its "But". */
function leftOut({ start, end, was }: PointEdit, text: string): string {
  const shown = text.slice(start + 1, end - 1).toLowerCase();
  return was.toLowerCase().endsWith(` ${shown}`) ? was.slice(0, -shown.length) : was;
}

/** The text as it was before its edits. */
function takenBack({ text, edits }: Edited): string {
  let [before, at] = ['', 0];
  for (const { start, end, was } of edits) {
    before += `${text.slice(at, start)}${was}`;
    at = end;
  }
  return before + text.slice(at);
}

/**
 * But for spaces, which an edit brings along. A sentence cut out of a longer quotation lost a mark
 * to its neighbours, and has it back at its own beginning or end (`restoreMarks`).
 */
function isRestored(before: string, sentence: string): boolean {
  if (before === sentence) return true;
  const [given, own] = [before, sentence].map((text) => text.replace(/\s/g, '')) as [
    string,
    string,
  ];
  if (given === own) return true;
  const ahead = /^["“]/.test(given) && !/^["“]/.test(own) ? given.slice(1) : given;
  const inner = /["”]$/.test(ahead) && !/["”]$/.test(own) ? ahead.slice(0, -1) : ahead;
  return inner === own;
}

function quotationsUntouched({ text, edits }: Edited): boolean {
  const { stretches, balanced } = quotedStretches(text);
  return balanced && !edits.some(({ start }) => isInside(start, stretches));
}
