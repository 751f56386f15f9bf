import type { Line } from '../../reading/lines.ts';
import { ANIMALS, bringsInPerson } from '../dayAndPlace/antecedents.ts';
import { goesOn } from '../leaning/nameThing.ts';
import type { KnownPeople } from './knowPeople.ts';
import { withoutQuotations } from './namesBefore.ts';

const ANIMAL = new RegExp(`^(?:${ANIMALS})$`);
const MALE =
  /(?:man(?<!woman)|^boy|^father|^son|^brother|^husband|^uncle|^grandfather|^schoolboy|^bull)$/;
const FEMALE =
  /(?:woman|^girl|^mother|^daughter|^sister|^wife|^aunt|^grandmother|^schoolgirl|^lioness|^mare|^cow|^actress)$/;

const AT_WORK =
  /^(?:guard|pilot|nurse|captain|driver|farmer|firefighter|teacher|student|doctor|priest|monk|nun|soldier|actor|singer|tourist|passenger|patient|survivor|resident|neighbour|neighbor|waiter|cook|chef|builder|baker|butcher|plumber|postman|banker|trader|mayor|judge|referee|goalkeeper|striker|winger|rider|skipper)$/;

/** "A man of 34", "the museum guard": who, with what stands beside the noun, and an age behind it. */
const SUBJECT =
  /^(?:An?|The) (?<beside>(?:[\p{Ll}\d-]+ ){0,2}?)(?<noun>\p{Ll}+)(?<age> of (?:\d+|\p{Ll}+)(?= (?:was|is|has|had|who|died|\p{Ll}+ed)(?!\p{L})))?(?= (?:in|at|from|near|who|was|is|has|had|will|died|\p{Ll}+ed|lost|won|took|fell|held|let)(?!\p{L}))/u;
const NAMELESS =
  /^(?:man|woman|boy|girl|gunman|suspect|attacker|shooter|robber|thief|teenager|baby|infant|child|toddler)$/;

/** "With a man of 30": somebody of one sex. */
const SEXED =
  /(?<!\p{L})an? (?<beside>(?:\p{Ll}+ ){0,2}?)(?<noun>man|woman|boy|girl)(?<age> of \d+)?(?!\p{L})/gu;
const HE = /(?<!\p{L})(?:he|him|his|himself)(?!\p{L})/iu;
const SHE = /(?<!\p{L})(?:she|her|hers|herself)(?!\p{L})/iu;

/**
 * "[The man of 34]": the one person or animal without a name whom the sentence before is about, where
 * nobody else in it can be "he" or "she". Null where that is not certain.
 */
export function soleUnnamed(
  line: Line,
  previous: Line | null,
  male: boolean,
  people: KnownPeople,
): string | null {
  if (previous === null || !goesOn(line, previous) || !/^[^"“”]*\.$/.test(previous.text))
    return null;
  if (people.namesPerson(previous, previous.text.length)) return null;
  return subjectOf(previous, male) ?? besideOther(previous.text, male);
}

function subjectOf({ text: before, index }: Line, male: boolean): string | null {
  const found = SUBJECT.exec(before);
  if (found === null) return null;
  const { beside = '', noun = '', age = '' } = found.groups!;
  if (!isSomebody(noun)) return null;
  // "The singer" further down has a name, which the report has told.
  if (index > 0 && before.startsWith('The ') && !NAMELESS.test(noun) && !ANIMAL.test(noun))
    return null;
  if ((male ? FEMALE : MALE).test(noun)) return null;
  const rest = withoutQuotations(before.slice(found[0].length));
  if (bringsIn(rest) || (male ? SHE : HE).test(rest)) return null;
  return shown(beside, noun, age);
}

/** "She was in a flat with a man of 30": "he" is the only man. */
function besideOther(before: string, male: boolean): string | null {
  if (!(male ? /^She(?= )/ : /^He(?= )/).test(before) || (male ? HE : SHE).test(before))
    return null;
  const [one, ...others] = [...before.matchAll(SEXED)];
  if (one === undefined || others.length > 0) return null;
  const { beside = '', noun = '', age = '' } = one.groups!;
  if ((male ? FEMALE : MALE).test(noun)) return null;
  return bringsInPerson(before.replace(one[0], '')) ? null : shown(beside, noun, age);
}

const isSomebody = (noun: string): boolean =>
  ANIMAL.test(noun) || AT_WORK.test(noun) || bringsInPerson(`the ${noun}`);

/** "Met the union boss", "by a trustee", "with an heir": who that is no list tells. */
const MAYBE_PERSON =
  /^ (?:(?:has|had|will|was|is) )?\p{Ll}+ (?:an?|the|his|her|another|one) |(?<!\p{L})(?:by|with|for|against|and|like) (?:an?|the|his|her|another|one) /u;

/** Anybody but the subject. */
const bringsIn = (rest: string): boolean =>
  MAYBE_PERSON.test(rest) ||
  bringsInPerson(rest) ||
  rest.split(/[^\p{L}]+/u).some((word) => ANIMAL.test(word) || AT_WORK.test(word));

/** Without an age in figures before the noun: "the 34-year-old man" is a man. */
const shown = (beside: string, noun: string, age: string): string =>
  ['The', ...beside.split(' ').filter((word) => word !== '' && !/\d/.test(word)), noun].join(' ') +
  age;
