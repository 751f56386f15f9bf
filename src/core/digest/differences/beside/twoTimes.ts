import { matchesOf } from '../../../language/matchesOf.ts';
import type { Difference } from '../../digest.ts';
import { linesIn } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import type { Given } from '../details/detail.ts';
import { startTimes } from '../details/startTimes.ts';
import { differenceOf } from '../differenceOf.ts';
import { sayersOf } from './clauses.ts';

/** A time of day with the stems of whoever gives it. */
interface SaidTime extends Given {
  readonly whose: readonly string[];
}

/** "The mayor said the siren went at 2.40; a fireman said it was started at 3.20": each says so, whoever knows both. */
export function findTwoTimes(reading: Reading): Difference[] {
  const said = reading.reports
    .flatMap((report) => {
      const times = linesIn(report)
        .filter(({ text }) => !NOT_IN_EARNEST.test(text))
        .flatMap(startTimes.read);
      return times.length === 0 || startTimes.several.test(report.text) ? [] : times;
    })
    .map((one): SaidTime => ({ ...one, whose: sayersOf(one.line.text) }))
    .filter(({ whose }) => whose.length > 0);
  return [...new Set(said.map(({ of }) => of))].flatMap((of) => {
    const [one, ...others] = said.filter((time) => time.of === of);
    const other = others.find((time) => areApart(one!, time));
    if (other === undefined) return [];
    const sides = [one!, other].map((time) => ({
      line: time.line,
      start: 0,
      end: time.line.text.length,
      also: others.filter(({ value }) => value === time.value).map(({ line }) => line),
    }));
    return [
      differenceOf({ kind: 'conflict', fact: 'date', about: startTimes.about(of), sides }, reading),
    ];
  });
}

/** The siren of a drill, and the one that ends an alert. */
const NOT_IN_EARNEST =
  /(?<!\p{L})(?:drills?|tests?|tested|exercises?|practice|all[- ]clear)(?!\p{L})/iu;

const areApart = (one: SaidTime, other: SaidTime): boolean =>
  startTimes.differ(one, other) &&
  !one.whose.some((stem) => other.whose.includes(stem)) &&
  !areOfTwoPlaces(one, other);

/** Behind the hour: "in the western bay", "in the final", "on Sunday"; "by the guard" tells who did it. */
const BESIDE =
  /(?<!\p{L})(?:in|at|on|near|under|off|outside|inside|to|for) (?<place>[^,.;]{3,50})/giu;

/** Each with where or on what occasion, and not with the same: the siren of the one bay and of the other. */
function areOfTwoPlaces(one: SaidTime, other: SaidTime): boolean {
  const [here, there] = [one, other].map(({ line, end }) =>
    matchesOf(BESIDE, line.text.slice(end)).flatMap(({ groups }) =>
      termsOf(wordsOf(groups!.place!)),
    ),
  ) as [string[], string[]];
  return here.length > 0 && there.length > 0 && !here.some((term) => there.includes(term));
}
