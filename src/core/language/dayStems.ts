import { MONTH_NAMES, WEEKDAYS } from './days.ts';
import { stemWord } from './stem.ts';

const stemsOf = (names: readonly string[]): string =>
  `(?:${names.map((name) => stemWord(name.toLowerCase())).join('|')})`;

/** Parts of patterns that stems are held against: any weekday, any month but May, which as a word says "perhaps". */
export const WEEKDAY_STEM = stemsOf(WEEKDAYS);
export const MONTH_STEM = stemsOf(MONTH_NAMES.filter((name) => name !== 'May'));

const DAY_STEM = new RegExp(`^(?:${WEEKDAY_STEM}|${MONTH_STEM})$`, 'u');

/** Whether a stem is that of a weekday or a month. */
export const isDayStem = (stem: string): boolean => DAY_STEM.test(stem);
