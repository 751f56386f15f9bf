import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD } from '../../language/numberWords.ts';
import type { Report } from '../../report/report.ts';
import { eachNamesItsOwn, namesSwapped } from '../likeness/nameClashes.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { casualtiesIn } from './casualties.ts';
import { numberOf } from './countShapes.ts';
import { areOfOtherDays, isOfLongAgo } from './daysOfDeeds.ts';
import { type Casualties, type Fate, passes } from './fates.ts';
import type { Pair } from './groupValues.ts';
import { areOneToll } from './oneToll.ts';
import { areOfOtherPlaces } from './otherPlaces.ts';
import { sameNumber, sameValue } from './sameValue.ts';
import type { Told } from './told.ts';

/** Two tolls of one event that are not the same, in reports that tell it on their own. */
export function tollPairs(line: Line, other: Line, reading: Reading): Pair[] {
  const otherDays = areOfOtherDays(line, other);
  return casualtiesIn(line).flatMap((toll) =>
    casualtiesIn(other).flatMap((theirs) =>
      otherDays && !goesOn({ line, toll }, { line: other, toll: theirs })
        ? []
        : tollPair({ line, toll }, { line: other, toll: theirs }, reading),
    ),
  );
}

/**
 * "Trapped by an explosion on Friday", "still trapped on Saturday", "brought out on Sunday": the day of
 * what lasts is another one than that of its beginning or its end.
 */
const goesOn = (a: ToldToll, b: ToldToll): boolean =>
  passes(a.toll.fate) &&
  (a.toll.none !== b.toll.none || LASTS.test(a.line.text) || LASTS.test(b.line.text));

const LASTS = /(?<!\p{L})(?:still|remain(?:s|ed)?)(?!\p{L})/u;

interface ToldToll {
  readonly line: Line;
  readonly toll: Casualties;
}

function tollPair(a: ToldToll, b: ToldToll, reading: Reading): Pair[] {
  if (!areOneToll(a.toll, b.toll) || sameToll(a.toll, b.toll)) return [];
  if (isFarApart(a.toll, b.toll) || areOfOtherPlaces(told(a), told(b), reading)) return [];
  if ((a.toll.running || b.toll.running) && !mayBeRunning(a, b, reading)) return [];
  if (tellsToll(a.line, b.toll, reading) || tellsToll(b.line, a.toll, reading)) return [];
  if (a.toll.none !== b.toll.none && (isOfLongAgo(a.line) || isOfLongAgo(b.line))) return [];
  // Who came to help had people aboard as well.
  if (a.toll.fate === 'aboard' && eachNamesItsOwn(a.line, b.line)) return [];
  if (!tellOneEvent(a, b, reading) || namesSwapped(a.line, b.line)) return [];
  const moves = passes(a.toll.fate) ? 'up or down' : 'up';
  return [{ a: told(a), b: told(b), about: tollQuestion(a.toll, b.toll), moves }];
}

const told = ({ line, toll }: ToldToll): Told => ({ line, figure: toll.figure });

/** A toll may grow from a few to dozens; two dead and five thousand are of two events. */
const MOST_TIMES = 20;

function isFarApart({ figure: a }: Casualties, { figure: b }: Casualties): boolean {
  const [few, many] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return few > 0 && many > MOST_TIMES * few;
}

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

function tellOneEvent(a: ToldToll, b: ToldToll, reading: Reading): boolean {
  const [ownA, ownB] = [a, b].map(ownTerms) as [string[], string[]];
  if (ownA.filter((term) => ownB.includes(term)).length >= LEAST_SHARED) return true;
  if (Math.min(ownA.length, ownB.length) > SAYS_LITTLE || !areOfOneDay(a.line, b.line))
    return false;
  const [aroundA, aroundB] = [a, b].map(({ line }) => termsAround(line, reading));
  return [...aroundA!].filter((term) => aroundB!.has(term)).length >= LEAST_AROUND;
}

/** "All of the crew were rescued, the owner said" says nothing of what befell them. */
function ownTerms({ line, toll: { none, figure } }: ToldToll): string[] {
  if (none === undefined) return eventTerms(line);
  const { text } = line;
  const rest = withoutSayer(`${text.slice(0, figure.start)}${text.slice(figure.end)}`);
  return eventTerms({ ...line, terms: termsOf(wordsOf(rest)) });
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
  ) ||
  (toll.fate === 'dead' && diedIn(byId.get(reportId)!).has(toll.figure.low));

/** "The rebels said nine had died": of whom, the sentence before it tells; enough to know that the report has the number. */
const DIED = new RegExp(
  `(?<![\\p{L}\\d.,-])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORD}) (?:had|have) died(?!\\p{L})`,
  'giu',
);
const diedIn = once(
  (report: Report): ReadonlySet<number> =>
    new Set(
      linesIn(report).flatMap(({ text }) =>
        matchesOf(DIED, text).map(({ groups }) => numberOf({ number: groups!.number! })),
      ),
    ),
);

const tollsOf = once((report: Report) => linesIn(report).flatMap(casualtiesIn));

/** As a question asks for them; the others are called as their fate is. */
const FATE_WORDS: Partial<Record<Fate, string>> = { hurt: 'injured', hostage: 'hostages' };

/** "Nobody" leaves open who they are. */
export const tollQuestion = (a: Casualties, b: Casualties): string => {
  const known = a.none && a.who === '' ? b : a;
  const fate = FATE_WORDS[a.fate] ?? a.fate;
  const { label } = known.figure;
  if (known.who === '') return `How many ${fate}?`;
  return a.fate === 'missing' || a.fate === 'trapped'
    ? `How many ${label} ${fate}?`
    : `How many ${label}?`;
};
