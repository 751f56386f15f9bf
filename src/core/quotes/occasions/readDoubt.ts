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
  if (DENIED.some((shape) => shape.test(lead))) return 'denied';
  if (ALLEGED.test(lead)) return 'alleged';
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

const NOT = "(?:not|never|\\w+n't|nobody|neither|none)";
const DENIED: readonly RegExp[] = [
  // "never said “…”", "did not say that “…”", "stopped short of saying “…”", "declined to say “…”"
  new RegExp(` ${NOT}(?: \\w+)? (?:SAY|SAYING)(?: that| :)? (?:[^,:;¶]{0,40} )?$`),
  / (?:stopped short of|refrained from|avoided) SAYING /,
  / (?:declined|refused) to SAY (?:that |: )?$/,
  // "denied telling staff to “…”", "denied that he had ever said “…”"
  / den(?:y|ies|ied|ying) (?:[^,:;¶]* )?(?:SAY|SAYING)(?: [^,:;¶]*)?$/,
  // "It is not true that Lind said “…”", "falsely claims that Lind said “…”"
  / (?:not true|untrue|false|wrong|no evidence|a (?:lie|hoax|myth)) that (?:[^,:;¶]* )?SAY /,
  / (?:falsely|wrongly) (?:claim\w*|SAY|SAYING|attribut\w+|quot\w+) .*(?:SAY|as SAYING) /,
  / (?:fake|fabricated|bogus|doctored|invented|made-up) (?:quote|quotation|quotes|post|tweet|letter|statement|screenshot)s? /,
];
const ALLEGED =
  / (?:(?:was|were|is|are|been|being) accused of SAYING|(?:alleged(?:ly)?|rumou?red|supposed(?:ly)?|purported(?:ly)?) (?:to have )?(?:SAY|SAYING)|alleg\w+ that (?:[^,:;¶]* )?SAY) (?:[^,:;¶]* )?$/;
/** Still to come, or only possible: "is expected to say: “…”", "could say “…”". */
const AHEAD =
  / (?:(?:expected|due|set|scheduled|likely|going|about|plans?|planning|planned|intends?|poised) to|could|might|may|should|must) SAY (?:[^;¶]* )?$/;

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
