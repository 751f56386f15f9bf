import { matchesOf } from '../../language/matchesOf.ts';
import { type Phrase, phraseBefore } from '../reading/phrase.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** Who says that something is not so, or is so after all. */
export interface Stand {
  readonly subject: Phrase;
  /** Stems of what is denied or admitted. */
  readonly claim: readonly string[];
  /** Told as what was said ("denied"), not as what somebody says still. */
  readonly past: boolean;
  /** Where it stands in its sentence. */
  readonly start: number;
}

const WHEN = '(?:(?: late| early)? on \\p{Lu}\\p{Ll}+day)?';
const DENIES = new RegExp(
  ` (?<=[\\p{L},”’] )(?<verb>den(?:y|ies|ied))${WHEN}(?: that| having| ever)? (?<claim>[^.;:“”"]{8,})`,
  'gu',
);
const ADMITS = new RegExp(
  ` (?<=[\\p{L},”’] )(?:has |have )?(?:admit(?:s|ted)|confess(?:es|ed)|acknowledg(?:es|ed)|conced(?:es|ed)|pleaded guilty)${WHEN}(?: that| having| to)? (?<claim>[^.;:“”"]{8,})`,
  'gu',
);

const standsOf =
  (shape: RegExp) =>
  (text: string): Stand[] =>
    matchesOf(shape, text).map(({ index, groups }) => ({
      subject: phraseBefore(text.slice(0, index)),
      claim: termsOf(wordsOf(groups!.claim!)),
      past: groups!.verb === 'denied',
      start: index,
    }));

/** What a sentence tells as denied, and as admitted. */
export const denialsIn = standsOf(DENIES);
export const admissionsIn = standsOf(ADMITS);

const SHARE = 0.6;
const LEAST_SHARED = 2;

/** Whether what is admitted is what was denied: the deed above all, which comes first in both. */
export function isOneClaim(denied: Stand, admitted: Stand): boolean {
  const shared = denied.claim.filter((term) => admitted.claim.includes(term));
  return (
    shared.length >= LEAST_SHARED &&
    shared.length >= SHARE * denied.claim.length &&
    shared.includes(denied.claim[0]!)
  );
}
