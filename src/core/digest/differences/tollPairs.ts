import type { DateMention } from '../../language/dates.ts';
import { isDayOrMonth } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import type { Report } from '../../report/report.ts';
import { namesSwapped } from '../likeness/nameClashes.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { type Casualties, casualtiesIn } from './casualties.ts';
import { isOfSaying } from './datedEvents.ts';
import { datesLieApart } from './datesLieApart.ts';
import type { Pair } from './groupValues.ts';
import { areOneToll, type Told } from './sameFigure.ts';
import { sameNumber, sameValue } from './sameValue.ts';

/** Two tolls of one event that are not the same, in reports that tell it on their own. */
export function tollPairs(line: Line, other: Line, reading: Reading): Pair[] {
  if (areOfOtherDays(line, other)) return [];
  return casualtiesIn(line).flatMap((toll) =>
    casualtiesIn(other).flatMap((theirs) =>
      tollPair({ line, toll }, { line: other, toll: theirs }, reading),
    ),
  );
}

/** A toll is told anew each day: the day of saying it is none of those who died. */
export const areOfOtherDays = (a: Line, b: Line): boolean =>
  datesLieApart(daysOfDeeds(a), daysOfDeeds(b));

const daysOfDeeds = once((line: Line): readonly DateMention[] =>
  datesIn(line).filter(({ start }) => {
    const before = line.text.slice(Math.max(0, start - TOLL_BEFORE), start);
    return !isOfSaying(before) && !STANDS.test(before);
  }),
);
const TOLL_BEFORE = 80;
/** "Stood at 14 on Friday": the day that it was counted. */
const STANDS =
  /\b(?:stood|stands|rose|risen|climbed|reached|grew|grown|increased|jumped|revised)\b[^.;]{0,25} (?:on |late |early )*$/i;

interface ToldToll {
  readonly line: Line;
  readonly toll: Casualties;
}

function tollPair(a: ToldToll, b: ToldToll, reading: Reading): Pair[] {
  if (!areOneToll(a.toll, b.toll) || sameToll(a.toll, b.toll)) return [];
  if (isFarApart(a.toll, b.toll) || areOfOtherPlaces(a, b, reading)) return [];
  if ((a.toll.running || b.toll.running) && !mayBeRunning(a, b, reading)) return [];
  if (tellsToll(a.line, b.toll, reading) || tellsToll(b.line, a.toll, reading)) return [];
  if (!tellOneEvent(a.line, b.line, reading) || namesSwapped(a.line, b.line)) return [];
  const told = ({ line, toll }: ToldToll): Told => ({ line, figure: toll.figure });
  return [{ a: told(a), b: told(b), about: tollQuestion(a.toll, b.toll), growing: true }];
}

/** A toll may grow from a few to dozens; two dead and five thousand are of two events. */
const MOST_TIMES = 20;

function isFarApart({ figure: a }: Casualties, { figure: b }: Casualties): boolean {
  const [few, many] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return many > MOST_TIMES * few;
}

/**
 * "31 dead in Alexandria" is no other count of "36 dead in Suez". Where only one says a place, the
 * other's report has to be about it from its beginning.
 */
