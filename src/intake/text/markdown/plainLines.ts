import { isTableRow, isTableRule, rowText } from './tableRow.ts';

const FENCE = /^\s*(?:```|~~~)[\w-]*\s*$/;
const RULE = /^[ \t]*(?:\*[* \t]*|-[- \t]*|_[_ \t]*)$/;
const UNDERLINE = /^={3,}\s*$/;
/** "> 5" is a figure. */
const QUOTED = /^[ \t]{0,3}>[> \t]{0,20}(?=[^\s\d=<>])/;
const CLOSED_HEADING = /^(#{1,6} .*\S) #+\s*$/;
const TASK = /^([ \t]*[-*+] )\[[ xX]\] /;
const ITEM = /^[ \t]*(?:(?<mark>[+•▪◦‣])|(?<number>\d{1,3})[.)])[ \t]+(?=\S)/;
/** A line that is one link leads to another story; a sentence ends with a stop. */
const LINK_LINE =
  /^[ \t]*(?:[-*+•] )?[*_]{0,3}\[[^[\]\n]{1,300}(?<![.!?]["'”’]?)\]\([^\s()]{1,2000}\)[*_]{0,3}\s*$/;
const LONGEST_HEADING = 150;

/** A text without the marks that lines begin with or consist of; headings begin with "# ", items with "- ". */
export function plainLines(text: string): string {
  const lines = text.split('\n');
  const plain: string[] = [];
  let wasQuoted = false;
  lines.forEach((line, at) => {
    const inQuote = QUOTED.exec(line);
    const own = inQuote === null ? line : line.slice(inQuote[0].length);
    const isQuoted = inQuote !== null;
    // A quoted line and one that is none are no paragraph together.
    if (isQuoted !== wasQuoted && own.trim() !== '' && plain.at(-1)?.trim()) plain.push('');
    wasQuoted = isQuoted;
    addLine(plain, own, lines, at);
  });
  return plain.join('\n');
}

function addLine(plain: string[], line: string, lines: readonly string[], at: number): void {
  if (FENCE.test(line) || isRule(line) || isTableRule(line) || LINK_LINE.test(line)) plain.push('');
  else if (UNDERLINE.test(line)) headLast(plain);
  else if (isTableRow(line, lines, at)) plain.push('', rowText(line), '');
  else {
    const item = isListed(lines, at) ? ITEM.exec(line) : null;
    if (item !== null) plain.push(`- ${line.slice(item[0].length)}`);
    else
      plain.push(
        line
          .replace(CLOSED_HEADING, '$1')
          .replace(TASK, '$1')
          .replace(/\\(\r?)$/, '$1'),
      );
  }
}

const isRule = (line: string): boolean => RULE.test(line) && line.replace(/\s/g, '').length >= 3;

/** "The title" above "=====" is a heading. */
function headLast(plain: string[]): void {
  const last = plain.at(-1) ?? '';
  if (last.trim() === '' || last.length > LONGEST_HEADING || last.startsWith('#')) plain.push('');
  else plain[plain.length - 1] = `# ${last.trim()}`;
}

/** A list has more than one item: "1986. " alone is a sentence's end. */
function isListed(lines: readonly string[], at: number): boolean {
  const item = ITEM.exec(lines[at]!)?.groups;
  if (item === undefined) return false;
  if (item.mark !== undefined)
    return [-1, 1].some((way) => markBeside(lines, at, way)?.mark === item.mark);
  const number = Number(item.number);
  return [-1, 1].some((way) => Number(markBeside(lines, at, way)?.number) === number + way);
}

/** The mark of the next line that is not empty. */
function markBeside(lines: readonly string[], at: number, way: number) {
  let beside = at + way;
  for (let empty = 0; empty < 2 && lines[beside]?.trim() === ''; empty++) beside += way;
  return ITEM.exec(lines[beside] ?? '')?.groups;
}
