import { isPastWord } from './verbForms.ts';
import { withoutAside } from './withoutAside.ts';
import { wordSet } from './wordSet.ts';

/** What a verb in the present that governs a day tells of it. */
export type Present =
  /** "Begins", "expires": what stands on a timetable is still to come. */
  | 'timetable'
  /** "Arrives", "vote", "is visiting": to come; below a picture, of a day or two ago. */
  | 'arranged'
  /** "Speaks", "rally": below a picture, or to come. */
  | 'open'
  /** "Bans", "is closed": mostly of every week. */
  | 'rule';

const TIMETABLE = wordSet('begin start open reopen end expire resume premiere');
const ARRANGED = wordSet(
  'arrive close launch vote leave depart return visit host play face meet travel fly go head appear receive welcome join hold attend address gather convene stage debut',
);
const OPEN = wordSet(
  'sit give deliver protest rally march demonstrate wait walk wave carry watch listen look stand pray fall perform sing mark sign confront attack throw mourn call make discuss debate consider decide rule hope seek want get take honor honour stop drive keep speak continue bring come',
);
const RULE = wordSet(
  'ban bar forbid prohibit allow permit celebrate hear work run serve operate sell air teach charge pay offer observe',
);
/** Their forms on -s are things as well: "dropped the charges". */
const THINGS_TOO = wordSet(
  'attack start end vote launch leave return visit host play face travel head stage debut ban bar permit run work charge offer air protest rally march walk wait wave watch look fall mark sign call stop drive stand debate rule hope',
);
/** With these behind it, a verb of many uses tells of a timetable. */
const ON_TIMETABLE =
  /^(?:(?:take|go into) effect|take office|come into force|(?:go|head) to the polls|kick off)(?: |$)/;
const TAKES_PLACE = /^take place(?: |$)/;

/** "Is closed on", "are free on": what holds every week, or this one. */
const STATE = wordSet(
  'closed shut banned barred forbidden prohibited allowed permitted required celebrated observed suspended open free off available held staged served shown cancelled canceled on',
);

