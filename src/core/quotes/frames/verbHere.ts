import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
} from '../../language/functionWords.ts';
import { isPluralRole, nationalityOf, partyWords } from '../../language/roles.ts';
import { alsoNouns, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import type { Token } from './frame.ts';
import { isNameWord } from './nameLinks.ts';
import { isPhrasalVerb } from './phrasalVerb.ts';
import { isTheAccused, phraseEnding } from './phrases.ts';

/** Whether a word form that may be a speech verb is one in this place, not a noun or a participle. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (speechVerb(token.lower) === null) return isPhrasalVerb(tokens, at);
  if (isTheAccused(tokens, at - 1)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.lower === 'by' && token.lower.endsWith('ed')) return false;
  if (token.capital && at > 0 && before?.text !== ',') {
    return isNameWord(before) && !alsoNouns.has(token.lower);
  }
  if (isHeardDoing(tokens, at)) return true;
  if (isPresentPlural(token.lower) && alsoNouns.has(token.lower) && !isPlural(tokens, at - 1))
    return false;
  if (before?.text === ',' && takesWhom(tokens, at + 1)) return true;
  if (alsoNouns.has(token.lower)) return standsAsVerb(before, after);
  if (before === undefined || token.lower.endsWith('ed')) return true;
  return !determiners.has(before.lower) || isQuantity(before);
}

/** "heard Low shout", "hearing a man scream": the bare form behind whom somebody hears. */
function isHeardDoing(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!alsoNouns.has(lower) || !isPresentPlural(lower)) return false;
  const hears = tokens.slice(Math.max(0, at - MOST_OF_HEARD), Math.max(0, at - 1)).some(isHearing);
  const who = hears ? phraseEnding(tokens, at - 1) : null;
  return who !== null && isHearing(tokens[who.from - 1]);
}
/** In tokens: "heard the old harbour pilot Ben Low". */
const MOST_OF_HEARD = 8;
const isHearing = (token: Token | undefined): boolean =>
  /^(?:over)?hear(?:s|d|ing)?$/.test(token?.lower ?? '');

/** "some say", "others argue": a quantity that stands for people. */
const isQuantity = ({ lower }: Token) =>
  /^(?:some|many|others|both|several|most|few|all|those|two|three|no-one|one)$/.test(lower);

/** "Low claims that", but not "Democratic emails and", "a Post report said", "his claims". */
function standsAsVerb(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || before.kind !== 'word' || before.possessive) return false;
  if (determiners.has(before.lower) || prepositions.has(before.lower)) return false;
  if (nationalityOf.has(before.lower) || partyWords.has(before.lower)) return false;
  if (after === undefined || after.kind === 'quote' || /^[,:.]$/.test(after.text)) return true;
  if (auxiliaries.has(after.lower) || conjunctions.has(after.lower)) return false;
  return speechVerb(after.lower) === null && !/^(?:of|from|by|about|against)$/.test(after.lower);
}

/** "Low, who runs the harbour, calls it", "calls Marsh “…”": whom a verb has behind it, and no noun. */
function takesWhom(tokens: readonly Token[], at: number): boolean {
  if (/^(?:it|him|them|himself|herself)$/.test(tokens[at]?.lower ?? '')) return true;
  let end = at;
  while (isNameWord(tokens[end]) || (end === at && tokens[end]?.lower === 'her')) end += 1;
  return end > at && tokens[end]?.kind === 'quote';
}

/** "report", "email": a form that "he" cannot go with; "read" and "cast" may be past. */
const isPresentPlural = (lower: string): boolean =>
  speechLemma(lower) === lower && !/^(?:read|cast|rip)$/.test(lower);

/** "critics", "they", "and Low", "would", "to", "also": what such a form may stand behind. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower, capital } = token;
  if (isNameWord(token)) {
    let first = at;
    while (isNameWord(tokens[first - 1])) first -= 1;
    return tokens[first - 1]?.lower === 'and' || isPluralRole(lower);
  }
  return (
    /^(?:i|we|you|they|who|to)$/.test(lower) ||
    (/[^s]s$/.test(lower) && !capital) ||
    isPluralRole(lower) ||
    auxiliaries.has(lower) ||
    conjunctions.has(lower) ||
    isAdverb(lower) ||
    isQuantity(token)
  );
}
