import { conjunctions, determiners, prepositions } from '../../language/functionWords.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { isPostNominal } from '../../language/nameParticles.ts';
import { isRegion } from '../../language/regions.ts';
import {
  bodyWords,
  courtesyTitles,
  isPluralRole,
  isRole,
  isRoleModifier,
  nationalityOf,
  partyWords,
  portfolioOf,
  titlesAndSurnames,
} from '../../language/roles.ts';
import { alsoNouns, opensAside, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import {
  isLinkOfBody,
  isNameWord,
  isOwnerOfBody,
  isOwnersMark,
  isParticleAt,
  isTitleWord,
  phraseFrom,
} from '../frames/phrases.ts';
import type { Frame, Token } from '../frames/readFrames.ts';

/** A name where it stands. */
export interface NameHere {
  readonly frame: number;
  /** Tokens of the name proper, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where its titles begin. */
  readonly runStart: number;
  readonly words: readonly string[];
  readonly name: string;
  readonly title: readonly string[];
  readonly afterThe: boolean;
  /** Behind "in", "to", "from", "at". */
  readonly afterPlace: boolean;
}

/** The words of ", a Republican strategist" or ", Low's assistant" behind a name. */
export function apposition(tokens: readonly Token[], { from, to }: NameHere): string[] {
  if (tokens[to]?.text !== ',') return [];
  const words: string[] = [];
  for (let i = to + 1; i < Math.min(tokens.length, to + 12); i++) {
    const { kind, lower, possessive } = tokens[i]!;
    if (kind !== 'word' || speechVerb(lower) === 'says' || lower === 'who' || lower === 'and')
      break;
    // "the chief's son" is no chief.
    words.push(possessive && isRole(lower) ? 'the' : lower);
  }
  const preposition = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  const ends = preposition < 0 ? words.length : preposition;
  const role = words.slice(0, ends).findLastIndex((word) => isRole(word));
  const closed = /^[,.;)]$/.test(tokens[to + 1 + words.length]?.text ?? '.');
  if (!closed && !opensClause(tokens, from)) return [];
  if (role < 0) return [];
  // "an adviser to the president": the second post is somebody else's.
  return words.slice(0, preposition < 0 ? role + 1 : words.length).filter((word, i) => {
    return i <= role || !isRole(word);
  });
}

/** The words of "is the mayor of Larkfield" behind a name. */
export function predicate(tokens: readonly Token[], { to }: NameHere): string[] {
  if (!/^(?:is|was)$/.test(tokens[to]?.lower ?? '')) return [];
  const post = phraseFrom(tokens, to + 1);
  if (post === null || !determiners.has(tokens[post.from]!.lower)) return [];
  const words = tokens.slice(post.from, post.to).map(({ lower }) => lower);
  const of = tokens[post.to]?.lower === 'of' ? phraseFrom(tokens, post.to + 1) : null;
  const whose = of === null ? [] : tokens.slice(of.from, of.to).map(({ lower }) => lower);
  return isRole(words.at(-1)!) && !isPluralRole(words.at(-1)!) ? [...words, ...whose] : [];
}

/** "Ada Marsh, Low's assistant told", but not "to Larkfield, the president said". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let before = from - 1;
  while (before >= 0 && isTitlePart(tokens, before)) before -= 1;
  const token = tokens[before];
  if (token === undefined || token.kind !== 'word') return true;
  return conjunctions.has(token.lower) && tokens[before - 1]?.kind !== 'word';
}

/** All names of a frame, titles taken off. */
export function namesIn(frame: Frame, at: number): NameHere[] {
  const { tokens } = frame;
  const names: NameHere[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens[i]) || opensAsVerb(tokens, i)) {
      i += 1;
      continue;
    }
    let to = i + 1;
    while (to < tokens.length && continuesName(tokens, to)) to += 1;
    const core = nameCore(tokens, i, to);
    if (core.from < core.to) names.push(nameHere(tokens, core.from, core.to, i, at));
    i = to;
  }
  return names;
}

/** "Said Marsh", "Mistaking Ada": a verb has its capital only from the sentence that it begins. */
function opensAsVerb(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && tokens[at - 1]!.kind === 'word') return false;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (!isNameWord(next) || isGivenName(lower)) return false;
  if (opensAside(lower)) return true;
  if (isNounOfBody(tokens, at)) return false;
  if (lower.endsWith('ing')) return isGivenName(next!.lower) || courtesyTitles.has(next!.lower);
  return (
    /^(?:see|watch|meet|follow|given|born|led|unlike)$/.test(lower) || speechVerb(lower) === 'says'
  );
}

