import { ANY_MONTH, ANY_WEEKDAY } from '../../../language/days.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { isRegion } from '../../../language/regions.ts';
import {
  bodyWords,
  countries,
  isPluralRole,
  isRole,
  nationalityOf,
} from '../../../language/roles.ts';

/** Runs of capitalised words, with the small word before them. */
const RUNS =
  /(?<small>(?:^|(?<=[^\p{L}]))(?:in|to|from|at|of|near|across|through|via|for|the|on|by) (?:the )?)?(?<run>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*)/gu;
const NO_PERSON = new RegExp(
  String.raw`^${ANY_WEEKDAY}|^(?:${ANY_MONTH}|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b|^(?:I|We|You|My|Our|Your|His|Her|Its|Their|What|Who|How|Why|Now|So|Then|Yes|No|Not|Just|Look|Well|Nobody|Everybody|Everyone|The|A|An|In|On|At|As|After|Before|When|While|If|But|And|For|With|Since|By|From|To|Of|It|He|She|They|This|That|These|Those|There|Police|Officials|Authorities|Investigators|Prosecutors|Doctors|Researchers|Scientists|Democrats|Republicans|Islamic|Christmas|Internet|Congress|Senate|Instagram|Twitter|Facebook|Google|YouTube|Covid|COVID-19)(?:['’]s)?$`,
);

