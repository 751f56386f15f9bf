import { ANY_MONTH, ANY_WEEKDAY } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import type { Span } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';

/**
 * "Postponed that invitation", "these charges": a thing that an earlier sentence brought in. "Those
 * wounded in the storm" says which, and "a book that claims" points at nothing.
 */
const DEMONSTRATIVE =
  /\b(?:(?:this|these|those(?! (?:\p{Ll}+(?:ed|ing|ly)(?! \p{Ll}{3,}(?<!s)s(?!\p{L}))|guilty|able|unable|whose|that|like|under|over|already|still|not|most|left|hurt|killed|behind|without|responsible|eligible|involved)\b)) (?!week|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|weekend|time|day|season|who|with|in|on|at|from|of|to|is|was|are|were|has|have|will|would)\p{Ll}{3,}|(?<!\b(?:said|says|say|told|believes?|added|so|know|knows|shows?|meant?|means|agreed|claimed|clear|fact|insisted|warned|argued|proof|evidence|signs?|hopes?|fears?|doubts?|chance|risk|news|word|reports|reported|belief|view|suggestions?|claims?|confirmation|confirmed|indications?|concerns?|assurances?|promised?|idea|notion|found|denied|suggested|thinks?|thought) )that (?:invitation|meeting|summit|visit|proposal|decision|statement|plan|deal|law|bill|case|offer|bid|tender|takeover|idea|move|report|order|rule|vote|figure|number|effort|claim|allegation|point|issue|incident|attack|group|company|reaction|amount|money|day|night|conflict|talks|trip|race|fight|country|city|state|area|process|period|role|post|job)\b|(?<=(?<!\p{L})(?:of|on|to|by|from|with|in|for|about|against|under|after|before|behind|despite|during|over|into|without) )that (?!(?:week|month|year|regard|sense|matter|kind|way|sort|direction|purpose|is|was|are|were|has|had|would|will|they|which|could|might|same|one|much|many|when|\p{Ll}+(?:ed|ing|ly))(?!\p{L}))\p{Ll}{4,}|(?<=(?<!\p{L})(?:of|on|to|by|from|with|in|for|about|against) )th(?:is|at|ese|ose) [“"]\p{Ll}[\p{L}-]*[,.]?[”"]|(?<!\bas )[Ss]uch an? (?:\p{Ll}+ )??\p{Ll}{4,})/gu;

/** Where the narrator points with "this" or "that" at something outside the sentence, if anywhere. */
export const findDemonstrative: (line: Line) => Span | null = once(({ text }: Line) => {
  const { stretches } = quotedStretches(text);
  const found = matchesOf(DEMONSTRATIVE, text).find(
    ({ 0: words, index }) => !isInside(index, stretches) && !hasBefore(words, text.slice(0, index)),
  );
  return found === undefined ? null : { start: found.index, end: found.index + found[0].length };
});

const PLACE = /^th(?:at|ose) (?:country|countries|city|cities|states?|area|region|island)$/;
const DAY = /^that (?:day|night)$/;
/** "Jan. 6", "on Friday". */
const NAMES_DAY = new RegExp(String.raw`(?<!\p{L})(?:${ANY_WEEKDAY}|\p{Lu}\p{Ll}{2,8}\.? \d)`, 'u');
const NAMES_PLACE = /(?<=\p{L} )\p{Lu}\p{Ll}/u;

/** "An offer that …, and that offer", "Yemen, and that country's war": the sentence has brought it in itself. */
function hasBefore(words: string, before: string): boolean {
  if (PLACE.test(words) && NAMES_PLACE.test(before)) return true;
  if (DAY.test(words) && NAMES_DAY.test(before)) return true;
  const thing = termsOf(wordsOf(words)).at(-1);
  return thing !== undefined && termsOf(wordsOf(before)).includes(thing);
}

/** "The indictments" with nothing behind it that says which; names and what everybody knows are none. */
const DEFINITE = new RegExp(
  String.raw`\b[Tt]he (?:\p{Ll}{3,} )?(\p{Ll}{4,})(?=[.,;:”"]| (?:last|on|in (?:a|the|an|his|her|its|${ANY_MONTH})|was|were|is|are|has|had|have|will|would|could|said|and|but|after|before|when|while|as|because|\p{Lu}|\p{Ll}+ed)\b)`,
  'gu',
);
const KNOWN_TO_ALL =
  /^(?:presid|govern|public|world|countri|nation|economi|polic|media|press|court|law|state|citi|week|month|year|dai|morn|night|weekend|past|futur|elect|internet|pandem|viru|coronaviru|militari|armi|senat|congress|administr|white|kremlin|market|earth|univers|sun|weather|region|capit|street|right|left|end|begin|first|last|front|back|ground|air|sea|time|peopl|poor|rich|young|secretari|minist|leader|opposit|top|bottom|rest|spring|summer|fall|autumn|winter|holidai|border|constitut|mainland|island|union)$/;
/** So far back a report's readers still have it in mind. */
export const SENTENCES_BACK = 4;

/**
 * Stems of things that the sentence calls "the …" and that a sentence shortly before it in its
 * report brought in: a reader of this one alone does not know which are meant.
 */
export function thingsBefore(line: Line, before: readonly Line[]): string[] {
  const things = definiteThings(line);
  if (things.length === 0) return [];
  const earlier = new Set(before.slice(-SENTENCES_BACK).flatMap(({ terms }) => terms));
  return things.filter((thing) => earlier.has(thing));
}

/** Stems of what the narrator calls "the …" without having brought it in. */
const definiteThings = once((line: Line): readonly string[] => {
  const { stretches } = quotedStretches(line.text);
  return matchesOf(DEFINITE, line.text).flatMap(({ 1: noun, index }) => {
    const [thing] = termsOf(wordsOf(noun!));
    if (thing === undefined || isInside(index, stretches) || KNOWN_TO_ALL.test(thing)) return [];
    const own = termsOf(wordsOf(line.text.slice(0, index)));
    return own.includes(thing) ? [] : [thing];
  });
});
