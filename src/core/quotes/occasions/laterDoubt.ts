import type { Report } from '../../report/report.ts';
import type { Frame } from '../frames/readFrames.ts';
import type { Doubt } from '../quote.ts';
import type { Identity } from '../speakers/identity.ts';
import type { Resolver } from '../speakers/resolveSpeakers.ts';
import type { Spoken } from '../spoken.ts';
import { correctionsIn, isCorrected } from './corrections.ts';

/** A sentence speaks of a quotation that stands so many sentences before it at most. */
const REACH = 4;
/** Where it names nobody who was quoted there, of one that stands right before it. */
const BESIDE = 2;

const REMARK =
  '(?:remark|comment|statement|word|quote|quotation|tweet|post|phrase|line|interview|message|letter|sentence)s?';
const THE = '(?:the|that|this|those|these|any|any such|such|such a|his|her|their)';
const NOT = "(?:not|never|\\w+n't|den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))";
const SAID =
  '(?:said|say|saying|made|make|making|used?|using|utter\\w*|wr(?:ote|itten|ite|iting)|tweet\\w*|post(?:ed|ing)|sent)';
const END = '(?=[.,;:!?]|$|to |on |in |at |and |but |when )';

const DENIED = [
  '(?:was|were|been|being|is) (?:\\w+ly )?(?:misquoted|misheard|misrepresented|wrongly quoted|falsely quoted)',
  '(?:misquoted|misheard|misrepresented) (?:him|her|them|the)',
  `${NOT} (?:\\w+ ){0,4}?${SAID} (?:${THE} ${REMARK}|(?:it|that|so|this|anything of the (?:sort|kind)|any such thing|such a thing) ${END})`,
  `${THE} ${REMARK} (?:was|were|is|are|had been|has been) (?:\\w+ly )?(?:false|fake|fabricated|invented|made up|doctored|misattributed|wrongly attributed|falsely attributed|inaccurate|incorrect|wrong|untrue|a fabrication|a hoax)`,
  'no (?:record|evidence|proof|trace) (?:of (?:him|her|them|it|\\w+) (?:ever )?(?:saying|having said|making)|that (?:\\w+ ){1,3}(?:ever )?(?:said|made))',
].map((shape) => new RegExp(` ${shape}`));

const DISPUTED = [
  '(?:taken|took|quoted|ripped|pulled) out of context',
  `(?:retract\\w*|withdr[ae]w\\w*|disavow\\w*|recant\\w*) ${THE} ${REMARK}`,
  `(?:took|taken|takes?|walked|walks) back ${THE} ${REMARK}`,
  `${THE} ${REMARK} (?:was|were|had been|has been) (?:\\w+ly )?(?:twisted|distorted|retracted|withdrawn|deleted)`,
].map((shape) => new RegExp(` ${shape}`));

/**
 * What the report says of each quote afterwards: "He says he was misquoted." (`denied`), "She took
 * the remark back" (`disputed`), or a correction of the outlet's own (`corrected`); null where
 * nothing. `spoken` is in the order of the text; what comes back is parallel to it.
 */
export function laterDoubts(
  report: Report,
  frames: readonly Frame[],
  spoken: readonly Spoken[],
  resolver: Resolver,
): (Doubt | null)[] {
  const doubts: (Doubt | null)[] = spoken.map(() => null);
  const corrections = correctionsIn(report);
  spoken.forEach((quote, i) => {
    if (isCorrected(quote, corrections)) doubts[i] = 'corrected';
  });
  if (spoken.length > 0 && MAY_DOUBT.test(report.text))
    frames.forEach((frame, at) => {
      const doubt = doubtIn(frame);
      const target = doubt === null ? null : targetOf(at, spoken, resolver);
      if (target === null) return;
      spoken.forEach(({ quotation, kind }, i) => {
        if (kind !== 'indirect' && quotation === target) doubts[i] ??= doubt;
      });
    });
  return doubts;
}

/** Most reports have none of these words, and need not be searched. */
const MAY_DOUBT =
  /misquot|misheard|misrepresent|out of context|retract|withdr[ae]w|disavow|recant|back (?:the|that|his|her|their)|(?:never|not|n[’']t|den[yi]\w{0,4}|disput\w{0,4})\b[^.]{0,40} (?:sa(?:id|y)|ma[dk]|us|utter|wr|tweet|post|sent)|(?:fabricat|misattribut|doctored|invented|made up|twisted|distorted|fake|false|attributed)|no (?:record|evidence|proof|trace)/i;

function doubtIn({ tokens }: Frame): Doubt | null {
  const row = ` ${tokens.map(({ kind, lower }) => (kind === 'quote' ? '¶' : lower)).join(' ')} `;
  if (DENIED.some((shape) => shape.test(row))) return 'denied';
  return DISPUTED.some((shape) => shape.test(row)) ? 'disputed' : null;
}

/** The quotation that the sentence means: the last of its subject, else the one right before it. */
function targetOf(at: number, spoken: readonly Spoken[], resolver: Resolver): number | null {
  const before = spoken.filter(
    ({ frame, kind }) => kind !== 'indirect' && frame < at && at - frame <= REACH,
  );
  const subject = resolver.subjectOf(at);
  const own = before.findLast(({ who }) => isSame(who, subject));
  if (own !== undefined) return own.quotation;
  const last = before.at(-1);
  return last !== undefined && at - last.frame <= BESIDE ? last.quotation : null;
}

const isSame = (one: Identity | null, other: Identity | null): boolean =>
  one?.party != null && one.party === other?.party;
