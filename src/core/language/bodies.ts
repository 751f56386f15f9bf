import { wordSet } from './wordSet.ts';

/** First words of departments with an "and" in their names, as in the lists of federal and provincial ones. */
const firstOfTwo = wordSet(
  'customs health food housing veterans parks education science arts safety fish labor labour trade agriculture environment forests oceans immigration transport transportation alcohol securities standards community children families justice energy law business fisheries mines culture tourism budget',
);

/** "Customs" of "Customs and Border Protection". */
export const joinsByAnd = (word: string): boolean => firstOfTwo.has(word);

/** What a body is called when its name is not said again, by the kind of body. */
const KINDS = {
  office: wordSet(
    'agency department bureau ministry regulator watchdog commission administration authority',
  ),
  company: wordSet(
    'company firm airline bank retailer automaker carmaker manufacturer maker startup corporation business brand chain carrier utility developer publisher railway railroad insurer lender grocer drugmaker chipmaker telecom conglomerate broadcaster',
  ),
  group: wordSet('group organization organisation nonprofit charity'),
};
export type BodyKind = keyof typeof KINDS;

export const kindOfBody = (word: string): BodyKind | null =>
  (Object.keys(KINDS) as BodyKind[]).find((kind) => KINDS[kind].has(word)) ?? null;

/** Words in the names of public bodies. */
const publicWords = wordSet(
  'agency department bureau ministry commission administration authority office service services board council police court congress senate parliament government army navy kremlin pentagon',
);
/** Words in the names of firms. */
const firmWords = wordSet(
  'company co corp corporation inc llc ltd plc group airlines air bank motors energy holdings technologies systems pharmaceuticals industries stores media entertainment foods brands resources mining petroleum pipelines wireless software solutions laboratories studios railway airways',
);

/** "Motors" at the end of a name is a firm's. */
export const isFirmWord = (word: string): boolean => firmWords.has(word);

/** Whether a body with these words in its name may be spoken of as one of that kind. */
export function mayBeKind(words: readonly string[], kind: BodyKind): boolean {
  const isPublic = words.some((word) => publicWords.has(word));
  // "Statistics Canada" is an agency, "Air Canada" a company.
  if (words.length === 2 && words[1] === 'canada') return kind !== 'group';
  if (kind === 'office') return isPublic;
  if (isPublic) return false;
  return kind === 'company' || !words.some((word) => firmWords.has(word));
}