/** "State Farm": a form that opens no sentence as a verb, before what is nobody's given name or title. */
function isNounOfBody(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]!;
  const isBase = speechLemma(lower) === lower && alsoNouns.has(lower);
  return isBase && !isGivenName(next.lower) && !isTitleWord(next);
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (before.possessive) return isOwnerOfBody(tokens, at - 1);
  if (isOwnersMark(tokens, at) || isOwnersMark(tokens, at - 1)) return true;
  if (isNameWord(token) || isParticleAt(tokens, at)) return true;
  if (!isNameWord(tokens[at + 1])) return false;
  if (isLinkOfBody(tokens, at)) return true;
  if (token.text === '&' || (token.text === '-' && token.start === before.end)) return true;
  return token.lower === 'of' && (isTitleWord(before) || bodyWords.has(before.lower));
}

/** "British Columbia", "American Civil Liberties Union": the nationality is part of the name. */
function namesPlaceOrBody(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.some((word) => bodyWords.has(word)) || isRegion(words.join(' '));
}

/** Stand before a title or a name and are no part of it: "Former Mayor". */
const BYGONE =
  /^(?:former|ex|late|retired|longtime|veteran|current|then|acting|interim|incoming|outgoing|embattled|fellow)$/;

/** "Skip Ada Marsh", "Third Ada Marsh" */
const isPlaceInTeam = (tokens: readonly Token[], at: number): boolean =>
  /^(?:skip|lead|second|third|rookie|starter|reliever|closer|centre|center|forward)$/.test(
    tokens[at]!.lower,
  ) && isGivenName(tokens[at + 1]!.lower);

/** "Ada King", and "King" where no article says that it is a king. */
function mayBeSurname(tokens: readonly Token[], at: number, start: number): boolean {
  if (!titlesAndSurnames.has(tokens[at]!.lower) || !tokens[at]!.capital) return false;
  return at > start || !determiners.has(tokens[at - 1]?.lower ?? '');
}

/** A word that is a title elsewhere: "Ada King", "Dean Holloway", but not "the Dean". */
function isOfName(tokens: readonly Token[], at: number, start: number, to: number): boolean {
  if (at === to - 1) return mayBeSurname(tokens, at, start);
  const isGiven = at === start && to - at === 2 && isGivenName(tokens[at]!.lower);
  return isGiven && !determiners.has(tokens[at - 1]?.lower ?? '');
}

function withoutPostNominals(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to - from > 1 && isPostNominal(tokens[to - 1]!.text)) to -= 1;
  return to;
}

/** The name within `from`..`end`: what follows the last title, role, nationality or party in front of it. */
export function nameCore(
  tokens: readonly Token[],
  from: number,
  end: number,
): { from: number; to: number } {
  const to = withoutPostNominals(tokens, from, end);
  const behind = startBehindTitles(tokens, from, to);
  const start = isBareBody(tokens, behind, to) ? Math.max(from, behind - 1) : behind;
  return start < to ? { from: start, to } : { from: to, to };
}

/** "Secretary of State Ada Marsh": behind what the office is of; "CEO of Norwest Pipelines" names nobody. */
function startBehindOf(tokens: readonly Token[], of: number, to: number): number {
  const rest = of + 2;
  const word = tokens[of + 1]?.lower ?? '';
  if (to - rest < 1 || isGivenName(tokens[rest]!.lower)) return Math.min(to, rest);
  return bodyWords.has(word) || isRoleModifier(word) || portfolioOf.has(word) ? rest : to;
}

/** "Women's" of "Women's Hospital", "Nurses" of "Nurses' Union": no title. */
const ownsBody = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to &&
  (isOwnerOfBody(tokens, at) ||
    isOwnersMark(tokens, at + 1) ||
    (/^st\.?$/.test(tokens[at]!.lower) && isOwnerOfBody(tokens, at + 1)));

const TRADES =
  /^(?:\w+maker|retailer|airline|insurer|lender|grocer|carrier|broadcaster|publisher|developer|startup)$/;

