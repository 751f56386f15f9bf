/** "|---|:--:|" */
export const isTableRule = (line: string): boolean =>
  /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('--');

/** A line of cells, in a table that has a rule or closed on both sides. */
export function isTableRow(line: string, lines: readonly string[], at: number): boolean {
  if (!line.includes('|')) return false;
  if (/^\s*\|.*\|\s*$/.test(line)) return true;
  return isTableRule(lines[at + 1] ?? '') || belowRule(lines, at);
}

const MOST_ROWS = 50;

function belowRule(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - MOST_ROWS); above--) {
    const line = lines[above]!;
    if (isTableRule(line)) return true;
    if (!line.includes('|')) return false;
  }
  return false;
}

/** The cells of a row with spaces between them, as those of HTML's tables. */
export const rowText = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
