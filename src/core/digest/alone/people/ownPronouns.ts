import { isGivenName, sexOfGivenName } from '../../../language/givenNames.ts';
import { isRole } from '../../../language/roles.ts';
import type { Line } from '../../reading/lines.ts';
import { bringsInPerson, mayBeThey, peopleNamed } from '../dayAndPlace/antecedents.ts';
import type { KnownPeople } from './knowPeople.ts';
import { withoutQuotations } from './namesBefore.ts';

/** A clause in front, which news sets before its subject. */
const IN_FRONT =
  /^(?:In|At|On|During|After|Before|With|For|From|As|When|While|Since|By|Like|Despite|Following|Amid|Throughout|Until|Upon|Although|Though|Because|If|Once|Asked|Told|Faced|\p{Lu}\p{Ll}+ing)\s[^“"]{0,140}?, /u;
/** So many letters behind the comma a name with its office has its end. */
const SUBJECT = 60;

/** "Tarkhan says they died in 2019": who speaks tells of others, whom the sentence before has named. */
const SAYS_OF_OTHERS =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:says|said|claims|believes|insists|thinks|fears) (?:that )?they (?:were|had|did|died|\p{Ll}{2,}ed)(?!\p{L})/u;

/** "They" or "their" with nothing before it that could be several. */
export function hasLooseThey(text: string): boolean {
  if (SAYS_OF_OTHERS.test(text)) return true;
  const plain = withoutQuotations(text);
  const they = /(?<!\p{L})(?:they|them|their|theirs|themselves)(?!\p{L})/iu.exec(plain);
  if (they === null || mayBeThey(plain.slice(0, they.index))) return false;
  // "For their study, Dr. Marsh and colleagues" tells whose.
  const front = IN_FRONT.exec(text)?.[0].length ?? 0;
  return they.index >= front || !mayBeThey(text.slice(front, front + SUBJECT));
}

/** The sentence itself tells who its first pronoun means. */
export const tellsWhom = (line: Line, first: RegExpExecArray, people: KnownPeople): boolean =>
  !isOfNobodyNamed(line.text, first) &&
  (people.namesPerson(line, first.index) ||
    bringsInPerson(withoutQuotations(withoutHead(line.text, first))) ||
    isNamedBehind(line, first.index, people) ||
    isNamedAhead(line.text, first));

/** "He", "him", "his". */
export const isMale = (pronoun: string): boolean => /^h(?:e|im|is|imself)$/i.test(pronoun);

/** Whoever is named before the pronoun, it means somebody else. */
export const isSomebodyElse = (text: string, first: RegExpExecArray): boolean =>
  isObjectOfSubject(text, first) || isOfSeveral(text, first);

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
  const other = isMale(word) ? 'female' : 'male';
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

/** "Adler walked free after judges cleared him": others did it. */
const OTHERS_DO =
  /(?<!\p{L})(?:after|before|when|because|since|until|although|once) (?:(?:the|an?) )?(?!(?:he|she|they|it)(?!\p{L})|\p{L}+ing(?!\p{L}))(?:\p{Ll}+ ){1,2}\p{Ll}+ed $/u;

/** What "her" owns: a figure, a name, or a word that is none of those behind an object ("want her to go"). */
const OWNED =
  /^ (?:[\d$£€]|\p{Lu}\p{L}+(?<!day)|\p{Ll}+(?<! (?:to|at|on|in|for|with|by|from|and|or|but|as|of|about|into|against|after|before|until|since|during|when|while|because|if|up|down|out|off|away|back|over|there|here|home|again|that|how|what|why|who|whether|yesterday|today|yet|is|was|has|had|will|would)))\b/u;

/** "His fare", "her fare", and not "told her on Monday". */
export const isOwning = (pronoun: string, behind: string): boolean =>
  /^his$/i.test(pronoun) || (/^her$/i.test(pronoun) && OWNED.test(behind));

/** "Arkwell has won after a recount, giving him a majority": what was done gives it to him. */
const GIVES = /, (?:giving|leaving|making|earning|costing|allowing|handing|bringing) $/u;

/** "Clara Weiss called for him to resign": the one person before "him" does it, and is not him. */
function isObjectOfSubject(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const isObject =
    /^him$/i.test(word) ||
    (/^her$/i.test(word) && !isOwning(word, text.slice(index + word.length)));
  if (!isObject || [CLOSE_TO, OTHERS_DO, GIVES].some((shape) => shape.test(text.slice(0, index))))
    return false;
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
export const HEAD = 35;
