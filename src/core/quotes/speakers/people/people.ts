import { isFirmWord } from '../../../language/bodies.ts';
import { determiners, prepositions } from '../../../language/functionWords.ts';
import { isGivenName, sexOfGivenName } from '../../../language/givenNames.ts';
import { isRegion } from '../../../language/regions.ts';
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
} from '../../../language/roles.ts';
import type { Frame, Token } from '../../frames/readFrames.ts';
import {
  campBehind,
  isAged,
  isNoPersons,
  kindBehind,
  saysOwnMind,
  spouseOf,
} from '../attribution/toldBehind.ts';
import { closesApposition, isPersonsName, roleBefore } from '../mentions/roleBefore.ts';
import { apposition, type NameHere, namesIn, predicate } from './names.ts';
import { type Called, findParty, surnameOf } from './namesakes.ts';

export type Sex = 'male' | 'female';

/** Somebody or some body that a report names. */
export interface Party {
  /** The fullest name, without titles. */
  name: string;
  /** The words of that name, in lower case. */
  words: readonly string[];
  person: boolean;
  /** One capitalised word within a sentence that no place, body or abbreviation is known by: perhaps a surname. */
  maybeSurname: boolean;
  /** A title, a role, a given name or a surname alone says that it is a person. */
  surelyPerson: boolean;
  sex: Sex | null;
  /** A title or role stands in front of it somewhere. */
  titled: boolean;
  roles: ReadonlySet<string>;
  /** Words that stand with the roles: countries, bodies, parties. */
  marks: ReadonlySet<string>;
  /** How often it stands where places do ("in Larkfield"), or outlets ("Politico reported that"). */
  placed: number;
  /** Frames in which it is named, in order. */
  frames: number[];
  /** The first frame that names it in full. */
  inFull: number;
  /** How often it is called by less than that, up to where the names are read. */
  called: number;
}

/** The parties of a report, and how to find one by a name's words. */
export interface People {
  readonly parties: readonly Party[];
  /** Whom each frame names. */
  readonly namedIn: readonly (readonly Party[])[];
  readonly byName: (words: readonly string[], frame: number) => Party | null;
  /** The same, told apart by a title; 'unsure' where it may be one of several. */
  readonly byTitledName: (name: Called, frame: number) => Party | null | 'unsure';
  /** Whoever has that surname or given name. */
  readonly called: (word: string) => readonly Party[];
}

/** Reads who is named in the frames: every spelling of one name is one party. */
export function readPeople(frames: readonly Frame[]): People {
  const names = frames.flatMap((frame, at) => withSharedSurnames(namesIn(frame, at), frame.tokens));
  const parties: Party[] = [];
  const byLast = new Map<string, Party[]>();
  const byInitials = new Map<string, Party | null>();
  const find = (called: Called, frame: number) =>
    findParty(byLast, called, frame) ??
    (called.words.length === 1 ? (byInitials.get(called.words[0]!) ?? null) : null);
  const full = names.filter(({ words, frame }) => words.length > 1 && !frames[frame]!.titleCase);
  const short = names.filter(({ words, frame }) => words.length === 1 && !frames[frame]!.titleCase);
  const calls = new Map<Party, number[]>();
  for (const here of [...full, ...short]) {
    const known = find(here, here.frame);
    if (known === 'unsure') continue;
    const party = known ?? newParty(here);
    if (known === null) {
      party.name = namedApart(party, here, byLast);
      parties.push(party);
      addInitials(byInitials, party);
      for (const word of new Set([here.words.at(-1)!, here.words[0]!, surnameOf(here.words)])) {
        const namesakes = byLast.get(word);
        if (namesakes === undefined) byLast.set(word, [party]);
        else namesakes.push(party);
      }
    }
    note(party, here, calls);
    learn(party, here, frames[here.frame]!.tokens);
    const short = abbreviationBehind(frames[here.frame]!.tokens, here);
    if (short !== null) byInitials.set(short, sameOrNone(byInitials.get(short), party));
  }
  const namedIn = frames.map((): Party[] => []);
  for (const party of parties) {
    // A copy has no room for more: a digest keeps the people of every report.
    const every = new Set([...party.frames, ...(calls.get(party) ?? [])]);
    party.frames = [...every].sort((a, b) => a - b);
    party.called = 0;
    for (const frame of party.frames) namedIn[frame]!.push(party);
  }
  const byName = (words: readonly string[], frame: number) => {
    const found = find({ words, title: [] }, frame);
    return found === 'unsure' ? null : found;
  };
  const called = (word: string) => byLast.get(word) ?? [];
  return { parties, namedIn, byName, byTitledName: find, called };
}

