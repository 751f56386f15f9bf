/** Words after which a date in the same clause is still to come. */
const AHEAD =
  /(?:(?<=\p{L})['’]ll|\b(?:will|won't|shall|is to|are to|to be held|is set|are set|set for|scheduled|due|expected|expects?|plans?|planned|planning|hopes? to|upcoming|later|until|ahead of|invit(?:e|es|ed|ation)|possible|could|may|might|would|postponed?|delayed?|put off|looks? forward|next))\b/iu;

/** A verb of saying (or "on" behind it) right before a date dates the saying: "told reporters on Friday". */
const SAYING =
  /\b(?:said|told|announced|tweeted|wrote|declared|added|reported|confirmed|denied|met|arrived)(?: (?!will\b|would\b)[\w.]+){0,2}? (?:late |early )?(?:on )?(?:late |early )?$/i;

/**
 * Whether a date behind `before` (the start of its sentence) is still to come for the writer.
 * Only the clause that the date stands in counts.
 */
export function leansAhead(before: string): boolean {
  const clause = before.slice(lastBreak(before));
  return AHEAD.test(clause) && !SAYING.test(clause);
}

/** "To prevent a shutdown on Thursday": no tense tells whether that Thursday has been. */
const INFINITIVE =
  /(?<!\b(?:speaking|spoke|speaks|said|talking|talked|according|wrote|came|went|returned|travelled|traveled|sent|moved|close|due|up)) to (?!the\b|an?\b|his\b|her\b|their\b|its\b|reporters\b|journalists\b|\p{Lu})\p{L}+/u;

/** Whether the clause behind `before` leaves the tense of its date open. */
export function leavesTenseOpen(before: string): boolean {
  const clause = before.slice(lastBreak(before));
  return INFINITIVE.test(clause) && !SAYING.test(clause);
}

/** Looked for from the end, over no more than a long sentence: what is before does not matter. */
function lastBreak(before: string): number {
  const from = Math.max(0, before.length - LONGEST_CLAUSE);
  const breaks = [
    ...before.slice(from).matchAll(/[.;:!?]\s|,\s(?:who|which|where|when|but|and)\s|["“”]/g),
  ];
  const last = breaks.at(-1);
  return last ? from + last.index + last[0].length : 0;
}

/** Characters. */
const LONGEST_CLAUSE = 1000;
