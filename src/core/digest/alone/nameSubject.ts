import { isGivenName, sexOfGivenName } from '../../language/givenNames.ts';
import { isRole } from '../../language/roles.ts';
import type { Line } from '../reading/lines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { bringsInPerson, mayBeThey, peopleNamed } from './antecedents.ts';
import { beginsInMiddle } from './beginsInMiddle.ts';
import type { Edit } from './edits.ts';
import { escapePattern } from './escapePattern.ts';
import { namesBefore, peopleBefore, withoutQuotations } from './namesBefore.ts';
import { capitalised } from './openings.ts';
import { plainKey } from './roleHolders.ts';
import { ROLE_EITHER_CASE } from './roleNouns.ts';

/** Who is meant by words that are no name, as far as the reports make it certain. */
export interface KnownPeople {
  /** Mentions that the reading of quotes has resolved, by their place in the line's report. */
  readonly mentionAt: (
    line: Line,
    at: number,
  ) => { readonly end: number; readonly name: string } | null;
  /** What has to be added so that everybody in the line is named in full; null where nobody can tell. */
  readonly introductions: (line: Line) => readonly Edit[] | null;
  /** The one person whom the line is about, man or woman, where nobody else is in it. */
  readonly soleSubject: (line: Line, male: boolean) => string | null;
  /** Whether the narrator names a person in the first letters of the line. */
  readonly namesPerson: (line: Line, upTo: number) => boolean;
  /** "Virginia Lottery director Paula Otto": a name with what the line's report says that he or she is. */
  readonly roleOf: (name: string) => string | null;
  /** What the line's report calls whom it has named in full. */
  readonly shortOf: (name: string) => string;
  /** Offices with one holder: "russian leader". */
  readonly holders: ReadonlyMap<string, string>;
}

const PERSON = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er|[Hh]ers|[Hh]imself|[Hh]erself)\b/g;
const DESCRIPTION = new RegExp(
  `^(?:The|This|That) ((?:[\\p{L}.-]+ ){0,2}?${ROLE_EITHER_CASE})(?=[ ,'’])(?! (?:of|for|in|to)\\b|, \\p{Lu}| ${ROLE_EITHER_CASE}| (?!\\p{L}+day\\b)\\p{Lu})`,
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
  if (beginsInMiddle(text) || hasLooseThey(text)) return null;
  const several = SEVERAL.exec(text);
  if (several && (namesBefore(text, several.index) < 2 || peopleBefore(text, several.index) < 2))
    return null;
  const subject = nameDescription(line, people) ?? namePronoun(line, previous, people, stretches);
  const speaker = subject === null ? null : nameSpeaker(line, people);
  return subject === null || speaker === null ? null : [...subject, ...speaker];
}

