import type { Report } from '../../report/report.ts';
import { escapePattern } from '../alone/escapePattern.ts';
import { isLater } from './officeLost.ts';

const GIVES =
  '(?:[Aa]ppoint(?:s|ed)?|[Nn]am(?:es?|ed)|(?:[Rr]e-?)?[Ee]lect(?:s|ed)?|[Dd]eclar(?:es?|ed)|[Cc]onfirm(?:s|ed)?|[Hh]ir(?:es?|ed)|[Cc]hose|[Pp]icked|[Pp]romoted)';

/** Offices that somebody is put into; nobody is appointed a rival or a suspect. */
const HELD =
  '(?:president|premier|chancellor|minister|secretary|governor|mayor|speaker|chair(?:man|woman|person)?|leader|chief executive|chief|head|director|ambassador|envoy|judge|justice|prosecutor|commissioner|superintendent|general|commander|coach|manager|captain|editor|dean|provost|treasurer|bishop|archbishop|pope|conductor)(?:-elect|-designate)?';

/** With these something else begins: "a rival of Ida Moor". */
const NO_LINK =
  '(?!(?:of|for|by|to|in|into|on|at|and|or|with|against|after|over|than|who|whom|that|as|from)(?!\\p{L}))';

/** "The country's new prime minister", "acting head": no word that would begin something else. */
const OFFICE = `(?<office>(?:${NO_LINK}(?!(?:his|her|president|mayor|minister)(?!\\p{L}))[\\p{L}’'-]+ ){0,4}?${HELD})(?![\\p{L}-])(?! \\p{Lu}\\p{Ll}+(?<!day)(?: \\p{Lu}|['’]s))`;

/** ", the former finance minister," */
const APPOSED = '(?:, [^,.;“”"\\n]{2,60},)?';

/** "Was first elected", "had been named", "if she is elected": no office of today. */
const TAKES =
  '(?:(?:has been|was|is) )?(?:sworn in as|inaugurated as|installed as|(?:named|appointed|(?:re-?)?elected|declared|confirmed|chosen|picked|promoted)(?: as| to be)?)';
const BECOMES =
  '(?:becomes|became|has become|takes over as|took over as|has taken over as|takes office as|took office as|succeeds \\p{L}+ \\p{L}+ as|succeeded \\p{L}+ \\p{L}+ as)';

/** "If", "that": what hangs on a condition or is told of other days. */
const NOT_SO = /(?<!\p{L})(?:if|unless|until|before|when|once|had|since) (?:[\p{L}’'-]+ ){0,3}$/iu;

/** "Was elected president in 2014" */
const LONG_AGO =
  /^[^.;\n]{0,60}?(?:(?<!\d)(?:19|20)\d\d(?!\d)|(?:years?|decades?|months?) (?:ago|earlier|before))/;

/**
 * "Have appointed Ida Moor as manager", "Moor, the former mayor, was elected prime minister": the
 * office that the latest report which says so puts somebody into. Null where none does.
 */
export function officeGiven(name: string, reports: readonly Report[]): string | null {
  const last = name.split(' ').at(-1)!;
  const isNamed = (text: string) => text.includes(last);
  if (!reports.some(({ title, text }) => isNamed(text) || isNamed(title ?? ''))) return null;
  const words = name.split(' ').map(escapePattern);
  const who = `(?:${words.slice(0, -1).join(' ')} )?${words.at(-1)}`;
  const shapes = [
    `(?<!\\p{L})${GIVES} (?:${NO_LINK}[\\p{L}’'-]+ ){0,5}?${who}${APPOSED} ?(?:as |to be )${OFFICE}`,
    `(?<!\\p{L})${GIVES} ${who},? ${OFFICE}`,
    `(?<!\\p{L})${who}${APPOSED} (?:${TAKES}|${BECOMES}) ${OFFICE}`,
  ].map((shape) => new RegExp(shape, 'u'));
  const inOrder = [...reports].sort((a, b) =>
    isLater(a.published, b.published) ? -1 : isLater(b.published, a.published) ? 1 : 0,
  );
  for (const { title, text } of inOrder) {
    for (const body of [title ?? '', text].filter(isNamed)) {
      const office = shapes.map((shape) => givenIn(shape, body)).find((one) => one !== null);
      if (office) return plain(office);
    }
  }
  return null;
}

function givenIn(shape: RegExp, text: string): string | null {
  const found = shape.exec(text);
  if (found === null || NOT_SO.test(text.slice(Math.max(0, found.index - BEFORE), found.index)))
    return null;
  if (
    BECOMES_NOW.test(found[0]) &&
    AGREED.test(text.slice(Math.max(0, found.index - NEAR), found.index))
  )
    return null;
  return LONG_AGO.test(text.slice(found.index + found[0].length)) ? null : found.groups!.office!;
}

/** "Moor signed a coalition agreement. Falk becomes minister": agreed, and in office once there is a government. */
const BECOMES_NOW = /(?<!\p{L})(?:becomes|takes over as)(?!\p{L})/u;
const AGREED =
  /(?<!\p{L})(?:coalition|agree(?:ment|d)|deal|pact|nominat(?:ed|ion))(?!\p{L})[^.\n]*(?:\.\s+)?[^.\n]*$/u;

/** Letters in which a condition would stand. */
const BEFORE = 40;
/** And what was agreed, in the sentence before. */
const NEAR = 250;

/** "The country's new prime minister": what it is called by itself. */
const plain = (office: string): string =>
  office.replace(
    /^(?:(?:the|its|their|a|an)(?: \p{Ll}+['’]s)? |new |next |first |third |second )+/iu,
    '',
  );
