import { type Setting, shown, type Values } from './values.ts';

/** A whole number from 1 to `most`; `usual` where nothing is set, or something else, which is complained of. */
export function readNumber(values: Values, name: Setting, usual: number, most: number): number {
  const given = values.of(name);
  if (given === null) return usual;
  const number = wholeIn(given, 1, most);
  if (number !== null) return number;
  values.complain(
    name,
    `is ${shown(given)}, which does not do: write a whole number from 1 to ${most}.`,
  );
  return usual;
}

/** How much of something is kept. */
export interface Kept {
  readonly usual: number;
  /** Default 1. */
  readonly least?: number;
  /** What is counted: "days". */
  readonly of: string;
}

/** The same of what is kept, however much; null for "all". */
export function readKept(
  values: Values,
  name: Setting,
  { usual, least = 1, of }: Kept,
): number | null {
  const given = values.of(name) ?? String(usual);
  if (/^all$/i.test(given)) return null;
  const number = wholeIn(given, least, 999_999_999);
  if (number !== null) return number;
  values.complain(
    name,
    `is ${shown(given)}, which is no number of ${of} that does: write a whole number from ${least} on, as ${usual}, or all to forget none.`,
  );
  return usual;
}

/** Null where it is none of them. */
function wholeIn(given: string, least: number, most: number): number | null {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : -1;
  return number >= least && number <= most ? number : null;
}
