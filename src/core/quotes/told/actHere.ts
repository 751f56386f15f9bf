import { kindOfBody } from '../../language/bodies.ts';
import {
  auxiliaries,
  determiners,
  isAdverb,
  modals,
  personalPronouns,
  prepositions,
  timeNames,
} from '../../language/functionWords.ts';
import { bodyWords, isPluralRole, isRole } from '../../language/roles.ts';
import { isNameWord } from '../frames/nameLinks.ts';
import type { Phrase } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';

/** Forms that are nouns as often as verbs, or adjectives. */
const ALSO_NOUNS =
  /^(?:order|direct|call|demand|request|command|appeal|promise|vow|pledge|offer|question|dispute|blame|label|brand|praise|claim|slam|blast|mock|counsel|invite|mention|rebuke)s?$/;
/** Of the nouns those that tell what somebody wants or will do. */
const NOUNS =
  /^(?:orders?|calls?|demands?|requests?|appeals?|promises?|vows?|pledges?|offers?|proposals?|threats?)$/;

/** "his promise to", "Marsh's call for": the noun, with whose it is right before it. */
export const isNounOfAct = (tokens: readonly Token[], at: number): boolean =>
  NOUNS.test(tokens[at]!.lower) &&
  (tokens[at - 1]?.possessive === true || /^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '')) &&
  /^(?:to|for|not)$/.test(tokens[at + 1]?.lower ?? '');

/**
 * Whether the word is a verb here, of what somebody has done: no noun, no participle of what was
 * done to somebody, no intention ("to urge", "will urge"), no other sense ("called off").
 */
export function isVerbOfAct(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (capital || /^(?:by|off|out|in|into|up|back)$/.test(next)) return false;
  if (/^plead/.test(lower) && /^(?:guilty|innocent|not|no)$/.test(next)) return false;
  const before = behindAdverbs(tokens, at - 1);
  const previous = tokens[before];
  if (lower.endsWith('ing')) return !isCharged(tokens, before);
  if (previous === undefined || previous.possessive) return false;
  if (modals.has(previous.lower) || previous.lower === 'to' || BE.test(previous.lower))
    return false;
  if (determiners.has(previous.lower) && !STANDS_ALONE.test(previous.lower)) return false;
  if (prepositions.has(previous.lower) || /^(?:as|when|once|if|so|than)$/.test(previous.lower))
    return false;
  if (lower.endsWith('ed')) return !isReducedPassive(lower, next);
  return !ALSO_NOUNS.test(lower) || isDoer(previous);
}

const BE = /^(?:was|were|is|are|am|be|been|being|get|gets|got|'s|'re)$/;
const STANDS_ALONE = /^(?:some|many|others|both|several|most|few|all|those)$/;

/** The token before adverbs, and before "on Thursday". */
function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokens[at]?.lower ?? '')) at -= 1;
  const isTime = at < from && timeNames.has(tokens[at + 1]!.lower);
  return isTime && prepositions.has(tokens[at]?.lower ?? '') ? behindAdverbs(tokens, at - 1) : at;
}

/** "accused of threatening to": not done, as far as the sentence tells. */
const isCharged = (tokens: readonly Token[], before: number): boolean =>
  /^(?:of|with|for|against)$/.test(tokens[before]?.lower ?? '') &&
  /^(?:accus|charg|suspect|convict|arrest|guilty|fear|afraid|instead|without|stop)/.test(
    tokens[before - 1]?.lower ?? '',
  );

/** "residents urged to leave", "a man accused of theft", "officials described as weary" */
const isReducedPassive = (lower: string, next: string): boolean =>
  (next === 'to' &&
    /^(?:urg|order|instruct|command|encourag|invit|advis|warn|remind)/.test(lower)) ||
  (next === 'of' && lower === 'accused') ||
  next === 'as' ||
  (next === 'for' && /^(?:blam|prais|critici|condemn|mock|chid|hail|commend|scold)/.test(lower));

/** What a form that may be a noun is the verb of. */
const isDoer = (token: Token): boolean =>
  isNameWord(token) ||
  isRole(token.lower) ||
  isPluralRole(token.lower) ||
  personalPronouns.has(token.lower) ||
  auxiliaries.has(token.lower) ||
  STANDS_ALONE.test(token.lower) ||
  bodyWords.has(token.lower) ||
  kindOfBody(token.lower) !== null ||
  PAPERS.test(token.lower) ||
  /^(?:that|which|and|or|but)$/.test(token.lower);

/** Names of things, and nouns of bodies that stand for things as well. */
const THINGS =
  /^(?:acts?|bills?|laws?|initiatives?|candidacy|constitution|conference|summit|street|avenue|airport|hotel|tower|poll|survey|research|project|news|fund|radio|television|tv|behavior|behaviour)$/;
/** Papers that speak: "the lawsuit accuses the firm of fraud". */
const PAPERS =
  /^(?:lawsuits?|suits?|petitions?|letters?|complaints?|statements?|resolutions?|reports?|editorials?|indictments?|memos?|notices?)$/;

/** "landowners", "nurserymen", "pensioners": people by what they do, and what only ends like them. */
const DOERS =
  /(?:(?:ers|ors|ists|ians|men|ees)|^(?:rebels|insurgents|neighbours|neighbors|bosses|chiefs|staff|crews?|unions?|clubs?|management|prosecution|defen[cs]e|opposition|hospital|hospitals))$/;
const NO_DOERS =
  /^(?:numbers|papers|newspapers|letters|computers|towers|rivers|waters|offers|orders|matters|powers|quarters|headquarters|cent(?:er|re)s|barriers|characters|factors|errors|sensors|servers|trailers|dollars|fees|committees|posters|filters|layers|borders|others|chapters|members?hip|trees|degrees|colors|colours|flowers|fires|stores|scores|doors|floors|mirrors|sectors|corridors|motors|lists)$/;

/** A person, a body, or a paper of theirs: a thing that "calls for" something says nothing. */
export function isSomebody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  let last = to - 1;
  while (last > from && /^(?:who|which|,)$/.test(tokens[last]!.text)) last -= 1;
  const head = tokens[last]!;
  if (THINGS.test(head.lower)) return false;
  if (isNameWord(head) || PAPERS.test(head.lower) || kindOfBody(head.lower) !== null) return true;
  if (last === from && /^(?:his|her)$/.test(head.lower)) return true;
  if (
    last === from &&
    ((personalPronouns.has(head.lower) && head.lower !== 'you') || STANDS_ALONE.test(head.lower))
  )
    return true;
  if (DOERS.test(head.lower) && !NO_DOERS.test(head.lower)) return true;
  const own = tokens.slice(from, last + 1);
  return own.some(
    ({ lower }) =>
      isRole(lower) || isPluralRole(lower) || (bodyWords.has(lower) && !THINGS.test(lower)),
  );
}
