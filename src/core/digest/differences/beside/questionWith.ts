import { SAYER_FIRST, withoutSayer } from '../../likeness/withoutSayer.ts';
import { withGap } from '../gap.ts';
import type { Amount } from './amounts.ts';

const UNIT =
  /^(?:kilomet|metr|meter|mile|tonn|tons?$|litr|liter|hectar|acr|feet|foot|kilo|gram|degre|pound|barrel|gallon|squar|cubic)/;
const ANYBODY = /^(?:people|persons|men|women)$/;
const NO_THING =
  /^(?:it|(?:the|its|their|his|her|that|this) (?:figure|number|total|toll|count|sum|amount))$/iu;
/** "The vet told the meeting she had counted", "the firm conceded that": what was said begins behind it. */
const SAYS_THAT =
  /^.*(?<!\p{L})(?:(?:says?|said|told [\p{L} ]{2,30}?|estimated?|estimates|acknowledged|conceded|admitted|accepted|repeated|confirmed|reported|announced|claimed|claims|insisted|found|reckoning|show(?:s|ed)?|stands? by (?:its|his|her|their) (?:account|report|story)) that |(?:told|tells) (?:\p{L}+ ){1,5}?(?=(?:he|she|it|they) ))/u;

const PUT_AT =
  /(?<!\p{L})puts? (?<thing>the (?!figure|number|total|sum)[\p{L} ’'-]{3,50}?) at (?:about |some |around )?$/u;

/** What is counted, where the figure says it; else the clause with a gap where the figure stands. */
export function questionWith(text: string, amount: Amount, thing: string | null = null): string {
  if (thing !== null && !NO_THING.test(thing))
    return `Which figure for ${thing.replace(/^(?:its|their|his|her|that|this) /iu, 'the ')}?`;
  const put = PUT_AT.exec(text.slice(0, amount.start))?.groups?.thing;
  if (put !== undefined) return `Which figure for ${put}?`;
  const noun = /^ (\p{Ll}+)/u.exec(text.slice(amount.end))?.[1];
  const isThing = amount.sign === '' && amount.nouns.length > 0;
  if (isThing && noun !== undefined && !UNIT.test(amount.nouns[0]!) && !ANYBODY.test(noun))
    return `How many ${noun}?`;
  return questionWithGap(text, amount);
}

/** "What number: the motion was rejected by 52 votes to …". */
export function questionWithGap(text: string, amount: Amount): string {
  const behind = withoutSayer(text.slice(amount.end)).replace(/, according to [^,]*$|[.!]$/u, '');
  const head = withoutSayingThat(text.slice(0, amount.start)).trim();
  const saysLittle = behind.trim().split(' ').length <= 1;
  if (saysLittle && (head === '' || /^\S+(?: \S+){0,4}? says?$/u.test(head)))
    return amount.sign === '' ? `How many ${behind.trim()}?`.replace(' ?', '?') : 'How much money?';
  return `What number: ${withGap(head, behind.trim())}`;
}

/** What is said, without who says it before it. */
export const withoutSayingThat = (text: string): string =>
  text
    .replace(SAYER_FIRST, '')
    .replace(SAYS_THAT, '')
    .replace(/^(?:Indeed|Still|Even so),? /u, '');
