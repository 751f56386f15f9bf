import { isRole, titlesAndSurnames } from '../../language/roles.ts';
import type { Report } from '../../report/report.ts';
import { type Named, namedPeople } from '../alone/people/namedPeople.ts';
import { ROLE_PATTERN } from '../alone/people/roleNouns.ts';
import { type RoleGiven, roleBeside } from '../alone/people/rolesGiven.ts';
import { compareText } from '../reading/inOrder.ts';
import { wordsOf } from '../reading/terms.ts';

/** Longer ones tell a life, not an office. */
const MOST_WORDS = 9;

/**
 * What the reports say that a person is, right beside the name: "White House press secretary" before
 * it, or "Putin's assistant" behind it. The fullest of those that most reports give, or null.
 */
export function findRole(name: string, reports: readonly Report[]): string | null {
  const counts = new Map<string, Set<string>>();
  for (const report of reports) {
    for (const role of rolesIn(report, name))
      counts.set(role, (counts.get(role) ?? new Set()).add(report.id));
  }
  const ranked = [...counts].sort(
    ([a, x], [b, y]) =>
      Number(isParty(a)) - Number(isParty(b)) ||
      y.size - x.size ||
      b.length - a.length ||
      compareText(a, b),
  );
  const best = ranked[0]?.[0];
  if (best === undefined) return null;
  return ranked.find(([role]) => isFuller(role, best))?.[0] ?? best;
}

/** What somebody believes in says less than what office they hold. */
const isParty = (role: string): boolean => /^(?:Democrat|Republican|Independent)$/i.test(role);

