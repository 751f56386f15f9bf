/** Verbs that stand beside another one, and "be" in its forms but for "be" itself. */
const AUXILIARY =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did';

/** Parts of patterns: what makes a past form tell what was done to something. Without brackets of their own. */
export const HAS_BEEN = 'was|were|has been|have been';
export const HAD_BEEN = `${HAS_BEEN}|had been`;

/** Forms of the past without -ed that news has in nearly every report. */
const IRREGULAR =
  'told|made|met|took|came|went|gave|got|won|lost|began|saw|found|fell|rose|fled|paid|built|bought|sold|grew|drew|threw|flew|wrote|spoke|broke|chose|drove|rode|wore|stole|stood|sat|fought|thought|brought|caught|sought|heard|kept|felt|became|struck|shook|sent|ran|hid';

/** Those that as often tell what something is like or what became of it: "a meeting held there", "shot dead". */
const OFTEN_PARTICIPLE = 'held|left|shot|spent|hung|led';

/** Rarer ones: counting a sentence as telling for them changed two of 2,656 digests, neither for the better. */
const RARE = 'withdrew|overrode|swore|tore|forbade|sank|blew|froze|upheld|laid|dealt|taught';

/** Forms behind "has" that are neither of the past nor end in -ed or -en. */
const IRREGULAR_PARTICIPLE =
  'begun|run|come|gone|done|drawn|withdrawn|flown|grown|known|shown|thrown|overthrown|sworn|torn|worn|sunk|cut|put|set|shut|hit|hurt|let|quit|shed|split|spread|burst|cast|overrun|overcome|undergone|undone';

/** "Expected" and the like tell what is to come; "need" is no past. */
const REGULAR =
  '(?!(?:expected|scheduled|planned|slated|supposed|intended|postponed|delayed|need|indeed|proceed|succeed|exceed|feed|speed)\\b)\\p{Ll}{2,}ed';

/** "Plans", "shows": nouns as well, but seldom in a line that has no other verb. */
const PRESENT =
  'says?|wants?|plans?|faces?|seeks?|seems?|remains?|appears?|makes?|takes?|gives?|shows?';

/** The source of a pattern for what has been done, in one word. */
export const PAST = `(?:${REGULAR}|said|${IRREGULAR}|${OFTEN_PARTICIPLE}|${RARE}|was|were|had|did)`;

/** The source of a pattern for what stands behind "has", where it tells what was just done. */
export const DONE = `(?:${PAST}|\\p{Ll}+en|${IRREGULAR_PARTICIPLE})`;

const PAST_WORD = new RegExp(`^${PAST}$`, 'u');

export const isPastWord = (word: string): boolean => PAST_WORD.test(word);

const SOME_PAST = new RegExp(`(?<!\\p{L})${PAST}(?!\\p{L})`, 'u');

/** Whether a word is there that tells of what has been done. */
export const hasPastVerb = (text: string): boolean => SOME_PAST.test(text);

const FINITE = new RegExp(
  `(?<![-\\p{L}])(?:${AUXILIARY}|said|${IRREGULAR}|put|let|${PRESENT}|allows?|bans?|comes?|begins?|means?|includes?|requires?|(?<!of )\\p{L}{2,}ed(?!(?: \\p{L}+){0,3} by\\b))(?!\\p{L})`,
  'u',
);

/** Whether a form is there that is no participle; one on -ed is taken for one where "by" follows. */
export const hasFiniteVerb = (text: string): boolean => FINITE.test(text);

const TELLING = new RegExp(
  `(?<!-)\\b(?:${AUXILIARY}|be|${IRREGULAR}|${OFTEN_PARTICIPLE}|put|let|cut|set|hit|cost|quit|come|${PRESENT}|calls?|\\p{L}{2,}ed)\\b|['’](?:s|re|ve|d|ll)\\b`,
  'u',
);

/**
 * Whether any verb is there that makes most news sentences sentences; a list or a caption has none.
 * "Said" is not enough: what has no other verb outside or inside its quotation tells next to nothing.
 */
export const hasTellingVerb = (text: string): boolean => TELLING.test(text);
