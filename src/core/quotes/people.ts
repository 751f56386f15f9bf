import { determiners, prepositions } from '../language/functionWords.ts';
import { isGivenName, sexOfGivenName } from '../language/givenNames.ts';
import {
  bodyWords,
  countries,
  courtesyTitles,
  femaleRoles,
  femaleTitles,
  isPluralRole,
  isRole,
  maleRoles,
  maleTitles,
  nationalityOf,
  partyWords,
  roleModifiers,
  titlesAndSurnames,
} from '../language/roles.ts';
import { speechVerb } from '../language/speechVerbs.ts';
import { isNameWord, isTitleWord } from './phrases.ts';
import type { Frame, Token } from './readFrames.ts';

export type Sex = 'male' | 'female';

/** Somebody or some body that a report names. */
export interface Party {
  /** The fullest name, without titles. */
  name: string;
  /** The words of that name, in lower case. */
  words: readonly string[];
  person: boolean;
  /** A title, a role, a given name or a surname alone says that it is a person. */
  surelyPerson: boolean;
  sex: Sex | null;
  readonly roles: Set<string>;
  /** Words that stand with the roles: countries, bodies, parties. */
  readonly marks: Set<string>;
  /** Frames in which it is named, in order. */
  readonly frames: number[];
}

/** A name where it stands. */
export interface NameHere {
  readonly frame: number;
  /** Tokens of the name proper, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly name: string;
  readonly title: readonly string[];
  readonly afterThe: boolean;
  readonly afterPreposition: boolean;
}

/** The parties of a report, and how to find one by a name's words. */
export interface People {
  readonly parties: readonly Party[];
  readonly byName: (words: readonly string[], frame: number) => Party | null;
}

/** Reads who is named in the frames: every spelling of one name is one party. */
export function readPeople(frames: readonly Frame[]): People {
  const names = frames.flatMap((frame, at) => namesIn(frame, at));
  const parties: Party[] = [];
  const byLast = new Map<string, Party[]>();
  const find = (words: readonly string[], frame: number) => findParty(byLast, words, frame);
  const full = names.filter(({ words, frame }) => words.length > 1 && !frames[frame]!.titleCase);
  const short = names.filter(({ words, frame }) => words.length === 1 && !frames[frame]!.titleCase);
  for (const here of [...full, ...short]) {
    const known = find(here.words, here.frame);
    const party = known ?? newParty(here);
    if (known === null) {
      parties.push(party);
      for (const word of new Set([here.words.at(-1)!, here.words[0]!]))
        byLast.set(word, [...(byLast.get(word) ?? []), party]);
    }
    learn(party, here, frames[here.frame]!.tokens);
  }
  for (const party of parties) party.frames.sort((a, b) => a - b);
  return { parties, byName: find };
}

function newParty({ words, name, title, afterThe }: NameHere): Party {
  const body = afterThe || words.some((word) => bodyWords.has(word)) || countries.has(words[0]!);
  const person =
    title.some((word) => courtesyTitles.has(word) || isRole(word)) ||
    (words.length > 1 && words.length < 5 && !body) ||
    isGivenName(words[0]!);
  return {
    name,
    words,
    person,
    surelyPerson: isGivenName(words[0]!) && words.length > 1,
    sex: null,
    roles: new Set(),
    marks: new Set(),
    frames: [],
  };
}

/** The party that these words name: the same words, or the surname of one (the one named last, if several). */
function findParty(
  byLast: ReadonlyMap<string, Party[]>,
  words: readonly string[],
  frame: number,
): Party | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const fits = (byLast.get(last) ?? []).filter((party) => mayBe(party, words));
  if (fits.length < 2) return fits[0] ?? null;
  const distance = (party: Party) => {
    const before = party.frames.filter((at) => at <= frame);
    return before.length > 0 ? frame - before.at(-1)! : 1000 + (party.frames[0] ?? 0);
  };
  return fits.reduce((best, party) => (distance(party) < distance(best) ? party : best));
}

function mayBe(party: Party, words: readonly string[]): boolean {
  const own = party.words;
  if (words.length === 1)
    return (
      (own.at(-1) === words[0] && isSuffix(own) === false) ||
      (own[0] === words[0] && party.person && own.length > 1 && isGivenName(words[0]!))
    );
  if (own.at(-1) !== words.at(-1)) return false;
  if (own.length === 1) return true;
  return own[0] === words[0] && (party.person || own.length === words.length);
}

const isSuffix = (words: readonly string[]) => /^(?:jr|sr|i{2,3}|iv)\.?$/.test(words.at(-1) ?? '');

