import type { Line } from '../../reading/lines.ts';
import { quotedStretches } from '../../reading/quotedStretches.ts';
import { wordsOf } from '../../reading/terms.ts';
import { mayBeHeOrShe, mayBeThey } from '../dayAndPlace/antecedents.ts';

/**
 * Words between marks that only stand for people: "she", "their". "This" and "it" are let pass: a
 * reader of the story mostly knows what they mean.
 */
const OPENS_LEANING =
  /^["“'‘](?:(?:And|But|So|Well|Yes|No|Yeah|Look|Obviously|Clearly|Honestly|Then|Also|Because|I (?:think|mean|believe|guess|hope)|You know|If|When|Since|As|Unless|Once|Until|After|Before|Whether),? (?:that )?)?(?:they|he|she|him|her|his|their|there['’]s (?:no|nothing|not)|here|by the way|not (?:to mention|only|that|at all|really)|(?:it|this|that|these|those) also)(?:['’]\p{L}+)?(?!\p{L})/iu;
/** "There's no doubt that": nothing before is needed. */
const STANDS =
  /^["“'‘]there['’]s (?:no|nothing|not) (?:\p{Ll}+ )?(?:\p{Ll}+ )?(?:that|of|in|for|to|between)\b/iu;
/** "We are ready for such meetings": which, was said before. */
const SUCH = /^[^,]{0,40}(?<!\p{L})such (?!as )(?:an? )?\p{Ll}/u;

/** So many words of the narrator before a quotation may have told whom it speaks of. */
const TOLD_BEFORE = 9;
/** Fewer words between marks are a name or an expression that the narrator takes over. */
const FEWEST_WORDS = 4;
/** A sentence that is quoted whole is no expression. */
const FEWEST_IN_WHOLE = 2;

/** Whether what is quoted speaks of somebody or something that only the sentence before named. */
export function quotationLeans({ text }: Line): boolean {
  const { stretches } = quotedStretches(text);
  return stretches.some(({ start, end }) => {
    // "[I]t's like": an editor's letters are letters.
    const inner = text.slice(start, end).replace(/[[\]]/g, '');
    const before = text.slice(0, start);
    const isWhole = start === 0 || /[,:] $/.test(before);
    if (wordsOf(inner).length < (isWhole ? FEWEST_IN_WHOLE : FEWEST_WORDS)) return false;
    const leans = OPENS_LEANING.test(inner) && !STANDS.test(inner);
    if (leans && isWhole) return true;
    if (wordsOf(before).length >= TOLD_BEFORE) return false;
    if (leans) return true;
    return SUCH.test(inner);
  });
}

const SOMEBODY = /(?<!\p{L})(?<who>he|she|him|her|his|they|them|their)(?!\p{L})/iu;

/** "Is time to", "was clear that": what follows tells what "it" is. */
const TOLD_BEHIND =
  "(?:['’]s| is| was| will be| would be| has been| seems)(?: not| \\p{L}+ly| so| very| too| just| really| about| always){0,2} (?:(?:an? )?(?:mistake|shame|pity|pleasure|privilege|honou?r|matter|crime|sign)|time|hard|difficult|easy|easier|important|possible|impossible|necessary|critical|crucial|essential|vital|wrong|right|good|great|nice|clear|unclear|better|best|tough|up|safe|fair|unfair|likely|unlikely|true|obvious|imperative|sad|unfortunate|common|rare|strange|worth|premature|my|our|your) (?:[\\p{L}’'-]+ ){0,5}?(?:to|that|for|if|when|how|who|what|why|whether)(?!\\p{L})";

/** "“So it’s part of the game,” he said": what is, was said before. */
const OPENS_WITH_IT = new RegExp(
  `^["“'‘]?(?:(?:So|And|But|Well|Look|By the way|No|Yes|Yeah|I (?:think|believe|mean|guess)|Obviously|Clearly),? )?(?:it(?!${TOLD_BEHIND})|this|that)(?:['’]s| is| was| will| has| does| did| would| can| sounded| looked| felt| seemed| happened| came| went| took| began| started| smelled| tasted)(?! \\p{L}+ (?:is|was))(?! what | why | how | where )`,
  'iu',
);

/**
 * "It", "this", "they" and whom else a speaker points at; not "it is clear that", "that" behind what
 * it tells of, and "this bill", which the story may be about.
 */
const POINTS_AT = new RegExp(
  `(?<!\\p{L})(?:it(?!${TOLD_BEHIND})|this(?=['’]s|[,.;!?]|$| (?:is|was|will|has|would|could|can|may|might)(?!\\p{L}))|^This(?= (?!country|nation|planet|world|year|week|month|morning|afternoon|evening|summer|spring|fall|autumn|winter|weekend|time|day|kind of|sort of|type of)\\p{Ll})|(?<!\\p{L} )that(?=['’]s|,| (?:is|was|will|would|has|had|could|can) )|they|them|he|she|him|her)(?!\\p{L})`,
  'iu',
);

/** Something that is named or brought in with an article: what is pointed at may be that. */
const BRINGS_IN =
  /(?<=[^\p{L}])(?!I(?!\p{L}))\p{Lu}\p{L}|^\p{Lu}\p{Ll}+ (?:told|said|has|had|was|is|will|\p{Ll}{3,}ed) |(?<!\p{L})(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Yy]our|[Ee]very|[Aa]ny|[Nn]o|[Ss]ome|\d+) (?:\p{L}+[ -]){0,2}?\p{Ll}{3,}|(?<!\p{L})\p{Ll}{4,}[^\P{Ll}suia]s /u;

/** "“This intrusion would be offensive,” the filing said": near the head of a sentence nothing has told which. */
const HEAD = 7;

/** "“We hope that they will drop it,” she said": whom or what those who speak mean, only the sentences before tell. */
export function quotesOfUntold({ text }: Line): boolean {
  const { stretches } = quotedStretches(text);
  return stretches.some(({ start, end }) => {
    const inner = text.slice(start, end);
    const isWhole = start === 0 || /[,:] $/.test(text.slice(0, start));
    const told = wordsOf(text.slice(0, start)).length;
    if (told >= TOLD_BEFORE || wordsOf(inner).length < FEWEST_WORDS) return false;
    if (isWhole && OPENS_WITH_IT.test(inner)) return true;
    if (told < HEAD && pointsAtNothing(inner.slice(1))) return true;
    const found = SOMEBODY.exec(inner);
    if (found === null) return false;
    const before = `${text.slice(0, start)}${inner.slice(0, found.index)}`;
    return !(/^the/i.test(found[0]) ? mayBeThey(before) : mayBeHeOrShe(before));
  });
}

/** Whoever speaks is brought in by nothing: "We believed it" tells as little as "I believed it". */
const SPEAKER_FIRST = /^(?:We|You|They|He|She) /;

/**
 * "“We told you what was not true. We believed it,” she said": the second sentence of a quotation
 * without its first, where it points at what that one told. `text` has its opening mark again.
 */
export function leansOnFirstHalf(text: string): boolean {
  const [first] = quotedStretches(text).stretches;
  if (first === undefined || first.start > 0) return false;
  return pointsAtNothing(text.slice(1, first.end).replace(SPEAKER_FIRST, 'I '));
}

function pointsAtNothing(quoted: string): boolean {
  const found = POINTS_AT.exec(quoted);
  return found !== null && !BRINGS_IN.test(quoted.slice(0, found.index));
}
