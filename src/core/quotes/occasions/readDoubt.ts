import { isGerund, speechVerb } from '../../language/speechVerbs.ts';
import type { Token } from '../frames/readFrames.ts';
import type { Doubt } from '../quote.ts';

/** What the report says against words between marks having been said stands within so many tokens before them. */
const REACH = 30;

/**
 * Whether the sentence around the quote token says that the words were not said (`denied`, and
 * `unsaid`: asked, supposed or still to come), or only that somebody claims so (`alleged`). Null
 * where the report passes them on as said.
 */
export function readDoubt(tokens: readonly Token[], quote: number): Doubt | null {
  const lead = leadOf(tokens, quote);
  if (DENIED.some((shape) => shape.test(lead)) || PLAYED.test(lead)) return 'denied';
  if (ALLEGED.test(lead) || ACCUSED.test(lead)) return 'alleged';
  if (STAGED.test(lead) || ASKED_IF.test(lead) || IMAGINED.test(lead)) return 'unsaid';
  if (AHEAD.test(lead) || isSupposed(tokens, quote) || isAsked(tokens, quote)) return 'unsaid';
  return null;
}

/**
 * The narrator's words up to the quote, each verb of saying as SAY, so that the shapes below need
 * not list them; "¶" stands for an earlier quotation.
 */
function leadOf(tokens: readonly Token[], quote: number): string {
  const words = tokens.slice(Math.max(0, quote - REACH), quote).map((token) => {
    if (token.kind === 'quote') return '¶';
    const { lower } = token;
    if (token.kind !== 'word' || token.name || speechVerb(lower) !== 'says' || KEPT.test(lower))
      return lower;
    return isGerund(lower) ? 'SAYING' : 'SAY';
  });
  return ` ${words.join(' ')} `;
}

/** Verbs of saying that the shapes below name themselves. */
const KEPT = /^(?:den(?:y|ies|ied|ying)|alleg\w+|claim\w*|reject\w*|quot\w+)$/;

/** A stretch of one clause without another verb of saying: the verb before it is the quote's own. */
const SAME_CLAUSE = '(?:(?!SAY|and |but |while )[^\\s,;¶]+ )*';
/** A verb of saying that brings the quote in: nothing else is said between. */
const SAYS_IT = `(?:SAY|SAYING) ${SAME_CLAUSE}$`;
const NOT = "(?:not|never|\\w+n't|nobody|neither|none)";
const DENIES = 'den(?:y|ies|ied|ying)';
const FALSE_THAT = '(?:not true|untrue|false|wrong|no evidence|a (?:lie|hoax|myth)) that';
const FAKES = '(?:fake|fabricated|bogus|doctored|invented|made-up)';
const WORKS = '(?:quote|quotation|post|tweet|letter|statement|screenshot)s?';