const IN_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the )?(?:(?:\p{Ll}+ )?(?:city|town|village|port|district|province|governorate) of )?(?<place>\p{Lu}[\p{L}’'-]+)/gu;

function areOfOtherPlaces(a: ToldToll, b: ToldToll, { byId }: Reading): boolean {
  const [ofA, ofB] = [placesNear(a), placesNear(b)];
  if (ofA.length === 0 && ofB.length === 0) return false;
  if (ofA.length > 0 && ofB.length > 0) return !ofA.some((place) => ofB.includes(place));
  const other = beginningOf(byId.get((ofA.length > 0 ? b : a).line.reportId)!);
  return ![...ofA, ...ofB].some((place) => other.includes(place));
}

/** Its headline and first sentences. */
const beginningOf = once((report: Report): string =>
  [
    report.title ?? '',
    ...linesIn(report)
      .slice(0, BEGINNING)
      .map(({ text }) => text),
  ].join(' '),
);
const BEGINNING = 4;

const placesNear = ({ line, toll: { figure } }: ToldToll): string[] =>
  matchesOf(
    IN_PLACE,
    line.text.slice(Math.max(0, figure.start - PLACE_BEFORE), figure.end + PLACE_BEHIND),
  )
    .map(({ groups }) => groups!.place!)
    .filter((name) => !isDayOrMonth(name));
const PLACE_BEFORE = 40;
const PLACE_BEHIND = 80;
/** Besides who suffered what: so many words on where and how. */
const LEAST_SHARED = 2;
const SUFFERED =
  /^(?:kill|dead|death|di|injur|wound|hurt|miss|arrest|detain|peopl|person|victim|civilian|report|offici|author|polic|sai|toll|least|number|confirm|\d.*)$/;

/**
 * "Twelve people died, police said." says nothing of what they died of: the sentence before it and
 * the first one of its report do. So much has to be shared then, in reports of one day.
 */
const LEAST_AROUND = 3;
const SAYS_LITTLE = 2;

function tellOneEvent(a: Line, b: Line, reading: Reading): boolean {
  const [ownA, ownB] = [a, b].map(eventTerms) as [string[], string[]];
  if (ownA.filter((term) => ownB.includes(term)).length >= LEAST_SHARED) return true;
  if (Math.min(ownA.length, ownB.length) > SAYS_LITTLE || !areOfOneDay(a, b)) return false;
  const [aroundA, aroundB] = [a, b].map((line) => termsAround(line, reading));
  return [...aroundA!].filter((term) => aroundB!.has(term)).length >= LEAST_AROUND;
}

export const eventTerms = ({ terms }: Line): string[] =>
  terms.filter((term) => !SUFFERED.test(term));

function termsAround(line: Line, { previous, byId }: Reading): ReadonlySet<string> {
  const before = previous(line);
  const [lead] = linesIn(byId.get(line.reportId)!);
  return new Set([line, ...(before ? [before] : []), lead!].flatMap(eventTerms));
}

/** "The death toll" of a war is one of many: here of events that are told with few, and near each other. */
const MOST_TOLLS = 2;
const MOST_GROWN = 3;

function mayBeRunning(a: ToldToll, b: ToldToll, { byId }: Reading): boolean {
  const [low, high] = [a, b].map(({ toll }) => toll.figure.low).sort((x, y) => x - y) as [
    number,
    number,
  ];
  const tolls = ({ line }: ToldToll) =>
    new Set(
      tollsOf(byId.get(line.reportId)!)
        .filter(({ fate }) => fate === 'dead')
        .map(({ figure }) => figure.low),
    ).size;
  return high <= MOST_GROWN * low && tolls(a) <= MOST_TOLLS && tolls(b) <= MOST_TOLLS;
}

/** "At least two" and "at least three" are each what is confirmed: bounds hold nothing here. */
export const sameToll = (a: Casualties, b: Casualties): boolean =>
  sameValue({ ...a.figure, scope: plain(a) }, { ...b.figure, scope: plain(b) });

const plain = ({ figure: { scope } }: Casualties) => (scope === 'about' ? 'about' : 'exact');

const tellsToll = ({ reportId }: Line, toll: Casualties, { byId }: Reading): boolean =>
  tollsOf(byId.get(reportId)!).some(
    (other) => other.fate === toll.fate && sameNumber(other.figure, toll.figure),
  );

const tollsOf = once((report: Report) => linesIn(report).flatMap(casualtiesIn));

const FATE_WORDS = { dead: 'dead', hurt: 'injured', missing: 'missing', arrested: 'arrested' };

export const tollQuestion = (a: Casualties, b: Casualties): string =>
  `How many ${a.who !== '' && a.who === b.who ? a.figure.label : FATE_WORDS[a.fate]}?`;
