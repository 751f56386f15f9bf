import { PAST } from '../../language/verbForms.ts';

/** What follows in the main clause, where the defining one ends without a comma. */
const GOES_ON = `(?:is|are|has|have|will|would|could|can|may|might|must|should|${PAST})`;
/** "A train that derailed near Holmby on Monday", "a man who had escaped": which one is meant, up to the next verb. "That has killed four people" tells how many it are by now. */
const DEFINING = new RegExp(
  `(?<=\\p{L}) (?:that|which|who) (?:\\p{Ll}+ly )?(?:had |was |were )?${PAST}(?!\\p{L})[^,;.]*?(?= ${GOES_ON} |[,;.]|$)`,
  'gu',
);

/** A sentence without the clauses that only tell which one is meant: they tell again what was told. */
export const withoutDefining = (text: string): string => text.replace(DEFINING, '');

export const hasDefining = (text: string): boolean => withoutDefining(text) !== text;
