import type { Line } from '../reading/lines.ts';

/** A shorter line may be anybody's sentence ("The inquiry goes on."). */
const FEWEST_TERMS = 4;
/** Two reports that share more of their lines are copies, whose every line is the same. */
const COPIES = 0.3;
/** What a sentence speaks of, those around it speak of as well: so many words of it, within so many sentences. */
const LEAST_SHARED = 2;
const AROUND = 4;

/** What two outlets have word for word is a quotation or an agency's; who says no outlet may be any two. */
const LEAST_OF_NOBODY = 3;

/**
 * Tells the lines that pages have above or beside what they report: word for word the same in
 * reports of one outlet that are no copies of one another, and about something that the sentences around it have no word of
 * ("Two men charged in Ostbrook murder", over whatever else the outlet reports that day).
 */
export function findFurniture(
  lines: readonly Line[],
  outletOf: (reportId: string) => string | null,
): (line: Line) => boolean {
  const alike = new Map<string, Line[]>();
  const ofReport = new Map<string, Line[]>();
  for (const line of lines) {
    push(ofReport, line.reportId, line);
    if (line.terms.length >= FEWEST_TERMS) push(alike, line.joined, line);
  }
  const texts = new Map([...ofReport].map(([id, own]) => [id, new Set(own.map(joinedOf))]));
  const furniture = new Set<string>();
  for (const [joined, same] of alike) {
    const reports = [...new Set(same.map(({ reportId }) => reportId))];
    const outlets = new Set(reports.map(outletOf));
    if (outlets.size > 1 || reports.length < (outlets.has(null) ? LEAST_OF_NOBODY : 2)) continue;
    const [first, ...others] = reports.map((id) => texts.get(id)!);
    if (others.every((other) => areCopies(first!, other))) continue;
    if (same.every((line) => isStrange(line, ofReport.get(line.reportId)!))) furniture.add(joined);
  }
  return ({ joined }) => furniture.has(joined);
}

const joinedOf = ({ joined }: Line): string => joined;

function areCopies(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((joined) => b.has(joined)).length;
  return shared > Math.max(1, COPIES * Math.min(a.size, b.size));
}

/** The sentences around it speak of something else. */
function isStrange(line: Line, own: readonly Line[]): boolean {
  const at = own.indexOf(line);
  const around = own
    .slice(Math.max(0, at - AROUND), at + AROUND + 1)
    .filter(({ joined }) => joined !== line.joined);
  const said = new Set(around.flatMap(({ terms }) => terms));
  return line.terms.filter((term) => said.has(term)).length < LEAST_SHARED;
}

function push(lists: Map<string, Line[]>, key: string, line: Line): void {
  const list = lists.get(key);
  if (list) list.push(line);
  else lists.set(key, [line]);
}
