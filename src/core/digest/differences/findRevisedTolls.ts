import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD } from '../../language/numberWords.ts';
import type { Difference } from '../digest.ts';
import { isLater } from '../overtaken/later.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { casualtiesIn } from './casualties.ts';
import { numberOf } from './countShapes.ts';
import { differenceOf, type Place } from './differenceOf.ts';
import { mayBeOfOneEvent } from './tollEvents.ts';

const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORD}`;
const CHANGED = 'lowered|reduced|revised|corrected|cut|raised|increased|put';
/** "Lowered the death toll to 52 from 58", "the toll was revised from nine to eight". */
const REVISED = new RegExp(
  `(?<!\\p{L})(?:(?:${CHANGED}) (?:down |up )?(?:the|its|their|his|her) (?:[\\p{L}-]+ )?toll|toll (?:\\p{L}+ ){0,4}?(?:${CHANGED}))(?: down| up)?(?: [^.,;\\d]{0,40}?)? (?:to (?<now>${NUMBER}) from (?<old>${NUMBER})|from (?<first>${NUMBER}) to (?<last>${NUMBER}))(?![\\d.,]\\d|%|\\p{L})`,
  'dgiu',
);
/** "Cost nine lives". */
const LIVES = new RegExp(`(?<=(?:cost|claimed|taken|took) )(?<number>${NUMBER})(?= lives)`, 'giu');

interface Revision {
  readonly line: Line;
  readonly old: number;
  readonly now: Place;
}

/** A toll that a sentence itself corrects, with the earlier reports that told the one before it. */
export const findRevisedTolls = (reading: Reading): Difference[] =>
  reading.index.lines.flatMap(revisionsIn).flatMap((revision) => {
    const [first, ...also] = tellersOf(revision, reading);
    return first === undefined
      ? []
      : [
          differenceOf(
            {
              kind: 'development',
              fact: 'number',
              about: 'How many dead?',
              sides: [{ ...first, also: also.map(({ line }) => line) }, revision.now],
            },
            reading,
          ),
        ];
  });

function revisionsIn(line: Line): Revision[] {
  if (!/toll/iu.test(line.text)) return [];
  return matchesOf(REVISED, line.text).map(({ groups, indices }) => {
    const { now, last } = indices!.groups!;
    const [start, end] = (now ?? last)!;
    return {
      line,
      old: numberOf({ number: (groups!.old ?? groups!.first)! }),
      now: { line, start, end },
    };
  });
}

/** Where the reports before it give the older number of dead. */
const tellersOf = ({ line, old }: Revision, reading: Reading): Place[] => {
  const { byId, index } = reading;
  const own = byId.get(line.reportId)!;
  return index.lines
    .flatMap((other) => [...tollsIn(other), ...livesIn(other)])
    .filter(
      ({ count, place: { line: other } }) =>
        count === old &&
        isLater(own, byId.get(other.reportId)!, reading) &&
        mayBeOfOneEvent(other, line, reading),
    )
    .map(({ place }) => place);
};

interface Toll {
  readonly count: number;
  readonly place: Place;
}

const tollsIn = (line: Line): Toll[] =>
  casualtiesIn(line)
    .filter(({ fate, none }) => fate === 'dead' && !none)
    .map(({ figure: { low, start, end } }) => ({ count: low, place: { line, start, end } }));

const livesIn = (line: Line): Toll[] =>
  matchesOf(LIVES, line.text).map(({ index, groups }) => ({
    count: numberOf({ number: groups!.number! }),
    place: { line, start: index, end: index + groups!.number!.length + ' lives'.length },
  }));
