import type { Report } from '../../report/report.ts';
import { escapePattern } from '../alone/escapePattern.ts';

const SACKED = '(?:sacked|fired(?! (?:up|off|on|at|back))|dismissed|ousted|axed)';
/** "Has been sacked by", and in a headline "sacked after"; whoever "sacked her captain" is not gone. */
const LOSES = `(?:(?:has|had) been |was |is |gets? )${SACKED}(?!\\p{L})|${SACKED}(?= (?:by|after|as|from|over|following|amid)(?!\\p{L})|[.,]|$)|(?:(?:has|had) )?(?:resigned|resigns|quits?|stood down|stands down|stepped down|steps down)(?!\\p{L})`;
const LETS_GO =
  '(?:sacks|sacked|fires|fired|dismiss(?:es|ed)|ousts|ousted|axed|parts? company with|parted company with|parted ways with)';

/**
 * Tells the offices that a person had until the reports say that he lost them: "has been sacked",
 * "parted company with". Null where no report says so. "Former manager" is no such office.
 */
export function officeLost(
  name: string,
  reports: readonly Report[],
): ((role: string, report: Report) => boolean) | null {
  const lastName = name.split(' ').at(-1)!;
  const last = escapePattern(lastName);
  const lost = new RegExp(
    `(?<!\\p{L})(?:${last}(?:, [^,.]{2,40},|, who|,)? (?:${LOSES})|${LETS_GO} (?:[\\p{L}.]+ ){0,4}?${last})(?<behind>[^.\\n]{0,60})`,
    'u',
  );
  const naming = reports.filter(({ text }) => text.includes(lastName));
  const told = naming.flatMap((report) => {
    const behind = lost.exec(report.text)?.groups?.behind;
    return behind === undefined || LONG_AGO.test(behind) ? [] : [{ report, behind }];
  });
  if (told.length === 0) return null;
  return (role, { published }) =>
    !/^(?:former|ex-)/i.test(role) &&
    told.some(
      ({ report, behind }) => isOffice(role, behind) && !isLater(published, report.published),
    );
}

/** "Resigned in 2019" */
const LONG_AGO = /(?<!\d)(?:19|20)\d\d(?!\d)|(?:years?|decades?) (?:ago|earlier|before)/;

/** "Stepped down as mayor" takes that office and no other. */
function isOffice(role: string, behind: string): boolean {
  const as = /^[^,;]{0,30}? as (?<office>.+)/u.exec(behind)?.groups?.office?.toLowerCase();
  return as === undefined || as.includes(role.toLowerCase().split(' ').at(-1)!);
}

/** Of two dates. */
export const isLater = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && Date.parse(one) > Date.parse(other);