/** Frames are kept in order: those with the full name are read first, then those that say less. */
function note(party: Party, { words, frame }: NameHere, calls: Map<Party, number[]>): void {
  if (words.length > 1) {
    if (party.frames.at(-1) !== frame) party.frames.push(frame);
    party.inFull = Math.min(party.inFull, frame);
    return;
  }
  const own = calls.get(party);
  if (own === undefined) calls.set(party, [frame]);
  else if (own.at(-1) !== frame) own.push(frame);
  party.called = calls.get(party)!.length;
}

/** "Karl and Otto Freund": two of one surname. */
function withSharedSurnames(names: readonly NameHere[], tokens: readonly Token[]): NameHere[] {
  return names.map((name, i) => {
    const next = names[i + 1];
    const isPair =
      next !== undefined &&
      next.runStart === name.to + 1 &&
      tokens[name.to]!.lower === 'and' &&
      name.words.length === 1 &&
      next.words.length === 2 &&
      isGivenName(name.words[0]!);
    if (!isPair) return name;
    const surname = next.name.slice(next.name.lastIndexOf(' '));
    return { ...name, words: [...name.words, next.words[1]!], name: `${name.name}${surname}` };
  });
}

/** "Mr Wilson" keeps his title where the report has Jane Wilson as well: "Wilson" alone may be she. */
function namedApart(
  { name }: Party,
  { words, title }: NameHere,
  byLast: ReadonlyMap<string, readonly Party[]>,
): string {
  const courtesy = title.find((word) => maleTitles.has(word) || femaleTitles.has(word));
  if (words.length > 1 || courtesy === undefined || !byLast.has(words[0]!)) return name;
  return `${courtesy.charAt(0).toUpperCase()}${courtesy.slice(1)} ${name}`;
}

/** "George Marsh University", but neither "Bill Marsh" nor "Frank Church". */
function isBodyName(words: readonly string[]): boolean {
  const given = isGivenName(words[0]!);
  if (given && words.length === 2 && surnamesToo.has(words[1]!)) return false;
  if (words.length > 1 && isFirmWord(words.at(-1)!)) return true;
  // "Canadian Pacific", "American Express"; "German" is a given name as well.
  if (words.length === 2 && nationalityOf.has(words[0]!) && words[0] !== 'german') return true;
  // "Statistics Canada", "Air France"
  if (words.length === 2 && !given && countries.has(words[1]!)) return true;
  if (words.length > 1 && !given && placeWords.has(words.at(-1)!)) return true;
  return words.some((word, i) => bodyWords.has(word) && (i > 0 || !given));
}

/** "The new main reached Sanganeri Gate": what streets, waters and houses are called by. */
const placeWords = new Set(
  'gate road square bridge island islands beach river canal harbour harbor valley boulevard highway plaza stadium arena station cathedral mosque museum gallery theatre theater library clinic hospital'.split(
    ' ',
  ),
);

/** Words of bodies' names that are surnames as well. */
const surnamesToo = new Set(
  'church house court post press bank street hotel force board bill'.split(' '),
);

/** "ACLU" is the American Civil Liberties Union, unless two bodies of the report have these initials. */
function addInitials(byInitials: Map<string, Party | null>, party: Party): void {
  const words = party.words.filter((word) => !/^(?:of|and|for|the|in|on|&)$/.test(word));
  if (words.length < 3 || party.surelyPerson) return;
  const initials = words.map((word) => word.charAt(0)).join('');
  byInitials.set(initials, byInitials.has(initials) ? null : party);
}

