import { ANY_WEEKDAY } from '../../language/days.ts';
import { openingOf } from '../differences/brief/opening.ts';
import { type Course, coursesIn } from '../differences/running/findRunning.ts';
import type { Count } from '../differences/running/readCounts.ts';
import { SAYER_BETWEEN, SAYER_FIRST, withoutSayer } from '../likeness/withoutSayer.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { Overtaken } from './overtaken.ts';

/** Sentences that tell nothing but a count that has gone on since: "44 cases are known", and 61 two days later. */
export const findOlderCounts = (reading: Reading): Overtaken[] =>
  coursesIn(reading).flatMap((course) => olderOf(course, reading));

function olderOf(course: Course, reading: Reading): Overtaken[] {
  const [now] = course.at(-1)!;
  return course
    .slice(0, -1)
    .flat()
    .filter((old) => !old.kind.isDeed && tellsOnlyIts(old, now!, reading))
    .map((old) => ({
      line: old.line,
      by: now!.line,
      past: false,
      cut: null,
      toll: { about: now!.kind.about, old: spanOf(old), now: spanOf(now!) },
    }));
}

const spanOf = ({ figure: { start, end } }: Count) => ({ start, end });

/** All else that it says is that it has grown, or stands in what the newer report begins with. */
function tellsOnlyIts({ line, figure, kind }: Count, now: Count, { byId }: Reading): boolean {
  const { text } = line;
  const rest = `${text.slice(0, figure.start)} ${text.slice(figure.end)}`;
  const told = withoutSayer(rest)
    .replace(SAYER_BETWEEN, '')
    .replace(SAYER_FIRST, '')
    .replace(DAY, ' ');
  const known = new Set([
    ...now.line.terms,
    ...openingOf(byId.get(now.line.reportId)!).terms,
    ...termsOf(wordsOf(figure.text)),
  ]);
  return wordsOf(told).every(
    (word) =>
      kind.told.test(word) || GROWS.test(word) || termsOf([word]).every((one) => known.has(one)),
  );
}

const DAY = new RegExp(
  String.raw`(?<!\p{L})(?:on |by |late on |early on )?${ANY_WEEKDAY}(?: night| morning| afternoon| evening)?`,
  'gu',
);

/** How it has come to that, and who counts. */
const GROWS =
  /^(?:(?:has|have|had|is|are|was|were|been|being|be)|number|count|total|figure|now|so|far|already|still|some|about|ris(?:e|es|en|ing)|rose|grow[ns]?|grew|climb(?:ed|s)?|jump(?:ed|s)?|increased|reach(?:ed|es)|double[ds]?|doubled|tripled|\p{L}+fold|fallen|fell|dropped|down|up|covers?|covered|burned|burnt|destroyed|spread|know[ns]?|knew|counted|confirmed|recorded|registered|reported|culled|slaughtered|stands?|stood|remain(?:s|ed)?|people|evening|morning|afternoon|night|it|they)$/u;
