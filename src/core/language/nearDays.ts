import { clauseBefore, hasInfinitive } from './tense.ts';
import { hasPastVerb, PAST } from './verbForms.ts';

/** "On a Sunday", "every Friday", "a year ago on Monday", "before Friday": of no one week, or of any. */
const OF_ANY_WEEK =
  /(?<!\p{L})(?:an?|that|any|every|each|most|many|some|football|before|since|from|into|through|between|and|or|(?:weeks?|months?|years?) (?:ago|earlier)) (?:on )?(?:late |early )?$/iu;
const MOVED =
  '(?:postponed|put off|put back|delayed|moved|rescheduled|adjourned|brought forward|extended)';
/** "Has put off the vote to": the day is the new one. */
const MOVED_TO = new RegExp(
  `(?<!\\p{L})${MOVED}(?: (?!(?:who|which|that|when|after|because|as|to|for|${PAST})(?!\\p{L}))[\\p{L}\\d’'-]+){0,10} (?:to|until|till) (?:late |early )?$`,
  'u',
);
const HAS_MOVED = new RegExp(
  `(?<!\\p{L})(?:has|have) (?:been |also |now )*${MOVED}(?!\\p{L})`,
  'u',
);

/** What was to come then may have been: "had been planned", "was due", "could not agree", "might have won". */
const THEN =
  /(?<!\p{L})(?:had|who|which|once|last (?:week|month|year)|(?:was|were) (?:\p{L}+ )?(?:to|planned|due|expected|scheduled|set|supposed|likely)|(?:could|would|may|might) (?:not|have)|couldn['’]t)(?!\p{L})/u;

const PARTICIPLE = `(?:\\p{L}{2,}(?:ed|en|wn|un)|gone|done|come|become|${PAST})`;
/** "Had risen to 27 by": what was so by then has been; not "had agreed to pay by", "had to go by". */
const HAD_BY = new RegExp(
  `(?<!\\p{L})had (?:already |only |also |still |not |\\p{L}+ly )?(?:been )?${PARTICIPLE}(?: (?!(?:to(?! \\p{Lu}| (?:the|an?)(?!\\p{L})| \\d)|that|would|will|until|by|for)(?!\\p{L}))[\\p{L}\\d.,’'-]+){0,10} by (?:late |early |around |about )?$`,
  'u',
);
const BY = /^[Bb]y (?:late |early )?$/u;
/** "By Friday evening they had reached the coast". */
const HAD_BEHIND = new RegExp(
  `^(?: (?:morning|noon|afternoon|evening|night))?,? (?:(?!(?:that|who|which|if|would|will|to)(?!\\p{L}))[\\p{L}\\d.’'-]+ ){1,6}had (?:already |only |also )?(?:been )?${PARTICIPLE}(?!\\p{L})`,
  'u',
);

const BY_OR_UNTIL = /(?<!\p{L})(?:by|until|till) (?:late |early |at least )?$/u;
/** "Is expected to reopen on": told in the present, of one thing, and of nothing that befell before. */
const IS_EXPECTED =
  /(?<!\p{L})(?:is|are) (?:\p{L}+ ){0,2}?(?:expected|forecast|predicted|likely|poised|slated)(?: (?!(?:after|over|of|for|from|since|about|against|by|as|when|who|which|that|following|despite|amid)(?!\p{L}))[\p{L}\d’'-]+){1,10} (?:on |late |early )?$/u;
const FOR = /(?<!\p{L})for $/u;
const FOR_ENDS = /^(?:$|[.,;:)–—-]| (?:morning|afternoon|evening|night)(?!\p{L}))/u;
/** "Blamed the coach for Saturday": of what has been. */
const FOR_DEED =
  /(?<!\p{L})(?:blam|apologi|thank|critici|prais|punish|fined|arrest|charged|responsible|sorry|forgiv|paid|pay)\p{L}*(?: [^\s]+)* for $/u;

/**
 * Of which side a weekday is that its tense leaves open, where only one of the two is told so in news:
 * of the report's own day, of the next or the last one, or by which something is to be. The day was
 * `back` days ago at the latest. Null where it stays open.
 */
export function nearSide(
  before: string,
  after: string,
  ahead: boolean,
  back: number,
): 'ahead' | 'past' | null {
  const clause = clauseBefore(before);
  if (back < FAR && (HAD_BY.test(clause) || (BY.test(clause) && HAD_BEHIND.test(after))))
    return 'past';
  if (OF_ANY_WEEK.test(before)) return null;
  if (back === 0) return isOwnDay(clause, ahead) ? 'past' : null;
  if (back === FAR) return isTomorrow(clause, after, ahead) ? 'ahead' : null;
  if (back === 1) return !ahead && wasYesterday(clause) ? 'past' : null;
  return isAwaited(clause, ahead, back) ? 'ahead' : null;
}

/** Days. What was so long ago news calls "last", and it is tomorrow. */
const FAR = 6;
/** Days. Told in the past, a move is to the nearer of the two. */
const NEARER_AHEAD = 4;

/** "Is expected to vote as soon as Friday" in a report of that Friday; not "until Friday", "put off to Friday". */
const isOwnDay = (clause: string, ahead: boolean): boolean =>
  !MOVED_TO.test(clause) &&
  !/(?<!\p{L})(?:until|till) $/u.test(clause) &&
  !(ahead && BY_OR_UNTIL.test(clause));

function isTomorrow(clause: string, after: string, ahead: boolean): boolean {
  if (THEN.test(clause)) return false;
  if (ahead || (FOR.test(clause) && !FOR_DEED.test(clause) && FOR_ENDS.test(after))) return true;
  return hasInfinitive(clause) && !hasPastVerb(clause);
}

/** "Was the first to arrive on" in a report of the next day. */
const wasYesterday = (clause: string): boolean =>
  hasPastVerb(clause) && hasInfinitive(clause) && !BY_OR_UNTIL.test(clause) && !FOR.test(clause);

function isAwaited(clause: string, ahead: boolean, back: number): boolean {
  if (THEN.test(clause)) return false;
  if (MOVED_TO.test(clause)) return HAS_MOVED.test(clause) || back >= NEARER_AHEAD;
  if (IS_EXPECTED.test(clause)) return true;
  if (!ahead || !BY_OR_UNTIL.test(clause)) return false;
  return SAYS_NOW.test(clause) || (!hasPastVerb(clause) && NOW.test(clause));
}
/** "From Friday until Saturday, the streets" tells of no tense. */
const NOW =
  /(?<!\p{L})(?:is|are|has|have|will|can|may|could|might|would|expects?|hopes?|plans?)(?!\p{L})/u;
/** "Said it hoped to reconnect the last homes by". */
const SAYS_NOW =
  /(?<!\p{L})(?:said|told \p{L}+) (?:(?!when|after|because)[\p{L}’'-]+ ){1,6}(?:hoped|expected|aimed|planned|wanted|intended) to(?!\p{L})/u;
