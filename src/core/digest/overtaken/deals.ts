import { matchesOf } from '../../language/matchesOf.ts';
import { type Phrase, phraseBefore } from '../reading/phrase.ts';

const NO_TALKS =
  /(?<!\p{L})[Nn]o (?:new |further |more |formal |direct )?(?:talks|negotiations|deal|agreement|meeting) (?:(?:is|are|has been|have been)(?: currently| yet)? (?:planned|scheduled|set|expected|under ?way|in sight|reached|likely|agreed)|in sight)(?!\p{L})/u;
const TALKS_STUCK =
  /(?<!\p{L})[Tt]alks (?:[^.;,]{0,60} )?(?:remain|are) (?:still )?(?:deadlocked|stalled|suspended|at an impasse)(?!\p{L})/u;
const DEAL =
  / (?<=[\p{L}\d,”’] )(?:have |has )?(?:reached|signed|struck|clinched|agreed on|agreed to|sealed|concluded) (?:an?|the|their) (?:\p{Ll}[\p{L}-]* ){0,3}(?:deal|agreement|accord|settlement|contract|pact)(?!\p{L})/gu;

/** Whether a sentence tells that two sides do not talk, or are not at one. */
export const tellsNoDeal = (text: string): boolean => NO_TALKS.test(text) || TALKS_STUCK.test(text);

/** Who made a deal, as a sentence tells it. */
export const dealsIn = (text: string): Phrase[] =>
  matchesOf(DEAL, text).map(({ index }) => phraseBefore(text.slice(0, index)));

const NO_ARREST =
  /(?<!\p{L})(?:[Nn]o arrests? (?:has|have) (?:yet )?been made|[Nn]o(?:body| one|-one) (?:has|have) (?:yet )?been (?:arrested|charged|caught|detained)|[Nn]o suspects? (?:has|have) (?:yet )?been (?:arrested|identified|named))(?!\p{L})/u;
const ARREST =
  /(?<!\p{L})(?:(?:was|were|has been|have been) (?:arrested|detained|charged)|(?<=\p{L} )(?:arrested|detained) (?=\p{L}))/u;

export const tellsNoArrest = (text: string): boolean => NO_ARREST.test(text);
export const tellsArrest = (text: string): boolean => ARREST.test(text);

const THING = '(?<thing>power|electricity|water|gas|heating|mobile service|phone service|internet)';
const WITHOUT = new RegExp(
  ` (?<=[\\p{L}\\d] )(?:is|are|remains?|remained|(?:was|were) still)(?: still| now)? without (?:running |drinking )?${THING}(?![\\p{L}-])`,
  'u',
);
const RESTORED = new RegExp(
  `(?<!\\p{L})${THING} (?:was|is|has been) (?:fully |again )?(?:restored|back|switched back on)(?= (?:to all|to every|everywhere|in all|for all|in every)|,|\\.| on \\p{Lu}\\p{Ll}+day)`,
  'iu',
);

/** "Homes in Ostbrook are without power": the thing that they lack. */
export const lackIn = (text: string): string | null =>
  WITHOUT.exec(text)?.groups?.thing?.toLowerCase() ?? null;

/** "Power was restored to all homes": the thing that is there again, for all. */
export const restoredIn = (text: string): string | null =>
  RESTORED.exec(text)?.groups?.thing?.toLowerCase() ?? null;
