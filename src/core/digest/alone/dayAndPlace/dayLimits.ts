import { matchesOf } from '../../../language/matchesOf.ts';
import { leansAhead, presentAround, tellsPast } from '../../../language/tense.ts';
import { hasPastVerb, PAST } from '../../../language/verbForms.ts';
import type { Span } from '../../../report/report.ts';

/** "Said on Friday that no": the day is that of the saying. */
const SAYING =
  /(?<!\p{L})(?:said|told|announced|wrote|declared|added|reported|confirmed|ruled)(?: [\p{L}.]+){0,2}?,? (?:late |early )?(?:on )?$/iu;
/** Another clause, with claims of its own. */
const BREAK = new RegExp(
  `(?:(?<![ap]\\.m)\\.|[;:!?])\\s|\\s[–—-]+\\s|,\\s(?:who|which|where|when|but|and|saying|after|as)\\s|,\\s(?=${PAST}(?!\\p{L}))|(?<!\\p{L})(?:said|told|announced|wrote|declared|confirmed)\\s|["“”]`,
  'gu',
);

/** "No trains will run on Friday": on other days they may. */
const NEGATION =
  /(?<!\p{L})(?:no|not(?! to(?!\p{L})| \p{L}+ing(?!\p{L}))|never|nobody|none|nothing|nowhere|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing))(?!\p{L})|n[’']t(?!\p{L})/iu;
const NO_WONDER =
  /(?<!\p{L})(?:not only|no longer|no fewer|no less|no more than|No\. ?\d)(?!\p{L})/giu;
/** "If it is raised on Monday", "open only to men on Sunday". */
const CONDITION =
  /(?<!\p{L})(?:if|unless|provided|except|(?<!(?:the|an|its|his|her|their|our) )only|solely|exclusively)(?!\p{L})/iu;
/** "Banned the sale of fireworks on Sunday": nobody knows whether it was banned then, or for then. */
const BAN =
  /(?<!\p{L})(?:(?<!(?:the|an?|its|of|previously|long|now) )(?:ban(?:s|ned|ning)|prohibit(?:s|ed|ing)?|forb(?:id|ids|idden|ade)|outlaw(?:s|ed|ing)?|barred|restrict(?:s|ed|ing))|an? (?:\p{L}+ )?(?:ban|prohibition|curfew|closure) (?:on|of|for)|off limits|(?:be|been|stays?|stayed|remains?|remained|kept|keeps?) (?:\p{L}+ )?(?:closed|shut)|(?:was|were) (?:\p{L}+ )?(?:closed|shut|open|free) to|illegal to)(?!\p{L})/iu;
const ALONE_BEHIND = /^ (?:only|alone|but not|and not|instead|rather than)(?!\p{L})/u;

/** Words that a day may open a sentence with: "Late on". */
const BARE = 10;
/** Letters behind a day that opens its sentence, as far as its own claim reaches. */
const CLAIM = 80;

/**
 * Whether the claim is of this day and perhaps of no other, so that without it another claim would be
 * left: a negation, a ban, a condition, a rule in the present. `narrated`: the text with spaces for
 * what is quoted.
 */
export function limitsClaim(narrated: string, { start, end }: Span): boolean {
  const [before, after] = [narrated.slice(0, start), narrated.slice(end)];
  if (ALONE_BEHIND.test(after)) return true;
  if (SAYING.test(`${before.trimEnd()} `)) return false;
  const clause = `${before.slice(lastBreak(before)).trimEnd()} `;
  const claim = clause.trim().length > BARE ? clause : clause + claimBehind(after);
  if (NEGATION.test(claim.replace(NO_WONDER, ' ')) || CONDITION.test(clause)) return true;
  return BAN.test(clause) || isRule(`${clause}on `, after);
}

const isRule = (before: string, after: string): boolean =>
  !leansAhead(before, after) && presentAround(before, after) === 'rule';

/** What a day that opens its sentence is told of, up to who said it. */
const claimBehind = (after: string): string =>
  after
    .slice(0, CLAIM)
    .replace(/^, /, '')
    .split(/, |[.;:]\s|(?<!\p{L})(?:that|said|told|announced|who|which)(?!\p{L})/u)[0]!;

function lastBreak(before: string): number {
  const last = matchesOf(BREAK, before).at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** "Hit the islands today": of that one day; "live there today" may be of these years. */
export const isOfOneDay = (narrated: string, { start, end }: Span): boolean => {
  const [before, after] = [`${narrated.slice(0, start).trimEnd()} `, narrated.slice(end)];
  if (before.trim().length <= BARE) return hasPastVerb(claimBehind(after));
  return (
    tellsPast(before, after) === 'surely' ||
    SAME_FORM.test(before) ||
    WILL.test(before.slice(lastBreak(before)))
  );
};
/** Told of one thing they are past: "an earthquake hit the islands". */
const SAME_FORM = /(?<!\p{L})(?:hit|cut|shut|quit|burst|beat)(?!\p{L})/u;
const WILL = /(?<!\p{L})(?:will|is to|are to|is due|are due|is set|are set)(?!\p{L})/u;
