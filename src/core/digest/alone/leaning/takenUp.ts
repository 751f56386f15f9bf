import { matchesOf } from '../../../language/matchesOf.ts';
import { familiarNouns } from '../../learnt/familiarNouns.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { ANAPHORIC_PATTERN, isAnybody, otherWordsFor } from './anaphoricNouns.ts';
import { definitesIn, definitesQuoted, hasSmallWord } from './definites.ts';
import { namesBody } from './namesBody.ts';
import { capitalised, cutTie } from './openings.ts';

/** What tells which one it is, behind the noun: "the ruling of the court", "the man who", "the film “Wild”". */
const TOLD_BEHIND =
  '(?! (?:of|that|who|whom|which|where|when|between|against|for|to|at|over|by|into|from|about|with|on|near|behind|inside|outside|called|named|known|titled|dubbed|involving|including|in \\p{Lu}|in the|in a|in (?:19|20)\\d\\d|\\p{Ll}+ing|(?:brought|filed|issued|released|published|written|signed|passed|made|held|led|taken|set|created|found|accused|charged|responsible|poised|aimed|designed|meant|intended|proposed|introduced|approved|announced|planned|backed|based|in charge)\\b)(?![\\p{L}]))(?! (?:the )?["“‘\']?\\p{Lu})(?!, (?:\\p{Lu}[\\p{L}.’-]+ ){1,2}\\p{Lu}[\\p{L}’-]+,)';
/** "The drug regulator", "the fire service" take up no drug and no fire. */
const OF_ANOTHER =
  '(?! (?:regulators?|makers?|giants?|company|companies|agency|office|officials?|ministers?|ministry|department|market|industry|operators?|unions?|association|authority|authorities|chiefs?|directors?|teams?|drivers?|prices?|services?|units?|workers?|crews?|staff|tests?|owners?|users?|executives?|executive)(?!\\p{L}))';
const TAKEN_UP = new RegExp(
  `(?<!\\p{L})(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose) (?<between>(?:[\\p{L}\\d$%.’'-]+ ){0,3}?)(?<noun>${ANAPHORIC_PATTERN})(?:['’]s?)?(?![\\p{L}’'-])${OF_ANOTHER}${TOLD_BEHIND}`,
  'gu',
);
/** "The other", "another", "the second": beside one that has been told. */
const COMPARED =
  /(?<!\p{L})(?:[Tt]he (?:same|other)|[Aa]nother|(?:The|^(?:In|At|On|During|After|Before|By|With|For) the) (?:first|second|third|fourth|remaining)) (?:\p{Ll}[\p{L}-]+ )??(?<noun>\p{Ll}{4,})(?!\p{L}| (?:as|of|to|in|for|that|time)\b)/gu;
