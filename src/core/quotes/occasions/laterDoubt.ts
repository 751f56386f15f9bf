import type { Report } from '../../report/report.ts';
import type { Frame } from '../frames/readFrames.ts';
import type { Doubt } from '../quote.ts';
import type { Resolver } from '../speakers/mentions/resolveSpeakers.ts';
import type { Identity } from '../speakers/people/identity.ts';
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
const IS = '(?:was|were|is|are|had been|has been|have been)';
/** Of a quotation, that it was not said so; of a remark, that what it says is not so. */
const UNTRUE = '(?:false|inaccurate|incorrect|wrong|untrue)';
const END = '(?=[.,;:!?]|$|to |on |in |at |and |but |when )';

const DENIED = [
  '(?:was|were|been|being|is) (?:\\w+ly )?(?:misquoted|misheard|misrepresented|wrongly quoted|falsely quoted)',
  '(?:misquoted|misheard|misrepresented) (?:him|her|them|the)',
  `${NOT} (?:\\w+ ){0,4}?${SAID} (?:${THE} ${REMARK}|(?:it|that|so|this|anything of the (?:sort|kind)|any such thing|such a thing) ${END})`,
  `${THE} ${REMARK} ${IS} (?:\\w+ly )?(?:fake|fabricated|invented|made up|doctored|misattributed|wrongly attributed|falsely attributed|a fabrication|a hoax)`,
  `${THE} (?:quote|quotation)s? ${IS} (?:\\w+ly )?${UNTRUE}`,
  'no (?:record|evidence|proof|trace) (?:of (?:him|her|them|it|\\w+) (?:ever )?(?:saying|having said|making)|that (?:\\w+ ){1,3}(?:ever )?(?:said|made))',
];

const DISPUTED = [
  '(?:taken|took|quoted|ripped|pulled) out of context',
  `(?:retract\\w*|withdr[ae]w\\w*|disavow\\w*|recant\\w*) ${THE} ${REMARK}`,
  `(?:took|taken|takes?|walked|walks) back ${THE} ${REMARK}`,
  `${THE} ${REMARK} ${IS} (?:\\w+ly )?(?:twisted|distorted|retracted|withdrawn|deleted|${UNTRUE})`,
];

const anyOf = (shapes: readonly string[]): RegExp => new RegExp(` (?:${shapes.join('|')})`);
const IS_DENIED = anyOf(DENIED);
const IS_DISPUTED = anyOf(DISPUTED);

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
  for (const at of framesBehind(spoken, frames.length)) {
    const doubt = doubtIn(frames[at]!);
    const target = doubt === null ? null : targetOf(at, spoken, resolver);
    if (target === null) continue;
    spoken.forEach(({ quotation, kind }, i) => {
      if (kind !== 'indirect' && quotation === target) doubts[i] ??= doubt;
    });
  }
  return doubts;
}

/** The sentences near enough behind words between marks to speak of them, in order. */
function framesBehind(spoken: readonly Spoken[], end: number): Set<number> {
  const behind = new Set<number>();
  for (const { kind, frame } of spoken) {
    if (kind === 'indirect') continue;
    for (let at = frame + 1; at <= Math.min(end - 1, frame + REACH); at++) behind.add(at);
  }
  return behind;
}

function doubtIn({ tokens }: Frame): Doubt | null {
  const row = ` ${tokens.map(({ kind, lower }) => (kind === 'quote' ? '¶' : lower)).join(' ')} `;
  if (IS_DENIED.test(row)) return 'denied';
  return IS_DISPUTED.test(row) ? 'disputed' : null;
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
