import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD } from '../../language/numberWords.ts';
import type { Report } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { openingOf } from './brief/opening.ts';
import { tellOneEvent } from './brief/sameEvent.ts';
import { casualtiesIn } from './casualties.ts';
import { areOfOtherDays, isOfLongAgo } from './daysOfDeeds.ts';
import type { Pair } from './groupValues.ts';
import { isLeftOpen } from './leftOpen.ts';
import { mayBeAmong, nonesIn } from './noneLeft.ts';
import { areOfOtherPlaces } from './otherPlaces.ts';
import { countOf } from './plainCount.ts';
import { areTwoAccounts } from './sameDays.ts';
import { statesIn } from './states.ts';
import type { Told } from './told.ts';

/** That nobody was hurt, or that somebody was; stems of who they are, empty for whoever was there. */
interface Harm extends Told {
  readonly who: readonly string[];
  readonly within?: true | undefined;
}

const WHO = `(?<who>(?:[Aa]n?|[Tt]he|[Oo]ne(?: of (?:the|its|his|her|their))?|\\d+|${NUMBER_WORD}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)(?: of (?:the|its|his|her|their))? (?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]{3,}(?: of \\d\\d)?,?)`;
const LIMB = '(?:arm|leg|wrist|rib|nose|foot|hand|finger|ankle|hip|shoulder|collarbone|jaw)s?';
const HURT = `(?:burns|cuts|bruises|injuries|wounds|fractures|(?:an? )?broken ${LIMB}|(?:an? )?(?:cut|bruised) ${LIMB}|concussion|smoke)(?! (?:in|to|of) (?:pay|wages|jobs|staff|services|spending|funding|rates?|taxes)(?!\\p{L}))`;
/** "A guard was treated for a cut hand", "two sailors have burns", "one of his crew broke an arm". */
const SOME_HURT = new RegExp(
  `(?<![\\p{L}-])${WHO} (?:(?:was|were|had to be|has been|have been|is being|are being) (?:also |later )?(?:hurt|injured|wounded|treated(?: in hospital)? for (?:[\\p{Ll}-]+ ){0,3}?${HURT}|(?:taken|rushed|flown|brought) to (?:an? |the )?(?:[\\p{L}’'-]+ ){0,3}?(?:hospital|clinic) with (?:[\\p{Ll}-]+ ){0,3}?${HURT})|(?:suffered|sustained|has|have|had) (?:[\\p{Ll}-]+ ){0,2}?${HURT}|broke (?:an?|his|her|their) ${LIMB})(?![\\p{L}-])`,
  'gu',
);
const MAY_TELL =
  /hurt|injur|wound|treated|hospital|clinic|burns|cuts|bruise|broke|fracture|concussion/;

const somebodyHurt = once((line: Line): readonly Harm[] =>
  MAY_TELL.test(line.text) && !isOfLongAgo(line) && !isCounted(line)
    ? matchesOf(SOME_HURT, line.text).flatMap(({ 0: letters, index, groups }) => {
        if (isLeftOpen(line.text, index) || OF_ANOTHER.test(line.text)) return [];
        const span = { start: index, end: index + letters.length };
        const who = termsOf(wordsOf(groups!.who!));
        return [{ line, figure: countOf(line.text, span, 1), who }];
      })
    : [],
);

/** "Three people were hurt": compared as a count (`tollPairs.ts`). */
const isCounted = (line: Line): boolean =>
  casualtiesIn(line).some(({ fate, none }) => fate === 'hurt' && !none);

/** Of another time or another one than the event: "earlier a guard was hurt", "a dog had cuts". */
const OF_ANOTHER =
  /(?<!\p{L})(?:earlier|previous(?:ly)?|ago|last (?:week|month|year)|another|(?:an? )?(?:dog|cat|horse|cow|animal|car|house|building|ship|boat)s? (?:was|were|had|has|have|suffered)|in (?:19|20)\d\d)(?!\p{L})/iu;

const nobodyHurt = once((line: Line): readonly Harm[] => [
  ...nonesIn(line.text)
    .filter(({ fate }) => fate === 'hurt')
    .map(({ figure, who, within }) => ({ line, figure, who: who === '' ? [] : [who], within })),
  ...statesIn(line)
    .filter(({ matter, yes }) => matter.of === 'state' && matter.name === 'hurt' && !yes)
    .flatMap(({ span, subject }) =>
      subject === null || subject.heads.length === 0 || subject.partial
        ? []
        : [
            {
              line,
              figure: countOf(line.text, span, 0),
              who: termsOf(wordsOf(subject.heads.join(' '))),
            },
          ],
    ),
]);

const harmsOf = (harms: (line: Line) => readonly Harm[]) =>
  once((report: Report): readonly Harm[] => linesIn(report).flatMap(harms));
const nobodyIn = harmsOf(nobodyHurt);
const somebodyIn = harmsOf(somebodyHurt);

/** One report says that nobody was hurt, and another who was, however it tells that. */
export function hurtPairs(reading: Reading): Pair[] {
  const nones = reading.reports
    .filter((report) => somebodyIn(report).length === 0)
    .flatMap(nobodyIn);
  if (nones.length === 0) return [];
  const some = reading.reports
    .filter((report) => nobodyIn(report).length === 0)
    .flatMap(somebodyIn);
  return nones.flatMap((a) =>
    some
      .filter((b) => areOfOne(a, b, reading))
      .map((b) => ({ a, b, about: 'Was anybody hurt?', moves: null })),
  );
}

function areOfOne(a: Harm, b: Harm, reading: Reading): boolean {
  const { byId, origins } = reading;
  const [one, other] = [a, b].map(({ line }) => byId.get(line.reportId)!);
  return (
    areTwoAccounts(a.line, b.line, origins) &&
    (a.line.day === b.line.day || a.line.day === null || b.line.day === null) &&
    (a.who.length === 0 || a.who.some((term) => b.who.includes(term))) &&
    mayBeAmong(a, b.line.text.slice(b.figure.start, b.figure.end)) &&
    !isOfLongAgo(a.line) &&
    !areOfOtherDays(a.line, b.line) &&
    !areOfOtherPlaces(a, b, reading) &&
    tellOneEvent(openingOf(one!), openingOf(other!))
  );
}
