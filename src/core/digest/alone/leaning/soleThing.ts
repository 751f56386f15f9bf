import { ANY_MONTH, isDayOrMonth } from '../../../language/days.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { bodyWords, isRole } from '../../../language/roles.ts';
import { PAST } from '../../../language/verbForms.ts';
import { bringsInPerson } from '../dayAndPlace/antecedents.ts';
import { isCompanyWord } from '../people/isNamedInFull.ts';

/** What a sentence is about, where that is one thing and nothing else in it could be "it". */
interface Thing {
  /** "The Ostrey fire", "Mill Bridge" */
  readonly name: string;
  /** A council or a company: it has people and does things; a fire does not. */
  readonly isBody: boolean;
}

/** "…, officials said on Sunday." brings in nothing that "it" could mean. */
const SOURCE = /, (?:police|\p{Ll}+(?<!ss|us|is)s) (?:said|say)(?: on \p{L}+day| earlier)?\.$/u;
/** Marks and words with which another part begins, whose subject "it" may mean. */
const SEVERAL_PARTS =
  /["“”;:()–—?!]|,(?!\d{3})|(?<!\p{L})(?:that|which|who|whom|whose|where|when|while|as|because|if|unless|although|though|whether|than|but|or|so|not|no|nor|it|they|them|this|these|those|said|says|say)(?!\p{L})/iu;
/** Behind these a day or a number is a time; anything else may be a clause. */
const CLAUSE_OR_TIME = new RegExp(
  String.raw`(?<!\p{L})(?:after|before|since|until) (?!(?:\p{L}+day|midnight|noon|dawn|\d|${ANY_MONTH})(?!\p{L}))`,
  'u',
);
/** "And is 10 percent contained" goes on with the same subject. */
const GOES_ON_WITH_OTHER =
  /(?<!\p{L})and (?!(?:is|was|has|had|will|now|could|\p{Ll}{2,}ed)(?!\p{L}))/u;

const VERB = new RegExp(
  `(?<!\\p{L})(?:is|has|will|would|can|could|may|might|must|${PAST}|burst|hit|cut|spread|shut|sank|swept|blew|stands|goes|runs|lies|faces|wants|plans|owes|employs|carries)(?!\\p{L})`,
  'u',
);
const AUXILIARY = /^(?:is|was|has|had|will|would|can|could|may|might|must)$/;
const TWO_VERBS = new RegExp(
  `^ (?:(?!(?:in|at|on|near|off|from|over|to|by|for|with|into|of|about|around|under|through|across|been|a|an|the) )[\\p{L}-]+ ){1,3}${VERB.source}`,
  'u',
);
const ARTICLE_HEAD =
  /^(?:The|An?) (?<words>(?:[\p{L}\d][\p{L}\d.’'-]* ){0,4}?)(?<noun>[\p{L}][\p{L}’'-]+)$/u;
const NAME_HEAD = /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+$/u;
/** "The other", "the first": beside things told before. */
const COMPARED =
  /(?<!\p{L})(?:other|same|latter|former|next|last|latest|only|first|second|third|another|number|majority|rest|lot|group|pair|couple|series|few|day|week|month|year|time|move|news)(?!\p{L})/u;
/** Names that end or begin so are of things. */
const OF_THING =
  /(?:Bridge|Dam|River|Tunnel|Tower|Airport|Station|Stadium|Museum|Hospital|Theatre|Canal|Harbour|Volcano|Glacier|Dairy|Mine|Railway|Ferries|Stadium|Power)$|^(?:Hurricane|Cyclone|Typhoon|Storm|Flight|Mount|Operation)(?= )/u;
const BODY =
  /^(?:council|ministry|union|company|firm|bank|club|team|party|court|board|agency|watchdog|airline|operator|regulator|league|government|parliament|senate|congress|army|navy|coastguard|dairy|jury|cabinet|commission|committee|institute|university|school|hospital|museum|brewery|maker|chain|giant|group)$/i;
const PLURAL = /(?:(?<!s|u|i)s|people|men|women|children|police|troops)$/u;

const PLACE = /^(?:in|at|on|near|off|from|over|outside|inside|across|around|along|through|under)$/;
const DETERMINER = /^(?:the|an?|its|his|her|our|another|one|[\p{L}.-]+['’]s?)$/iu;
const NO_RIVAL =
  /^(?:day|week|weekend|month|year|decade|century|hour|minute|second|night|morning|afternoon|evening|time|moment|third|quarter|half|record|total|dozen|metre|meter|kilometre|mile|pound|percent|size|way|side|place|row)$/;
const ENDS_PHRASE =
  /^(?:in|at|on|near|off|from|over|outside|inside|across|around|along|through|under|of|to|by|for|with|into|against|about|and|between|is|was|has|had|will|after|before|since|until)$/;

/**
 * The one thing that a sentence of a single part is about: null where it is a person or several, or
 * where any other thing or name stands there than a place. `forPeople`: only bodies could be meant.
 */
export function soleThing(sentence: string, forPeople = false): Thing | null {
  const text = sentence.replace(SOURCE, '.');
  if ([SEVERAL_PARTS, CLAUSE_OR_TIME, GOES_ON_WITH_OTHER].some((shape) => shape.test(text)))
    return null;
  const [word = '', verb = 0] = [VERB.exec(text)?.[0], VERB.exec(text)?.index];
  // "The largest recorded earthquake struck": no verb yet.
  if (!AUXILIARY.test(word) && TWO_VERBS.test(text.slice(verb + word.length))) return null;
  const [head] = text
    .slice(0, verb)
    .trim()
    .split(
      / (?:of|in|on|at|near|off|between|from|for|over|to|with|against|about|by|around|across)(?= )/u,
    );
  const thing = head === undefined ? null : thingOf(head);
  if (thing === null || (forPeople && !thing.isBody)) return null;
  return hasRival(text.slice(head!.length).replace(/\.$/, ''), forPeople) ? null : thing;
}

function thingOf(head: string): Thing | null {
  const { words = '', noun = '' } = ARTICLE_HEAD.exec(head)?.groups ?? {};
  const isCapital = /^\p{Lu}/u.test(noun);
  if (noun === '') return nameOf(head);
  if (COMPARED.test(`${words}${noun}`) || PLURAL.test(noun)) return null;
  if (bringsInPerson(`the ${words}${noun}`) || isRole(noun.toLowerCase())) return null;
  // "The Swede", "the Republican"
  if (isCapital && words === '') return null;
  const name = `The ${words}${noun}`;
  return { name, isBody: BODY.test(noun) || (isCapital && bodyWords.has(noun.toLowerCase())) };
}

function nameOf(head: string): Thing | null {
  if (!NAME_HEAD.test(head) || /^(?:The|An?) /.test(head)) return null;
  const last = head.split(' ').at(-1)!.toLowerCase();
  if (OF_THING.test(head)) return { name: head, isBody: BODY.test(last) };
  return bodyWords.has(last) || isCompanyWord(last) ? { name: head, isBody: true } : null;
}

/** Whether there is a thing or a name, other than a place or a time, that "it" could mean. */
function hasRival(rest: string, onlyBodies: boolean): boolean {
  const words = rest.trim().split(/\s+/);
  let placed = false;
  for (const [at, word] of words.entries()) {
    if (PLACE.test(word)) placed = true;
    else if (ENDS_PHRASE.test(word) && word !== 'of') placed = false;
    else if (placed) continue;
    else if (isName(word) && !isGivenName(word.toLowerCase())) return true;
    else if (DETERMINER.test(word) && isThing(words.slice(at + 1), onlyBodies)) return true;
  }
  return false;
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !isDayOrMonth(word);

/** What stands behind "the" or "a", up to where its phrase ends. */
function isThing(behind: readonly string[], onlyBodies: boolean): boolean {
  const end = behind.findIndex((word) => ENDS_PHRASE.test(word));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  const noun = phrase.find((word) => NO_RIVAL.test(word)) ?? phrase.at(-1) ?? '';
  if (NO_RIVAL.test(noun) || PLURAL.test(noun)) return false;
  if (bringsInPerson(`the ${phrase.join(' ')}`) || isRole(noun)) return false;
  return !onlyBodies || phrase.some((word) => BODY.test(word) || bodyWords.has(word));
}
