import type { Amount } from './amounts.ts';

/** A figure with whoever gives it right behind: "$18 million, as the insurer has it". */
export interface Sourced {
  readonly amount: Amount;
  /** Who it is, in the words of the sentence. */
  readonly who: string;
  /** Where the words that name him end. */
  readonly end: number;
  /** "6.2 million for the auditors" is of somebody only beside another such. */
  readonly isFor: boolean;
}

const WHO =
  "(?<who>(?!(?:that|which|who|it|he|she|they|we|i|you|a|an|this|these)(?!\\p{L}))[\\p{L}.’'-]+(?: (?!(?:that|which|who|it|he|she|they|we|i|you|a|an|this|these)(?!\\p{L}))[\\p{L}.’'-]+){0,6}?)";
const THING = '(?: [\\p{L}-]+){0,4}?';
const ENDS = '(?=[,;.)]|$| (?:or|and|but|while)(?!\\p{L}))';
const COUNT_OF = 'by (?:the|an?) (?:count|reckoning|account|estimate|tally|figures|calculation) of';
const BELIEVES =
  'ha(?:s|ve) it|puts? it|sees? it|says?|said|claims?|claimed|believes?|believed|fears?|feared|hopes?|hoped|thinks?|reckons?|reckoned|estimates?|estimated|reported|told [^,;.]{2,30}?';

const BEHIND = [
  `^${THING},? (?:according to|${COUNT_OF}) ${WHO}${ENDS}`,
  `^${THING},? (?:if|should) (?:you|one) (?:asks?|believes?|listens? to|trusts?) ${WHO}${ENDS}`,
  `^${THING},? as ${WHO} (?:${BELIEVES})${ENDS}`,
].map((shape) => new RegExp(shape, 'iu'));
const FOR = new RegExp(`^ for (?=the |\\p{Lu})${WHO}${ENDS}`, 'u');

/** The figures of a sentence that name whoever gives them; places are those of the text. */
export function sourcedIn(text: string, amounts: readonly Amount[]): readonly Sourced[] {
  return amounts.flatMap((amount, at): Sourced[] => {
    const behind = text.slice(amount.end, amounts[at + 1]?.start ?? text.length);
    const tag = BEHIND.map((shape) => shape.exec(behind)).find((match) => match !== null);
    const match = tag ?? FOR.exec(behind);
    if (match == null) return [];
    const end = amount.end + match[0].trimEnd().replace(/[.]$/, '').length;
    return [{ amount, who: match.groups!.who!.trim(), end, isFor: tag === undefined }];
  });
}
