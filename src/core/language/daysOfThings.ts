import { THING } from './awaited.ts';
import { clauseBefore } from './tense.ts';
import { PAST } from './verbForms.ts';

/** What people come together for, or set down for a day. */
const GATHERING = `(?:${THING}|protests?|demonstrations?|walkouts?|funerals?|services?|festivals?|shows?|performances?|exams?|auctions?|ballots?|marathon|handover|landing|flights?|trains?|ferries|classes|lessons)`;
const SUDDEN =
  '(?:fire|blaze|attack|shooting|stabbing|crash|collision|accident|blast|explosion|earthquake|quake|flood|landslide|avalanche|outage|blackout|derailment|riot|clash|clashes)s?';
/** What one may hope for or fear: "a win on Saturday would". */
const RESULT =
  '(?:win|victory|defeat|draw|loss|deal|agreement|rejection|(?:yes|no|[‘’]no[’‘]) vote)';

/** No word that begins another phrase or tells of a deed. */
const PLAIN = `(?:(?!(?:of|with|in|at|after|into|over|about|on|to|from|by|for|as|and|but|or|that|who|which|whose|where|when|if|is|are|will|would|${PAST})(?!\\p{L}))[\\p{L}\\d’'-]+ )`;
/** "In Denna", "by the drivers", "between N and N". */
const BESIDE = `(?:(?:of|in|at|with|between|against|by|over|about|on) ${PLAIN}{1,6}(?:and ${PLAIN}{1,2})?)`;
const SET_FOR = '(?:(?:planned|due|scheduled|set|arranged|called) )?(?:(?:for|on) )?';
const SAID =
  '(?<!\\p{L})(?:said|says|announced|confirmed|added|insisted|promised|ruled|decided|warned|told (?:the )?\\p{L}+)';
/** The thing is what the sentence, or what somebody says, is about, and not part of another phrase: "the loser of the match". */
const BEGINS = `(?:^|${SAID} )(?:that )?`;
/** "Had said", "said last week": what was to come then may have been. */
const SAID_EARLIER = new RegExp(
  `(?<!\\p{L})(?:had|last|ago|earlier|previously|originally|initially|once|who|which)(?!\\p{L}).*${SAID}(?!\\p{L})`,
  'u',
);

const named = (thing: string): RegExp =>
  new RegExp(`${BEGINS}${PLAIN}{0,4}?${thing} ${BESIDE}?${SET_FOR}$`, 'iu');
const hoped = new RegExp(
  `${BEGINS}(?:an?|any|another) ${PLAIN}{0,3}?(?:${RESULT}|${GATHERING}) ${BESIDE}?(?:on )?$`,
  'iu',
);
/** "Announced a free concert on": of the concert, or of announcing it. */
const CALLED_FOR = new RegExp(
  `(?<!\\p{L})(?:announces?d?|calls?|called|promise[sd]?|schedule[sd]?|organi[sz]e[sd]?|plans?|planned)(?: for)? (?:an?|another) ${PLAIN}{0,4}?${GATHERING} (?:on )?$`,
  'iu',
);
/** What is told of a thing that was called for, and of no announcement. */
const OF_THE_THING =
  /^ (?:to (?!\p{Ll}+(?:ers|ors|ists) )\p{Ll}|(?:in|at|outside|against|between) (?:the )?\p{Lu})/u;

/** "A deadline of Friday noon": what has been reached is told otherwise. */
const DEADLINE = /(?<!\p{L})(?:deadline|ultimatum|time limit) (?:of |for |until )?$/iu;
const IS_REACHED =
  /^(?: noon| midnight| evening| morning)? (?:passed|expired|ran out|came|went|lapsed|had)(?!\p{L})/u;
/** "Asked for Friday’s ceremony to be cancelled": it has not been yet. */
const TO_BE_OFF = new RegExp(
  `^ ${PLAIN}{0,3}?(?:${GATHERING}|ceremony|parade|final) to be (?:cancelled|canceled|called off|postponed|put off|moved|delayed|held|played|staged|brought forward)(?!\\p{L})`,
  'u',
);

const GATHERING_BEFORE = named(GATHERING);
const SUDDEN_BEFORE = named(SUDDEN);

const WHEN = '(?: (?:morning|afternoon|evening|night))?';
const WHERE = `(?: (?:in|at|between|with|against) ${PLAIN}{1,3}?(?:and ${PLAIN}{0,2})?| )`;
const WILL = '(?:will|would|is to|are to)';
const STILL = '(?:still |now |also |not |no longer |instead |then |\\p{Ll}+ly ){0,2}';
const ONCE = '(?! again| anew| once more)(?!\\p{L})';

const PUT_ELSEWHERE =
  '(?:postponed|cancelled|canceled|called off|put off|put back|delayed|moved|brought forward|rescheduled)';
/** What becomes only of a thing that has not been. */
const COMES = `(?:${WILL} ${STILL}(?:(?:go (?:ahead|forward|on as planned)|proceed|take place|begin|start|kick off|set off|open|run (?:from|until|normally|as)|operate|pass (?:through|along)|bring together|(?:decide|determine) (?:whether|if|who|which|how))|be (?:held|staged|played|attended|chaired|${PUT_ELSEWHERE}))|(?:has|have) ${STILL}been ${PUT_ELSEWHERE})${ONCE}`;
/** What becomes only of a thing that has been. */
const HAS_BEEN = `${WILL} ${STILL}be (?:replayed|re-?run|annulled|investigated|remembered|declared (?:void|invalid)|(?:played|held|run|staged) (?:again|anew|once more))(?!\\p{L})`;