/** "The storm was", "The gas giant's", "In the settlement,": with what a sentence begins, it has to have been told of. */
const FOREMOST =
  /^(?:(?:In|At|On|After|Before|During|According to|Under|Since|Despite|Following|With|From|For) )?[Tt]he (?<between>(?:[\p{Ll}-]+ ){0,2}?)(?<noun>\p{Ll}{4,}(?<!ly))(?!, (?:\p{Lu}[\p{L}.’-]+ ){1,2}\p{Lu}[\p{L}’-]+,)(?=['’]s |, |s?['’] | (?:also |now |then )?(?:was|were|is|are|has|had|have|will|would|could|can|may|might|must|should|did|does|do|(?:is|are|was|were|does|do|did|has|have|had|wo|would|could|ca)n['’]t|said|says|came|comes|took|takes|made|makes|went|goes|began|begins|shows?|showed|looks?|seems?|provides?|offers?|suggests?|indicates?|includes?|contains?|remains?|means?|gives?|gave|appears?|wants?|needs?|plans?|reflects?|follows?|marks?|raises?|leaves?|led|left|got|found|told|held|ran|saw|set|won|lost|fell|rose|sent|cost|spoke|stood|\p{Ll}{2,}ed) )/gu;
/** What there is one of, or what everybody knows of. */
const KNOWN_TO_ALL =
  /^(?:presid|govern|public|world|countri|nation|economi|polic|media|press|court|law|state|citi|past|futur|elect|internet|pandem|viru|coronaviru|covid|militari|armi|senat|congress|administr|market|earth|moon|univers|sun|weather|region|capit|street|right|left|end|begin|front|back|ground|air|sea|peopl|poor|rich|young|secretari|minist|leader|opposit|border|constitut|dollar|stock|number|chanc|death|toll|unemploy|rate|vast|overwhelm|major|averag|popul|democrat|republican|ceas|white|suprem|justic)$/;
/** "Another 20", "the other hand": a time or an amount needs no telling. */
const NO_THING =
  /^(?:time|times|dai|week|month|year|hour|minut|morn|night|even|afternoon|side|wai|hand|thing|person|peopl|place|end|part|half|world|level|rate|period|quarter|term|percent|million|billion|round)$/;
/** Words between "the" and a noun that say which one it is: names, "first", "deadliest", "2011", "public prosecutor". */
const SAYS_WHICH =
  /\p{Lu}|\d|(?<!\p{L})(?:\p{Ll}{3,}est|most|least|only|very|so-called|public|federal|national|central|royal)(?!\p{L})/u;
/** "The 53-year-old man": an age says nothing of who he is. */
const AGE = /\d+-year-old/;
/** "The New Zealand director" may be any of them; "the Taliban’s spokesman" and "the Manhattan district attorney" may not. */
const saysWhich = (between: string, noun: string): boolean =>
  OF_ONE.test(between) ||
  (NAMED_BODY.test(noun) && /\p{Lu}\p{Ll}/u.test(between)) ||
  SAYS_WHICH.test(
    isAnybody(noun) ? between.replace(/\p{Lu}[\p{L}.]*/gu, '').replace(AGE, '') : between,
  );
/** "The Red Star aid group" has its name. */
const NAMED_BODY =
  /^(?:group|company|firm|carmaker|automaker|retailer|airline|carrier|manufacturer|startup|studio|charity|band|crew|duo|team|club)$/;
const OF_ONE =
  /\p{Lu}[\p{L}.]*(?:['’]s?(?!\p{L})| (?:district|attorney|police|state)(?!\p{L}))|\p{Ll}['’]s (?:first|last|only|oldest|youngest)(?!\p{L})/u;

/** A thing is taken up where the sentence begins with it, or where it speaks: ", the report says". */
const BEGINS =
  /^(?:(?:In|At|On|After|Before|During|According to|Under|As part of|Since|Despite|Following|With|Of|From|For) )?$/;
const SPEAKS =
  /^ (?:says?|said|reads?|adds?|added|states?|stated|shows?|noted?|notes|found|concluded|alleges?|claims?)(?!\p{L})/u;

/**
 * Stems of the things and people that the sentence takes up as told: "the suspect", "another
 * attack". Which ones are meant, a chosen sentence before it has to tell.
 */
export const takenUp: (line: Line) => readonly string[] = once((line: Line) =>
  thingsOf(referencesIn(line).filter(({ holdsIt }) => holdsIt)),
);

/**
 * Those, and what stands in passing within the sentence ("announced the investigation after"): any
 * noun with "the" that reports are not wont to take for known.
 */
export const referredTo: (line: Line) => readonly string[] = once((line: Line) => [
  ...new Set([...thingsOf(referencesIn(line)), ...inPassing(line)]),
]);

const inPassing = (line: Line): string[] =>
  [...definitesIn(line), ...definitesQuoted(line)].flatMap(({ thing, start, before }) =>
    familiarNouns.has(thing) ||
    NO_THING.test(thing) ||
    KNOWN_TO_ALL.test(thing) ||
    namesBody(thing, line.text.slice(0, start)) ||
    otherWordsFor(thing).some((word) => before.includes(word))
      ? []
      : [thing],
  );

interface Reference {
  readonly thing: string;
  /** The sentence is about it: who does not know which is meant, does not understand it. */
  readonly holdsIt: boolean;
}

const thingsOf = (references: readonly Reference[]): string[] => [
  ...new Set(references.map(({ thing }) => thing)),
];

const referencesIn = once((line: Line): readonly Reference[] => {
  const text = capitalised(line.text.slice(cutTie(line.text)?.[0]?.end ?? 0));
  const { stretches } = quotedStretches(text);
  const found = [TAKEN_UP, COMPARED, FOREMOST].flatMap((shape) => matchesOf(shape, text));
  return found.flatMap(({ 0: words, index, groups }) => {
    const { between = '', noun = '' } = groups!;
    if (isInside(index, stretches) || saysWhich(between, noun) || hasSmallWord(between)) return [];
    const [thing] = termsOf(wordsOf(noun));
    if (thing === undefined || NO_THING.test(thing) || KNOWN_TO_ALL.test(thing)) return [];
    const before = text.slice(0, index);
    const behind = text.slice(index + words.length);
    const own = termsOf(wordsOf(before));
    if ([thing, ...otherWordsFor(thing)].some((one) => own.includes(one))) return [];
    if (namesBody(thing, before)) return [];
    // A report’s first sentence has nothing before it to lean on, but with what it begins.
    const isHeld = line.index > 0 && (isForemost(words, noun) || SPEAKS.test(behind));
    const holdsIt = isHeld || BEGINS.test(before);
    return [{ thing, holdsIt }];
  });
});

const isForemost = (words: string, noun: string): boolean =>
  isAnybody(noun) ||
  /^(?:another|.he (?:same|other|first|second|third|fourth|remaining))/i.test(words);
