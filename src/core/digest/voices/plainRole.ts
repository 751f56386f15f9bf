import { isOfOffice, isRole, titlesAndSurnames } from '../../language/roles.ts';
import { ROLE_PATTERN } from '../alone/people/roleNouns.ts';
import type { RoleGiven } from '../alone/people/rolesGiven.ts';
import { wordsOf } from '../reading/terms.ts';

/** Longer ones tell a life, not an office. */
const MOST_WORDS = 9;

/** What somebody believes in says less than what office they hold. */
export const isParty = (role: string): boolean =>
  /^(?:Democrat|Republican|Independent)$/i.test(role);

/** Titles as papers shorten them. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bLt\.? Gov\.?(?= |$)/g, 'Lieutenant Governor'],
  [/\bLt\.? (?=Col|Gen)/g, 'Lieutenant '],
  [/\bMaj\.? (?=Gen)/g, 'Major '],
  [/\bGov\.?(?= |$)/g, 'Governor'],
  [/\bSen\.?(?= |$)/g, 'Senator'],
  [/\bDel\.(?= |$)/g, 'Delegate'],
  [/(?<= )(?:Cllr|Coun)\.?$/g, ''],
  [/\b(?:Cllr|Coun)\b\.?/g, 'Councillor'],
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
/** What a paper thinks of somebody is no part of the office: "furious judge". */
const JUDGED =
  /^(?:(?:furious|angry|defiant|embattled|disgraced|crooked|beleaguered|shamed|outspoken|tearful|shocked|stunned|grieving|devastated|proud|delighted|relieved|jubilant|brave|hero|heroic|popular|beloved|controversial|fiery|fuming|under-fire|scandal-hit|hapless|legendary|flamboyant) )+/iu;
/** "Popular Front president": a name. */
const unjudged = (role: string): string => {
  const rest = role.replace(JUDGED, '');
  return /^\p{Ll}/u.test(rest) ? rest : role;
};
const ARTICLE = /^(?:(?:now|currently|at present) )?(?:an?|the|its|his|her|their|our|one of the) /i;
/** "Now head of finance", behind which no verb stands. */
const NOW = /^(?:now|currently|at present) /i;
/** A long description goes on behind the office: "a biologist who studies birds". */
const GOES_ON = / (?:who|whose|that|which|and co-?author)(?: |$)/;
/** By themselves these say nothing: of what, of whom? */
const SAYS_TOO_LITTLE =
  /^(?:chief|general|head|officer|official|deputy|executive|member|star|host|anchor|witness|neighbou?r|resident|friend|woman|man|fan|parent|supporter|author|expert|instructor|supervisor|correspondent|adviser|same lawyer)$/i;
/** "Arrested with the men", "given a copy by his lawyer", "among the rescuers", "was on husband No": no office, though one is named in it. */
const TELLS_DEED =
  /^(?:among|widely|once|until|also|then|still|(?:\p{Ll}+ed|given|shown|sent|told|brought|taken|held|found|left|caught|seen) (?:an?|the|with|in|on|by|for|as)) |\b(?:was|were|is|are|has|had|called|said|released|considered)\b|\b(?:for|of|at|with|in|and)$/u;
/** Whose relative somebody is has to be told: "Ada Kroll's brother". */
const RELATIVE =
  /\b(?:mother|father|mum|mom|dad|parents?|wife|husband|ex-wife|ex-husband|brother|sister|son|daughter|uncle|aunt|cousin|niece|nephew|grandfather|grandmother|friend|fianc[eé]e?|girlfriend|boyfriend|lady)\b/i;

