import type { Mark } from '../../language/marks.ts';
import { cueEnds, narrationBegins } from '../../language/narration.ts';

export const isSpace = (letter: string) => letter === '' || /\s/.test(letter);
const isWordish = (letter: string) => /[\p{L}\p{N}]/u.test(letter);

/** Points against reading a mark as an opening one. */
export function costToOpen(text: string, mark: Mark): number {
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  let cost = mark.points === 'close' ? 5 : 0;
  if (mark.points === 'either') {
    if (isWordish(before)) cost += 3;
    else if (/[.,!?;]/.test(before)) cost += 2;
    if (isSpace(after)) cost += 3;
    else if (/[.,;:!?)]/.test(after)) cost += 2.5;
  }
  if (cueEnds(text, mark.start)) cost -= 1.5;
  if (narrationBegins(text, mark.end)) cost += 3;
  return Math.max(0, cost);
}

/** Points against reading a mark as a closing one. */
export function costToClose(text: string, mark: Mark): number {
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  let cost = mark.points === 'open' ? 5 : 0;
  if (mark.points === 'either') {
    if (isSpace(before)) cost += 2.5;
    else if (/[([]/.test(before)) cost += 3;
    else if (isWordish(before)) cost += 0.2;
    if (isWordish(after)) cost += 3;
  }
  if (isSpace(before) && cueEnds(text, mark.start)) cost += 5;
  if (cost > 0 && narrationBegins(text, mark.end)) cost -= 4;
  return Math.max(0, cost);
}

/** `We sail," said Marsh.`: the opening mark of the paragraph is missing. */
export const closesUnopened = (text: string, mark: Mark): boolean =>
  /[.,!?]/.test(text.charAt(mark.start - 1)) && narrationBegins(text, mark.end);

/** Inches and seconds are no quotation marks. */
export function costToSkip(text: string, mark: Mark): number {
  const measure = /\d$/.test(text.slice(Math.max(0, mark.start - 1), mark.start));
  return mark.points === 'either' && measure ? 1 : 7;
}

/**
 * Points against reading a mark of another family as one within the quotation: it closes sooner
 * where it stands as closing marks do, and surely where the narrator speaks on behind it.
 */
export function costToNest(text: string, mark: Mark, closes: boolean): number {
  if (!closes) return 0.4;
  return narrationBegins(text, mark.end) ? 5.6 : 2.6;
}