/** Behind these a verb's form is a noun ("the visits", "new talks"), or no present ("to vote", "did meet"). */
const BEFORE_NO_VERB =
  /^(?:an?|the|his|her|its|their|our|my|your|this|that|these|those|no|any|some|all|both|many|few|several|most|more|other|new|next|last|first|second|free|one|two|three|four|five|six|seven|to|of|in|on|at|by|for|from|with|into|about|against|between|and|or|not|will|would|can|could|may|might|should|must|shall|did|do|does|let|make|made|help|than|as|after|before|during|is|are|was|were|be|been|has|had|have|\P{L}*\d.*|.*[’']s?|\p{L}+(?:ed|ing))$/iu;

/** What comes before is another clause, and its verb another deed. */
const OTHER_CLAUSE =
  /^(?:that|which|who|whose|whom|where|when|while|as|because|if|unless|though|although|than|since)$/;
/** "Looking for a man after a fire in Velm on Friday": the day is that of the fire. */
const EARLIER = /^(?:after|following|despite|amid|over)$/;
/** What nobody plans has been. */
const SUDDEN =
  /^(?:fire|blaze|attack|shooting|stabbing|crash|collision|accident|blast|explosion|earthquake|quake|flood|landslide|avalanche|storm|murder|killing|death|arrest)s?$/;
/** In one word done, and never beside a verb: "were", "said"; "renovated" may tell what something is like. */
const isDeed = (word: string): boolean => isPastWord(word) && !word.endsWith('ed');

/** Words. What stands further off from a day does not govern it. */
const FURTHEST = 16;
/** Letters: so many words have no more. */
const LONGEST = 250;

/**
 * What the nearest verb in the present before a day tells, in the day's own clause (`clause` has N
 * for names); null where there is none, or what stands between tells of another deed.
 */
export function presentBefore(clause: string): Present | null {
  const words = wordsOf(
    withoutAside(clause.slice(-LONGEST)).replace(/(?:^| )(?:(?:on|late|early) )*$/, ''),
  );
  const nearby = words.slice(-FURTHEST - 1);
  const isOn = / on $/.test(clause);
  let [past, sudden] = [false, false];
  for (let at = nearby.length - 1; at >= 0; at--) {
    const word = nearby[at]!;
    if (OTHER_CLAUSE.test(word) || (isDeed(word) && !isState(nearby, at))) return null;
    const found = isState(nearby, at) ? 'rule' : readVerb(nearby, at, isOn);
    if (found !== null) return past ? besideOther(found, sudden) : found;
    past ||= EARLIER.test(word) || isPastWord(word);
    sudden ||= SUDDEN.test(word);
  }
  return null;
}

const wordsOf = (clause: string): string[] =>
  clause.split(/[ ,]+/).map((word) => word.replace(/[^\p{L}’'-]+$/u, ''));

/** "Is closed", "are also free". */
function isState(words: readonly string[], at: number): boolean {
  if (!STATE.has(words[at]!)) return false;
  const before = /^(?:also|not|only|still|always|usually)$/.test(words[at - 1] ?? '')
    ? words[at - 2]
    : words[at - 1];
  return /^(?:is|are|stays?|remains?)$/.test(before ?? '');
}

/**
 * "Opens after a long delay on", "hosts the freed crew on": nobody can tell of which the day is; but
 * "is looking for a man after a fire on" tells of the fire.
 */
function besideOther(found: Present, sudden: boolean): Present | null {
  if (found === 'timetable') return 'open';
  return found === 'arranged' && !sudden ? 'open' : null;
}

/** The same of the first verb behind a day that begins its clause: "On Friday, the summit opens". */
export function presentBehind(clause: string): Present | null {
  const words = wordsOf(clause.replace(/^[, ]+/, '')).slice(0, FURTHEST / 2);
  if (OTHER_CLAUSE.test(words[0] ?? '')) return null;
  for (let at = 1; at < words.length; at++) {
    if (isState(words, at)) return 'rule';
    if (OTHER_CLAUSE.test(words[at]!) || isPastWord(words[at]!)) return null;
    const found = readVerb(words, at, false);
    if (found !== null) return found;
  }
  return null;
}

/** `isOn`: "on" stands between the words and the day, as in "the talks are on Monday". */
function readVerb(words: readonly string[], at: number, isOn: boolean): Present | null {
  const word = words[at]!;
  if (IS.test(word)) {
    if (GOES_ON.test(words[at + 1] ?? '')) return 'arranged';
    return isOn && at === words.length - 1 ? 'open' : null;
  }
  const bases = basesOf(word);
  const isThing = bases.some((base) => THINGS_TOO.has(base));
  if (!hasDoer(words, at) || (isThing && hasDeedBefore(words, at))) return null;
  const kinds = bases.map((base) => kindOf(base, words.slice(at + 1)));
  const known = kinds.find((kind) => kind !== null);
  return known ?? (isVerbBetween(word, words[at + 1]) ? 'rule' : null);
}

const IS = /^(?:is|are|(?:he|she|it|that|there|who)['’]s|(?:we|they|you)['’]re|I['’]m)$/i;
const GOES_ON =
  /^(?!(?:missing|lacking|during|including|according|nothing|something|anything|everything)$)\p{L}{2,}ing$/u;

function hasDoer(words: readonly string[], at: number): boolean {
  const [word, before] = [words[at]!, words[at - 1]];
  if (before === undefined) return false;
  if (BEFORE_NO_VERB.test(before))
    return /^(?:that|which)$/.test(before) && isTimetable(word, words.slice(at + 1));
  if (!isOfOne(word)) return ONLY_VERB.test(word) || isDoers(words, at - 1);
  return (
    isVerbAlone(word) || !isMany(before) || words.slice(Math.max(0, at - 4), at).includes('of')
  );
}

/** "The talks on the sale of the club begin on": whoever does, far before it. */
const ONLY_VERB = /^(?:begin|reopen|expire|resume)$/;

/** "A truce that begins on", "that takes effect on": no thing is called so. */
const isTimetable = (word: string, behind: readonly string[]): boolean =>
  isOfOne(word) &&
  ((isVerbAlone(word) && basesOf(word).some((base) => TIMETABLE.has(base))) ||
    basesOf(word).some((base) => ON_TIMETABLE.test([base, ...behind].join(' '))));

/** "The fair of the islands begins": whatever stands before it, this is its verb. */
const isVerbAlone = (word: string): boolean =>
  basesOf(word).every((base) => !THINGS_TOO.has(base)) &&
  basesOf(word).some((base) => TIMETABLE.has(base) || ARRANGED.has(base));

/** But for who said it: "the ministry said the talks start on". */
const hasDeedBefore = (words: readonly string[], at: number): boolean =>
  words.slice(0, at).some((word) => isPastWord(word) && !SAID.test(word));
const SAID = /^(?:said|announced|confirmed|reported|added|wrote|declared)$/;

function kindOf(base: string, behind: readonly string[]): Present | null {
  const rest = [base, ...behind].join(' ');
  if (TIMETABLE.has(base) || ON_TIMETABLE.test(rest)) return 'timetable';
  if (ARRANGED.has(base) || TAKES_PLACE.test(rest)) return 'arranged';
  if (RULE.has(base)) return 'rule';
  return OPEN.has(base) ? 'open' : null;
}

/** "Voters", "players of N", "people": those who do something together. */
const isMany = (word: string): boolean =>
  /\p{Ll}{2}(?<!s)s$|^(?:people|men|women|children|police|they|we)$/u.test(word);

/** A name may be of many ("N host", "the crews of N"), but "the N vote" is a thing. */
function isDoers(words: readonly string[], at: number): boolean {
  if (isMany(words[at]!)) return true;
  let first = at;
  while (first >= 0 && /^\p{Lu}/u.test(words[first]!)) first--;
  if (first < at && words[first] === 'the' && /^(?:of|from)$/.test(words[first - 1] ?? '')) first--;
  return first < at && /^(?:|of|from|in|and|said|say)$/.test(words[first] ?? '');
}

/** "Visits"; not "address". */
const isOfOne = (word: string): boolean => /(?<!s)s$/.test(word);

/** "Begins", "goes" and "launches", "carries": forms without the ending, of which one is the verb. */
const basesOf = (word: string): readonly string[] =>
  isOfOne(word) ? [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')] : [word];

/** "The law bans the sale": a word on -s behind one thing and before another; no word of saying or time. */
const isVerbBetween = (word: string, next: string | undefined): boolean =>
  /^\p{Ll}{3,}(?<!s)s$/u.test(word) &&
  !NO_VERB.test(word) &&
  /^(?:the|an?|his|her|its|their|all|any|every|no)$/.test(next ?? '');

const NO_VERB =
  /^(?:across|always|besides|perhaps|sometimes|towards|thus|plus|versus|minus|unless|was|has|does|its|his|this|yes|less|afterwards|says|tells|writes|adds|argues|claims|reports|insists|believes|thinks|suggests|warns|notes|knows|shows|means|days|weeks|months|years|hours|minutes|times)$/;
