import type { Report } from '../../report/report.ts';
import { once } from './readOnce.ts';

/** News agencies whose copy others run: how they are called here, and the names they go by. */
const AGENCIES: Readonly<Record<string, string>> = {
  AP: 'AP|(?:The )?Associated Press',
  Reuters: '(?:Thomson )?Reuters',
  AFP: 'AFP|Agence France[- ]Presse',
  UPI: 'UPI|United Press International',
  Bloomberg: 'Bloomberg',
  dpa: 'dpa|DPA',
  'PA Media': 'PA Media|(?:The )?Press Association',
  'Canadian Press': '(?:The )?Canadian Press',
  AAP: 'AAP|Australian Associated Press',
  TASS: 'TASS|Tass',
  Interfax: 'Interfax',
  Xinhua: 'Xinhua',
  Kyodo: 'Kyodo',
  Yonhap: 'Yonhap',
  PTI: 'PTI|Press Trust of India',
  EFE: 'EFE',
  ANSA: 'ANSA',
};

/** Whether it is the name of an agency that is known by it. */
export const isAgency = (name: string): boolean => Object.hasOwn(AGENCIES, name);

/**
 * Where an agency is credited, not cited ("told The Associated Press"): `{}` stands for its names.
 * Captions credit photographs ("(AP Photo/…)", "… (Associated Press)") and are none of these.
 */
const AT_THE_HEAD = [
  // "WESTHAVEN (AP) — …"
  String.raw`^[^\n]{0,60}\((?:{})\)\s*[-–—]`,
  // "By Reuters", "By Ada Marsh, Associated Press", "ADA MARSH, Associated Press"
  String.raw`^(?:By|BY) (?:[\p{L}.'’ -]{3,60}[,|/] ?)?\[?(?:{})(?: (?:News|[Ss]taff))?\b[^.\n]{0,30}$`,
  String.raw`^[\p{Lu}.'’ -]{3,60}, (?:{})$`,
  '^(?:{})$',
];
const AT_THE_END = [
  // "Reuters contributed to this report", "Associated Press writer Ada Marsh contributed to …"
  String.raw`^[^\n]{0,160}\b(?:{})\b[^.\n]{0,160}\bcontributed to this\b`,
  String.raw`^(?:Contributing|Source|Credit)s?: [^\n]{0,160}\b(?:{})\b`,
  String.raw`^\(?(?:With|Additional) (?:reporting|files|material|information) (?:from|by) [^\n]{0,60}\b(?:{})\b`,
  String.raw`(?:©|\([Cc]\)|\bCopyright\b)[ ©]*(?:\d{4} )?(?:by )?(?:{})\b`,
  String.raw`^[-–—(]? ?(?:{})\)?$`,
];

interface Credit {
  readonly agency: string;
  readonly head: RegExp;
  readonly end: RegExp;
  /** The agency itself as an outlet: "AP News", "Reuters UK". */
  readonly itself: RegExp;
}

const CREDITS: readonly Credit[] = Object.entries(AGENCIES).map(([agency, names]) => ({
  agency,
  head: anyOf(AT_THE_HEAD, names),
  end: anyOf(AT_THE_END, names),
  itself: new RegExp(`^(?:${names})(?![\\p{L}\\p{N}])`, 'u'),
}));

function anyOf(shapes: readonly string[], names: string): RegExp {
  return new RegExp(shapes.map((shape) => shape.replaceAll('{}', names)).join('|'), 'mu');
}

/** "(Reporting by Ada Marsh; Editing by Olaf Brandt)": so Reuters ends its copy, and nobody else. */
const REUTERS_ENDING =
  /^\((?:Reporting|Writing|Additional reporting) by [^\n]{3,200}; ?[Ee]diting by /m;

const HEAD = 600;
const END = 400;

/** Most texts name no agency at all: that is quickly seen. */
const ANY_AGENCY = new RegExp(`\\b(?:${Object.values(AGENCIES).join('|')})\\b`);

/** The agency whose copy the report says that it is, or that it is from; null where it says nothing. */
export const creditedAgency: (report: Report) => string | null = once(
  ({ text, origin, outlet }: Report) => {
    const named = agencyNamed(origin) ?? agencyNamed(outlet);
    if (named !== null) return named;
    const [head, end] = [text.slice(0, HEAD), text.slice(-END)];
    const credits = ANY_AGENCY.test(head) || ANY_AGENCY.test(end) ? CREDITS : [];
    const credit = credits.find((one) => one.head.test(head) || one.end.test(end));
    return credit?.agency ?? (REUTERS_ENDING.test(end) ? 'Reuters' : null);
  },
);

/** "The Associated Press", "AP News": AP. */
const agencyNamed = (name: string | null): string | null =>
  name === null ? null : (CREDITS.find(({ itself }) => itself.test(name))?.agency ?? null);
