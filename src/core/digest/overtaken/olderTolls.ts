import { areOfOtherDays } from '../differences/daysOfDeeds.ts';
import { type Casualties, passes } from '../differences/fates.ts';
import { areOfSameDays } from '../differences/sameDays.ts';
import { sameToll, tollQuestion } from '../differences/tollPairs.ts';
import { namesSwapped } from '../likeness/nameClashes.ts';
import { differingValues, type Value } from '../likeness/values.ts';
import { neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isLater } from './later.ts';
import { movesIn } from './moves.ts';
import type { Overtaken } from './overtaken.ts';
import { AT_TOP, isRunning } from './runningTolls.ts';
import { eventOf, lastDeathOf, tellsOnlyToll } from './tollTerms.ts';
import { tellsTotal, tollsIn } from './totals.ts';

const MOST_COMPARED = 40;

/** Sentences with the toll of an event of which a newer report tells a higher one, or a corrected one. */
export function findOlderTolls(reading: Reading): Overtaken[] {
  const tops = reading.index.lines
    .filter((line) => tollsIn(line).length > 0 && isOfStory(line))
    .slice(-MOST_COMPARED);
  return reading.index.lines.flatMap((line) => {
    if (!MAY_HAVE_TOLL.test(line.text)) return [];
    const report = reading.byId.get(line.reportId)!;
    const near = neighbours(line, reading.index);
    // "At least 58 people were killed" is like no other sentence: it is of what its report begins with.
    const others = isOfStory(line) ? [...new Set([...near, ...tops])] : near;
    const later = others.filter(
      (other) =>
        MAY_HAVE_TOLL.test(other.text) &&
        isLater(reading.byId.get(other.reportId)!, report, reading),
    );
    const found = later.slice(0, MOST_COMPARED).flatMap((by) => overtakes(by, line, reading));
    return newestOf(atTopFirst(found, reading), reading);
  });
}

/** A total further down is one source's count, where the same day's news begins with another. */
function atTopFirst(found: readonly Overtaken[], reading: Reading): readonly Overtaken[] {
  const report = ({ by }: Overtaken) => reading.byId.get(by.reportId)!;
  const tops = found.filter(({ by }) => by.rank <= AT_TOP);
  return found.filter(
    (one) =>
      one.by.rank <= AT_TOP || tops.every((top) => isLater(report(one), report(top), reading)),
  );
}

const isOfStory = (line: Line): boolean =>
  line.rank <= AT_TOP || tellsOnlyToll(line) || tellsTotal(line);

/** Where a toll went on from day to day, what it has come to, as it was first told; of the dead and of the missing each. */
function newestOf(found: readonly Overtaken[], { reports, byId }: Reading): Overtaken[] {
  const place = ({ by }: Overtaken) => reports.indexOf(byId.get(by.reportId)!);
  const newest = [...found].sort((a, b) => place(b) - place(a) || a.by.start - b.by.start);
  const last = newest.filter(
    ({ toll }, at) => newest.findIndex((one) => one.toll!.old.start === toll!.old.start) === at,
  );
  return last.map(
    (one) =>
      newest.findLast(
        (other) => other.toll!.old.start === one.toll!.old.start && countOf(other) === countOf(one),
      )!,
  );
}

const countOf = ({ by, toll }: Overtaken): number | undefined =>
  tollsIn(by).find(({ figure }) => figure.start === toll!.now.start)?.figure.low;

const MAY_HAVE_TOLL =
  /(?<!\p{L})(?:kill|victim|toll|dead|died|death|lives|fatalit|injur|wound|hurt|missing|unaccounted|trapped|body|arrest|detain)/iu;

/** Of what the older sentence says of the event, so much stands in the newer one: nothing is lost without it. */
const COVERED = 0.7;
/** So many words on where and how the two share, and so large a part of the shorter one's. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;

function overtakes(by: Line, line: Line, reading: Reading): Overtaken[] {
  const [then, now] = [eventOf(line), eventOf(by)];
  const shared = then.filter((term) => now.includes(term)).length;
  const running = isRunning(by, line, reading);
  const isAlike = isSharedEnough(then, now) || isSharedEnough(lastDeathOf(line), lastDeathOf(by));
  if ((!isAlike && !running) || namesSwapped(line, by)) return [];
  const past = !running && shared < COVERED * then.length;
  const isOneEvent =
    running || (areOfSameDays(line, by) && (HAS_KILLED.test(by.text) || !areOfOtherDays(line, by)));
  const tolls = !isOneEvent
    ? []
    : onlyOnes(line).flatMap((old) =>
        onlyOnes(by).flatMap((young) =>
          hasGrown(old, young, by, running)
            ? [
                {
                  about: tollQuestion(old, young),
                  old: old.figure,
                  now: young.figure,
                  isDeed: old.isDeed === true,
                },
              ]
            : [],
        ),
      );
  const told = tolls.length > 0 ? tolls : recounted(line, by).slice(0, 1);
  return told.map(({ about, old, now: young, isDeed }) => ({
    line,
    by,
    past: past || isDeed,
    cut: null,
    toll: { about, old: spanOf(old), now: spanOf(young) },
  }));
}

const isSharedEnough = (then: readonly string[], now: readonly string[]): boolean => {
  const shared = then.filter((term) => now.includes(term)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(then.length, now.length);
};

/** Where a sentence has one count of the dead: of two ("80 in Cairo, 36 in Alexandria") each is of another place. */
const onlyOnes = (line: Line): readonly Casualties[] => {
  const tolls = tollsIn(line).filter(({ figure }) => !isNamedAsOld(line, figure.low));
  return tolls.filter(({ fate }) => tolls.filter((other) => other.fate === fate).length === 1);
};

/** "Had reported four dead, but corrected the number to three": four is no toll of this sentence. */
const isNamedAsOld = (line: Line, count: number): boolean =>
  movesIn(line).some(({ isToll, low, high }) => isToll && low <= count && count <= high);

/** Told so far, on whatever day: "rescuers dug on Tuesday …, which has killed at least 112 people". */
const HAS_KILLED =
  /(?<!\p{L})(?:has|have)(?: now| so far| already)? (?:killed|claimed|injured|wounded|left)(?!\p{L})/u;

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

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

/** Whoever is missing still, was so before: of those told then, some have been found. */
const STILL = /(?<!\p{L})(?:still|remain(?:s|ed|ing)?|leaving|left)(?!\p{L})/u;

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
  if (passes(old.fate) && STILL.test(by.text)) return true;
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
    .map(([old, young]) => ({ about: 'How many people?', old, now: young, isDeed: false }));
}

const COUNTED = /^(?:peopl|person|patient|victim|civilian|children|soldier|passeng)$/;
