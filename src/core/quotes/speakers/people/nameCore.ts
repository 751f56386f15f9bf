import { determiners } from '../../../language/functionWords.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { isPostNominal } from '../../../language/nameParticles.ts';
import { isRegion } from '../../../language/regions.ts';
import {
  bodyWords,
  courtesyTitles,
  isOfOffice,
  isRole,
  isRoleModifier,
  nationalityOf,
  partyWords,
  portfolioOf,
  titlesAndSurnames,
} from '../../../language/roles.ts';
import { isOwnerOfBody, isOwnersMark } from '../../frames/nameLinks.ts';
import type { Token } from '../../frames/readFrames.ts';

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

/**
 * "Secretary of State Ada Marsh", "Minister of Youth and Social Affairs Ada Marsh": behind what the office
 * is of; "CEO of Norwest Pipelines" names nobody.
 */
function startBehindOf(tokens: readonly Token[], of: number, to: number): number {
  let rest = of + 2;
  while (rest < to && goesOnInOffice(tokens, rest)) rest += 1;
  if (rest > of + 2) return rest;
  const word = tokens[of + 1]?.lower ?? '';
  if (to - rest < 1 || isGivenName(tokens[rest]!.lower)) return Math.min(to, rest);
  return bodyWords.has(word) || isRoleModifier(word) || portfolioOf.has(word) ? rest : to;
}

/** "Affairs" of "Foreign Affairs", "and Sports" of "Youth and Sports". */
const goesOnInOffice = (tokens: readonly Token[], at: number): boolean =>
  isOfOffice(tokens[at]!.lower) ||
  (/^(?:and|&)$/.test(tokens[at]!.lower) && isOfOffice(tokens[at + 1]?.lower ?? ''));

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

/** "Frail Ada Marsh": what a sentence that begins with somebody tells of them first. */
const TOLD_OF =
  /^(?:frail|ailing|jailed|imprisoned|detained|exiled|disgraced|convicted|accused|injured|slain|missing|pregnant|billionaire|millionaire|outspoken|controversial|popular|legendary|veteran|beleaguered|tearful|defiant|furious|angry)$/;

/** What stands in front of a name and is no part of it: "former", "Eighteen-year-old", "Russian". */
function describes(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  if (to - at < 2) return false;
  if (BYGONE.test(lower) || isPlaceInTeam(tokens, at) || /-year-old$/.test(lower)) return true;
  // "Chipmaker Norvane said": what it is, with its capital from the sentence that it begins.
  if (at === 0 && TRADES.test(lower)) return true;
  if (at === 0 && to > 2 && isGivenName(tokens[1]!.lower) && isJob(lower)) return true;
  if (at === 0 && to > 2 && isGivenName(tokens[1]!.lower) && TOLD_OF.test(lower)) return true;
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
      if (/^(?:of|for)$/.test(tokens[start]?.lower ?? '')) {
        start = startBehindOf(tokens, start, to);
        i = start - 1;
      }
    } else if (i === start && describes(tokens, i, to)) start = i + 1;
  }
  while (start < to && tokens[start]!.kind === 'mark') start += 1;
  return start;
}

/** "Justice Department": no justice of that name, but the department of justice. */
const isBareBody = (tokens: readonly Token[], start: number, to: number): boolean =>
  start < to && tokens.slice(start, to).every(({ lower }) => bodyWords.has(lower));
