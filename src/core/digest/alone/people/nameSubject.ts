import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { peopleNamed } from '../dayAndPlace/antecedents.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { beginsInMiddle } from '../leaning/beginsInMiddle.ts';
import { nameThing } from '../leaning/nameThing.ts';
import { capitalised } from '../leaning/openings.ts';
import type { KnownPeople } from './knowPeople.ts';
import { nameSpeaker } from './nameSpeaker.ts';
import { namesBefore, peopleBefore } from './namesBefore.ts';
import { hasLooseThey, isMale, isOwning, isSomebodyElse, tellsWhom } from './ownPronouns.ts';
import { plainKey } from './roleHolders.ts';
import { ROLE_EITHER_CASE } from './roleNouns.ts';
import { sharesName } from './sharesName.ts';
import { soleUnnamed } from './soleUnnamed.ts';

const PERSON = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er|[Hh]ers|[Hh]imself|[Hh]erself)\b/g;
const DESCRIPTION = new RegExp(
  `^(?:The|This|That) ((?:[\\p{L}.-]+ ){0,2}?${ROLE_EITHER_CASE})(?=[ ,'’])(?! (?:of|for|in|to|that|which)\\b|, \\p{Lu}| ${ROLE_EITHER_CASE}| (?!\\p{L}+day\\b)\\p{Lu})`,
  'u',
);
const SEVERAL =
  /\b(?:the two(?= (?:men|leaders|presidents|sides|women|countries|had|have|met|meet|were|are|will|would|could|held|hold|agreed|discussed|spoke|talked)\b|[,.])|both men|both presidents|both leaders|the pair|the duo|the (?:former|latter)(?! [\p{L}\d]))\b/iu;

/**
 * Edits that give the sentence's subject a name, none where it has one, null where it begins in
 * the middle of something and the reports do not say with certainty of whom or what.
 */
export function nameSubject(line: Line, previous: Line | null, people: KnownPeople): Edit[] | null {
  const { text } = line;
  const { stretches } = quotedStretches(text);
  const thing = nameThing(line, previous);
  const begun = thing === null ? text : applyEdits(text, [thing]).replace(/[[\]]/g, '');
  if (beginsInMiddle(begun, line.index === 0) || hasLooseThey(begun)) return null;
  const several = SEVERAL.exec(text);
  if (several && !isOfStory(line, several) && !namesTwo(text, several.index)) return null;
  const subject = nameDescription(line, people) ?? namePronoun(line, previous, people, stretches);
  const speaker = subject === null ? null : nameSpeaker(line, people);
  if (subject === null || speaker === null) return null;
  return [...(thing === null ? [] : [thing]), ...subject, ...speaker];
}

const namesTwo = (text: string, before: number): boolean =>
  namesBefore(text, before) >= 2 && peopleBefore(text, before) >= 2;

/** "The strike was called off after the two sides agreed": whose strike it is tells which, and a report begins with it. */
const isOfStory = ({ rank, day, text }: Line, { 0: words, index }: RegExpExecArray): boolean =>
  rank === 0 &&
  day !== null &&
  /^the two$/i.test(words) &&
  SIDES.test(text.slice(index)) &&
  index > 0;

const SIDES = /^the two (?:sides|countries)(?!\p{L})/iu;

/**
 * "The Russian leader [Vladimir Putin]": null where the sentence does not begin so; an unknown one
 * stays, for `namePronoun` to judge.
 */
function nameDescription(line: Line, people: KnownPeople): Edit[] | null {
  const found = DESCRIPTION.exec(line.text);
  if (!found) return null;
  if (OFFICES_OWN.test(line.text.slice(found[0].length))) return [];
  const mention = people.mentionAt(line, 0);
  const name = mention?.name ?? people.holders.get(plainKey(found[1]!));
  // Of one word it may be a saint’s, or a first name.
  if (name === undefined || !name.includes(' ') || sharesName(line.text, name)) return null;
  const behind = { start: found[0].length, end: found[0].length };
  const told = ` [${people.shortOf(name)}]`;
  return [{ ...behind, text: ` [${name}]`, introduces: name, told }];
}