/** Names of people: neither places nor bodies, days or months, nor what stands behind "in" or "the". */
export function peopleNamed(text: string): string[] {
  return matchesOf(RUNS, text).flatMap(({ groups, index }) => {
    const run = groups!.run!.replace(/['’]s$/, '');
    const words = run.toLowerCase().split(' ');
    if (NO_PERSON.test(run) || isPlace(words)) return [];
    const given = words.some((word) => isGivenName(word));
    const titled = words.length > 1 && words.some((word) => isRole(word.replace(/\.$/, '')));
    if (given || titled) return [run];
    if (words.some((word) => bodyWords.has(word))) return [];
    if (/\b(?:the|in|at|near|across|through|via)\b/i.test(groups!.small ?? '')) return [];
    // The first word of a sentence has its capital from there.
    if (
      index === 0 &&
      words.length === 1 &&
      !/^ (?:said|says|has|had|was|is|told|will|also|who|and|\p{L}+ed)\b|^, /u.test(
        text.slice(run.length),
      )
    )
      return [];
    return [run];
  });
}

function isPlace(words: readonly string[]): boolean {
  const plain = words.join(' ');
  return (
    isRegion(plain) ||
    countries.has(plain) ||
    nationalityOf.has(plain) ||
    /^(?:washington|moscow|beijing|u\.s\.?|u\.k\.?|america|new york|london|europe|north korea|south korea|hong kong|americans?|chinese|russians?)$/.test(
      plain,
    )
  );
}

const NOUN_PHRASE =
  /(?<!\p{L})(?:an?|the|another|every|no|any|one|each|his|her|my|our|their|your|this|that|\p{L}+['’]s|\d+-year-old) (?<words>(?:[\p{L}\d’'-]+ ?){1,6})/giu;
const PERSON =
  /^(?:man|woman|person|boy|girl|teenager|teen|gunman|suspect|victim|baby|infant|child|newborn|kid|toddler|player|rapper|thief|robber|killer|shooter|attacker|prostitute|climber|hiker|inmate|prisoner|expert|official|counterpart|officer|employee|cheerleader|\p{L}+(?:leader|man|woman|person|maker|ist|ian|eer)|\p{L}*(?:walker|worker|runner|keeper|goer|rider|holder|seeker|diver|surfer|skier|swimmer|hunter|dweller|cleaner|miner|carer|camper|sailor|jogger|lover|caller|dealer|trader|preacher|pupil))$/u;
const SOMEBODY =
  /(?<!\p{L})(?:someone|somebody|anyone|anybody|everyone|everybody|whoever|nobody|no one)(?!\p{L})/iu;

/** "The daredevil who fell": whoever it is, "he" may mean him; "the people who" are several. */
const SOMEBODY_WHO =
  /(?<!\p{L})(?:an?|the|another|one|any|every|each) (?:[\p{L}\d’'-]+ ){0,4}[\p{L}’'-]+(?<!s) (?:who|whom|whose)(?!\p{L})/iu;
const ONE_OF =
  /(?<!\p{L})one of (?:the|its|his|her|their|\p{L}+['’]s) (?<words>(?:[\p{L}’'-]+ ?){1,5})/giu;

/** "The general public", "a major deal", "the lead role": no roles. */
const ADJECTIVE =
  /^(?:general|major|chief|lead|official|principal|executive|independent|conservative|liberal|republican|democrat|senior|model|guide|page|star|host|source)$/;

const isOnePerson = (word: string): boolean =>
  /-year-old$/.test(word) ||
  PERSON.test(word) ||
  (isRole(word) && !isPluralRole(word) && !ADJECTIVE.test(word));

/** Part of a pattern: animals that news calls "he" or "she". */
export const ANIMALS =
  'lynx|dog|cat|bear|wolf|tiger|lion|lioness|horse|mare|cow|bull|goat|sheep|elephant|monkey|gorilla|panda|whale|dolphin|seal|puppy|kitten|foal|calf|cub|leopard|panther|cheetah|otter|donkey|pony|chimpanzee|kangaroo|koala';

/** "A lynx was caught before marksmen could shoot him". */
const BEGINS_WITH_ANIMAL = new RegExp(
  `^(?:An?|The) (?:[\\p{Ll}\\d-]+ ){0,2}?(?:${ANIMALS})(?= (?:that|which|who|was|is|has|had|will|died|\\p{Ll}+ed)(?!\\p{L}))`,
  'u',
);

/** "A man who", "the senator": somebody whom the words bring in. */
export const bringsInPerson = (text: string): boolean =>
  SOMEBODY.test(text) ||
  BEGINS_WITH_ANIMAL.test(text) ||
  SOMEBODY_WHO.test(text) ||
  matchesOf(ONE_OF, text).some(({ groups }) =>
    groups!.words!.toLowerCase().split(' ').some(isPluralRole),
  ) ||
  matchesOf(NOUN_PHRASE, text).some(({ groups }) =>
    groups!
      .words!.toLowerCase()
      .replace(/[’']s(?!\p{L})/gu, '')
      .split(' ')
      .some(isOnePerson),
  );

/** Whether there is anybody before whom "he" or "she" could mean. */
export const mayBeHeOrShe = (before: string): boolean =>
  peopleNamed(before).length > 0 || bringsInPerson(before);

const SEVERAL =
  /\p{L}{2}s(?!['’\p{L}])|(?<!\p{L})(?:and|people|police|men|women|children|both|each|every|everyone|many|few|someone|anyone|whoever|family|team|staff|crew|public|media|government|administration|committee|company|party|court|board|panel|union|military|army|couple|pair|group|person|child|student|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|personnel|troops|\d+)(?!\p{L})/iu;
const NO_SEVERAL =
  /(?:(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )?(?<!\p{L})(?:days|weeks|months|years|hours|minutes|seconds|times|decades|centuries|yards|miles|feet|inches|met(?:er|re)s|kilomet(?:er|re)s|acres|pounds|tons|tonnes|dollars|degrees)(?!\p{L})|(?<!\p{L})(?:this|is|was|has|does|as|its|his|hers|yes|us|plus|thus|perhaps|always|news|less|across|across|besides|sometimes|\p{L}+(?:ss|ous|us|is))(?!\p{L})/giu;

/** "Norway Air have announced that they": many where others write "has". */
const AS_MANY = /\p{Lu}[\p{L}.&-]* (?:have|are|were)(?!\p{L})/u;

/** Whether there is anything before that "they" could mean. */
export const mayBeThey = (before: string): boolean =>
  AS_MANY.test(before) ||
  // "Most of them" does not bring them in.
  SEVERAL.test(before.replace(/(?:\p{L}+ of|\d+ of) $/u, '').replace(NO_SEVERAL, ' '));
