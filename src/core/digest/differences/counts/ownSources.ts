import { matchesOf } from '../../../language/matchesOf.ts';
import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { isFarFrom } from '../beside/amounts.ts';
import { OF_ANOTHER_TIME } from '../beside/bareFigure.ts';
import { OWN } from '../beside/sideBySide.ts';
import { COUNT, numberOf } from '../countShapes.ts';
import { differenceOf } from '../differenceOf.ts';
import { sameValue } from '../sameValue.ts';
import { questionOf } from './questionOf.ts';
import { type Counted, countedIn } from './readCounted.ts';
import { sayerOf, withSayer } from './sayer.ts';

/** The other figure without what it counts, and whose it is: "Salt Lantern puts the figure at 12 million". */
interface Other {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly about: boolean;
  /** What it says that it counts, or empty. */
  readonly of: string;
  /** So many sentences before it may tell what it is of: "the figure" points further back than a bare number. */
  readonly back: number;
  readonly whose: string;
  /** A bare number stands against somebody else's only. */
  readonly against: boolean;
}

/** All of its digits: nothing of "50,000-100,000". */
const WHOLE = `${COUNT}(?!\\d)`;
const FIGURE = '(?:number|figure|total|count|estimate|tally|(?<toll>toll|death toll))';
const PUTS = shapeOf(
  `(?:puts?|put|gave|gives|has put) (?:the|its|that|their|this) (?:own )?${FIGURE}(?: (?:of|for) (?<of>[\\p{L} -]{3,40}?))? (?:at|as) ${WHOLE}`,
);
const SAYS_IT_IS = shapeOf(
  `(?:said|says|say|claimed|claims?|insisted|insists?) (?:that )?(?:the|that) (?:real |true |actual )?${FIGURE}(?: (?:of|for) (?<of>[\\p{L} -]{3,40}?))? (?:was|is|stood at|stands at|were) (?:more like |closer to )?${WHOLE}`,
);
/** "The rebels said nine had died": of those who are counted before it; with a place behind it, of others. */
const SAYS_SO_MANY = shapeOf(
  `(?:said|says|say|claimed|claims?|reported|reports?|counted|counts?|spoke of|speaks? of) (?:that )?(?:only |just )?${WHOLE} (?:(?:people|persons|civilians) )?(?:(?:had|have|has|were|was) )?(?:been )?(?<fate>died|killed|dead|injured|wounded|hurt|missing|arrested|detained)(?=[.,;]| (?:and|but)(?!\\p{L})|$)`,
);
/** "Organisers said 12,000", "the minister remembered "four, at most"". */
const SAYS_BARE = shapeOf(
  `(?:said|says|say|claimed|claims?|counted|counts?|spoke of|speaks? of|remembered|remembers|recalled|recalls|admitted(?: to)?|admits?(?: to)?|acknowledged) (?:it was |there were |only |just )?["“]?${WHOLE}(?:,? at (?:most|least))?(?:[”"]|(?=[.;]|$))`,
);

interface Shape {
  /** Without whose it is: quick to look for, as it begins with a verb. */
  readonly told: RegExp;
  readonly whole: RegExp;
}

function shapeOf(told: string): Shape {
  const whose = "(?<whose>(?:[\\p{L}\\d'’.-]+,? ){1,6}?)";
  return { told: new RegExp(` ${told}`, 'iu'), whole: new RegExp(whose + told, 'giu') };
}

const SHAPES: readonly (readonly [Shape, number])[] = [
  [PUTS, 4],
  [SAYS_IT_IS, 4],
  [SAYS_SO_MANY, 2],
  [SAYS_BARE, 2],
];

