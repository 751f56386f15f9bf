export interface Dateline {
  /** "JOHANNESBURG" */
  readonly place: string;
  /** "AFP", where it stands in brackets. */
  readonly agency: string | null;
  /** Characters that it takes, white space behind it included. */
  readonly length: number;
}

const PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:(?: {1,3}|/)\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const REST = String.raw`(?:,\s*[\p{L}\d][\p{L}\d. ]{1,30}){0,3}`;
const AGENCY = String.raw`\s*[\(\[](?<agency>[^)\]]{2,40})[\)\]]`;
const DASH = String.raw`\s*(?:—|–|--|-|―|:)\s+`;

/** Of press releases: "/PRNewswire/". */
const WIRE = String.raw`\s*/[\p{L} -]{2,40}/`;

const CAPITALS = new RegExp(`^(?<place>${PLACE})${REST}(?:${AGENCY}|${WIRE})?${DASH}`, 'u');
const WITH_AGENCY = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'’ -]{1,40}?)${REST}${AGENCY}${DASH}`,
  'u',
);
/** "London, England — " */
const TOWN =
  /^(?<place>\p{Lu}[\p{L}.'’-]+(?: {1,3}\p{Lu}[\p{L}.'’-]+){0,2}), {1,3}\p{Lu}[\p{L}.'’-]+(?: {1,3}\p{Lu}[\p{L}.'’-]+){0,2}\s+(?:—|–|--)\s+(?=\p{Lu})/u;
/** "(CNN) The …", "(CNN)The …": an agency alone. */
const AGENCY_ALONE =
  /^(?<place>)\((?<agency>\p{Lu}[\p{Lu}&.]{1,7}|Reuters|Bloomberg)\)(?:\s*(?:—|–|--|-))?\s*(?=["“‘]?\p{Lu})/u;
/** "Oslo (CNN Business)The …": a town and a broadcaster's desk, with no dash behind them. */
const WITHOUT_DASH =
  /^(?<place>\p{Lu}[\p{L}.'’-]+(?: {1,3}\p{Lu}[\p{L}.'’-]+){0,2})(?:, {1,3}\p{Lu}[\p{L}.]+)?\s*\((?<agency>CNN|AP|AFP|UPI|Reuters|Bloomberg)(?: {1,3}(?:Business|Money|Politics))?\)\s*(?=["“‘]?\p{Lu})/u;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;
/** "April 23 (Reuters) - ", "4 May (AP) -- ": a day and an agency, without a town. */
const DAY_AND_AGENCY = new RegExp(`^(?<place>)${DAY}${AGENCY}${DASH}`, 'u');
/** "Larkfield, April 23 – ": a town with a day behind it. */
const TOWN_AND_DAY = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'’-]+(?: {1,3}\\p{Lu}[\\p{L}.'’-]+){0,2}), ${DAY}\\s+(?:—|–|--|-)\\s+(?=["“‘]?\\p{Lu})`,
  'u',
);

/** The dateline that an article's first paragraph begins with, or null. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160);
  const found = [
    DAY_AND_AGENCY,
    CAPITALS,
    TOWN_AND_DAY,
    WITH_AGENCY,
    TOWN,
    AGENCY_ALONE,
    WITHOUT_DASH,
  ]
    .map((shape) => shape.exec(head))
    .find((match) => match !== null);
  if (found === undefined || found === null) return null;
  const { place = '', agency } = found.groups ?? {};
  return { place, agency: agency ?? null, length: found[0].length };
}