/** "Had been put off" may be told of a thing of the last week, and of one that is no more to come. */
const WAS_OFF = `had ${STILL}been ${PUT_ELSEWHERE}(?!\\p{L})`;

const behind = (what: string): RegExp => new RegExp(`^${WHEN}${WHERE}${what}`, 'u');
const COMES_BEHIND = behind(COMES);
const BEEN_BEHIND = behind(HAS_BEEN);
const OFF_BEHIND = behind(WAS_OFF);
const WOULD_BEHIND = behind('would (?!have(?!\\p{L}))');
const WILL_BEHIND = behind('(?:will|would|could|should|may|might)(?!\\p{L})');
/** "Thursday's vote would": the thing behind its day. */
const owned = (thing: string): RegExp =>
  new RegExp(`^(?: ${PLAIN.replace(/ \)$/, ')')}){0,3}? ${thing}(?= )`, 'u');
const OWNED_GATHERING = owned(GATHERING);
const OWNED_SUDDEN = owned(SUDDEN);
/** "Friday would be her last day": the day itself is what is spoken of. */
const IS_ITSELF = /^ (?:will|would) be (?:the|an?|his|her|its|their|my|our|too)(?!\p{L})/u;
const BEGINS_OWN = new RegExp(`${BEGINS}$`, 'iu');

/** Days. Of what would be a week but one day off news says "next" or "last". */
const FAR_AHEAD = 1;
const FAR_BEHIND = 6;

/** "Was moved back by a day, to Sunday and": the day that something was given instead of another. */
const SET_ANEW =
  /(?<!\p{L})(?<when>had|has|have|was|were|is|are)(?: \p{L}+ly)?(?: been)? (?:moved|put (?:back|off)|pushed (?:back|off)|brought forward|rescheduled|shifted|deferred|delayed|extended|postponed)(?: (?:back|forward))?(?:,? (?:from|by) [^.;:“”"]{1,40}?)?,? to (?<first>\p{Lu}\p{Ll}+day(?: and|,) )?$/u;
/** A day so near before the report may have been the new one. */
const JUST_PAST = 1;

/** To come; open where it may have been by now. */
export function sideOfNewDay(before: string, back: number): 'ahead' | 'open' | null {
  const { when, first } = SET_ANEW.exec(before)?.groups ?? {};
  if (when === undefined) return null;
  const isNear = back <= JUST_PAST && first === undefined;
  const mayHaveBeen = when === 'had' || (/^w/.test(when) && isNear);
  return mayHaveBeen ? 'open' : 'ahead';
}

/**
 * Whether a weekday that tells which thing is meant is to come or has been, by what is said of the
 * thing: "the vote on Thursday would go ahead", "Saturday's match will be replayed". The day was `back` days
 * ago at the latest. Null where nothing surely tells it.
 */
export function sideOfThing(
  before: string,
  after: string,
  possessive: string,
  back: number,
): 'ahead' | 'open' | 'past' | null {
  const clause = clauseBefore(before);
  const set = sideOfPlan(clause, after, possessive, back);
  if (set !== null) return set;
  const ahead = back === FAR_AHEAD || SAID_EARLIER.test(clause) ? 'open' : 'ahead';
  if (possessive === '' && BEGINS_OWN.test(clause) && IS_ITSELF.test(after)) return ahead;
  const past = back === FAR_BEHIND ? 'open' : 'past';
  const [gathering, sudden, rest] = thingAround(clause, after, possessive);
  if (gathering && BEEN_BEHIND.test(rest)) return past;
  if (gathering && COMES_BEHIND.test(rest)) return ahead;
  if (gathering && OFF_BEHIND.test(rest)) return 'open';
  if (sudden && WILL_BEHIND.test(rest)) return past;
  if (possessive === '' && hoped.test(clause) && WOULD_BEHIND.test(rest)) return ahead;
  return null;
}

/** The side of a deadline, of what is asked to be called off, and of what somebody has called for. */
function sideOfPlan(
  clause: string,
  after: string,
  possessive: string,
  back: number,
): 'ahead' | 'open' | 'past' | null {
  if (DEADLINE.test(clause)) return IS_REACHED.test(after) ? 'past' : 'ahead';
  if (possessive !== '') return TO_BE_OFF.test(after) ? 'ahead' : null;
  if (back === FAR_AHEAD || !CALLED_FOR.test(clause)) return null;
  return OF_THE_THING.test(after) ? 'ahead' : 'open';
}

/** Whether the thing is one that people plan, or one that nobody does, and what is said of it. */
function thingAround(
  clause: string,
  after: string,
  possessive: string,
): [gathering: boolean, sudden: boolean, rest: string] {
  if (possessive === '') return [GATHERING_BEFORE.test(clause), SUDDEN_BEFORE.test(clause), after];
  if (!BEGINS_OWN.test(clause)) return [false, false, ''];
  const found = OWNED_GATHERING.exec(after) ?? OWNED_SUDDEN.exec(after);
  const rest = after.slice(found?.[0].length ?? 0);
  return [OWNED_GATHERING.test(after), OWNED_SUDDEN.test(after), rest];
}
