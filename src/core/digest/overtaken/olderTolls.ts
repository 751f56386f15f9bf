import { ANY_WEEKDAY, dayNumber } from '../../language/days.ts';
import { casualtiesIn } from '../differences/casualties.ts';
import { areOfOtherDays } from '../differences/daysOfDeeds.ts';
import type { Casualties } from '../differences/fates.ts';
import { areOfSameDays } from '../differences/sameDays.ts';
import { beginningOf } from '../differences/tollEvents.ts';
import { eventTerms, sameToll, tollQuestion } from '../differences/tollPairs.ts';
import { namesSwapped } from '../likeness/nameClashes.ts';
import { differingValues, type Value } from '../likeness/values.ts';
import { SAYER_BETWEEN, withoutSayer } from '../likeness/withoutSayer.ts';
import { neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { isLater } from './later.ts';
import type { Overtaken } from './overtaken.ts';

const MOST_COMPARED = 40;

/** Sentences with the toll of an event of which a newer report tells a higher one, or a corrected one. */
export function findOlderTolls(reading: Reading): Overtaken[] {
  const tops = reading.index.lines
    .filter((line) => line.rank <= AT_TOP && casualtiesIn(line).length > 0)
    .slice(-MOST_COMPARED);
  return reading.index.lines.flatMap((line) => {
    if (!MAY_HAVE_TOLL.test(line.text)) return [];
    const report = reading.byId.get(line.reportId)!;
    const near = neighbours(line, reading.index);
    // "At least 58 people were killed" is like no other sentence: it is of what its report begins with.
    const others = tellsOnlyToll(line) ? [...new Set([...near, ...tops])] : near;
    const later = others.filter(
      (other) =>
        MAY_HAVE_TOLL.test(other.text) &&
        isLater(reading.byId.get(other.reportId)!, report, reading),
    );
    return later
      .slice(0, MOST_COMPARED)
      .flatMap((by) => overtakes(by, line, reading))
      .slice(0, 1);
  });
}

const MAY_HAVE_TOLL =
  /(?<!\p{L})(?:kill|dead|died|death|lives|fatalit|injur|wound|hurt|missing|arrest|detain)/iu;

/** Of what the older sentence says of the event, so much stands in the newer one: nothing is lost without it. */
const COVERED = 0.7;
/** So many words on where and how the two share, and so large a part of the shorter one's. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;

function overtakes(by: Line, line: Line, reading: Reading): Overtaken[] {
  const [then, now] = [eventOf(line), eventOf(by)];
  const shared = then.filter((term) => now.includes(term)).length;
  const running = isRunning(by, line, reading);
  const isAlike =
    shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(then.length, now.length);
  if ((!isAlike && !running) || namesSwapped(line, by)) return [];
  const past = !running && shared < COVERED * then.length;
  const isOneEvent =
    running || (areOfSameDays(line, by) && (HAS_KILLED.test(by.text) || !areOfOtherDays(line, by)));
  const tolls = !isOneEvent
    ? []
    : onlyOnes(line).flatMap((old) =>
        onlyOnes(by).flatMap((young) =>
          hasGrown(old, young, by, running)
            ? [{ about: tollQuestion(old, young), old: old.figure, now: young.figure }]
            : [],
        ),
      );
  const [toll] = tolls.length > 0 ? tolls : recounted(line, by);
  if (toll === undefined) return [];
  const spans = { old: spanOf(toll.old), now: spanOf(toll.now) };
  return [{ line, by, past, cut: null, toll: { about: toll.about, ...spans } }];
}

/** A search that goes on: so many days later its toll is still that of the same event. */
const MOST_DAYS_ON = 30;
/** Of what both reports begin with. */
const LEAST_BEGUN_ALIKE = 4;
const BEGUN_ALIKE = 0.2;
const LEAST_BEGUN_FOR_TOLL = 3;
const AT_TOP = 2;
/** Stems of what happens once, and whose dead are found for weeks; a revolt's or a war's are new each day. */
const HAPPENS_ONCE =
  /^(?:collaps|earthquak|quak|flood|crash|fire|blaze|wildfir|explos|blast|hurrican|typhoon|cyclon|storm|tornado|sank|sunk|sink|capsiz|landslid|mudslid|avalanch|erupt|tsunami|derail)$/;

/**
 * Both tell a toll at their top, and begin with one event in many of the same words: weeks after a
 * building fell, no two sentences on its dead need be alike.
 */
function isRunning(by: Line, line: Line, { byId }: Reading): boolean {
  if (by.rank > AT_TOP || by.day === null || line.day === null) return false;
  if (line.rank > AT_TOP && !tellsOnlyToll(line)) return false;
  if (Math.abs(dayNumber(by.day) - dayNumber(line.day)) > MOST_DAYS_ON) return false;
  const [then, now] = [line, by].map(({ reportId }) => beginningOf(byId.get(reportId)!)) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const shared = [...then].filter((term) => now.has(term));
  return (
    shared.some((term) => HAPPENS_ONCE.test(term)) &&
    shared.length >= (line.rank > AT_TOP ? LEAST_BEGUN_FOR_TOLL : LEAST_BEGUN_ALIKE) &&
    shared.length >= BEGUN_ALIKE * Math.min(then.size, now.size)
  );
}

/** Of what befell them, it says next to nothing. */
const SAYS_LITTLE = 1;
const tellsOnlyToll = (line: Line): boolean =>
  casualtiesIn(line).length > 0 && eventOf(line).length <= SAYS_LITTLE;

/** Where a sentence has one count of the dead: of two ("80 in Cairo, 36 in Alexandria") each is of another place. */
const onlyOnes = (line: Line): readonly Casualties[] => {
  const tolls = casualtiesIn(line);
  return tolls.filter(({ fate }) => tolls.filter((other) => other.fate === fate).length === 1);
};

/** Told so far, on whatever day: "rescuers dug on Tuesday …, which has killed at least 112 people". */
const HAS_KILLED =
  /(?<!\p{L})(?:has|have)(?: now| so far| already)? (?:killed|claimed|injured|wounded|left)(?!\p{L})/u;

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** What is told of the event, without who says so. */
const eventOf = once((line: Line): readonly string[] => {
  const told = termsOf(
    wordsOf(withoutSayer(line.text).replace(SAYER_BETWEEN, '').replace(DAY, ' ')),
  );
  return eventTerms({ ...line, terms: told });
});
const DAY = new RegExp(
  String.raw`(?<!\p{L})(?:on )?${ANY_WEEKDAY}(?: night| morning| evening)?`,
  'gu',
);

/** A lower count stands for a higher one only where it is said to. */
const CORRECTED =
  /(?<!\p{L})(?:revised|corrected|lowered|down from|(?:counted|listed) twice|earlier (?:figure|count|toll)|not \p{Ll}+ as)(?!\p{L})/u;

/** From a few dead on, what is many times as much counts another thing: all days of a revolt, not one. */
const FEW = 3;
const MOST_GROWN = 5;
/** In a search that goes on for weeks. */
const MOST_GROWN_ON = 20;
const isAnotherCount = (
  old: Pick<Value, 'low' | 'high'>,
  young: Pick<Value, 'low'>,
  most = MOST_GROWN,
): boolean => old.low >= FEW && young.low > most * old.high;

/** "Officials in Denna say that 31 people have been killed there": in a place of its own. */
const THERE = /^[^.;]{0,40}(?<!\p{L})there(?!\p{L})/u;

function hasGrown(old: Casualties, young: Casualties, by: Line, running: boolean): boolean {
  if (old.fate !== young.fate || sameToll(old, young)) return false;
  if (old.who !== young.who && old.who !== '' && young.who !== '') return false;
  // Weeks after "nobody was hurt" it is another fire in which somebody was.
  if (running && old.none) return false;
  if (old.figure.role !== 'plain' || young.figure.role !== 'plain') return false;
  if (THERE.test(by.text.slice(young.figure.end))) return false;
  if (isAnotherCount(old.figure, young.figure, running ? MOST_GROWN_ON : MOST_GROWN)) return false;
  if (young.figure.low > old.figure.high) return true;
  return young.figure.high < old.figure.low && CORRECTED.test(by.text);
}

/** So much alike two sentences are one that is brought up to date. */
const BROUGHT_UP_TO_DATE = 0.8;

/** "Has killed 8 people since October", "has killed 15 people since October": nothing else has changed. */
function recounted(line: Line, by: Line) {
  const [then, now] = [eventOf(line), eventOf(by)];
  const shared = then.filter((term) => now.includes(term)).length;
  if (shared < BROUGHT_UP_TO_DATE * Math.max(then.length, now.length)) return [];
  return differingValues(line, by)
    .filter(
      ([old, young]) =>
        old.thing === young.thing &&
        COUNTED.test(old.thing) &&
        young.low > old.high &&
        !isAnotherCount(old, young),
    )
    .map(([old, young]) => ({ about: 'How many people?', old, now: young }));
}

const COUNTED = /^(?:peopl|person|patient|victim|civilian|children|soldier|passeng)$/;
