import { isRole } from '../../../language/roles.ts';
import { PAST } from '../../../language/verbForms.ts';
import type { Line } from '../../reading/lines.ts';
import { bringsInPerson, mayBeThey } from '../dayAndPlace/antecedents.ts';
import type { Edit } from '../edits.ts';
import { soleThing } from './soleThing.ts';

/** In longer reports a thing has been told of long before, and by many names. */
const MOST_OF_BRIEF_REPORT = 6;

/** "It is clear that", "it took a week", "it was the first": no thing, or all that was told. */
const DUMMY =
  /^It (?:(?:has|had|will|would|could|may|might|must|also|now|then|still|not|soon|only) )*(?:(?:is|was|be|been|remains?|seems?|appears?|becomes?|became) (?:(?:also|now|still|not|all|only|just|so|too|very|being) )*(?:an?|the|one|his|her|their|our|its|expected|believed|thought|feared|hoped|understood|reported|known|estimated|planned|likely|unlikely|possible|impossible|clear|unclear|early|late|over|time|raining|snowing|dark|cold|hot|warm|dry|wet|foggy|windy|sunny|midnight|noon|said|alleged|claimed|unknown|uncertain|not|why|how|where|when|what|who|because|after|before|only|up|down|\d[\d.:]* (?:[ap]\.?m|degrees|o['’]clock|years|months|weeks|days|hours|minutes|to \d|votes|miles|kilomet(?:re|er)s))(?!\p{L})|c[oa]mes?(?!\p{L})|takes?(?!\p{L})|took(?!\p{L})|taken(?!\p{L})|follow|happen|occur|mean|mark|seem|appear|look|turn|emerge|rain|snow|brings?(?!\p{L})|brought(?!\p{L})|makes?(?!\p{L})|made(?!\p{L})|depend|help|matter|pays?(?!\p{L})|did(?!\p{L})|does(?!\p{L})|feel|felt|sound|need|cost|affect|applies|concern)/u;
/** "It was hoped that", "it is easy to": what comes behind is told, of nothing before. */
const AHEAD =
  /^It (?:\p{Ll}+ ){1,4}(?:that|whether|if|how|why|what|who|where)(?!\p{L})|^It (?:\p{Ll}+ ){0,2}(?:is|was|be|been|remains|became) (?:\p{Ll}+ )?\p{Ll}+(?<!ed|en|due|set|able|ready|open) (?:to|for)(?!\p{L})/u;
/** Only bodies do so. */
const AGENTS =
  /^It (?:(?:has|had|will|would|also|now|still) )*(?:said|says|say|wants?|plan|hope|expect|call|den(?:y|ies|ied)|blame|employ|operate|owns?(?!\p{L})|runs?(?!\p{L})|sells?(?!\p{L})|accuse|warn|urge|ask|offer|report|post|promise|apologi|demand|refus|reject|vow|threat|insist|add(?!\p{L})|added)/u;
const IT = /^It(?= \p{Ll})/u;
const ITS = /^Its(?= (?<owned>(?:[\p{L}\d-]+ ){0,2}[\p{L}\d-]+))/u;
const TWO_NAMES = new RegExp(
  `^(?<both>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2} and \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}) (?:have|are|were|will|${PAST})(?!\\p{L})`,
  'u',
);
const THEY = /^(?:They|Their)(?= \p{Ll})/u;

/**
 * "[The fire] has burned 4,000 hectares": what "it", "its" or "they" at the beginning of a sentence
 * mean, where the sentence before tells of nothing else. Null where it is not certain.
 */
export function nameThing(line: Line, previous: Line | null): Edit | null {
  if (previous === null || !goesOn(line, previous)) return null;
  const { text } = line;
  const name = THEY.test(text) ? bothOf(previous.text) : thingMeant(text, previous.text);
  if (name === null) return null;
  const end = /^\p{L}+/u.exec(text)![0].length;
  const owns = /^(?:Its|Their)$/.test(text.slice(0, end));
  return { start: 0, end, text: `[${owns ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name}]` };
}

/** Right behind it, in its paragraph, in a report of few sentences and of a day. */
export const goesOn = (line: Line, previous: Line): boolean =>
  line.day !== null &&
  line.among <= MOST_OF_BRIEF_REPORT &&
  line.index === previous.index + 1 &&
  line.paragraph === previous.paragraph;

function thingMeant(text: string, before: string): string | null {
  const owned = ITS.exec(text)?.groups?.owned;
  if (owned !== undefined) {
    const isPerson = bringsInPerson(`the ${owned}`) || owned.split(' ').some(isRole);
    return soleThing(before, isPerson)?.name ?? null;
  }
  if (!IT.test(text) || DUMMY.test(text) || AHEAD.test(text)) return null;
  const thing = soleThing(before);
  return thing !== null && thing.isBody === AGENTS.test(text) ? thing.name : null;
}

/** "Morvia and Teshan met": nobody else is several. */
function bothOf(before: string): string | null {
  const both = TWO_NAMES.exec(before)?.groups?.both;
  return both === undefined || mayBeThey(before.slice(both.length)) ? null : both;
}
