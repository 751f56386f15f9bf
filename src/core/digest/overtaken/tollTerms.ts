import { ANY_WEEKDAY } from '../../language/days.ts';
import { eventTerms } from '../differences/tollPairs.ts';
import { SAYER_BETWEEN, withoutSayer } from '../likeness/withoutSayer.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { tollsIn } from './totals.ts';

/** What is told of the event, without who says so. */
export const eventOf = once((line: Line): readonly string[] => {
  const told = termsOf(
    wordsOf(withoutSayer(line.text).replace(SAYER_BETWEEN, '').replace(DAY, ' ')),
  );
  return eventTerms({ ...line, terms: told });
});
const DAY = new RegExp(
  String.raw`(?<!\p{L})(?:on )?${ANY_WEEKDAY}(?: night| morning| evening)?`,
  'gu',
);

/** "A sixth person has died after the crash near Holm, and": what stands behind has nothing to do with it. */
export const lastDeathOf = once((line: Line): readonly string[] => {
  const toll = tollsIn(line).find(({ isDeed }) => isDeed);
  if (toll === undefined) return eventOf(line);
  const [clause] = line.text.slice(toll.figure.start).split(/, | and /u);
  return eventTerms({ ...line, terms: termsOf(wordsOf(clause!)) });
});

/** Of what befell them, it says next to nothing. */
const SAYS_LITTLE = 1;
export const tellsOnlyToll = (line: Line): boolean =>
  tollsIn(line).length > 0 && eventOf(line).length <= SAYS_LITTLE;