/** "White House press secretary", "press secretary at the White House": the same office, and whose it is. */
function isFuller(role: string, office: string): boolean {
  const at = role.toLowerCase().indexOf(office.toLowerCase());
  if (at < 0 || role.length === office.length) return false;
  const [before, behind] = [role.slice(0, at), role.slice(at + office.length)];
  return /^(?:\p{Lu}[\p{L}.'’-]* )*$/u.test(before) && /^(?:$| (?:of|at|for) )/.test(behind);
}

/** Every role that a report gives beside one of the person's names. */
const rolesIn = (report: Report, name: string): string[] =>
  namedPeople(report)
    .filter((named) => means(named, name))
    .flatMap((named) => {
      const role = givenBeside(named, report.text)
        .map((given) => roleOf(given, named, report.text))
        .find((one) => one !== null);
      return role === undefined ? [] : [role];
    });

/** What stands beside a name, the likeliest first: of "Dr. Lia Moreno, the agency's chief" what is behind it. */
const givenBeside = (named: Named, text: string): (RoleGiven | null)[] => [
  roleBeside(named, text),
  roleBeside({ ...named, title: [] }, text),
  whoIs(named, text),
  someoneWho(named, text),
];

const roleOf = (given: RoleGiven | null, named: Named, text: string): string | null =>
  given === null || isOfAnother(given, named, text)
    ? null
    : plainRole(withOwner(given, named, text));

/** "A prison doctor, Samir Bell, told the court." */
const SOMEONE =
  /(?<![\p{L}’'-])(?<!\p{L} (?:of|for|with|as|by|than) )[Aa]n? (?<role>(?:\p{Ll}[\p{L}-]+ ){0,3}\p{Ll}{3,}), $/u;

function someoneWho({ titleStart, end }: Named, text: string): RoleGiven | null {
  if (!/^[,.]/.test(text.slice(end))) return null;
  const role = SOMEONE.exec(text.slice(Math.max(0, titleStart - BEHIND), titleStart))?.groups?.role;
  return role === undefined ? null : { text: role, side: 'behind' };
}

/** The person of the report has that name, or a shorter or longer form of it. */
function means({ party }: Named, name: string): boolean {
  if (party === null || party === 'unsure') return false;
  const [own, other] = [party.name.split(' '), name.split(' ')];
  if (own.at(-1) !== other.at(-1)) return false;
  return own.length === 1 || other.length === 1 || own[0] === other[0];
}

/** "Putin's assistant Yuri Ushakov": whose assistant he is. */
const OWNER = /(?<![\p{L}.’'-])(?<owner>(?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}.-]*['’]s? )$/u;

function withOwner(given: RoleGiven, { titleStart }: Named, text: string): RoleGiven {
  const ahead = text.slice(Math.max(0, titleStart - BEHIND), titleStart);
  const owner = given.side === 'before' ? OWNER.exec(ahead)?.groups?.owner : undefined;
  return owner === undefined ? given : { ...given, text: `${owner}${given.text}` };
}

/** "A doctor of the show, Dr. Emil Grau": whom it is said of stands behind it. */
const NAME_BEHIND = /^, (?:(?:Dr|Mrs?|Ms|Prof|Sen|Rep|Gov)\.? )?\p{Lu}\p{L}+ \p{Lu}/u;

/** What stands between two names is the second one's; "told a judge Olaf Brandt had left" is nobody's. */
function isOfAnother({ text, side }: RoleGiven, named: Named, whole: string): boolean {
  if (side === 'before')
    return /^\P{Lu}*$/u.test(text) && /(?<!\p{L})an? $/iu.test(whole.slice(0, named.titleStart));
  return (
    whole.startsWith(`, ${text}`, named.end) &&
    NAME_BEHIND.test(whole.slice(named.end + 2 + text.length))
  );
}

/** ", who is press secretary at the White House." */
const WHO_IS = /^, who (?:is|was) (?<role>(?:[^,.;:()“”"\n]){3,90})(?=[,.;])/u;
/** ", president of the Society for…": where a text breaks off, nobody knows of what. */
const BREAKS_OFF = /^, (?<role>[^,.;:()“”"…\n]{3,90})(?:\.\.+|…)/u;
const BEHIND = 130;

/** ", who heads the hospital": its head. */
const WHO_HEADS =
  /^, who (?<verb>heads|leads|chairs|directs|runs|commands|edits|coaches|manages) (?<whole>(?:the|its|a|an|\p{Lu})[^,.;:()“”"\n]{2,60})(?=[,.;])/u;
const OFFICES: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'leader',
  chairs: 'chair',
  directs: 'director',
  runs: 'head',
  commands: 'commander',
  edits: 'editor',
  coaches: 'coach',
  manages: 'manager',
};

function whoHeads(behind: string): string | undefined {
  const found = WHO_HEADS.exec(behind)?.groups;
  return found && `${OFFICES[found.verb!]} of ${found.whole}`;
}

function whoIs({ end }: Named, text: string): RoleGiven | null {
  const behind = text.slice(end, end + BEHIND);
  const told = WHO_IS.exec(behind)?.groups?.role ?? whoHeads(behind);
  const cut = BREAKS_OFF.exec(behind)?.groups?.role?.split(/ (?:of|for|at|in|to) /)[0];
  const role = told ?? cut;
  return role === undefined ? null : { text: role, side: 'behind' };
}

/** Titles as papers shorten them. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bLt\.? Gov\.?(?= |$)/g, 'Lieutenant Governor'],
  [/\bLt\.? (?=Col|Gen)/g, 'Lieutenant '],
  [/\bMaj\.? (?=Gen)/g, 'Major '],
  [/\bGov\.?(?= |$)/g, 'Governor'],
  [/\bSen\.?(?= |$)/g, 'Senator'],
  [/\bReps?\.?(?= |$)/g, 'Representative'],
  [/\bGen\.?(?= |$)/g, 'General'],
  [/\bCol\.?(?= |$)/g, 'Colonel'],
  [/\bMaj\.?(?= |$)/g, 'Major'],
  [/\bSgt\.?(?= |$)/g, 'Sergeant'],
  [/\bCapt\.?(?= |$)/g, 'Captain'],
  [/\bProf\.?(?= |$)/g, 'Professor'],
];
/** They tell nothing of what somebody does. */
const COURTESY = / ?\b(?:Dr|Mr|Mrs|Ms|Sir|Dame|Lady|Lord)\b\.?$/;
/** "Mr Justice Colm" is a justice. */
const COURTESY_AHEAD = /^(?:Mr|Mrs|Ms)\.? (?=\p{L})/u;
const ARTICLE = /^(?:an?|the|its|his|her|their|our|one of the) /i;
/** A long description goes on behind the office: "a biologist who studies birds". */
const GOES_ON = / (?:who|whose|that|which|and co-?author)(?: |$)/;
/** By themselves these say nothing: of what, of whom? */
const SAYS_TOO_LITTLE =
  /^(?:chief|general|head|officer|official|deputy|executive|member|star|host|anchor|witness|neighbou?r|resident|friend|woman|man|fan|parent|supporter|author|expert|instructor|supervisor|correspondent|adviser|same lawyer)$/i;
/** "Arrested with the men", "among the rescuers", "was on husband No": no office, though one is named in it. */
const TELLS_DEED =
  /^(?:among|widely|once|now|also|then|still|\p{Ll}+ed (?:an?|the|with|in|on|by|for|as)) |\b(?:was|were|is|are|has|had|called|said|released|considered)\b|\b(?:for|of|at|with|in|and)$/u;
/** Whose relative somebody is has to be told: "Ada Kroll's brother". */
const RELATIVE =
  /\b(?:mother|father|mum|mom|dad|parents?|wife|husband|ex-wife|ex-husband|brother|sister|son|daughter|uncle|aunt|cousin|niece|nephew|grandfather|grandmother|friend|fianc[eé]e?|girlfriend|boyfriend|lady)\b/i;

/** "Longtime former Gov. Dr.": as a voice shows it, "former governor"; null where it tells no office. */
function plainRole({ text, side, of }: RoleGiven): string | null {
  const whole = SHORTENED.reduce((rest, [short, long]) => rest.replace(short, long), text)
    .replace(/\s+/g, ' ')
    .replace(/^[AP]\.?M\.? /i, '')
    .replace(COURTESY, '')
    .replace(COURTESY_AHEAD, '')
    .replace(ARTICLE, '')
    .split(GOES_ON)[0]!
    .trim();
  const role = of !== undefined && !whole.includes(' ') ? `${whole} ${of}` : whole;
  const words = wordsOf(role);
  if (role === '' || role.split(' ').length > MOST_WORDS) return null;
  if (SAYS_TOO_LITTLE.test(role) || TELLS_DEED.test(role)) return null;
  if (RELATIVE.test(role) && (side === 'before' || !/['’]s? | of /.test(role))) return null;
  if (!words.some((word) => isRole(word) || titlesAndSurnames.has(word)) && !IS_OFFICE.test(role))
    return null;
  return withSmallOffice(role);
}

const IS_OFFICE = new RegExp(
  `\\b${ROLE_PATTERN}\\b|(?:ist|er|or|ian|man|woman|person) (?:of|for|at|with) (?:the )?\\p{Lu}`,
  'iu',
);

const OFFICE = new RegExp(
  `\\b(?:(?!republican|democrat)${ROLE_PATTERN}|press|special|prime|foreign|lieutenant|former|acting|interim|vice|deputy|senior|lead|colonel|inspector|sergeant|major|captain)(?!\\p{L})`,
  'giu',
);

/** Outlets write "President" before a name and "president" behind it: here it is small. */
const withSmallOffice = (role: string): string =>
  role
    .replace(OFFICE, (word, at: number) =>
      at === 0 || /^\p{Lu}\p{L}*$/u.test(word) ? word.toLowerCase() : word,
    )
    .replace(/^\p{Lu}(?=\p{Ll}+$)/u, (letter) => (isParty(role) ? letter : letter.toLowerCase()))
    .replace(/ of State$/, ' of state');