/** "…, he said", "…, in her view": whom that means the rest of the sentence seldom tells. */
const SPEAKS_BEHIND =
  /(?<=[,”"] )(?:(?<who>he|she|it|they) (?:said|says|added|told|wrote|tweeted|argued|insisted|explained|went on|\p{L}+ed)|in (?:his|her) (?:description|view|words|opinion|account))\b/u;

function nameSpeaker(line: Line, people: KnownPeople): Edit[] | null {
  const behind = SPEAKS_BEHIND.exec(line.text);
  if (behind === null) return [];
  const mention = behind.groups?.who && people.mentionAt(line, behind.index);
  if (!mention) return behind.groups?.who === 'it' && beginsWithBody(line.text) ? [] : null;
  if (sharesName(withoutQuotations(line.text), mention.name)) return [];
  const end = behind.index + behind.groups!.who!.length;
  const role = people.roleOf(mention.name);
  const text = `[${role ?? mention.name}]`;
  const told = `[${people.shortOf(mention.name)}]`;
  const withoutRole = `[${mention.name}]`;
  return [{ start: behind.index, end, text, introduces: mention.name, told, withoutRole }];
}

/** "The Harbour Office has …, it said": the sentence tells who "it" is. */
const beginsWithBody = (text: string): boolean =>
  BODY_FIRST.test(text) && peopleNamed(text.slice(0, HEAD)).every((name) => !isGivenAndLast(name));

const BODY_FIRST =
  /^(?:The )?(?:\p{Lu}[\p{L}.&’'-]+ ){1,5}(?:has|have|had|will|would|is|was|are|were|plans?|agreed|\p{Ll}{2,}(?:ed|es)) /u;

const isGivenAndLast = (name: string): boolean =>
  name.includes(' ') && isGivenName(name.toLowerCase().split(' ')[0]!);

/** "They" or "their" with nothing before it that could be several. */
function hasLooseThey(text: string): boolean {
  const plain = withoutQuotations(text);
  const they = /(?<!\p{L})(?:they|them|their|theirs|themselves)(?!\p{L})/iu.exec(plain);
  if (they === null || mayBeThey(plain.slice(0, they.index))) return false;
  // "For their study, Dr. Marsh and colleagues" tells whose.
  const front = IN_FRONT.exec(text)?.[0].length ?? 0;
  return they.index >= front || !mayBeThey(text.slice(front, front + SUBJECT));
}

/**
 * "The Russian leader [Vladimir Putin]": null where the sentence does not begin so; an unknown one
 * stays, for `namePronoun` to judge.
 */
function nameDescription(line: Line, people: KnownPeople): Edit[] | null {
  const found = DESCRIPTION.exec(line.text);
  if (!found) return null;
  const mention = people.mentionAt(line, 0);
  const name = mention?.name ?? people.holders.get(plainKey(found[1]!));
  // Of one word it may be a saint’s, or a first name.
  if (name === undefined || !name.includes(' ') || sharesName(line.text, name)) return null;
  const behind = { start: found[0].length, end: found[0].length };
  const told = ` [${people.shortOf(name)}]`;
  return [{ ...behind, text: ` [${name}]`, introduces: name, told }];
}

function namePronoun(
  line: Line,
  previous: Line | null,
  people: KnownPeople,
  stretches: readonly { start: number; end: number }[],
): Edit[] | null {
  const { text } = line;
  if (DESCRIPTION.test(text) && namesBefore(text, text.length) === 0) return null;
  const first = [...text.matchAll(PERSON)].find(({ index }) => !isInside(index, stretches));
  if (first === undefined) return [];
  if (isObjectOfSubject(text, first) || isOfSeveral(text, first)) return null;
  if (tellsWhom(line, first, people)) return [];
  const name =
    people.mentionAt(line, first.index)?.name ??
    (first.index < SOON && previous !== null
      ? people.soleSubject(previous, /^h(?:e|im|is|imself)$/i.test(first[0]))
      : null);
  if (name === null || sharesName(text, name)) return null;
  if (first.index < SOON && previous !== null && presentsOther(previous.text, name)) return null;
  const word = first[0].toLowerCase();
  const owning =
    word === 'his' || (word === 'her' && /^ \p{L}+/u.test(text.slice(first.index + 3)));
  const span = { start: first.index, end: first.index + first[0].length };
  const short = people.shortOf(name);
  if (owning)
    return [{ ...span, text: `[${owners(name)}]`, introduces: name, told: `[${owners(short)}]` }];
  const role = people.roleOf(name) ?? name;
  const shown = `[${first.index === 0 ? capitalised(role) : role}]`;
  const known = { told: `[${short}]`, withoutRole: `[${name}]` };
  return [{ ...span, text: shown, introduces: name, ...known }];
}

/** The sentence itself tells who its first pronoun means. */
const tellsWhom = (line: Line, first: RegExpExecArray, people: KnownPeople): boolean =>
  !isOfNobodyNamed(line.text, first) &&
  (people.namesPerson(line, first.index) ||
    bringsInPerson(withoutQuotations(withoutHead(line.text, first))) ||
    isNamedBehind(line, first.index, people) ||
    isNamedAhead(line.text, first));

/** "The second witness was Sgt. Mooney.": with him the next sentence goes on. */
const PRESENTS = /(?<!\p{L})(?:was|is|came) (?:[\p{L}.’'-]+ ){0,6}\p{Lu}[\p{L}’'-]+\.$/u;

/** "He" behind such a sentence is whom it presents, and nobody of whom others speak. */
const presentsOther = (before: string, name: string): boolean =>
  PRESENTS.test(before) && peopleNamed(before).length > 0 && !sharesName(before, name);

const owners = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** A clause in front, which news sets before its subject. */
const IN_FRONT =
  /^(?:In|At|On|During|After|Before|With|For|From|As|When|While|Since|By|Like|Despite|Following|Amid|Throughout|Until|Upon|Although|Though|Because|If|Once|Asked|Told|Faced|\p{Lu}\p{Ll}+ing)\s[^“"]{0,140}?, /u;
/** So many letters behind the comma a name with its office has its end. */
const SUBJECT = 60;

/** "In his opinion, Judge Hanen wrote": the subject that follows tells who "his" is. */
function isNamedBehind(line: Line, at: number, people: KnownPeople): boolean {
  const front = IN_FRONT.exec(line.text)?.[0].length ?? 0;
  return at < front && people.namesPerson(line, front + SUBJECT);
}

/** "President Castle and her counterpart", "Dana Whitlock will appeal against her": nobody else is before it. */
function isNamedAhead(text: string, { index }: RegExpExecArray): boolean {
  const [name, ...others] = peopleNamed(withoutQuotations(text.slice(0, index)));
  if (name === undefined || others.length > 0 || !text.startsWith(name)) return false;
  const before = name.toLowerCase().split(' ').slice(0, -1);
  return before.some((one) => isGivenName(one) || isRole(one.replace(/\.$/, '')));
}

/** "Otto Kroll signed her letter": whoever is named before it is of the other sex. */
function isOfNobodyNamed(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const before = withoutQuotations(text.slice(0, index));
  const other = /^h(?:e|im|is|imself)$/i.test(word) ? 'female' : 'male';
  const named = peopleNamed(before);
  return (
    named.length > 0 && !bringsInPerson(before) && named.every((name) => sexOfName(name) === other)
  );
}

const sexOfName = (name: string): 'male' | 'female' | null =>
  name
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .map(sexOfGivenName)
    .find((sex) => sex !== null) ?? null;

/** "…, two people close to him said": whom they are close to, the sentence has told. */
const CLOSE_TO =
  /, (?:\p{L}+ ){1,4}(?:close to|familiar with|for|around|representing|defending) $/u;

/** "Clara Weiss called for him to resign": the one person before "him" does it, and is not him. */
function isObjectOfSubject(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const isObject =
    /^him$/i.test(word) ||
    (/^her$/i.test(word) &&
      !/^ (?:[\d$£€]|\p{Lu}\p{L}+(?<!day)|\p{Ll}+(?<! (?:to|at|on|in|for|with|by|from|and|as|of|after|before|when|while|because|if|up|down|out|off|away|back|over|there|here|home|again|that|how|what|why|who|whether)))\b/u.test(
        text.slice(index + 3),
      ));
  if (!isObject || CLOSE_TO.test(text.slice(0, index))) return false;
  const before = withoutQuotations(text.slice(0, index));
  const people = peopleNamed(before);
  if (people.length === 0) return bringsInPerson(before) && !CLAUSE.test(before);
  return people.length === 1 && before.indexOf(people[0]!) < HEAD && !bringsInPerson(before);
}

/** "A student he had taught": he is not that student. */
function withoutHead(text: string, { 0: word, index }: RegExpExecArray): string {
  const before = text.slice(0, index);
  return /^s?he$/i.test(word)
    ? before.replace(
        /(?<!\p{L})(?!(?:said|says|and|but|that|as|when|if|who|because|where|which|than|while|before|after|what|how)(?!\p{L}))\p{Ll}+ $/u,
        '',
      )
    : before;
}

/** With these another clause begins, whose subject may be meant in the first one. */
const CLAUSE =
  /[,;:]|(?<!\p{L})(?:who|whom|whose|that|which|when|while|after|before|as|because|if|where|until|since|than|but|and|said|says|told|to|for|of|with)(?!\p{L})/iu;

/** "Ada Marsh, Otto Kroll and Jane Roe offered": several do it, and "her" is somebody else. */
const SEVERAL_DO =
  /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*, )*\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*,? and (?:\p{Lu}[\p{L}.’'-]* ?)+ (?:\p{Ll}+ ){1,4}$/u;

function isOfSeveral(text: string, { index }: RegExpExecArray): boolean {
  const before = withoutQuotations(text.slice(0, index));
  const [, behind = ''] = before.split(/ and (?=\p{Lu})/u);
  return SEVERAL_DO.test(before) && peopleNamed(before).length > 1 && !CLAUSE.test(behind);
}

/** A title before a name at the head of a sentence takes no more letters. */
const HEAD = 35;

/** A pronoun further on may mean somebody whom its own sentence has brought in. */
const SOON = 25;

const sharesName = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${escapePattern(name.split(' ').at(-1)!)}(?!\\p{L})`, 'u').test(text);
