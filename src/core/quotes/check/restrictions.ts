import { isAdverb, prepositions, timeNames } from '../../language/functionWords.ts';

/** Holds for all of a sentence, wherever in it it stands: "in theory", "up to a point", "for now". */
const ANYWHERE =
  /\b(?:in (?:theory|principle|part|some (?:cases|places|parts|ways|sense|respects))|on paper|up to a point|to (?:some|a certain|a degree) ?(?:extent)?|for (?:now|the (?:moment|time being))|at (?:most|best|least in (?:theory|part))|most of the time|subject to|depend(?:s|ing) on|apart from|other than|aside from|barring|pending|assuming|(?:just|only) (?:kidding|joking)|or so (?:i|we|they|he|she|some|it))\b/;

/** What a part of a sentence between commas begins with where it only comments: "in my view", "of course". */
const ASIDE =
  /^(?:in (?:my|our) (?:view|opinion|judgment|eyes|book|experience)|in (?:fact|short|truth|reality|the end|other words|addition|turn|return|particular|general)|of course|for (?:example|instance|one thing|sure|certain)|by the way|to (?:be|tell|my|our|put|say|repeat)|at (?:last|long last|the same time)|on (?:the (?:one|other) hand|top of)|as (?:i|we|you|ever|always|usual|well|everyone|everybody)|like (?:i|we|you)|with (?:respect|all (?:due )?respect)|without (?:doubt|a doubt|question)|after all|above all|from (?:my|our) (?:view|point of view|perspective)|thanks? to|despite|in spite)\b/;

/** Adverbs that take something back. */
const TAKES_BACK =
  /^(?:mostly|partly|partially|sometimes|occasionally|often|usually|normally|generally|technically|theoretically|hypothetically|nominally|supposedly|allegedly|apparently|probably|possibly|perhaps|maybe|hopefully|presumably|seemingly|almost|nearly|hardly|barely|temporarily|conditionally|initially|enough|elsewhere|ideally)$/;

const HEDGES = /^(?:i|we) (?:am told|are told|hear|hope|guess|suppose|imagine|assume|fear)\b/;

/** Brings in the condition or the case that a sentence holds for. */
const CASE =
  /^(?:where|wherever|whoever|whichever|when|whenever|if|unless|until|till|provided|though|although|while it|so long|as long|as far|as soon|given|were (?:it|i|we|they|he|she)|had (?:i|we|it|they)|should (?:it|they|he|she))\b/;

const TIME =
  /^(?:noon|midnight|morning|afternoon|evening|night|tonight|week|weekend|month|year|hour|day|days|time|spring|summer|autumn|winter|dawn|once)$/;

/** "on Friday", "this year", "again today": when it was or will be. */
export function isWhen(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 5) return false;
  if (words.every((word) => isAdverb(word) && !TAKES_BACK.test(word))) return true;
  const last = words.at(-1)!;
  const isTime = timeNames.has(last) || TIME.test(last) || /^(?:1[89]|20)\d\d$/.test(last);
  return isTime && !/^(?:until|till|after|before|except|but|for|per|by)$/.test(words[0]!);
}

/** Whether words of a sentence, wherever they stand, limit all of it. */
export const limitsSentence = (words: readonly string[]): boolean => ANYWHERE.test(words.join(' '));

/**
 * Whether a part of a sentence that stands between commas limits what the sentence says: "for boats
 * under 12 metres", "probably", "where it is deep"; not "in my view" or "on Friday".
 */
export function limitsAsPart(part: readonly string[]): boolean {
  const [first = ''] = part;
  if (TAKES_BACK.test(first) || CASE.test(part.join(' ')) || HEDGES.test(part.join(' ')))
    return true;
  if (!prepositions.has(first)) return false;
  return !ASIDE.test(part.join(' ')) && !isWhen(part);
}

/** What a sentence of its own begins with that takes back or limits the one before: "But only …", "Not!" */
const NEXT =
  /^(?:(?:but|well|or|and|though) )?(?:only|except|not|never|unless|provided|until|at least|just (?:kidding|joking)|kidding|joking|or so|or not|so (?:they|some|many) (?:say|claim|think)|i wish|as if|said no|that (?:is|was) (?:a joke|what|how))\b/;
const VERBLESS = 9;
const BARE_CONDITION = 4;

/** Whether the next sentence limits or takes back the one before. `isVerb` tells words that a clause has. */
export function limitsFromNext(
  words: readonly string[],
  isVerb: (word: string) => boolean,
): boolean {
  const row = words.join(' ');
  if (NEXT.test(row) || limitsSentence(words.slice(0, 4))) return true;
  if (/^(?:if|when|where)$/.test(words[0] ?? '')) return words.length <= BARE_CONDITION;
  const isVerbless = words.length <= VERBLESS && !words.some(isVerb);
  return isVerbless && limitsAsPart(words);
}
