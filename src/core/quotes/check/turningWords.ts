import { auxiliaries, subjectPronouns } from '../../language/functionWords.ts';
import { isNegation } from './turnsSense.ts';

const CONDITION = /^(?:if|unless|whether|suppose|supposing|imagine|provided)$/;

/** Before a clause that somebody does not state: "I would never say that", "they claim that", "the idea that". */
const UNSTATED =
  /^(?:would|could|might|may|perhaps|maybe|possibly|claim|claims|claimed|claiming|say|says|said|saying|pretend|pretends|deny|denied|denies|doubt|doubts|doubted|false|falsely|wrong|wrongly|lie|lies|lying|liars?|untrue|nonsense|myth|fairy|rumou?rs?|reject|rejects|rejected|refuse|refuses|refused|oppose|opposes|opposed|idea|notion|belief|suggestion|suggest|suggests|suggested|allegations?|alleges?|alleged|allegedly|supposedly|reportedly|rarely|seldom|barely|think|thinks|thought|believe|believes|believed|hope|hopes|hoped|fear|fears|feared|wish|wishes|dream|dreams|dreamt|dreamed|ask|asks|asked|wonder|wonders|wondered|tell|tells|told|telling|shout|shouts|insist|insists|call|calls|called|opponents?|critics|only|except|against|instead|rather|than|almost|nearly|joked?|jokes|joking|sarcastically|so-called)$/;

/** What was not done, is not so, or is so of few: "we failed to", "few of", "zero", "fake", "the former". */
const UNDONE =
  /^(?:few|little|hate[sd]?|fail(?:s|ed|ing|ures?)?|impossible|unable|forg(?:et|ets|ot|otten)|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|ended|lack(?:s|ed|ing)?|too|zero|fake|former|formerly|acquitted|cleared|suspect(?:s|ed)?|guess|seem(?:s|ed)?|appear(?:s|ed)?|decline[sd]?|half|quit|cease[sd]?|scarcely)$/;

/** "I used to think", "they want you to", "by up to", "far from"; behind "who" somebody else does it. */
const UNSTATED_ROWS =
  /\bused to\b|\bup to\b|\bfar from\b|\b(?:who|whom|whose|which)$|\boh sure\b|\byeah right\b|\bright sure\b|\bwants? (?!to\b)\w+ (?:\w+ )?to\b|\bas if\b|\btrue that\b/;

const FRAME =
  /(?:^| )(?:(?:i|we) (?:(?:do|really|also|still|just|all|both|firmly|truly|honestly|personally|strongly|always|certainly) )*(?:think|believe|know|say|repeat|(?:am|are) (?:sure|certain|convinced|confident)|feel|promise|guarantee|stress|insist)|im (?:sure|certain|convinced|confident))(?: that)?$/;

/** Limits or takes back what stands before it, wherever it stands in the sentence. */
const OTHERWISE =
  /^(?:if|unless|but|except|only|provided|until|till|lest|though|although|however|otherwise|whether|supposedly|allegedly|reportedly)$/;

/** Right behind a clause that is taken back: "… is a lie", "… is simply not true". */
const TAKEN_BACK =
  /^(?:(?:which|that) )?(?:(?:is|was|are|were|would|will|be|s) )?(?:\w+ ){0,2}?(?:not|never|false|wrong|lie|untrue|nonsense|myth|ridiculous|absurd)\b/;

const LIMITS =
  /^(?:or|when|whenever|once(?! again| more)|than)\b|\b(?:as|so) (?:long|soon|far) as\b|\bin case\b/;

const REPORTING =
  /^(?:says?|said|claims?|claimed|thinks?|thought|believes?|believed|pretends?|tells?|told|alleges?|alleged|insists?|joked|shouts?)$/;

export const isCondition = (word: string): boolean => CONDITION.test(word);

export const saysOtherwise = (word: string): boolean => OTHERWISE.test(word);

/** Whether words before a clause may make it one that nobody states. */
export const turnsClause = (words: readonly string[]): boolean =>
  words.some(
    (word) => isNegation(word) || isCondition(word) || UNSTATED.test(word) || UNDONE.test(word),
  ) || UNSTATED_ROWS.test(words.join(' '));

/** Says something by itself: a subject and what it does, not only somebody or something. */
export const isClauseLike = (words: readonly string[]): boolean =>
  words.length > 2 &&
  (subjectPronouns.has(words[0]!) ||
    words.some((word, i) => i > 0 && auxiliaries.has(word) && !subjectPronouns.has(word)));

/** How many words at the end only say that the speaker says it: "I think that". */
export const endsLikeFrame = (words: readonly string[]): number =>
  FRAME.exec(words.join(' '))?.[0].trim().split(' ').length ?? 0;

export const isTakenBack = (words: readonly string[]): boolean => TAKEN_BACK.test(words.join(' '));

/** "… or we leave", "… when hell freezes over", "…, my opponents claim", "… of nobody" */
export const limitsWhatStands = (words: readonly string[]): boolean =>
  LIMITS.test(words.join(' ')) ||
  words.some(
    (word, i) =>
      isNegation(word) || (REPORTING.test(word) && !/^(?:i|we)$/.test(words[i - 1] ?? '')),
  );
