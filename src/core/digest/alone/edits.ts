import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';
import type { PointEdit } from '../digest.ts';

/** Text in the place of a stretch of a sentence; an editor's, so in square brackets. */
export interface Edit extends Span {
  readonly text: string;
  /** Whom or what it names in full: not needed again where a point before has that name. */
  readonly introduces?: string;
  /** It introduces a body ("[the Food and Drug Administration]"), no person. */
  readonly ofBody?: true;
  /** What stands in its place where a point above has that name; nothing where it is not given. */
  readonly told?: string;
  /** The same without what somebody is, where it tells that: nothing may be left. */
  readonly withoutRole?: string;
  /** The word that it puts a date behind ("Friday"): not needed again where a point above has that date for it. */
  readonly dates?: string;
}

/** A sentence after its edits, and where in it an editor's words stand. */
export interface Edited {
  readonly text: string;
  readonly edits: readonly PointEdit[];
}

export const applyEdits = (sentence: string, edits: readonly Edit[]): string =>
  editSentence(sentence, edits).text;

/** What comes of a sentence: on one line, without characters that cannot be seen (control, bidi, zero-width). */
export function editSentence(sentence: string, edits: readonly Edit[]): Edited {
  let [edited, at] = ['', 0];
  const made: PointEdit[] = [];
  for (const { start, end, text } of capitalHead(sentence, joinCuts(edits))) {
    if (start < at) continue;
    edited += sentence.slice(at, start);
    const shown = edited.length + text.search(/\S|$/);
    edited += text;
    const was = shownText(sentence.slice(start, end));
    made.push({ start: shown, end: shown + text.trim().length, was });
    at = end;
  }
  const { text, placeOf } = tidy(edited + sentence.slice(at));
  return {
    text,
    edits: made.map(({ start, end, was }) => ({ start: placeOf(start), end: placeOf(end), was })),
  };
}

/** In the order of their places; two cuts side by side show one ellipsis. */
function joinCuts(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    const isSame = last !== undefined && last.end === edit.start && isCut(last) && isCut(edit);
    if (isSame) joined[joined.length - 1] = { ...last, end: edit.end };
    else joined.push(edit);
  }
  return joined;
}

/** "But the crews left" is "[The] crews left": the word in brackets shows that the sentence began before. */
function capitalHead(sentence: string, edits: readonly Edit[]): readonly Edit[] {
  const [first, second] = edits;
  if (first === undefined || first.start > 0 || !isCut(first)) return edits;
  const head = /^\s*(\p{Ll}[\p{L}\p{N}’'-]*)/u.exec(sentence.slice(first.end));
  if (head === null) return edits;
  const end = first.end + head[0].length;
  if (second !== undefined && second.start < end) return edits;
  const word = head[1]!;
  const text = `[${word.charAt(0).toUpperCase()}${word.slice(1)}]`;
  return [{ ...first, end, text }, ...edits.slice(1)];
}

const isCut = ({ start, end, text }: Edit): boolean => end > start && text.trim() === '[…]';

/** Square brackets in an edited sentence that stand in the report itself. */
export const ownBrackets = ({ text, edits }: Edited): string[] =>
  matchesOf(/\[[^[\]]*\]/g, text)
    .filter(({ index }) => !edits.some(({ start, end }) => start <= index && index < end))
    .map(([mark]) => mark);

/** A stretch of a report as a point shows it. */
export const shownText = (text: string): string => tidy(text).text;

/** One line, without what cannot be seen; `placeOf` tells where a place of `text` is in it. */
function tidy(text: string): { text: string; placeOf: (at: number) => number } {
  if (!/[\p{Cc}\p{Cf}]|\s\s|[^\S ]|^\s|\s$/u.test(text)) return { text, placeOf: (at) => at };
  const places: number[] = [];
  let out = '';
  for (const letter of text) {
    for (let unit = 0; unit < letter.length; unit++) places.push(out.length);
    if (/\s/.test(letter)) out += out === '' || out.endsWith(' ') ? '' : ' ';
    else if (!/[\p{Cc}\p{Cf}]/u.test(letter)) out += letter;
  }
  const trimmed = out.trimEnd();
  return { text: trimmed, placeOf: (at) => Math.min(places[at] ?? out.length, trimmed.length) };
}
