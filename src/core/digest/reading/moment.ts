import type { Report } from '../../report/report.ts';

/** When this wording of a report came out, a day or an instant; null where nobody says it. */
export const momentOf = ({ updated, published }: Report): string | null => updated ?? published;
