import { PAST } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';

const HAD = new RegExp(`(?<!\\p{L})had (?:been|${PAST})(?!\\p{L})`, 'u');
/** "Police said that 12 had been hurt" tells as of then. */
const SAYS = /(?<!\p{L})(?:said|says|told|reported|announced|according to)(?!\p{L})/u;

/** "Voting had been delayed in 17 stations": over by then, it was no more of it than the day before. */
export const isToldBack = ({ text }: Line): boolean => HAD.test(text) && !SAYS.test(text);