/** "Department of Housing and Urban Development (HUD)": the letters that a name goes by from there on. */
function abbreviationBehind(tokens: readonly Token[], { to, words }: NameHere): string | null {
  if (words.length < 2 || tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') return null;
  const { text, lower } = tokens[to + 1]!;
  return /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(text) ? lower : null;
}

/** Letters that two bodies go by name neither. */
const sameOrNone = (known: Party | null | undefined, party: Party): Party | null =>
  known === undefined || known === party ? party : null;

function newParty({ words, name, title, afterThe }: NameHere): Party {
  // "New Jersey" is nobody; "Georgia" may be.
  const place = countries.has(words[0]!) || (words.length > 1 && isRegion(words.join(' ')));
  const body = afterThe || isBodyName(words) || place;
  const person =
    title.some((word) => courtesyTitles.has(word) || isRole(word)) ||
    (words.length > 1 && words.length < 5 && !body) ||
    (isGivenName(words[0]!) && !body);
  return {
    name,
    words,
    person,
    maybeSurname: false,
    surelyPerson: isGivenName(words[0]!) && words.length > 1 && !body,
    sex: null,
    titled: false,
    placed: 0,
    roles: NONE,
    marks: NONE,
    frames: [],
    inFull: Number.POSITIVE_INFINITY,
    called: 0,
  };
}

/** A sentence begins with a capital whatever its first word is. */
const isSurnameAlone = (here: NameHere, tokens: readonly Token[]): boolean =>
  here.words.length === 1 &&
  (here.from > 0 || saysOwnMind(tokens, here)) &&
  !(here.afterThe || isBodyName(here.words) || countries.has(here.words[0]!)) &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(here.name);

/** Most people have neither a role nor a mark: an empty set of their own for each takes more room than their names. */
const NONE: ReadonlySet<string> = new Set();

export const withWord = (words: ReadonlySet<string>, word: string): ReadonlySet<string> =>
  words.has(word) ? words : new Set([...words, word]);

function learn(party: Party, here: NameHere, tokens: readonly Token[]): void {
  party.maybeSurname ||= isSurnameAlone(here, tokens);
  if (here.words.length === 1 && party.words.length > 1 && here.words[0] !== party.words[0]) {
    party.surelyPerson = party.person;
  }
  if (here.title.length > 0) party.surelyPerson = true;
  if (isAged(tokens, here) && !here.afterThe) {
    party.person = true;
    party.surelyPerson = true;
  }
  party.titled ||= here.title.length > 0;
  party.placed += isNoPersons(tokens, here) ? 1 : 0;
  if (here.words.length > party.words.length) {
    party.name = here.name;
    party.words = here.words;
  }
  // "Fellow singer Ada Marsh" is not "the singer".
  if (!here.title.includes('fellow')) for (const word of here.title) addRole(party, word);
  const post = learnRoleBefore(party, here, tokens)
    ? []
    : [...apposition(tokens, here), ...predicate(tokens, here)];
  for (const word of [...post, ...spouseOf(tokens, here), ...campBehind(tokens, here)])
    addRole(party, word);
  if (party.person && post.some((word) => isRole(word) && !isPluralRole(word)))
    party.surelyPerson = true;
  if (here.title.some((word) => courtesyTitles.has(word))) party.person = true;
  const kind = kindBehind(tokens, here);
  if (kind !== null && party.sex === null) {
    party.person = false;
    party.surelyPerson = false;
    party.marks = withWord(party.marks, kind);
    return;
  }
  if ([...party.roles].some((role) => !isPluralRole(role)) && !here.afterThe) party.person = true;
  party.sex ??= sexOfGivenName(isCalledByGiven(party) ? party.words[0]! : '');
}

/** "Senator Stacy" is a surname; "Grace" alone is none. */
const isCalledByGiven = ({ words, person, titled }: Party): boolean =>
  words.length > 1 || (person && !titled);

/** "The mayor of Larkfield, Ada Marsh,": that is her role, whatever her possessor's is. */
function learnRoleBefore(party: Party, here: NameHere, tokens: readonly Token[]): boolean {
  if (tokens[here.runStart - 1]?.text !== ',') return false;
  if (!closesApposition(tokens, here.to) || !isPersonsName(tokens, here)) return false;
  const role = roleBefore(tokens, here.runStart - 1);
  if (role === null) return false;
  addRole(party, tokens[role.head]!.lower);
  for (const mark of role.marks) party.marks = withWord(party.marks, mark);
  party.person = true;
  party.surelyPerson = true;
  return true;
}

/** What the abbreviated titles stand for. */
const OFFICES: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
  col: 'colonel',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  cllr: 'councillor',
  coun: 'councillor',
  ald: 'alderman',
  const: 'constable',
  cst: 'constable',
  cpl: 'corporal',
  maj: 'major',
  rev: 'pastor',
  reverend: 'pastor',
};

/** A woman may be an actor or chairman: her given name says more. */
const isHers = ({ words }: Party): boolean =>
  words.length > 1 && sexOfGivenName(words[0]!) === 'female';

function addRole(party: Party, word: string): void {
  if (maleTitles.has(word) || (maleRoles.has(word) && !isHers(party))) party.sex = 'male';
  if (femaleTitles.has(word) || femaleRoles.has(word)) party.sex = 'female';
  const office = OFFICES[word.replace(/\.$/, '')];
  if (office !== undefined) party.roles = withWord(party.roles, office);
  if (courtesyTitles.has(word)) return;
  if (isRole(word) && !partyWords.has(word)) party.roles = withWord(party.roles, word);
  else if (!determiners.has(word) && !prepositions.has(word))
    party.marks = withWord(party.marks, nationalityOf.get(word) ?? word);
}
