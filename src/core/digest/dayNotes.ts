import { findDates } from '../language/dates.ts';
import { spellDay } from '../language/days.ts';
import type { Edit } from './edits.ts';
import type { Line } from './lines.ts';
import { isInside, quotedStretches } from './quotedStretches.ts';

const NEAR_WORD = /^(?:yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening))$/i;

/**
 * "on Friday [27 July]": what a reader of another day cannot place gets its day, where the
 * report's own day makes it certain. Never inside a quotation.
 */
export function noteDays({ text, day }: Line): Edit[] {
  if (day === null) return [];
  const { stretches } = quotedStretches(text);
  const noted = new Set<string>();
  const notes: Edit[] = [];
  for (const mention of findDates(text, day)) {
    const bare = (mention.weekday || NEAR_WORD.test(mention.text)) && mention.certain;
    if (!bare || noted.has(mention.from) || isInside(mention.start, stretches)) continue;
    noted.add(mention.from);
    notes.push({ start: mention.end, end: mention.end, text: ` [${spellDay(mention.from, day)}]` });
  }
  return notes;
}