const DENIED: readonly RegExp[] = [
  // "never said “…”", "did not say that “…”"; but "could not say more: “…”" brings in what was said
  `${NOT} (?:\\w+ )?(?!(?:SAY|SAYING) [^:]+ : $)${SAYS_IT}`,
  // "neither Marsh nor Low said “…”", "nobody in town said “…”"
  `(?:neither|nor|nobody|none|no one|no-one) ${SAME_CLAUSE}${SAYS_IT}`,
  // "stopped short of saying “…”", "declined to say “…”"
  `(?:stopped short of|refrained from|avoided|declined to|refused to) ${SAYS_IT}`,
  // "denied (ever) telling staff to “…”", "denied that he had ever said “…”"
  `${DENIES} (?:on \\w+ |ever |having )*${SAYS_IT}`,
  `${DENIES} ${SAME_CLAUSE}that ${SAME_CLAUSE}${SAYS_IT}`,
  // "denied she had said “…”"
  `${DENIES} (?:[^\\s,;¶]+ ){1,3}(?:had|has|have|ever) ${SAME_CLAUSE}${SAYS_IT}`,
  // "denied calling Low “…”"
  `${DENIES} (?:ever |having )*(?:calling|called|describing|described|branding|labell?ing|dubbing) ${SAME_CLAUSE}$`,
  // "rejected the suggestion that she was “…”", "denied a report in the Post that …" ("report" is a SAY): nobody is told to have said so
  `(?:${DENIES}|reject\\w*|dismiss\\w*|disput\\w*|refut\\w*|rebut\\w*) (?:the |a |an |any |all |such )?(?:\\w+ )?(?:allegations?|claims?|suggestions?|accusations?|charges?|assertions?|SAY|rumou?rs?|notion|idea) (?:(?:in|by|from|on) (?:[^\\s,;¶]+ ){1,4})?that ${SAME_CLAUSE}$`,
  // "It is not true that Lind said “…”", "falsely claims that Lind said “…”"
  `${FALSE_THAT} ${SAME_CLAUSE}${SAYS_IT}`,
  `(?:falsely|wrongly) (?:claim\\w*|SAY|SAYING|attribut\\w+|quot\\w+) ${SAME_CLAUSE}${SAYS_IT}`,
  // "The fake quote reads: “…”"
  `${FAKES} ${WORKS} ${SAME_CLAUSE}${SAYS_IT}`,
].map((shape) => new RegExp(` ${shape}`));
/** "is accused of telling staff to “…”", "is alleged to have said “…”" */
const ALLEGED = new RegExp(
  ` (?:(?:was|were|is|are|been|being) accused of |(?:alleged(?:ly)?|rumou?red|supposed(?:ly)?|purported(?:ly)?) (?:to have )?|alleg\\w+ that ${SAME_CLAUSE})${SAYS_IT}`,
);
/** "accused Low of saying “…”" */
const ACCUSED = new RegExp(` accus(?:es?|ed|ing) ${SAME_CLAUSE}of SAYING ${SAME_CLAUSE}$`);
/** No one's own words: "a fake Ada Marsh said", "an actor playing Ada Marsh said", "in the film, Marsh says". */
const PLAYED = new RegExp(
  ` (?:(?:fake|fictional|fictitious|imaginary|parody|satirical|spoof|deepfake) |(?:playing|impersonating|imitating|portraying|posing as|pretending to be) )${SAME_CLAUSE}${SAYS_IT}`,
);
const STAGED = new RegExp(
  `^ in (?:the|a|one|this|his|her|their|that) (?:\\w+ ){0,2}(?:film|movie|novel|play|sketch|skit|parody|cartoon|comedy|series|sitcom|drama|musical|satire|dream|video game)s? , ${SAME_CLAUSE}${SAYS_IT}`,
);
/** "Asked if she would say “…”, Marsh shook her head" */
const ASKED_IF = new RegExp(
  ` (?:SAY|asked|wondered) (?:[^\\s,;¶]+ ){0,3}(?:if|whether) ${SAME_CLAUSE}${SAYS_IT}`,
);
/** "Marsh imagined Low saying “…”" */
const IMAGINED = new RegExp(
  ` (?:imagin(?:e|ed|es|ing)|picture[ds]?|dream(?:s|ed|t)? of) ${SAME_CLAUSE}${SAYS_IT}`,
);
/** Still to come, or only possible: "is expected to say: “…”", "could say “…”". */
const AHEAD = new RegExp(
  ` (?:(?:expected|due|set|scheduled|likely|going|about|plans?|planning|planned|intends?|poised) to|(?:could|might|may|should|must)(?: have)?) ${SAYS_IT}`,
);

/** "If the mayor says “…”, markets fall": the quote stands in the clause of the "if". */
function isSupposed(tokens: readonly Token[], quote: number): boolean {
  const first = tokens[0]?.lower;
  if (first !== 'if' && first !== 'suppose' && first !== 'imagine') return false;
  return tokens.slice(0, quote).every(({ text, kind }) => text !== ',' && kind !== 'quote');
}

/** "Did the mayor say “…”?" */
function isAsked(tokens: readonly Token[], quote: number): boolean {
  if (tokens.at(-1)?.text !== '?' || quote === 0) return false;
  return /^(?:did|does|do|has|have|had|would|could|can|is|was|are|were)$/.test(tokens[0]!.lower);
}
