import { matchesOf } from '../../language/matchesOf.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** What a report says of a person in passing: how old, of which party, from where. */
export interface PersonFact {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly of: 'age' | 'party' | 'state';
  readonly value: string;
  /** All names as written, in small letters; the last one is the family's. */
  readonly names: readonly string[];
}

/** As United States news writes them behind names; postal codes as well. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  `Alabama|Ala|AL Alaska|AK Arizona|Ariz|AZ Arkansas|Ark|AR California|Calif|CA Colorado|Colo|CO Connecticut|Conn|CT Delaware|Del|DE Florida|Fla|FL Georgia|Ga|GA
  Hawaii|HI Idaho|ID Illinois|Ill|IL Indiana|Ind|IN Iowa|IA Kansas|Kan|KS Kentucky|Ky|KY Louisiana|La|LA Maine|ME Maryland|Md|MD Massachusetts|Mass|MA Michigan|Mich|MI
  Minnesota|Minn|MN Mississippi|Miss|MS Missouri|Mo|MO Montana|Mont|MT Nebraska|Neb|NE Nevada|Nev|NV New_Hampshire|N.H|NH New_Jersey|N.J|NJ New_Mexico|N.M|NM New_York|N.Y|NY
  North_Carolina|N.C|NC North_Dakota|N.D|ND Ohio|OH Oklahoma|Okla|OK Oregon|Ore|OR Pennsylvania|Pa|PA Rhode_Island|R.I|RI South_Carolina|S.C|SC South_Dakota|S.D|SD
  Tennessee|Tenn|TN Texas|TX Utah|UT Vermont|Vt|VT Virginia|Va|VA Washington|Wash|WA West_Virginia|W.Va|WV Wisconsin|Wis|WI Wyoming|Wyo|WY`
    .split(/\s+/)
    .flatMap((row) => {
      const forms = row.replaceAll('_', ' ').split('|');
      return forms.map((form) => [form.toLowerCase(), forms[0]!]);
    }),
);
const FULL_NAMES = [...new Set(Object.values(STATES))]
  .sort((a, b) => b.length - a.length)
  .join('|');

const NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){0,3})";
/** "Ada Roe (D-N.Y.)", "Ada Roe, R-Texas,", "Ada Roe (R., Ky.)". */
const TAG = new RegExp(
  `${NAME},? \\(?(?<tag>(?<party>[DRI])(?:\\.,? |[-–—])(?<state>[A-Z][A-Za-z.]{0,5}(?: [A-Z][a-z.]+)?|[A-Z][a-z]+))(?=[),]|\\.? |$)`,
  'gu',
);
/** "Ada Roe, a New Jersey Democrat". */
const OF_STATE = new RegExp(
  `${NAME}, an? (?<tag>(?<state>${FULL_NAMES}) (?<party>Democrat|Republican))\\b`,
  'gu',
);
/** "Ada Roe, 32,", "Ada Roe, aged 32,", "Ada Roe (32)", "Ada Roe, a 32-year-old welder", "Ada Roe, who is 32,". */
const AGE_BEHIND = new RegExp(
  `${NAME}(?: \\((?<inner>\\d{1,3})\\)|, (?:aged )?(?<age>\\d{1,3})(?=,)|, an? (?<years>\\d{1,3})-year-old(?= )|, who is (?<is>\\d{1,3})(?= years old|[,.]))`,
  'gu',
);
/** "The 32-year-old Ada Roe", "32-year-old welder Ada Roe". */
const AGE_BEFORE = new RegExp(
  `(?<![\\d-])(?<age>\\d{1,3})-year-old(?: \\p{Ll}+){0,2} ${NAME}`,
  'gu',
);

/** Most sentences have neither a tag nor an age. */
const MAY_HAVE_TAG =
  /[,(] ?[DRI][-.,–—]|, an? [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Democrat|Republican)\b/;
const MAY_HAVE_AGE = /\p{L}(?:,(?: aged)? | \()\d{1,3}[,)]|\d-year-old|, who is \d/u;

export const personFactsIn: (line: Line) => readonly PersonFact[] = once((line: Line) => [
  ...(MAY_HAVE_TAG.test(line.text) ? [TAG, OF_STATE] : []).flatMap((pattern) =>
    matchesOf(pattern, line.text).flatMap((match) => tagFacts(match, line)),
  ),
  ...(MAY_HAVE_AGE.test(line.text) ? [AGE_BEHIND, AGE_BEFORE] : []).flatMap((pattern) =>
    matchesOf(pattern, line.text).flatMap((match) => ageFact(match, line)),
  ),
]);

function tagFacts(match: RegExpExecArray, line: Line): PersonFact[] {
  const { name, tag, party, state } = match.groups!;
  const place = STATES[state!.replace(/\.$/, '').toLowerCase()];
  if (place === undefined) return [];
  const start = line.text.indexOf(tag!, match.index + name!.length);
  const common = { line, start, end: start + tag!.length, names: namesOf(name!) };
  return [
    { ...common, of: 'party', value: party![0]! },
    { ...common, of: 'state', value: place },
  ];
}

const OLDEST = 110;

function ageFact(match: RegExpExecArray, line: Line): PersonFact[] {
  const { name, inner, age, years, is } = match.groups!;
  const digits = (inner ?? age ?? years ?? is)!;
  const names = namesOf(name!);
  if (
    Number(digits) < 1 ||
    Number(digits) > OLDEST ||
    names.length < 1 ||
    MONTH.test(names.at(-1)!)
  )
    return [];
  const start = match.index + match[0].search(new RegExp(`(?<!\\d)${digits}(?!\\d)`));
  return [{ line, start, end: start + digits.length, of: 'age', value: digits, names }];
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const TITLE =
  /^(?:sens?|reps?|gov|mr|mrs|ms|dr|sir|president|senator|representative|congressman|congresswoman|former|the|gen|judge|justice|house|senate|democratic|republican|leader|majority|minority|speaker)$/;

const namesOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[ .]+/)
    .filter((word) => word.length > 1 && !TITLE.test(word));
