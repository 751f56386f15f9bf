import { deedsIn } from './deeds.ts';

const WORD = "[\\p{L}\\d’'-]+";
const THING = '(?:The|An?) (?:\\p{Ll}[\\p{L}-]* ){1,4}?';
const DEED = `(?<deed>\\p{Ll}+(?: ${WORD}){0,14}?)`;
const NAME = "(?<who>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3})";

/** "The lynx shot near Denna was a wild one and not Luna", "the man arrested on Monday was not Karl Imhof but". */
const SHAPES = [
  new RegExp(
    `^${THING}${DEED} (?:was|is)(?: ${WORD}){1,8}?,? (?:and )?not ${NAME}(?=[,.;]|$)`,
    'u',
  ),
  new RegExp(`^${THING}${DEED} (?:was|is) not ${NAME},? but(?= )`, 'u'),
];
const MAY_BE = /(?<!\p{L})not \p{Lu}/u;

/** What was told of somebody and befell another, as a sentence says: "Luna was shot near Denna"; null where it says nothing of the kind. */
export function mistakenIn(text: string): string | null {
  if (!MAY_BE.test(text)) return null;
  const found = SHAPES.map((shape) => shape.exec(text)?.groups).find(
    (groups) => groups !== undefined && deedsIn(groups.deed!)[0]?.start === 0,
  );
  return found === undefined ? null : `${found.who!} was ${found.deed!}`;
}
