import type { Difference } from '../digest.ts';
import { isLater } from '../overtaken/later.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { type Amount, amountsOf, areOfOneUnit, withThing } from './beside/amounts.ts';
import { questionWith } from './beside/questionWith.ts';
import { tellersOf } from './beside/tellersOf.ts';
import { differenceOf, type Place } from './differenceOf.ts';
import { questionOfStated, statedIn } from './statedNumbers.ts';

/** What a sentence says a figure is now, and what it was. */
interface Grown {
  readonly line: Line;
  readonly old: Amount;
  readonly now: Amount;
}

/** "Up from the 412 seen from the air". */
const UP_FROM =
  /^[^.;\d]{0,60}, (?:up|down|(?:a (?:rise|fall|jump|drop|cut))) from (?:the |an? (?:earlier |initial |first )?|about |some )*$/iu;
const CHANGES =
  '(?:ris(?:es?|en|ing)|rose|gr[eo]wn?|grows|climb(?:s|ed)?|lift(?:s|ed)?|rais(?:es?|ed)|increas(?:es?|ed)|cut|falls?|fell|fallen|lower(?:s|ed)?|drop(?:s|ped)?|gone (?:up|down)|went (?:up|down)|revis(?:es?|ed)|correct(?:s|ed)|jump(?:s|ed)?|improv(?:es?|ed)|reduc(?:es?|ed)|doubl(?:es?|ed))';
/** "Has grown from R$ 3.4 million to R$ 7.9 million", "lifted its offer from 4.5% to 6%". */
const FROM = new RegExp(
  `(?<!\\p{L})${CHANGES}(?: [\\p{L}'’-]+){0,6}? from (?:the |about |some )?$`,
  'iu',
);
const TO = /^(?: [\p{L}-]+){0,2}? to (?:about |some |nearly |around )?$/iu;
/** "To 37 from 40". */
const TO_FIRST = new RegExp(
  `(?<!\\p{L})${CHANGES}(?: [\\p{L}'’-]+){0,6}? to (?:about |some )?$`,
  'iu',
);
const THEN_FROM = /^(?: [\p{L}-]+){0,2}? from (?:the |about |some )?$/iu;

const grownIn = once((line: Line): readonly Grown[] => {
  // Tolls that a sentence revises have their own rule (`findRevisedTolls.ts`).
  if (!/(?<!\p{L})from(?!\p{L})/u.test(line.text) || /toll/iu.test(line.text)) return [];
  const { text } = line;
  const amounts = amountsOf(line);
  return amounts.flatMap((one, at): Grown[] => {
    const other = amounts[at + 1];
    if (other === undefined || !areOfOneUnit(one, other) || one.value === other.value) return [];
    const [before, between] = [text.slice(0, one.start), text.slice(one.end, other.start)];
    if (UP_FROM.test(between)) return [{ line, old: other, now: one }];
    if (FROM.test(before) && TO.test(between)) return [{ line, old: one, now: other }];
    return TO_FIRST.test(before) && THEN_FROM.test(between) ? [{ line, old: other, now: one }] : [];
  });
});

/** A figure of which a sentence says what it was before, where an older report gives it so. */
export const findGrownFrom = (reading: Reading): Difference[] =>
  reading.index.lines.flatMap(grownIn).flatMap(({ line, old, now }) => {
    const own = reading.byId.get(line.reportId)!;
    const tellers = tellersOf(old, now, line, reading).filter(({ reportId }) =>
      isLater(own, reading.byId.get(reportId)!, reading),
    );
    const [first, ...also] = tellers.flatMap((teller) => placeIn(teller, old));
    if (first === undefined) return [];
    const stated = statedIn(line).find(({ value }) => value === now.value);
    return [
      differenceOf(
        {
          kind: 'development',
          fact: 'number',
          about: stated === undefined ? questionFor(line, old, now) : questionOfStated(stated),
          sides: [
            { ...first, also: also.map(({ line: other }) => other) },
            { line, ...withThing(line.text, now) },
          ],
        },
        reading,
      ),
    ];
  });

/** "The company lifted its offer from … to …": asked with one gap. */
function questionFor({ text }: Line, old: Amount, now: Amount): string {
  const first = old.start < now.start ? old : now;
  const head = text.slice(0, first.start).replace(/ from (?:the |about |some )?$/u, ' to ');
  const figure = text.slice(first.start, withThing(text, first).end);
  const end = head.length + first.end - first.start;
  return questionWith(`${head}${figure}`, { ...first, start: head.length, end });
}

const placeIn = (line: Line, { value }: Amount): Place[] => {
  const one = amountsOf(line).find((amount) => amount.value === value);
  return one === undefined ? [] : [{ line, ...withThing(line.text, one) }];
};
