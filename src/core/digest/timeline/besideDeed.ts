import { hasPastVerb, PAST } from '../../language/verbForms.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import { withoutScene } from '../reading/mainClause.ts';
import { quotedStretches } from '../reading/quotedStretches.ts';
import { isOfDayBeside, WHO } from './dayBeside.ts';

/** Letters before a date in which its clause stands. */
const CLAUSE = 200;

/** "A decision that could help decide control of the house in": not even that is sure. */
const MAY_HELP =
  /(?<!\p{L})(?:that|which|who)(?: \p{Ll}+ly)? (?:could|may|might)(?: [^\s,.;:“”"]+){1,16} $/u;

const UNTIL = /(?<!\p{L})(?:until|till|up to)(?: at least| late| early)? $/iu;
/** "Did not open until": that day it did. */
const NOT_UNTIL = /(?:n['’]t|(?<!\p{L})(?:not|no|never|nobody|nothing|only))(?!\p{L})[^,;]*$/iu;
/** "On a contract until", "whose term runs until": how long something lasts, and nothing that is done then. */
const TERM =
  /(?<!\p{L})(?:contract|deal|agreement|term|lease|licen[cs]e|mandate|tenure|presidency|job|visa|sentence|loan|sponsorship|warranty|(?:signed|hired|appointed|elected|contracted|extended|valid|runs?|running|lasts?|lasting|in office|in charge)(?: [^\s,;]+){0,4})(?: [^\s,;]+)? (?:until|till|through|to) $/iu;

/** "A best-before date of", "bonds maturing in", "whoever wins": a mark, a name, an if, and nothing that comes then. */
const OF_THING =
  /(?<!\p{L})(?:best[- ]before|use[- ]by|sell[- ]by|expiry|expiration)(?: dates?)?(?: of| is| are|:)?(?: (?:in|on|before|after|until|up to|between))? $|(?<!\p{L})(?:bonds?|notes|bills|debts?|loans?|gilts|securities|futures|options)(?: [^\s,;]+){0,6}? (?:maturing|due|expiring|(?:that|which) (?:mature|expire)s?) (?:in|on) $/iu;
/** "Which usually meets in June", "that it hardly needs in summer": what is so again and again is no event of the next time. */
const HABIT = new RegExp(
  `(?<!(?<!\\p{L})(?:had|has|have|was|were|been|be|will|would|to|not|did) )(?<!\\p{L})(?:hardly|scarcely|rarely|seldom|often|usually|mostly|always|never|sometimes|normally|typically|generally) (?!(?:will|would|may|might|could|${PAST})(?!\\p{L}))\\p{Ll}+(?: (?!(?:will|would|is to|are to)(?!\\p{L}))[^\\s,;.]+){0,8} $`,
  'u',
);
const WHOEVER = /^[“"]?(?:Whoever|Whichever|Whatever|No matter who)(?!\p{L})/u;
/** In a quotation what is to come has a word for it: "a promise until 2031 is a promise to close in 2032" foretells nothing. */
const FORETELLS =
  /(?<!\p{L})(?:will|shall|won['’]t|going to|would|plan(?:s|ned)?|expect(?:s|ed)?|due|set to|begins?|starts?|opens?|ends?|vote|next|(?:closed|shut|suspended|open|on) until)(?!\p{L})|['’]ll(?!\p{L})/iu;

/** "Moved the deadline from March 10 to": on that day nothing will be done. */
const MOVES =
  /(?<!\p{L})(?:mov|postpon|delay|shift|push|reschedul|extend|chang|brought|bring|put|switch|defer)\p{L}*(?!\p{L})[^;]{0,80} from $/iu;
const TO = /^,? (?:to|until|till)(?!\p{L})/u;
/** "Instead of Monday", "first planned for Monday". */
const NO_MORE =
  /(?<!\p{L})(?:instead of|rather than|and not|, not|(?:originally|first|initially|previously|earlier|had been|was to|were to)(?: be| have been)?(?: (?:planned|scheduled|set|due|announced|meant|intended|open|held|start|begin)){1,2}(?: to \p{L}+)?)(?: (?:on|for|in|to))? $/iu;

/** Whether the sentence says of this day that something is not on it any more. */
export const givesUpDay = ({ line: { text }, mention: { start, end } }: DatedLine): boolean => {
  const clause = text.slice(Math.max(0, start - CLAUSE), start);
  const after = text.slice(end);
  return (
    (MOVES.test(clause) && TO.test(after)) ||
    NO_MORE.test(clause) ||
    (PLANNED_FOR.test(clause) && HAS_MOVED.test(after)) ||
    IS_OFF.test(after)
  );
};
/** "The showing on 24 September is cancelled", "the evening of this Thursday is being postponed". */
const IS_OFF =
  /^,? (?:(?:has|have|had) been|(?:is|are|was|were)(?: being)?) (?:now )?(?:put (?:back|off)|postponed|moved|delayed|cancell?ed|called off|scrapped|withdrawn)(?!\p{L})/u;
/** "The hearing, planned for Monday, has been put back to". */
const PLANNED_FOR = /(?<!\p{L})(?:planned|scheduled|set|due|announced|called) (?:for|on) $/iu;
const HAS_MOVED =
  /^[^.;]{0,30}(?<!\p{L})(?:(?:has|have|had) been|was|were|is|are) (?:now )?(?:put (?:back|off)|postponed|moved|delayed|brought forward|rescheduled|pushed back)(?!\p{L})/u;

/** "More than in May", "down from a peak in May": what it is held against. */
const AGAINST =
  /(?<!\p{L})(?:than|compared (?:with|to)|(?<!\p{L}ed )(?:up|down) from)(?: [^\s,;]+){0,4} $|(?<!\p{L})after $/iu;

/** "The concerts canceled in September | will not be made up", "the man arrested on Monday | was freed": it only tells which ones. */
const WHICH_ONES =
  /^(?:\d+|\p{Lu}[\p{L}’'-]*) (?:[\p{L}\d’'-]+ ){0,5}?(?<!(?:was|were|been|be|is|are|has|have|had|being) (?:\p{Ll}+ly )?)(?:\p{Ll}{2,}ed|held|built|sent|shot|taken|seized|stolen|lost) (?:late |early )?(?:on |in |last |this |at )?$/u;
const GOES_ON_WITH_VERB =
  /^(?: \p{Ll}+ly)? (?:will|would|is|are|has|have|was|were|can|could|may|might|must|should|did|does|do)(?:n[’']t| not)?(?!\p{L})/u;

const WILL =
  /(?<!\p{L})(?:will|won['’]t|(?:is|are)(?: now| still)? (?:to|expected to|due to|set to|likely to))(?!\p{L})/u;
const SAID =
  /(?<!\p{L})(?:said|says|told|announced|confirmed|wrote|added|declared|ruled|decided|reported|according to)(?: [^\s,;]+){0,6} $/iu;

/** "The toll from last weekend's floods": more than one step from what the sentence tells. */
const OF_DAY =
  /(?<!\p{L})(?:from|of|over|about|since|after|following|before|behind|for|to|against) (?:the )?$/iu;
const OWNS = /^['’]s?(?!\p{L})/u;

/** "Do not decide today": who speaks may mean these years, and tells no event of the day. */
const NEAR = /^(?:today|tonight|this (?:morning|afternoon|evening))$/i;
/** "Either we have a budget at the weekend or an election": it may come. */
const MAY_COME = /(?<!\p{L})(?:if|unless|either|in case)(?!\p{L})/iu;

/** "I was wrong on Monday" was not said on Monday, and what somebody says of a day is what the entry tells. */
function isOnlyQuoted(text: string, mention: DatedLine['mention'], ahead: boolean): boolean {
  const quoted = quotedStretches(text).stretches.find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  if (quoted === undefined) return false;
  if (!ahead || NEAR.test(mention.text)) return true;
  return MAY_COME.test(text.slice(quoted.start, quoted.end));
}

/**
 * Whether a date is that of something else than what its sentence tells: of a clause beside it, of the
 * end of a term, of what it is no more. The sentence is no entry of such a day.
 */
export function isBesideDeed({ line, mention, ahead }: DatedLine): boolean {
  const { text } = line;
  const [before, after] = [text.slice(0, mention.start), text.slice(mention.end)];
  const clause = before.slice(-CLAUSE);
  if (isOnlyQuoted(text, mention, ahead)) return true;
  if (givesUpDay({ line, mention, ahead })) return true;
  if (AGAINST.test(clause)) return true;
  if (!ahead && isOfDayBeside({ line, mention })) return true;
  if (ahead)
    return (
      MAY_HELP.test(clause) ||
      TERM.test(clause) ||
      OF_THING.test(clause) ||
      HABIT.test(clause) ||
      WHOEVER.test(text) ||
      isOnlySpokenOf(line.text, mention.start)
    );
  if (UNTIL.test(clause)) return !NOT_UNTIL.test(clause);
  if (WHICH_ONES.test(before) && GOES_ON_WITH_VERB.test(after)) return true;
  return (
    isOfWho(clause) ||
    isOwnedFarOff(clause, mention.text, after) ||
    (line.day !== null && mention.until < line.day && isBehindPlan(before))
  );
}

/** A quotation names the day, and no word of it foretells anything. */
function isOnlySpokenOf(text: string, at: number): boolean {
  const quotation = quotedStretches(text).stretches.find(
    ({ start, end }) => start <= at && at < end,
  );
  return quotation !== undefined && !FORETELLS.test(text.slice(quotation.start, quotation.end));
}

/** "Who vanished on Monday was found on": with a second verb the date is that of the sentence. */
function isOfWho(clause: string): boolean {
  const found = WHO.exec(clause);
  return found !== null && [...found[0].matchAll(VERBS)].length < 2;
}
const VERBS = new RegExp(
  `(?<!\\p{L})(?:(?:(?:has|have|had|was|were|been|is|are) )+(?:\\p{Ll}+ly )?(?:${PAST})|${PAST}|has|have|is|are|will|would)(?!\\p{L})`,
  'gu',
);

const isOwnedFarOff = (before: string, words: string, after: string): boolean =>
  OF_DAY.test(before) && (OWNS.test(after) || /['’]s?$/.test(words));

/** "Will pay a third more than the price on April 22": what is to be done was not done that day. */
function isBehindPlan(before: string): boolean {
  const main = withoutScene(before);
  const plan = WILL.exec(main);
  return plan !== null && !hasPastVerb(main.slice(0, plan.index)) && !SAID.test(main);
}
