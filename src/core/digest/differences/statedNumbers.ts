import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD } from '../../language/numberWords.ts';
import type { Difference } from '../digest.ts';
import { isLater } from '../overtaken/later.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { amountsOf, isSpan, withThing } from './beside/amounts.ts';
import { numberOf } from './countShapes.ts';
import { differenceOf, type Place } from './differenceOf.ts';

const THING = "(?<thing>(?!(?:people|those|them)(?!\\p{L}))(?:[\\p{Ll}'’-]+ ){0,5}?[\\p{Ll}'’-]+)";
const NUMBER = `(?<number>\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORD})(?![\\d.,]\\d|%|\\p{L}|[-–]\\d| (?:million|thousand|per cent|percent))`;
const STANDS =
  '(?:(?:now |already )?(?:stands?|stood|is|was|are) (?:now )?(?:at )?|(?:has|had|have) (?:now |since )?(?:been put at|risen to|reached|grown to|gone up to|climbed to|fallen to|come to)|(?:is|was|has been) put at|rose to|fell to|climbed to|grew to)';
const CORRECTED = '(?:corrected|revised|lowered|raised|cut|updated|increased|reduced)';
/** "The number of houses flooded above the floor stands at 688", "corrected its number of cases to 62". */
const STATED = [
  `(?<!\\p{L})[Tt]he (?:total )?number of ${THING} ${STANDS} ?(?<value>${NUMBER})`,
  `(?<!\\p{L})${CORRECTED} (?:its|the|their) (?:number|count|tally|figure|total) (?:of|for) ${THING} (?:up |down )?to (?<value>${NUMBER})`,
  `(?<!\\p{L})[Tt]he number of ${THING} (?:has been|was|is|had been) ${CORRECTED}(?: on \\p{Lu}\\p{L}+day)? (?:up |down |upwards |downwards )?to (?<value>${NUMBER})`,
].map((shape) => new RegExp(shape, 'dgu'));

/** A number that a sentence states as the whole of what it counts. */
export interface Stated extends Place {
  readonly value: number;
  /** Stems of what is counted, the first of which says what it is. */
  readonly thing: readonly string[];
  /** As it is asked: "houses". */
  readonly label: string;
  /** Another one was told before. */
  readonly corrected: boolean;
}

const IS_CORRECTED = /(?<!\p{L})(?:corrected|revised|updated)(?!\p{L})/u;

export const statedIn = once((line: Line): readonly Stated[] =>
  /number|count|tally|figure|total/u.test(line.text)
    ? STATED.flatMap((shape) => matchesOf(shape, line.text)).flatMap((match) => {
        const { 0: words, groups, indices } = match;
        const corrected = IS_CORRECTED.test(words);
        const thing = termsOf(wordsOf(groups!.thing!));
        const [label = ''] = groups!.thing!.split(' ').filter((word) => termsOf([word]).length > 0);
        const [start, end] = indices!.groups!.value!;
        return thing.length === 0
          ? []
          : [
              {
                line,
                start,
                end,
                value: numberOf({ number: groups!.number! }),
                thing,
                label,
                corrected,
              },
            ];
      })
    : [],
);

export const questionOfStated = ({ label }: Stated): string => `How many ${label}?`;

/** The same thing: called alike, and what one says more of it the other says nothing against. */
const areOneStated = (a: Stated, b: Stated): boolean => {
  const [few, many] = a.thing.length < b.thing.length ? [a.thing, b.thing] : [b.thing, a.thing];
  return few.every((term) => many.includes(term)) && (few.length > 1 || many.length === 1);
};

/** "The number of … stands at": each report that states it anew, from day to day. */
export function findStatedNumbers(reading: Reading): Difference[] {
  const kept = new Set(reading.index.lines);
  const all = reading.reports.flatMap((report) =>
    linesIn(report)
      .filter((line) => kept.has(line))
      .flatMap(statedIn),
  );
  const courses: Stated[][] = [];
  for (const one of all) {
    const course = courses.find((told) => areOneStated(told.at(-1)!, one));
    if (course === undefined) courses.push([one]);
    else if (goesOn(course.at(-1)!, one, reading)) course.push(one);
  }
  return courses
    .map((course) => withOld(course, kept, reading))
    .filter((course) => course.length > 1)
    .map((sides) =>
      differenceOf(
        { kind: 'development', fact: 'number', about: questionOfStated(sides.at(-1)!), sides },
        reading,
      ),
    );
}

/** "Corrected on Wednesday to 13": the number that an older report begins with. */
function withOld(
  course: readonly Stated[],
  kept: ReadonlySet<Line>,
  reading: Reading,
): readonly Stated[] {
  const [first] = course;
  if (first?.corrected !== true) return course;
  const report = reading.byId.get(first.line.reportId)!;
  const old = reading.reports
    .filter((other) => isLater(report, other, reading))
    .flatMap((other) => linesIn(other).filter((line) => line.rank <= AT_TOP && kept.has(line)))
    .flatMap((line) => oldIn(line, first))
    .at(-1);
  return old === undefined ? course : [old, ...course];
}

/** News tells it among its first sentences. */
const AT_TOP = 2;
/** "Escapees", "escaped". */
const STEM = 5;
const MOST_TIMES = 4;

/** The one number of a sentence that tells of the same: "eleven inmates escaped", of the number of escapees. */
function oldIn(line: Line, { thing, value, ...stated }: Stated): Stated[] {
  const [what = ''] = thing;
  const isAlike = (term: string) => term.slice(0, STEM) === what.slice(0, STEM);
  if (what.length < STEM || !line.terms.some(isAlike)) return [];
  const counts = amountsOf(line).filter(
    ({ sign, scale, nouns }) => sign === '' && scale === '' && nouns.length > 0,
  );
  const [only] = counts.filter((one) => !isSpan(one) && (one.scope !== 'exact' || one.value > 2));
  if (only === undefined || only.value === value || counts.indexOf(only) > 0) return [];
  if (Math.max(only.value, value) > MOST_TIMES * Math.min(only.value, value)) return [];
  const { start, end } = withThing(line.text, only);
  return [{ ...stated, thing, line, start, end, value: only.value }];
}

const goesOn = (old: Stated, one: Stated, reading: Reading): boolean => {
  const [then, now] = [old, one].map(({ line }) => reading.byId.get(line.reportId)!);
  return one.value !== old.value && isLater(now!, then!, reading);
};
