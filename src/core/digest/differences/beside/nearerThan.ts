import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { isLater } from '../../overtaken/later.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { differenceOf, type Place } from '../differenceOf.ts';
import { type Amount, amountsOf, areOfOneUnit, differ } from './amounts.ts';
import { questionWithGap } from './questionWith.ts';
import { tellersOf } from './tellersOf.ts';
import { isParty } from './whoDenies.ts';

/** "Nearer to 94 million euros than to the 86 million given by the auditors", "more than the $14m stated by the club". */
const THAN =
  /(?<!\p{L})(?:more|less|fewer|higher|lower|larger|smaller|nearer|closer|and not|rather) (?:[^.;]{0,60}?(?<!\p{L}))?than (?:to )?(?:the )?$/iu;
/** "More than the 9 million announced by its rival": another's own. */
const MORE_THAN =
  /(?<!\p{L})(?:more|less|fewer|higher|lower|larger|smaller) (?:[^.;]{0,60}?(?<!\p{L}))?than (?:the )?$/iu;
const OWN_TO_GIVE =
  /^(?: [\p{L}-]+){0,3}? (?:given|announced|reported|estimated|put forward) by(?!\p{L})/iu;
const GIVEN =
  /^(?: [\p{L}-]+){0,3}? (?<given>(?:given|claimed|stated|mentioned|reported|announced|quoted|cited|estimated|put forward) by (?:the |an? |its )?(?:(?!(?:but|and|while|or|that|which|who|to|for|from|in|on|last)(?!\p{L}))[\p{L}’'-]+ ?){1,5})(?=[.,;]|$|but |and |while |or |in |on |last )/iu;
/** "Four carcasses and not nine, as had been reported". */
const NOT_AS =
  /^(?: \p{L}+)?,? as (?:(?:it |he |she |they )?(?:had been|has been|was|were|had) )?(?:(?:first|earlier|previously|initially|widely) )?(?:reported|claimed|stated|said|announced)/iu;
/** "22 as stated earlier": whoever says so takes it back. */
const TOLD = '(?:reported|stated|said|announced|claimed|given|counted)';
const TAKEN_BACK = new RegExp(
  `^(?: \\p{L}+)?,? as (?:\\p{L}+ ){0,3}?(?:(?:first|earlier|previously|initially|wrongly) ${TOLD}|${TOLD} (?:first|earlier|previously|initially|before))(?!\\p{L})`,
  'iu',
);
/** "Conceded that 17 people, not 14, were missing". */
const ADMITS =
  /(?<!\p{L})(?:acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|accept(?:s|ed)|confirm(?:s|ed)?) (?:on \p{L}+ )?that [^.;]{0,80}$/iu;
const ENDS = /^(?: \p{Ll}+)?(?:[.,;]|$)/u;
const AND_NOT = /,? (?:and )?not (?:the )?$/iu;

/** "Puts the cave at 94,000 years rather than 212,000": who estimates has heard the other figure. */
const PUTS_RATHER =
  /(?<!\p{L})(?:puts?|dates?|estimates?|reckons?) (?:[^.;,]|[.,](?=\d)){2,60}?(?:rather than|instead of|and not|, not) $/iu;

/** Somebody reckons; what a statute, a ticket or a contract puts at 40 is set. */
function isEstimated(before: string): boolean {
  const found = PUTS_RATHER.exec(before);
  const subject = found === null ? '' : before.slice(0, found.index).trim();
  const last = subject.split(/[,;:] /u).at(-1)!;
  return last === 'who' || isParty(last);
}

/** One sentence that holds a figure against the one that somebody else gives. */
export const findNearerThan = (reading: Reading): Difference[] =>
  reading.reports.flatMap(heldAgainst).flatMap(({ line, text, own, others, isTakenBack }) => {
    const theirs = others.map((one) => ({
      ...placeOf(line, one),
      also: tellersOf(one, own, line, reading),
    }));
    const report = reading.byId.get(line.reportId)!;
    const areOlder = theirs.every(({ also }) =>
      also.some(({ reportId }) => isLater(report, reading.byId.get(reportId)!, reading)),
    );
    // The dead have a course of their own (`storyToll.ts`), which may go on behind it.
    const isToll = /(?<!\p{L})(?:died|dead|killed)(?!\p{L})/u.test(text);
    if (others.some(({ isBare }) => isBare) && (!areOlder || isToll)) return [];
    const mine = placeOf(line, own);
    return differenceOf(
      {
        kind: isTakenBack ? 'settled' : 'conflict',
        fact: 'number',
        about: questionWithGap(text, own),
        sides: isTakenBack ? [...theirs, mine] : [mine, ...theirs],
      },
      reading,
    );
  });

interface Against {
  readonly line: Line;
  /** The sentence up to where the other figures begin. */
  readonly text: string;
  readonly own: Amount;
  readonly others: readonly Other[];
  /** By whoever gave the others, so that this one holds. */
  readonly isTakenBack: boolean;
}

interface Other extends Amount {
  readonly till: number;
  readonly isTakenBack: boolean;
  /** "13, not 14": of what was said before only where an older report has it. */
  readonly isBare: boolean;
}

const heldAgainst = once((report: Report): readonly Against[] =>
  linesIn(report).flatMap((line): Against[] => {
    const amounts = amountsOf(line);
    if (amounts.length < 2) return [];
    const others = amounts.flatMap((one) => otherIn(line.text, one));
    const [first] = others;
    if (first === undefined) return [];
    const own = amounts.filter(({ end }) => end <= first.start).at(-1);
    if (own === undefined || !others.every((one) => areOfOneUnit(own, one) && differ(own, one)))
      return [];
    const text = withoutOthers(line.text, own, first);
    return [
      {
        line,
        text,
        own,
        others,
        isTakenBack: others.every((one) => one.isTakenBack),
      },
    ];
  }),
);

/** "17 people, not 14, were missing" without the 14; else up to where the other figures begin. */
function withoutOthers(text: string, own: Amount, first: Other): string {
  const [before, behind] = [text.slice(0, first.start), text.slice(first.end)];
  const cut = before.replace(
    /,? (?:more|less|fewer|higher|lower|rather|nearer|closer|than|and not|not)(?: [^,]*)?$/iu,
    '',
  );
  const head = cut.length > own.end ? cut : text.slice(0, own.end);
  const rest = /^, (?!(?:as|said|says) )\p{Ll}/u.test(behind) ? behind.slice(1) : '';
  return AND_NOT.test(before) ? head + rest : head;
}

function otherIn(text: string, one: Amount): Other[] {
  const [before, behind] = [text.slice(0, one.start), text.slice(one.end)];
  const isOwn = MORE_THAN.test(before) && OWN_TO_GIVE.test(behind);
  const given = THAN.test(before) && !isOwn ? GIVEN.exec(behind) : null;
  if (given !== null) {
    const till = one.end + given[0].trimEnd().length;
    return [{ ...one, till, isTakenBack: false, isBare: false }];
  }
  if (isEstimated(before)) return [{ ...one, till: one.end, isTakenBack: false, isBare: false }];
  if (!AND_NOT.test(before)) return [];
  const isTakenBack = TAKEN_BACK.test(behind) || ADMITS.test(before);
  const isBare = !isTakenBack && !NOT_AS.test(behind);
  return isBare && !ENDS.test(behind)
    ? []
    : [{ ...one, till: one.end, isTakenBack: isTakenBack || isBare, isBare }];
}

const placeOf = (line: Line, { start, end, till }: Amount & { readonly till?: number }): Place => ({
  line,
  start,
  end:
    till === undefined
      ? end +
        (/^ \p{Ll}{3,}/u
          .exec(line.text.slice(end))?.[0]
          .replace(/^ (?:and|than|but|not|so|each)$/u, '').length ?? 0)
      : till,
});