function othersIn(line: Line): Other[] {
  const { text } = line;
  if (text.length > LONGEST) return [];
  return SHAPES.filter(([{ told }]) => told.test(text)).flatMap(([shape, back]) =>
    matchesOf(shape.whole, text).flatMap((match) => {
      const groups = match.groups!;
      const start = beginningOf(match);
      if (start === null || /^(?:only|a further|another)$/i.test(groups.bound ?? '')) return [];
      if (OF_ANOTHER_TIME.test(groups.whose!)) return [];
      return [
        {
          line,
          start,
          end: match.index + match[0].length,
          value: numberOf(groups),
          about: groups.about !== undefined,
          of: groups.of ?? fateOf(groups) ?? '',
          back,
          whose: groups.whose!,
          against: shape === SAYS_BARE || shape === SAYS_SO_MANY,
        },
      ];
    }),
  );
}
const LONGEST = 320;

const fateOf = ({
  toll,
  fate,
}: Readonly<Record<string, string | undefined>>): string | undefined =>
  toll === undefined ? fate : 'deaths';

/** Where its clause begins: the sentence, or behind ", but"; null where it is in the midst of one. */
function beginningOf({ index, groups }: RegExpExecArray): number | null {
  const mark = /^.*[,;] (?:but|while|and|though|although|whereas) /u.exec(groups!.whose!);
  return mark === null ? (index === 0 ? 0 : null) : index + mark[0].length;
}

/** Two sources of one report that count one thing differently. */
export const findOwnSources = (reading: Reading): Difference[] =>
  reading.reports.flatMap(pairsIn).map(({ told, other }) =>
    differenceOf(
      {
        kind: 'conflict',
        fact: 'number',
        about: questionOf([told]),
        sides: [{ line: told.line, ...withSayer(told) }, other],
      },
      reading,
    ),
  );

interface OwnPair {
  readonly told: Counted;
  readonly other: Other;
}

const pairsIn = once((report: Report): readonly OwnPair[] => {
  const lines = linesIn(report);
  return lines.flatMap((line, at) =>
    othersIn(line).flatMap((other) => {
      const told = toldBefore(other, lines.slice(Math.max(0, at - other.back), at + 1).reverse());
      return told === null ? [] : [{ told, other }];
    }),
  );
});

const MOST_APART = 5;

/** What the figure is of: the last thing counted before it, in its own sentence or in the one before. */
function toldBefore(other: Other, lines: readonly Line[]): Counted | null {
  for (const line of lines) {
    const counted = countedIn(line).filter(
      ({ figure }) => line !== other.line || figure.end <= other.start,
    );
    if (counted.length === 0) continue;
    const fitting = counted.filter(
      (one) => isOf(other, one) && /^(?:plain|expected)$/.test(one.role),
    );
    const [last] = fitting;
    if (last === undefined || fitting.length > 1) return null;
    if (other.against && OWN.test(last.line.text.slice(0, last.figure.start))) return null;
    const [theirs, own] = [sayerOf(last.line), termsOf(wordsOf(other.whose))];
    const saidOtherwise =
      theirs.length === 0 ? !other.against : !theirs.some((term) => own.includes(term));
    const isOfItsOwn = other.against && other.of === '' && isFarFrom(last.figure.low, other.value);
    return saidOtherwise && differs(last, other) && !isOfItsOwn ? last : null;
  }
  return null;
}

/** What befell those whom both count, in the words of either. */
const FATES: readonly (readonly [string, RegExp])[] = [
  ['dead', /(?<!\p{L})(?:deaths?|dead|died|fatalities|killed|victims)(?!\p{L})/iu],
  ['hurt', /(?<!\p{L})(?:injured|wounded|hurt|injuries)(?!\p{L})/iu],
  ['missing', /(?<!\p{L})missing(?!\p{L})/iu],
  ['arrested', /(?<!\p{L})(?:arrested|detained|arrests)(?!\p{L})/iu],
];

const isOf = ({ of }: Other, { noun, said }: Counted): boolean =>
  of === '' ||
  (noun.word !== '' && of.toLowerCase().includes(noun.word)) ||
  FATES.some(([name, words]) => words.test(of) && said.names.includes(name));

function differs({ figure }: Counted, { value, about }: Other): boolean {
  const [few, many] = [Math.min(figure.low, value), Math.max(figure.low, value)];
  return (
    many <= MOST_APART * few &&
    !sameValue(figure, { low: value, high: value, scope: about ? 'about' : 'exact' })
  );
}
