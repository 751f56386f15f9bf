import { dayNumber } from '../../../language/days.ts';
import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { openingOf } from '../brief/opening.ts';
import { groupValues, type Pair } from '../groupValues.ts';
import { sameNumber } from '../sameValue.ts';
import { isNamedApart } from './apart.ts';
import { type Noun, relationOf } from './nouns.ts';
import { questionOf } from './questionOf.ts';
import { type Counted, countedIn, namedIn } from './readCounted.ts';
import { areOfOneCount, tells } from './sameCount.ts';
import { withSayer } from './sayer.ts';

/** So many counts of one noun are held against each other. */
const MOST_COMPARED = 40;

/**
 * Whom and how much of the map one event reaches, which each report counts once, whatever it says of it:
 * "3.1 million customers had been locked out", "2.3 million could not use its app".
 */
export function findNamed(reading: Reading): Difference[] {
  const told = reading.reports.flatMap(onlyNamed);
  const pairs = told.flatMap((a, at) =>
    told
      .slice(at + 1)
      .filter((b) => relationOf(a.noun, b.noun) === 'same')
      .slice(0, MOST_COMPARED)
      .filter((b) => canBeOne(a, b, reading) && areOfOneCount(a, b, reading))
      .map(
        (b): Pair => ({
          a: { line: a.line, figure: { ...a.figure, ...withSayer(a) } },
          b: { line: b.line, figure: { ...b.figure, ...withSayer(b) } },
          about: questionOf([a, b]),
          moves: null,
        }),
      ),
  );
  return groupValues(pairs, reading);
}

/** The counts of a noun of which a report has one number only. */
const onlyNamed = once((report: Report): readonly Counted[] => {
  const all = linesIn(report).flatMap(namedIn).map(asDoers);
  return all.filter(
    (one, at) =>
      (isOfThings(one) || isOfOpening(one, report)) &&
      !isNamedApart(one) &&
      all.every(
        (other, place) =>
          !areRivals(one, other) ||
          (sameNumber(one.figure, other.figure)
            ? place >= at || isNamedApart(other)
            : !isOfThings(one) && isNamedApart(other) && other.figure.low < one.figure.low),
      ),
  );
});

/** Whoever else is there is counted apart from those who did it. */
const areRivals = (one: Counted, other: Counted): boolean => {
  const relation = relationOf(one.noun, other.noun);
  return isDoer(one) ? relation === 'same' : relation !== null;
};

/** "Two armed men" rob as two robbers do. */
const asDoers = (counted: Counted): Counted =>
  counted.noun.word === 'men' &&
  counted.figure.which.some((term) => /^(?:arm|mask|hood)$/.test(term))
    ? {
        ...counted,
        noun: { stem: 'gunmen', word: 'gunmen' },
        figure: { ...counted.figure, which: [] },
      }
    : counted;

/** Who uses a thing is as one with it; of other people a report tells several deeds: three are sought, two are charged. */
const USES = /^(?:customers|users|subscribers|passengers|travellers)$/;
/** How far something reaches is told of the event itself. */
const EXTENT = /^(?:countries|states|provinces|regions|counties|cities|towns|villages|districts)$/;
/** How many did it; who is caught, sought or named may be some of them. */
const DOES = /^(?:robbers|raiders|gunmen|thieves|burglars|attackers|kidnappers|hijackers)$/;
const CAUGHT =
  /(?<!\p{L})(?:arrest|detain|charg|sought|seek|wanted|identif|convict|sentenc|kill|shot|dead|suspect|trial|court|jail|confess|caught|escaped from)\p{L}*/iu;
const isDoer = ({ noun, line }: Counted): boolean =>
  DOES.test(noun.word) && !CAUGHT.test(line.text);
const isOfThings = (counted: Counted): boolean =>
  USES.test(counted.noun.word) || EXTENT.test(counted.noun.word) || isDoer(counted);

/** What a report begins with, and no people: "will return 31 masks", "the 27 masks". */
const isOfOpening = (counted: Counted, report: Report): boolean =>
  (counted.line.rank <= 1 || isWhole(counted)) &&
  !hasOwnRules(counted.noun) &&
  relationOf(counted.noun, SOMEBODY) === null &&
  openingOf(report).terms.has(counted.noun.stem);
const SOMEBODY: Noun = { stem: '', word: '' };
/** What goes on, and is compared as it goes on (`running/`, `brief/`). */
const hasOwnRules = ({ word }: Noun): boolean =>
  /^(?:cases|infections|patients|jobs|posts|positions|homes|houses|households|hectares|acres|signatures|votes|seats|shares|flights|troops|staff|police|crew|deaths|injuries|arrests)$/.test(
    word,
  );
/** "The 27 masks": all of them, of which the story is. "The seven games that remain" are some. */
const isWhole = ({ line, figure }: Counted): boolean =>
  /(?:^|[.,;:] |(?<!\p{L})(?:and|but|return(?:s|ed|ing)?|of) )the $/iu.test(
    line.text.slice(0, figure.start),
  ) && !SOME_ONLY.test(line.text.slice(figure.end));
const SOME_ONLY = /^[^.,;:]{0,60}(?<!\p{L})(?:that|which|who|left|remain\p{L}*)(?!\p{L})/u;

/** Of near days, not with two deeds, and alike in a word more. */
const canBeOne = (a: Counted, b: Counted, reading: Reading): boolean =>
  isDoer(a) && isDoer(b)
    ? daysBetween(a, b) <= 1 && shareWord(a, b)
    : isOfThings(a)
      ? isOneReach(a, b, reading)
      : daysBetween(a, b) <= WEEK &&
        (isWhole(a) || isWhole(b)) &&
        (goesBack(a) || goesBack(b)) &&
        shareWord(a, b);

/** What goes back to somebody is one set; of churches four are restored, and nine are in the city. */
const goesBack = ({ line: { text } }: Counted): boolean =>
  /(?<!\p{L})(?:return(?:s|ed|ing)?|repatriat\p{L}*|(?:hand(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|sen[dt]s?|go(?:es|ing)?|taken|brought) (?:back|home))(?!\p{L})/u.test(
    text,
  );

const isOneReach = (a: Counted, b: Counted, reading: Reading): boolean =>
  daysBetween(a, b) <= (USES.test(a.noun.word) && USES.test(b.noun.word) ? WEEK : 1) &&
  !haveOtherDeeds(a, b) &&
  (shareWord(a, b) || (EXTENT.test(a.noun.word) && [a, b].some((one) => isFirst(one, reading))));

const WEEK = 7;
const daysBetween = ({ line: a }: Counted, { line: b }: Counted): number =>
  a.day === null || b.day === null ? 0 : Math.abs(dayNumber(a.day) - dayNumber(b.day));

/** "Six schools were closed", "nine schools were damaged". */
const haveOtherDeeds = (a: Counted, b: Counted): boolean => {
  const [one, other] = [deedsOf(a), deedsOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
};
const deedsOf = ({ line, figure }: Counted): readonly string[] =>
  countedIn(line).find((one) => one.figure.start === figure.start)?.said.names ?? [];

const shareWord = (a: Counted, b: Counted): boolean =>
  a.line.terms.some(
    (term) =>
      ![a, b].some(({ noun }) => noun.stem === term) && tells(term) && b.line.terms.includes(term),
  );

const isFirst = ({ line }: Counted, { byId }: Reading): boolean =>
  linesIn(byId.get(line.reportId)!)[0] === line;