/** "Cashier", "Welder", "Cellist": what somebody does, by how the word ends; not "Spencer". */
const isJob = (lower: string): boolean =>
  /(?:[^aeiou](?:er|or)|ier|eer|ator|ist|ician|man|woman|person)$/.test(lower) &&
  !isGivenName(lower) &&
  !/^(?:parker|hunter|carter|cooper|harper|piper|sawyer|skyler|schuyler|tanner|walker|porter|fletcher|foster|archer|asher|gunner|ryder|sutter|luther|homer|grover|sumner|turner|thor|victor|connor|conor|taylor|mercer|roger|rutger|kiefer|jennifer|heather|esther|ester|amber|summer|winter|easter|october|november|december|september|truman|norman|herman|roman|lyman|hyman|freeman|coleman|chapman|tillman|christ|ecuador|salvador|manchester|vancouver|denver)$/.test(
    lower,
  );

/** What stands in front of a name and is no part of it: "former", "Eighteen-year-old", "Russian". */
function describes(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  if (to - at < 2) return false;
  if (BYGONE.test(lower) || isPlaceInTeam(tokens, at) || /-year-old$/.test(lower)) return true;
  // "Chipmaker Norvane said": what it is, with its capital from the sentence that it begins.
  if (at === 0 && TRADES.test(lower)) return true;
  if (at === 0 && to > 2 && isGivenName(tokens[1]!.lower) && isJob(lower)) return true;
  // "Canadian Pacific", "American Express"
  const isFull = to - at > 2 || isGivenName(tokens[at + 1]!.lower);
  return nationalityOf.has(lower) && isFull && !namesPlaceOrBody(tokens, at, to);
}

/** "Northern Star Living": no star, unless a person is named behind it. */
const isOfFirm = (tokens: readonly Token[], at: number, start: number, to: number): boolean =>
  at > start &&
  at + 1 < to &&
  /^(?:star|source|champion|pilot|guide|partner|partners|guardian|general|first|pioneer)$/.test(
    tokens[at]!.lower,
  ) &&
  tokens[at]!.capital &&
  !isGivenName(tokens[at + 1]!.lower) &&
  !isRole(tokens[at - 1]!.lower) &&
  !courtesyTitles.has(tokens[at - 1]!.lower);

function startBehindTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (isOfName(tokens, i, start, to) || ownsBody(tokens, i, to) || isOfFirm(tokens, i, start, to))
      continue;
    if (courtesyTitles.has(lower) || isRole(lower) || (partyWords.has(lower) && i === start)) {
      start = i + 1;
      if (tokens[start]?.lower === 'of') start = startBehindOf(tokens, start, to);
    } else if (i === start && describes(tokens, i, to)) start = i + 1;
  }
  while (start < to && tokens[start]!.kind === 'mark') start += 1;
  return start;
}

/** "Justice Department": no justice of that name, but the department of justice. */
const isBareBody = (tokens: readonly Token[], start: number, to: number): boolean =>
  start < to && tokens.slice(start, to).every(({ lower }) => bodyWords.has(lower));

function nameHere(
  tokens: readonly Token[],
  from: number,
  to: number,
  runStart: number,
  frame: number,
): NameHere {
  const own = tokens.slice(from, to);
  let before = runStart;
  while (before > 0 && runStart - before < 6 && isTitlePart(tokens, before - 1)) before -= 1;
  const title = tokens
    .slice(before, from)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
  const ahead = tokens[before - 1];
  return {
    frame,
    from,
    to,
    runStart: before,
    words: own.filter(({ kind }) => kind === 'word').map(({ lower }) => lower.replace(/\.$/, '')),
    name: own
      .map(({ text }, i) => (i > 0 && own[i - 1]!.end < own[i]!.start ? ' ' : '') + text)
      .join('')
      .replace(/[’'´`ʼ]s$/i, ''),
    title: title.some((word) => isRole(word) || courtesyTitles.has(word)) ? title : [],
    afterThe: ahead?.lower === 'the' && before === from,
    afterPlace: /^(?:in|to|from|at)$/.test(ahead?.lower ?? '') && before === from,
  };
}

/** Lower-case roles before a name ("press secretary"), and the names that stand before those. */
function isTitlePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || determiners.has(token.lower)) return false;
  if (isRole(token.lower) || isRoleModifier(token.lower)) return true;
  return (
    isNameWord(token) &&
    !token.possessive &&
    at + 1 < tokens.length &&
    (isRole(tokens[at + 1]!.lower) ||
      isRoleModifier(tokens[at + 1]!.lower) ||
      isNameWord(tokens[at + 1]))
  );
}