function learn(party: Party, here: NameHere, tokens: readonly Token[]): void {
  if (here.words.length === 1 && party.words.length > 1 && here.words[0] !== party.words[0]) {
    party.surelyPerson = party.person;
  }
  if (here.title.length > 0) party.surelyPerson = true;
  if (here.words.length > party.words.length) {
    party.name = here.name;
    party.words = here.words;
  }
  if (party.frames.at(-1) !== here.frame) party.frames.push(here.frame);
  for (const word of here.title) addRole(party, word);
  for (const word of apposition(tokens, here)) addRole(party, word);
  if (here.title.some((word) => courtesyTitles.has(word))) party.person = true;
  if ([...party.roles].some((role) => !isPluralRole(role)) && !here.afterThe) party.person = true;
  party.sex ??= sexOfGivenName(party.words.length > 1 || party.person ? party.words[0]! : '');
}

function addRole(party: Party, word: string): void {
  if (maleTitles.has(word) || maleRoles.has(word)) party.sex = 'male';
  if (femaleTitles.has(word) || femaleRoles.has(word)) party.sex = 'female';
  if (courtesyTitles.has(word)) return;
  if (isRole(word) && !partyWords.has(word)) party.roles.add(word);
  else if (!determiners.has(word) && !prepositions.has(word))
    party.marks.add(nationalityOf.get(word) ?? word);
}

/** The words of ", a Republican strategist" or ", Putin's assistant" behind a name. */
function apposition(tokens: readonly Token[], { to }: NameHere): string[] {
  if (tokens[to]?.text !== ',') return [];
  const words: string[] = [];
  for (let i = to + 1; i < Math.min(tokens.length, to + 12); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || speechVerb(lower) === 'says' || lower === 'who' || lower === 'and')
      break;
    words.push(lower);
  }
  const role = words.findLastIndex((word) => isRole(word));
  const ends = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  if (role < 0 || (ends >= 0 && role > ends + 8)) return [];
  return ends >= 0 && role < ends ? words : words.slice(0, role + 1);
}

/** All names of a frame, titles taken off. */
export function namesIn(frame: Frame, at: number): NameHere[] {
  const { tokens } = frame;
  const names: NameHere[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens[i])) {
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

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (before.possessive) return false;
  if (isNameWord(token)) return true;
  if (!isNameWord(tokens[at + 1])) return false;
  if (token.text === '&' || (token.text === '-' && token.start === before.end)) return true;
  if (token.lower === 'of') return isTitleWord(before) || bodyWords.has(before.lower);
  return (
    /^(?:de|la|del|van|von|der|den|di|da|bin|ibn|al|el)$/.test(token.lower) ||
    (PARTICLE_CHAIN.test(token.lower) && isNameWord(before))
  );
}
const PARTICLE_CHAIN = /^(?:du|dos|ter|ten)$/;

/** "TJ King", and "King" where no article says that it is a king. */
function mayBeSurname(tokens: readonly Token[], at: number, start: number): boolean {
  if (!titlesAndSurnames.has(tokens[at]!.lower) || !tokens[at]!.capital) return false;
  return at > start || !determiners.has(tokens[at - 1]?.lower ?? '');
}

/** The name within `from`..`to`: what follows the last title, role, nationality or party in front of it. */
export function nameCore(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number } {
  let start = from;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (i === to - 1 && mayBeSurname(tokens, i, start)) continue;
    if (courtesyTitles.has(lower) || isRole(lower) || (partyWords.has(lower) && i === start)) {
      start = i + 1;
      if (tokens[start]?.lower === 'of') start = Math.min(to, start + 2);
    } else if (
      nationalityOf.has(lower) &&
      i === start &&
      to - i > 1 &&
      !bodyWords.has(tokens[i + 1]!.lower)
    )
      start = i + 1;
  }
  while (start < to && tokens[start]!.kind === 'mark') start += 1;
  return start < to ? { from: start, to } : { from: to, to };
}

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
    words: own.filter(({ kind }) => kind === 'word').map(({ lower }) => lower.replace(/\.$/, '')),
    name: own
      .map(({ text }, i) => (i > 0 && own[i - 1]!.end < own[i]!.start ? ' ' : '') + text)
      .join('')
      .replace(/[’'´`ʼ]s$/i, ''),
    title: title.some((word) => isRole(word) || courtesyTitles.has(word)) ? title : [],
    afterThe: ahead?.lower === 'the' && before === from,
    afterPreposition: prepositions.has(ahead?.lower ?? ''),
  };
}

/** Lower-case roles before a name ("press secretary"), and the names that stand before those. */
function isTitlePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || determiners.has(token.lower)) return false;
  if (isRole(token.lower) || roleModifiers.has(token.lower)) return true;
  return (
    isNameWord(token) &&
    !token.possessive &&
    at + 1 < tokens.length &&
    (isRole(tokens[at + 1]!.lower) ||
      roleModifiers.has(tokens[at + 1]!.lower) ||
      isNameWord(tokens[at + 1]))
  );
}
