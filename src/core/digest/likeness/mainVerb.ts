import { withoutNames } from '../../language/tense.ts';
import { isPastWord } from '../../language/verbForms.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { beforeAsides, withoutScene } from '../reading/mainClause.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { isIrregularPast, standsFor } from './standsFor.ts';
import { SAYER_FIRST, withoutSayer } from './withoutSayer.ts';
import type { Word } from './wordSlots.ts';

/** What a sentence tells first, and whether it is only to come. */
interface MainVerb {
  readonly verb: Pick<Word, 'word' | 'stem'>;
  readonly ahead: boolean;
}

export const AHEAD = /^(?:will|would|shall|can|could|may|might|must|should|['’]ll)$/;
export const HELPS = /^(?:is|are|was|were|has|have|had|do|does|did)$/;
/** Between a helping verb and the one that tells what is done. */
const BETWEEN =
  /^(?:be|been|being|to|not|also|now|still|soon|already|just|never|yet|first|reportedly|able|[\p{L}]+ly)$/u;
/** Behind a helping verb and before "to" they tell that something is to come. */
const TO_COME =
  /^(?:due|set|expected|planning|preparing|likely|going|about|ready|poised|scheduled|slated|planned|supposed|hoping|aiming)$/;
/** In the present, with what follows them. */
const PLANS = /^(?:plans?|wants?|hopes?|intends?|expects?|aims?|seeks?|vows?|promises?)$/;
/** They tell nothing by themselves, or that somebody spoke. */
const NO_VERB =
  /^(?:said|told|added|announced?|reported|confirmed|claimed|the|an?|his|her|its|their|this|that|on|in|at|of|for|from|by|with|under|as|one|no|more|about|around|some|over|up|out|among)$/;
/** "The retired teacher", "three injured men": what somebody is like. */
export const DESCRIBES =
  /^(?:the|an?|his|her|its|their|of|\d+|two|three|four|five|six|seven|eight|nine|ten|some|many|most|other)$/;

/** "Instead, they found": no comma opens anything. */
const FIRST_ADVERB =
  /^(?:Instead|Meanwhile|However|Later|Then|Still|Now|Today|Yesterday|Also|\p{Lu}\p{Ll}+ly), /u;

/** What stands between two commas: who somebody is, what else is so. */
const INSERTED = /, [^,]{1,120},(?= )/gu;

/** The words of a sentence's own clause, without who said it and what it only tells besides. */
export const ownWords = once(({ text }: Line): readonly string[] => {
  const told = withoutSayer(withoutQuotations(text))
    .replace(SAYER_FIRST, '')
    .replace(FIRST_ADVERB, '');
  return wordsOf(withoutNames(beforeAsides(withoutScene(told).replace(INSERTED, ' '))));
});

/** The verb of a sentence's own clause; null where it has none that can be read for certain. */
export const mainVerb = once((line: Line): MainVerb | null => {
  const words = ownWords(line);
  for (const [at, word] of words.entries()) {
    if (AHEAD.test(word) || HELPS.test(word)) return helpedVerb(words, at);
    if (PLANS.test(word) && words[at + 1] === 'to') return readVerb(words, at + 2, true);
    if ((isPastWord(word) || isIrregularPast(word)) && !DESCRIBES.test(words[at - 1] ?? ''))
      return readVerb(words, at, false);
  }
  return null;
});

export function helpedVerb(words: readonly string[], helps: number): MainVerb | null {
  let [at, ahead] = [helps + 1, AHEAD.test(words[helps]!)];
  while (BETWEEN.test(words[at] ?? '') || TO_COME.test(words[at] ?? '')) {
    ahead ||= TO_COME.test(words[at]!) || (words[at] === 'to' && words[helps] !== 'had');
    at += 1;
  }
  return readVerb(words, at, ahead);
}

export function readVerb(words: readonly string[], at: number, ahead: boolean): MainVerb | null {
  const word = words[at];
  if (word === undefined || NO_VERB.test(word)) return null;
  const [stem] = termsOf([word]);
  return stem === undefined ? null : { verb: { word, stem }, ahead };
}

/** Whether both sentences tell first one and the same thing, done or to come, by a verb that either might have. */
export function haveOneMainVerb(a: Line, b: Line): boolean {
  const [one, other] = [mainVerb(a), mainVerb(b)];
  return (
    one !== null && other !== null && one.ahead === other.ahead && standsFor(one.verb, other.verb)
  );
}
