import { isRole } from '../../language/roles.ts';
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
  const last = escapePattern(name.split(' ').at(-1)!);
  const lost = new RegExp(
    `(?<!\\p{L})(?:${last}(?:, [^,.]{2,40},)? (?:${LOSES})|${LETS_GO} (?:[\\p{L}.]+ ){0,4}?${last})(?<behind>[^.\\n]{0,60})`,
    'u',
  );
  const told = reports.flatMap((report) => {
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

const isLater = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && Date.parse(one) > Date.parse(other);

const GIVES =
  '(?:[Aa]ppoint(?:s|ed)?|[Nn]am(?:es?|ed)|[Ee]lect(?:s|ed)?|[Dd]eclar(?:es?|ed)|[Cc]onfirm(?:s|ed)?|[Hh]ir(?:es?|ed))';
const OFFICE =
  "(?<office>(?:(?:the|its|their|new|first|next|interim|acting|\\p{Lu}[\\p{L}’'-]+) ){0,3}?[\\p{L}-]+)";

/** "Have appointed Ida Moor as manager", "Moor named Ostbrook manager": what the latest report that says so makes of somebody. */
export function officeGiven(name: string, reports: readonly Report[]): string | null {
  const words = name.split(' ').map(escapePattern);
  const who = `(?:${words.slice(0, -1).join(' ')} )?${words.at(-1)}`;
  const shapes = [
    new RegExp(`(?<!\\p{L})${GIVES} ${who},? (?:as |to be )${OFFICE}(?![\\p{L}-])`, 'u'),
    new RegExp(`(?<!\\p{L})${GIVES} ${who} ${OFFICE}(?![\\p{L}-])`, 'u'),
    new RegExp(
      `(?<!\\p{L})${who} (?:(?:has been|was|is) )?(?:named|appointed|elected|declared|confirmed)(?: as)? ${OFFICE}(?![\\p{L}-])`,
      'u',
    ),
  ];
  const inOrder = [...reports].sort((a, b) =>
    isLater(a.published, b.published) ? -1 : isLater(b.published, a.published) ? 1 : 0,
  );
  for (const { title, text } of inOrder) {
    for (const body of [title ?? '', text]) {
      const office = shapes.map((shape) => shape.exec(body)?.groups?.office).find(isOneOffice);
      if (office !== undefined) return plain(office);
    }
  }
  return null;
}

const isOneOffice = (office: string | undefined): office is string =>
  office !== undefined && HELD.test(office.split(' ').at(-1)!) && isRole(office.split(' ').at(-1)!);

/** Offices that somebody is put into; nobody is appointed a rival or a suspect. */
const HELD =
  /^(?:president|premier|chancellor|minister|secretary|governor|mayor|speaker|chair(?:man|woman|person)?|leader|chief|head|director|ambassador|envoy|judge|justice|prosecutor|commissioner|superintendent|general|commander|coach|manager|captain|editor|dean|provost|treasurer|bishop|archbishop|pope|conductor)(?:-elect|-designate)?$/;

const plain = (office: string): string => office.replace(/^(?:(?:the|its|their|new|next) )+/i, '');