/** "The prosecutor's office" is a body, whoever the prosecutor is. */
const OFFICES_OWN =
  /^['’]s (?:(?:press|private) )?(?:office|department|bureau|chambers|service)(?!\p{L})/u;

function namePronoun(
  line: Line,
  previous: Line | null,
  people: KnownPeople,
  stretches: readonly { start: number; end: number }[],
): Edit[] | null {
  const { text } = line;
  if (DESCRIPTION.test(text) && !isByOffice(line) && namesBefore(text, text.length) === 0)
    return null;
  const first = matchesOf(PERSON, text).find(({ index }) => !isInside(index, stretches));
  if (first === undefined) return [];
  if (isSomebodyElse(text, first)) return null;
  if (tellsWhom(line, first, people)) return [];
  const name =
    whoIs(line, first, people) ??
    (first.index < SOON && previous !== null
      ? people.soleSubject(previous, isMale(first[0]))
      : null);
  if (name === null) return unnamed(line, previous, first, people);
  if (sharesName(text, name)) return null;
  if (first.index < SOON && previous !== null && presentsOther(previous.text, name)) return null;
  const span = { start: first.index, end: first.index + first[0].length };
  const owning = isOwning(first[0], text.slice(span.end));
  const short = people.shortOf(name);
  if (owning)
    return [{ ...span, text: `[${owners(name)}]`, introduces: name, told: `[${owners(short)}]` }];
  const role = people.roleOf(name) ?? name;
  const shown = `[${first.index === 0 ? capitalised(role) : role}]`;
  const known = { told: `[${short}]`, withoutRole: `[${name}]` };
  return [{ ...span, text: shown, introduces: name, ...known }];
}

/** Whom the pronoun means; "his manager, Rob Tell" is not whom "his" means. */
function whoIs(
  line: Line,
  { 0: word, index }: RegExpExecArray,
  people: KnownPeople,
): string | null {
  const mention = people.mentionAt(line, index);
  return mention?.end === line.start + index + word.length ? mention.name : null;
}

/** "The county governor has resigned": a report begins so where the office tells who it is. */
const isByOffice = ({ index, text }: Line): boolean => {
  const description = DESCRIPTION.exec(text)?.[1] ?? '';
  return index === 0 && description.includes(' ') && !NO_OFFICE.test(description);
};

const NO_OFFICE =
  /(?<!\p{L})(?:men|man|women|woman|boys?|girls?|teens?|teenagers?|youths?|couple|suspects?|victims?|gunm[ae]n|attackers?|drivers?|strangers?)$/iu;

/** "[The man] has been charged with kidnapping", where a sentence begins with "he" or "his". */
function unnamed(
  line: Line,
  previous: Line | null,
  { 0: word, index }: RegExpExecArray,
  people: KnownPeople,
): Edit[] | null {
  const behind = line.text.slice(word.length);
  const owns = isOwning(word, behind);
  if (index > 0 || !(owns || /^s?he$/i.test(word)) || / it[.,]/.test(behind)) return null;
  const who = soleUnnamed(line, previous, isMale(word), people);
  return who === null
    ? null
    : [
        {
          start: 0,
          end: word.length,
          text: `[${owns ? owners(who.replace(/ of [\p{L}\d]+$/u, '')) : who}]`,
        },
      ];
}

/** "The second witness was Sgt. Mooney.": with him the next sentence goes on. */
const PRESENTS = /(?<!\p{L})(?:was|is|came) (?:[\p{L}.’'-]+ ){0,6}\p{Lu}[\p{L}’'-]+\.$/u;

/** "He" behind such a sentence is whom it presents, and nobody of whom others speak. */
const presentsOther = (before: string, name: string): boolean =>
  PRESENTS.test(before) && peopleNamed(before).length > 0 && !sharesName(before, name);

const owners = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** A pronoun further on may mean somebody whom its own sentence has brought in. */
const SOON = 25;