/** "Longtime former Gov. Dr.": as a voice shows it, "former governor"; null where it tells no office. */
export function plainRole({ text, side, of }: RoleGiven): string | null {
  const whole = unjudged(
    SHORTENED.reduce((rest, [short, long]) => rest.replace(short, long), text)
      .replace(/\s+/g, ' ')
      .replace(/^[AP]\.?M\.? /i, '')
      .replace(COURTESY, '')
      .replace(COURTESY_AHEAD, '')
      .replace(ARTICLE, '')
      .replace(NOW, '')
      .split(GOES_ON)[0]!
      .trim(),
  );
  const role = shortOf(of !== undefined && !whole.includes(' ') ? `${whole} ${of}` : whole);
  const words = wordsOf(role);
  if (role === '' || role.split(' ').length > MOST_WORDS) return null;
  if (SAYS_TOO_LITTLE.test(role) || TELLS_DEED.test(role)) return null;
  if (RELATIVE.test(role) && (side === 'before' || !/['’]s? | of /.test(role))) return null;
  if (!words.some((word) => isRole(word) || titlesAndSurnames.has(word)) && !IS_OFFICE.test(role))
    return null;
  return withSmallOffice(role);
}

/** "Professor emeritus of probability and statistics at …": without its last parts, where it is too long. */
function shortOf(role: string): string {
  if (role.split(' ').length <= MOST_WORDS) return role;
  const last = Math.max(...LINKS.map((link) => role.lastIndexOf(link)));
  const cut = last > 0 ? last : role.lastIndexOf(' of ');
  return cut <= 0 ? role : shortOf(role.slice(0, cut));
}

const LINKS = [' at ', ' for ', ' in ', ' with ', ' and ', ' from '];

const IS_OFFICE = new RegExp(
  `\\b${ROLE_PATTERN}\\b|(?:ist|er|or|ian|man|woman|person) (?:of|for|at|with) (?:the )?\\p{Lu}`,
  'iu',
);

const OFFICE = new RegExp(
  `\\b(?:(?!republican|democrat)${ROLE_PATTERN}|press|special|prime|foreign|lieutenant|former|acting|interim|vice|deputy|senior|lead|detective|superintendent|colonel|inspector|sergeant|major|captain)(?!\\p{L})`,
  'giu',
);

/** Of a title, and by themselves no name: "Assistant District Attorney". */
const OF_TITLE =
  /^(?:assistant|deputy|district|county|city|associate|executive|managing|senior|chief|medical|financial|operating|police|fire|campaign|team|mission)$/i;

/** "assistant District attorney": what stands within a title that is all small otherwise. */
function withoutMixture(role: string): string {
  const words = role.split(' ');
  const last = words.findIndex((word) => /['’]s?$/.test(word) || /^(?:of|at|for|in)$/.test(word));
  const title = words.slice(0, last < 0 ? words.length : last);
  const isSmall = title.every(
    (word, at) => /^\p{Ll}/u.test(word) || (at > 0 && OF_TITLE.test(word)),
  );
  return isSmall
    ? [...title.map((word) => word.toLowerCase()), ...words.slice(title.length)].join(' ')
    : role;
}

/** Outlets write "President" before a name and "president" behind it: here it is small. */
const withSmallOffice = (role: string): string =>
  withoutMixture(
    role
      .replace(OFFICE, (word, at: number) =>
        at === 0 || /^\p{Lu}\p{L}*$/u.test(word) ? word.toLowerCase() : word,
      )
      .replace(/^\p{Lu}(?=\p{Ll}+$)/u, (letter) => (isParty(role) ? letter : letter.toLowerCase()))
      .replace(/ of State$/, ' of state'),
  ).replace(/^.+$/u, (office) => (isAllOffice(office) ? office.toLowerCase() : office));

/** "minister of Emergency Situations", "foreign Affairs minister": begun in small letters, and no word of it is a name. */
const isAllOffice = (role: string): boolean =>
  /^\p{Ll}/u.test(role) &&
  wordsOf(role).some(isOfOffice) &&
  wordsOf(role).every((word) => LINKS_OFFICE.test(word) || isRole(word) || isOfOffice(word));
const LINKS_OFFICE = /^(?:of|for|and|deputy|vice|first)$/;
