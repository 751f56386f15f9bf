import { sexOfGivenName } from '../../../language/givenNames.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { femaleTitles, maleTitles } from '../../../language/roles.ts';
import { type Edit, type Edited, editSentence } from '../edits.ts';
import { escapePattern } from '../escapePattern.ts';
import { isRank } from './rolesGiven.ts';

/** A sentence with what was done to it. */
interface ToEdit {
  readonly source: string;
  readonly edits: readonly Edit[];
}

/**
 * The texts of points in their order: whom or what a point above has named in full already does
 * not get the full name again, and a "Friday" that a point above has dated not its date.
 */
export function introduceOnce(points: readonly ToEdit[]): Edited[] {
  let shown = '';
  return points.map(({ source, edits }) => {
    const edited = editSentence(
      source,
      edits.flatMap((edit) => (isKnownByOffice(edit, source, shown) ? [] : asKnown(edit, shown))),
    );
    shown += ` ${edited.text}`;
    return edited;
  });
}

function asKnown(edit: Edit, shown: string): Edit[] {
  if (edit.dates !== undefined) return isDated(edit.dates, edit.text.trim(), shown) ? [] : [edit];
  const told = shown.replace(/[[\]]/g, '');
  if (edit.introduces === undefined) return [edit];
  if (isTold(edit.introduces, told)) return withText(edit, edit.told);
  // Somebody else of the last name came between: the first name is needed, not what somebody is.
  return told.includes(edit.introduces) ? withText(edit, edit.withoutRole ?? edit.text) : [edit];
}

/** The last word of "The mayor", "The prime minister". */
const OFFICE_BEFORE = /^The (?:\p{Ll}+ )?(?<office>\p{Ll}{4,})$/u;

/** "The mayor [Otto Venn]" below "Mayor Otto Venn": where no other mayor is named, everybody knows which. */
function isKnownByOffice(
  { start, introduces, text }: Edit,
  source: string,
  shown: string,
): boolean {
  const office = OFFICE_BEFORE.exec(source.slice(0, start))?.groups?.office;
  if (introduces === undefined || office === undefined || !text.startsWith(' [')) return false;
  const holders = matchesOf(
    new RegExp(
      `(?<!\\p{L})${escapePattern(office)} (?<name>(?:(?:de|von|van|la|al) )*\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:de|von|van|la|al) )*\\p{Lu}[\\p{L}’'-]*)*)`,
      'giu',
    ),
    shown.replace(/[[\]]/g, ''),
  ).filter(([, name]) => /^(?:(?:de|von|van|la|al) )*\p{Lu}/u.test(name!));
  const last = introduces.split(' ').at(-1)!;
  return holders.length > 0 && holders.every(([, name]) => name!.split(' ').includes(last));
}

const withText = (edit: Edit, text = ''): Edit[] => (text === '' ? [] : [{ ...edit, text }]);

/** The word has this date, and no other, in all that is shown. */
function isDated(word: string, date: string, shown: string): boolean {
  const dates = shown
    .split(`${word} [`)
    .slice(1)
    .map((behind) => `[${behind.split(']')[0]!}]`);
  return dates.length > 0 && dates.every((one) => one === date);
}

/**
 * The name stands there in full ("Paul Allard Marsh" for "Paul Marsh"), or behind an office
 * ("President Putin"), and nobody else of that last name after it; "Mr Wilson" is another one than
 * Jane Wilson.
 */
function isTold(name: string, told: string): boolean {
  const [first, last] = [name.split(' ')[0]!, name.split(' ').at(-1)!];
  const full = matchesOf(inFull(name), told).at(-1);
  const behind = full === undefined ? told : told.slice(full.index + full[0].length);
  const named = matchesOf(GIVEN_AND_LAST, behind).filter(([, , family]) => family === last);
  const isSameOne = ([, given]: readonly string[]) =>
    given === first ||
    (isRank(given!.toLowerCase()) && !holdsOther(given!, told.slice(0, full?.index))) ||
    (full !== undefined && isTitleOf(first, given!));
  return (full !== undefined || named.length > 0) && named.every(isSameOne);
}

/** The name, also with further given names behind the first. */
function inFull(name: string): RegExp {
  const [first, ...rest] = name.split(' ').map(escapePattern);
  const words = [first, `(?:\\p{Lu}[\\p{L}.’'-]* ){0,2}${rest.join(' ')}`];
  return new RegExp(`(?<!\\p{L})${rest.length > 0 ? words.join(' ') : first}(?!\\p{L})`, 'gu');
}

/** Nobody holds two of these: "Senator Ruiz" is not Governor Pedro Ruiz. */
const OFFICE = /(?<!\p{L})(gov|sen|pres|rep|mayor|judge|king|pope|chan|min)\p{L}*\.? $/iu;

function holdsOther(rank: string, before: string): boolean {
  const [held, other] = [before, `${rank} `].map((text) => OFFICE.exec(text)?.[1]?.toLowerCase());
  return held !== undefined && other !== undefined && held !== other;
}

/** "Mr" before the last name of Andrew, "Ms." before that of Jane. */
function isTitleOf(first: string, given: string): boolean {
  const sex = sexOfGivenName(first.toLowerCase());
  if (sex === null) return false;
  return (sex === 'male' ? maleTitles : femaleTitles).has(given.toLowerCase());
}

const GIVEN_AND_LAST = /(\p{Lu}[\p{L}’'-]+|\p{Lu}\.) (\p{Lu}[\p{L}-]+)/gu;
