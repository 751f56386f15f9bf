import { femaleRoles, maleRoles, nationalityOf } from '../../../language/roles.ts';
import type { Phrase } from '../../frames/phrases.ts';
import { type Identity, identify } from '../people/identity.ts';
import type { Party } from '../people/people.ts';
import type { Unnamed } from './newcomer.ts';

/** Whom the text was speaking of so many sentences ago may be called by an age. */
const TOPIC = 3;

/** So many sentences back a name with that age is looked for; keeps the time linear. */
const MEMORY = 60;

/**
 * "the 61-year-old", "the 61-year-old retired welder": whose age was told behind the name, else whom
 * the text is speaking of. Null for any other phrase, and where nobody who may be meant was named.
 */
export function agedOne(read: Unnamed, frame: number, { from, to }: Phrase): Identity | null {
  const tokens = read.frames[frame]!.tokens.slice(from, to);
  const age = tokens.map(({ lower }) => AGED.exec(lower)?.[1]).find((told) => told !== undefined);
  if (age === undefined || tokens[0]!.lower !== 'the') return null;
  const words = tokens.map(({ lower }) => lower);
  const isHer = words.some((word) => femaleRoles.has(word));
  const isHim = words.some((word) => maleRoles.has(word));
  const fits = ({ person, sex }: Party) =>
    person && (sex === null || isHer === isHim || (sex === 'female') === isHer);
  const told = namedWithAge(read, frame, age).filter(fits);
  if (told.length > 0) return told.length === 1 ? identify(told[0]!) : null;
  for (let at = frame - 1; at >= Math.max(0, frame - TOPIC); at--) {
    const who = read.speakers[at] ?? read.subjects[at];
    if (who?.party != null && fits(who.party)) return who;
  }
  return namedSoon(read, frame);
}

/** The report begins with somebody described, of whom it soon tells by name. */
const OPENING = 3;

/** "A Larkfield woman is safe. “…,” the 52-year-old said. Wendy Roe was found …": the first one named, of that sex. */
function namedSoon({ frames, mentioned, people }: Unnamed, frame: number): Identity | null {
  if (frame > OPENING) return null;
  const lead = frames[0]!.tokens.map(({ lower }) => lower);
  const [isHer, isHim] = [
    lead.some((word) => femaleRoles.has(word)),
    lead.some((word) => maleRoles.has(word)),
  ];
  if (isHer === isHim) return null;
  const sex = isHer ? 'female' : 'male';
  for (let at = 0; at <= frame + OPENING && at < frames.length; at++) {
    const party = mentioned[at]!.map(({ words }) => people.byName(words, at)).find(
      (one) => one?.surelyPerson === true && (one.sex === null || one.sex === sex),
    );
    if (party == null) continue;
    const isFirst = mentioned[at]![0]!.runStart === 0 && !party.titled && at > frame;
    return isFirst && party.sex === sex ? identify(party) : null;
  }
  return null;
}

const AGED = /^(\d{1,3})-year-old$/;

/** "Ada Marsh, 61," */
function namedWithAge({ frames, mentioned, people }: Unnamed, frame: number, age: string): Party[] {
  const found = new Set<Party>();
  for (let at = frame; at >= Math.max(0, frame - MEMORY); at--) {
    const { tokens } = frames[at]!;
    for (const { to, words } of mentioned[at]!) {
      if (tokens[to]?.text !== ',' || tokens[to + 1]?.text !== age) continue;
      const party = people.byName(words, at);
      if (party !== null) found.add(party);
    }
  }
  return [...found];
}

/** What anybody may be called by, whatever else they are. */
const ANYBODY =
  /^(?:man|woman|mom|mum|mother|dad|father|grandmother|grandfather|teen|teenager|senior|resident|native|boy|girl|student|retiree|veteran|pensioner)$/;

/**
 * "the Burnaby mom": the only person whom the two sentences before name, where nothing else is told
 * of them that this cannot be. Null for any other phrase.
 */
export function onlyOneNamed(read: Unnamed, frame: number, { from, to }: Phrase): Identity | null {
  const tokens = read.frames[frame]!.tokens.slice(from, to);
  const head = tokens.at(-1)!.lower;
  if (tokens[0]!.lower !== 'the') return null;
  if (!ANYBODY.test(head)) return null;
  const near = read.people.namedIn.slice(Math.max(0, frame - 2), frame).flat();
  const named = new Set(near.filter(({ person }) => person));
  const [only] = named;
  if (named.size !== 1 || only?.surelyPerson !== true || only.roles.size > 0) return null;
  const sex = femaleRoles.has(head) ? 'female' : maleRoles.has(head) ? 'male' : only.sex;
  return only.sex === null || only.sex === sex ? identify(only) : null;
}

/** "Vesela was gracious. “…,” the Czech said.": whom the sentence before is about; null for any other phrase. */
export function nationalOne(
  { frames, subjects, speakers }: Unnamed,
  frame: number,
  { from, to }: Phrase,
): Identity | null {
  const [the, noun] = frames[frame]!.tokens.slice(from, to);
  if (to - from !== 2 || the!.lower !== 'the' || !noun!.capital) return null;
  // "the Chinese" are many.
  if (!nationalityOf.has(noun!.lower) || !/(?:an|[^s]i|czech|greek)$/.test(noun!.lower))
    return null;
  const before = frames[frame - 1];
  if (before === undefined || frames[frame]!.paragraph - before.paragraph > 1) return null;
  const who = speakers[frame - 1] ?? subjects[frame - 1];
  return who?.party?.person === true ? who : null;
}
