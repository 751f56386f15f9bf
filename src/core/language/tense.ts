import type { Span } from '../report/report.ts';
import { matchesOf } from './matchesOf.ts';
import { type Present, presentBefore, presentBehind } from './presentTense.ts';
import { DONE, hasPastVerb, PAST } from './verbForms.ts';

/** Words after which a date in the same clause is still to come; "a deal on a plan", "Biden's plans" are things. What stands before a word is read only where the word stands. */
const AHEAD =
  /(?:(?=['’])(?<=\p{L})['’]ll|(?=plan\b)(?<!\b(?:an?|the|his|her|its|their|our|this|that|\p{L}+['’]s?) (?:[\p{L}-]+(?<!s) ){0,2})\bplan\b|(?=plans\b)(?<!\b(?:his|her|its|their|our|these|those|\p{L}+['’]s?) (?:[\p{L}-]+ ){0,2})\bplans\b|\b(?:will|won't|shall|is to|are to|to be held|is set|are set|set for|scheduled|due|expected|expects?|planned|planning|hopes? to|upcoming|later|until|(?:booked|valid|ticketed|in effect|in force|closed|suspended) through(?= $)|ahead of|invit(?:e|es|ed|ation)|possible (?=summit|meeting|visit|vote|talks|trip|strike|deal|launch|attack)|can(?= \p{Ll}+(?: (?!from\b|of\b|after\b|since\b)\p{L}+){0,3} (?:on )?$)|could|may|might|would(?!-be)|(?:hoped|intended|aimed|wanted)(?= to\b)(?<=\b(?:said|says|told)(?: [^\s,.;:]+){1,8})|postponed?|delayed?|put off|looks? forward|next))\b/iu;

/** A verb of saying (or "on" behind it) right before a date dates the saying: "told reporters on Friday", "said in a news conference Friday", "according to a statement on Friday"; not "will be announced on Friday". */
const SAYING =
  /\b(?<!\bbe (?:[a-z]+ly )?)(?:said|told|announced|tweeted|wrote|declared|added|reported|confirmed|denied|met|arrived)(?: (?!will\b|would\b)[\w.]+){0,2}?(?: (?:in|at|during|via|through) (?:an?|the|his|her|its|their) (?:(?!will\b|would\b)[\w.'’-]+ ){0,2}(?!will\b|would\b)[\w.'’-]+)? (?:late |early )?(?:on )?(?:late |early )?$|\baccording to (?:(?!will\b|would\b)[\w.]+ ){0,8}(?:on )?$/i;

/**
 * Whether a date between `before` (the start of its sentence) and `after` is still to come for the
 * writer. Only the clause that the date stands in counts.
 */
export function leansAhead(before: string, after: string): boolean {
  const clause = clauseBefore(before);
  return (
    AHEAD.test(clause) &&
    !isDone(clause, after) &&
    !isOfDeedBeside(clause) &&
    !ENDS_IN_PLUPERFECT.test(clause)
  );
}

/** "Will meet for the first talks since fighting broke out in March": the date is that of what has been. */
function isOfDeedBeside(clause: string): boolean {
  const beside = clause.split(
    /(?<!\p{L})(?:since|after|when|because|which|who|that|where|while)(?!\p{L})/u,
  );
  return (
    beside.length > 1 &&
    hasPastVerb(beside.at(-1)!) &&
    !AHEAD.test(beside.at(-1)!) &&
    !SAID_HOPED.test(clause)
  );
}

/** "Told the court that she hoped to": what comes with "that" is what was said. */
const SAID_HOPED =
  /\b(?:said|says|told)(?: [^\s,.;:]+){0,8} that (?:(?!who\b|which\b|after\b|when\b)[^\s,.;:]+ ){1,4}(?:hoped|intended|aimed|wanted) to\b/u;

/** What is mostly set for a day before it takes place. */
export const PLANNED_THING =
  'votes?|elections?|referendum|summit|meeting|talks|hearing|trial|debate|match|game|race|final|derby|march|rally|strike|launch|deadline|opening|concerts?|ceremony|parade|visit';

/** The clause in which a date stands, up to it, with N for names. */
export const clauseBefore = (before: string): string =>
  withoutNames(before.slice(lastBreak(before)));

/** Theresa May and Will Smith say nothing of what may or will be. */
export const withoutNames = (clause: string): string =>
  clause.replace(
    /(?<!\p{L})(?=\p{Lu})(?<=\p{L}[^.!?]*?)\p{Lu}[\p{L}’'-]*|^(?:Will|May) (?=\p{Lu})/gu,
    'N',
  );

/** "To prevent a shutdown on Thursday" (not "to parliament", "to six villages", "rose to nine", "began to cross"): no tense tells whether that Thursday has been. */
const INFINITIVE =
  /(?<!\b(?:speaking|spoke|speaks|said|talking|talked|according|wrote|came|went|returned|travelled|traveled|sent|moved|close|closed|opens?|opened|reopens?|due|up|began|begun|started|continued|managed|able|forced|had|used|helped)) to (?!would-be\b|fellow\b|former\b|some\b|many\b|more\b|most\b|all\b|both\b|other\b|several\b|the\b|an?\b|his\b|her\b|their\b|its\b|\p{Lu}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)\b|(?:parliament|congress|court|police|hospital|jail|prison|school|church|work|war|people|power|children|men|women|\p{L}+(?:ers|ors|ists|ents|ants|ions|ees|ities))\b)\p{L}+/u;

/** What is surely still to come: "will", "is to", "scheduled for". Other words of the future tell of plans of the past as well. */
const SURELY_AHEAD =
  /(?<=\p{L})['’]ll\b|\b(?:will|won['’]t|shall|is to|are to|to be held|is set|are set|set for|scheduled|due|upcoming|(?:can|may)(?= (?!have\b|not\b)\p{Ll}+(?: (?!from\b|of\b|after\b|since\b)\p{L}+){0,3} (?:on )?$))\b/u;
/** "On Tuesday Merkel would visit": the verb stands behind the day, with no other verb and no "that" between. */
const AHEAD_BEHIND = new RegExp(
  `^,? (?:(?!(?:that|which|who|whose|whom|where|when|as|after|if|because)\\b|${PAST}\\b)\\p{L}[\\p{L}’'-]* ){0,4}?(?:will|would|is to|are to|(?<!(?:an?|the|this|that|its|his|her|their|our|new|['’]s|s['’]) )plans? to|could|may|might)\\b`,
  'u',
);
/** "Biden on Friday proposed", "on Wednesday formally announced": the day is that of the deed. */
const DONE_BEHIND = new RegExp(`^ (?:\\p{L}+ly )?${PAST}\\b`, 'u');

/** "After talks came to an abrupt end Tuesday": the last verb before the day is a past one, with nothing to come behind it. */
const ENDS_IN_DEED =
  /(?<!\b(?:be|been|being|to|not|is|are|if|when|once|until) )\b(?:met|took|came|went|gave|left|won|lost|began|fell|rose|struck|sent|led|became|broke|drove|brought|caught|withdrew|sank|sued|collapsed|failed|died|ended|erupted)(?: (?!(?:that|which|who|whose|is|are|be|been|being|has|have|do|does|if|by|until|before|after|ahead|for|in|of|on|will|would|could|may|might|shall|should|plans?|next|later|expected|scheduled|due|set)\b)(?!to (?!an?\b|the\b))[\p{L}’'-]+){0,6} (?:on |late |early )?$/u;

/** "The bill to ban the sale was defeated by two votes on": what was done to it, whatever it was to do. */
const ENDS_DONE_TO = new RegExp(
  `(?<!\\p{L})(?:was|were) (?:\\p{L}+ly )?${PAST}(?: (?!(?:to(?! \\d)|that|which|who|whose|is|are|be|been|being|has|have|if|until|till|before|after|ahead|for|from|will|would|could|may|might|shall|should|plans?|next|later|due|set)(?!\\p{L}))[\\p{L}\\d’'.-]+){0,8} (?:late |early )?(?:on )?$`,
  'u',
);
/** "Will get 500 crowns a week, the council decided on": the day is that of deciding. */
const DECIDING =
  /, (?:[\p{L}’'.-]+ ){1,5}(?:decided|ruled|voted|agreed|warned|promised|pledged|predicted|forecast) (?:late |early )?(?:on )?$/u;

/**
 * Whether the clause between `before` and `after` leaves it open of which week a bare weekday is;
 * `ahead`: it has words of the future; `isOwnDay`: it is the weekday of the report.
 */
export function leavesTenseOpen(
  before: string,
  after: string,
  ahead: boolean,
  isOwnDay = false,
): boolean {
  const clause = clauseBefore(before);
  if (/\bthat (?:on )?$/.test(clause) && AHEAD_BEHIND.test(after)) return true;
  if (isDone(clause, after)) return false;
  if (ahead)
    return !SURELY_AHEAD.test(clause) && !SAID_WOULD.test(clause) && !SAID_EXPECTED.test(clause);
  const deed = isOwnDay ? nearestDeed(clause).replace(ALLOWED, '$1') : nearestDeed(clause);
  return INFINITIVE.test(deed) || isAheadBehind(clause, after);
}

/** Whether an infinitive stands before a day: "decided to delay", of which the day may be as well. */
export const hasInfinitive = (clause: string): boolean => INFINITIVE.test(clause);

/** "Were allowed to return", "rejected calls to resign": of the very day of the report both are told. */
const ALLOWED =
  /(?<!\p{L})((?:was|were) (?:\p{Ll}+ly )?(?:allowed|permitted|cleared|free)|(?:rejected|dismissed|resisted|ignored|faced|defied|repeated|renewed) (?:\p{Ll}+ )?(?:calls|demands|appeals|pressure|requests|pleas)) to/gu;

/** "Came on to score as Velden beat Marle on": of a deed told beside another one, which has the day. */
function nearestDeed(clause: string): string {
  const parts = clause.split(/(?<!\p{L})(?=(?:as|when|after|while|because|since) )/u);
  if (parts.length === 1 || !hasPastVerb(clause)) return clause;
  const last = parts.findLastIndex((part) => hasPastVerb(part) || SAME_FORM.test(part));
  return parts.slice(last).join('');
}

/** Beside a verb in the past they are past as well. */
const SAME_FORM =
  /^\p{L}+ (?:[\p{L}\d’'-]+ ){1,5}?(?:beat|hit|cut|shut|quit|burst|split|set|put)(?!\p{L})/u;

/**
 * "The speaker said the House would vote on": news tells at once what was said, and that is to come.
 * Not "had said", "said last week", "said in March": it may have been.
 */
const SAID_WOULD = new RegExp(
  `(?<!\\p{L})(?<!(?:had|earlier|once|previously|then|initially|first|originally|would|not) )(?:said|says|announced|confirmed|told (?:the )?\\p{L}+)(?: on N)?,?(?: (?!in N|(?:last|ago|earlier|before|previously|if|when|after|who|which|whose|had|would|${PAST})(?!\\p{L}))[^\\s,.;:]+){0,10} would (?!have|be willing)(?:(?:now |not |only )?be ${DONE} )?(?:(?!(?:that|which|who|if|when|unless|after|had|have|${PAST})(?!\\p{L}))[^\\s,.;:]+ ){1,12}$`,
  'u',
);

/** "Said it expected trains to run on", "told the court that she hoped to be back on": the same. */
const SAID_EXPECTED = new RegExp(
  `(?<!\\p{L})(?<!(?:had|earlier|once|previously|then|initially|first|originally|not) )(?:said|says|announced|confirmed|told (?:the )?\\p{L}+)(?: on N)?,?(?: (?!in N|(?:last|ago|earlier|before|previously|if|when|after|who|which|whose|had|was|were|never|${PAST})(?!\\p{L}))[^\\s,.;:]+){1,10} (?:expect(?:ed|s)?|hope[sd]?|intend(?:ed|s)?|aim(?:ed|s)?|want(?:ed|s)?|plan(?:ned|s)?) (?:(?!(?:that|which|who|if|when|unless|after|had|have|${PAST})(?!\\p{L}))[^\\s,.;:]+ ){0,10}?to (?!have |be willing)(?:(?!(?:that|which|who|if|when|unless|after|had|have|${PAST})(?!\\p{L}))[^\\s,.;:]+ ){1,8}$`,
  'u',
);

/**
 * Whether the date between `before` and `after` is that of something done: `surely` where a verb of
 * the past governs it, `perhaps` where one only stands in its clause ("was hired for concerts in July").
 */
export function tellsPast(before: string, after: string): 'surely' | 'perhaps' | null {
  const clause = clauseBefore(before);
  const behind = clauseOf(after);
  if (/\bsince (?:early |late )?$/i.test(clause) || GOES_BACK_TO.test(clause)) return 'surely';
  // "Is ending its flights in", "agreed to hold the talks in": the deed is another one.
  if (presentBefore(clause) !== null || INTENDED.test(clause)) return null;
  if (isDone(clause, after) || DEED_BEFORE.test(clause)) return 'surely';
  if (clause.trim().length <= BARE && SOME_DEED.test(behind) && !AHEAD.test(behind))
    return 'surely';
  if (clause.trim().length <= BARE && AHEAD.test(behind)) return null;
  return SOME_DEED.test(clause) || SOME_DEED.test(behind) ? 'perhaps' : null;
}

/** "It goes back to a Tuesday in June". */
const GOES_BACK_TO =
  /(?<!\p{L})(?:goes|go|went|going|dates?|dated|dating|reach(?:es)?|traced?) back to (?:(?:an?|the) )?(?:\p{L}+ (?:in|of) )?(?:early |late |mid-)?$/u;

const SOME_DEED = new RegExp(`(?<!\\p{L})(?:${PAST}|ha(?:s|ve|d)(?! to ))(?!\\p{L})`, 'u');

/** "Agreed to hold the talks in". */
const INTENDED = new RegExp(
  `${INFINITIVE.source}(?: (?!${PAST}\\b)[^\\s]+)*? (?:in|on|late|early) $`,
  'u',
);

/** "Added a third shift in": nothing that may be to come stands between. */
const DEED_BEFORE = new RegExp(
  `(?<!\\p{L})(?<!\\bbe(?:ing)? )${PAST}(?: (?!(?:to|for|should|would|could|will|may|might|that|which|who|is|are|ahead|before|until|${PLANNED_THING})(?!\\p{L}))(?!\\p{L}+ing\\b)[^\\s]+){0,8}? (?:(?:in|on|late|early|back|last|since) )*$`,
  'u',
);

/** What these tell of, and not they themselves, may have the day. */
const ARRANGED =
  'set|agreed|called|asked|invited|booked|hired|arranged|announced|proposed|promised|pledged|offered|demanded|wanted|hoped|decided|voted|fixed|named|ordered|moved|put|pushed|brought|said|told|warned|threatened|predicted|signed|scheduled|planned|expected|been';

/** "The invitation had reached Denna in": done before the rest was; of "had agreed to meet in", "had set a deadline in" the day may be to come. */
const ENDS_IN_PLUPERFECT = new RegExp(
  `(?<!\\p{L})(?<!\\bif (?:[^\\s]+ ){1,4})had (?:(?:already|just|first|once|never|not|only|\\p{Ll}+ly) )*(?:been )?(?!(?:${ARRANGED})(?!\\p{L}))${DONE}(?: (?!(?:to|for|by|should|would|could|will|may|might|can|that|which|who|whose|where|is|are|ahead|before|until|due|next|later|${PLANNED_THING})(?!\\p{L}))(?!\\p{L}+ing\\b)[^\\s]+){0,8}? (?:late |early )?(?:in|on) (?:late |early )?$`,
  'u',
);

/** "Had given him the estimate on": what has the day behind it was done by then. */
export const endsInPluperfect = (before: string): boolean =>
  ENDS_IN_PLUPERFECT.test(clauseBefore(before));

/** "Will be without their captain in Saturday's final": what is to take place has that day, and is to come. */
export const comesSurely = (before: string, after: string): boolean =>
  SURELY_AHEAD.test(clauseBefore(before)) && PLANNED_BEHIND.test(after);
const PLANNED_BEHIND = new RegExp(
  `^ (?:\\p{L}+ ){0,2}?(?:${PLANNED_THING}|trip|tie|fixture|semi-?final|qualifier|play-?off|tour|session|launch)(?!\\p{L})`,
  'u',
);

const PLAIN = "(?:[\\p{L}\\d’'-]+ )";
const HOLDS =
  '(?:closed|shut|blocked|suspended|cancelled|canceled|banned|halted|unavailable|open|free|in force|in place|off limits|out of service|without (?:power|water|electricity|gas))';
/** "Will be closed until", "will run again from", "are to run from", "runs until", "are cancelled until", "have until": one clause and no other deed. */
const LASTS = new RegExp(
  `^(?!.*(?<!\\p{L})(?:that|which|who|when|after|if|because|said)(?!\\p{L}))${PLAIN}{1,8}(?:(?:has|have) (?:only )?(?:until|till)|(?:will|won['’]t) (?!have )${PLAIN}{1,6}(?:until|till|from|by)|(?:is|are) (?:due |set |expected |scheduled )?to (?!have )${PLAIN}{1,6}(?:until|till|from|by)|(?:runs|lasts|applies|continues) (?:on )?(?:until|till)|(?:is|are|stays?|remains?) (?:still |now )?(?:to be )?${HOLDS} (?:until|till)) (?:late |early |at least )?$`,
  'u',
);

/** Whether what stands before a weekday tells that something lasts until then, or is so from then on: the next such day. */
export const lastsUntil = (before: string): boolean => LASTS.test(clauseBefore(before).trimStart());

/** What a verb in the present that governs the day between `before` and `after` tells of it, if one does. */
export function presentAround(before: string, after: string): Present | null {
  const clause = clauseBefore(before);
  if (isDone(clause, after)) return null;
  const behind = clauseOf(after);
  if (IS_SET.test(clause)) return 'timetable';
  if (OWNS_EVENT.test(behind) || (EVENT.test(clause) && IS.test(behind))) return 'open';
  if (clause.trim().length <= BARE) return presentBehind(behind);
  return presentBefore(clause);
}

/** "Monday's vote is a test": nobody can tell whether it has been. */
const IS = /^,? (?:is|are|(?:begin|start|open|take|bring|pit|come|decide)s)\b/;
const OWNS_EVENT = new RegExp(
  `^['’´]s (?:\\p{Ll}+ ){0,2}(?:${PLANNED_THING})(?: (?:in|at|of|on|between|with|against) (?:the )?N(?: and N)?)?${IS.source.slice(1)}`,
  'u',
);
const EVENT = new RegExp(
  `\\b(?:${PLANNED_THING})(?: (?:in|at|of|between|with|against) (?:the )?N)? (?:on )?$`,
);

/** "Their first match is on": it is set down for that day. */
const IS_SET = new RegExp(
  `(?<!\\p{L})(?:${PLANNED_THING})(?: (?:in|at|of|between|with|against) (?:the )?N(?: and N)?)? (?:is|are) on $`,
  'u',
);

/** What follows a day in its own clause, with N for names. */
const clauseOf = (after: string): string =>
  withoutNames(
    `x${after.slice(0, CLAUSE_BEHIND).split(/(?:\.(?<!(?<!\p{L})(?:\p{Lu}\p{Ll}{0,4}|[ap]\.m)\.)|[;:!?])\s|["“”]/u)[0]!}`,
  ).slice(1);
const CLAUSE_BEHIND = 200;

/** "On Tuesday, Merkel would visit"; "won on Tuesday, all but sure that she will rule" tells of another day. */
const isAheadBehind = (clause: string, after: string): boolean =>
  AHEAD_BEHIND.test(after) && (!after.startsWith(',') || clause.trim().length <= BARE);

/** "Late on": no more stands before a day that begins its clause. */
const BARE = 10;

/** "Said the vote on Thursday would go ahead": the day tells which vote, and not when that was said. */
const SAID_OF_THING =
  /\b(?:said|told \p{Ll}+|announced|confirmed|added)(?: that)? (?:the|an?|his|her|its|their|all|\p{Ll}+s) (?:[\p{L}’'-]+ )?(?:on )?$/u;
const WILL_BEHIND =
  /^(?: (?:morning|afternoon|evening|night))? (?:will|would|could|may|might|should|can|(?:is|are) to|ha(?:s|ve|d) been)(?!\p{L})/u;

const isDone = (clause: string, after: string): boolean =>
  (SAYING.test(clause) && !(WILL_BEHIND.test(after) && SAID_OF_THING.test(clause))) ||
  ENDS_IN_DEED.test(clause) ||
  ENDS_DONE_TO.test(clause) ||
  DECIDING.test(clause) ||
  DONE_BEHIND.test(after);

/** "Sep. 11", "at 6 a.m. on" and "Gov. Hale" go on; "…, speaking in Velden on" tells when that was said. */
const CLAUSE_BREAK =
  /(?:\.(?<!(?<!\p{L})(?:\p{Lu}\p{Ll}{0,4}|[ap]\.m)\.)|[;:!?])\s|,\s(?:who|which|where|when|but|and)\s|,\s(?=(?:speaking|saying|adding|telling|writing|announcing|testifying)\s)|["“”]/gu;

/** Looked for from the end, over no more than a long sentence: what is before does not matter. */
function lastBreak(before: string): number {
  const from = Math.max(0, before.length - LONGEST_CLAUSE);
  const breaks = matchesOf(CLAUSE_BREAK, before.slice(from));
  const last = breaks.at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** Characters. What stands further off from a date is not read for it. */
const LONGEST_CLAUSE = 1000;

/** What stands before a date in its text and behind it, as far as it may tell the date's tense. */
export const aroundDate = (text: string, { start, end }: Span): [before: string, after: string] => [
  text.slice(Math.max(0, start - LONGEST_CLAUSE), start),
  text.slice(end, end + LONGEST_CLAUSE),
];
