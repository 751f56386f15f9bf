import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { differenceOf, type Place } from '../differenceOf.ts';
import {
  type Amount,
  amountsOf,
  areOfOneUnit,
  differ,
  inScaleOf,
  isSpan,
  withThing,
} from './amounts.ts';
import { areOne } from './areOne.ts';
import { type Sourced, sourcedIn } from './ownSource.ts';
import { questionWithGap } from './questionWith.ts';
import { tellersOf } from './tellersOf.ts';

/** Two figures of one thing in one sentence, each with its own source. */
interface Pair {
  readonly line: Line;
  readonly amounts: readonly [Amount, Amount];
  readonly sides: readonly [Stretch, Stretch];
}
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "$18 million, as the insurer has it, or $27 million, as the owners told": one sentence, two sources. */
export const findTwoSources = (reading: Reading): Difference[] =>
  reading.reports.flatMap(pairsIn).map(({ line, amounts, sides }) =>
    differenceOf(
      {
        kind: 'conflict',
        fact: 'number',
        about:
          howMany(line, amounts[0], sides[0], reading) ?? questionOf(line.text, amounts[0], sides),
        sides: sides.map((side, at): Place & { also: readonly Line[] } => ({
          line,
          ...side,
          also: isSpan(amounts[0]) ? [] : tellersOf(amounts[at]!, amounts[1 - at]!, line, reading),
        })),
      },
      reading,
    ),
  );

const pairsIn = once((report: Report): readonly Pair[] =>
  linesIn(report).flatMap((line) => {
    const amounts = amountsOf(line);
    if (amounts.length < 2) return [];
    const [first] = SHAPES.flatMap((shape) => shape(line.text, amounts));
    return first === undefined ? [] : [{ line, ...first }];
  }),
);

type Found = Omit<Pair, 'line'>;

/** Words between two figures that are set against each other. */
const JOINED =
  /^[,;]? ?(?:(?:or|and|but|while|against|nor) )?(?:(?:for|of|to|at|by|on|in|from|with|under|over|about|around|some|only|nearly|nearer|closer) )*$/iu;

/** "3.2 million euros, if you ask the town; 4.5, if you ask the state". */
const eachNamed = (text: string, amounts: readonly Amount[]): Found[] => {
  const sourced = sourcedIn(text, amounts);
  return sourced.flatMap((one, at) => {
    const other = sourced[at + 1];
    if (other === undefined || one.isFor !== other.isFor) return [];
    const areParties = [one, other].every(({ who }) =>
      COUNTS_OTHERS.test(`${who.replace(/[.]$/, '')} `),
    );
    if (one.isFor && !(IS.test(text.slice(0, one.amount.start)) && areParties)) return [];
    if (!JOINED.test(text.slice(one.end, other.amount.start))) return [];
    return areOfOne(one.amount, other.amount) && !areOne(one.who, other.who)
      ? [found([one.amount, other.amount], [spanOf(one), spanOf(other)])]
      : [];
  });
};

/** "It has become 7.9 million for the police": no price of two things. */
const IS = /(?<!\p{L})(?:become|became|stands at|stood at)(?: (?:about|some|around|still))* $/iu;

/** "About 250 people, 400 according to the union, gathered". */
const secondNamed = (text: string, amounts: readonly Amount[]): Found[] => {
  return sourcedIn(text, amounts).flatMap((other) => {
    const one = amounts[amounts.findIndex(({ start }) => start === other.amount.start) - 1];
    if (one === undefined || other.isFor || !isElided(other.amount)) return [];
    if (!areOfOne(one, other.amount)) return [];
    const between = text.slice(one.end, other.amount.start);
    return /^(?: [\p{L}-]+){1,3}, (?:(?:or|but) )?$/u.test(between)
      ? [found([one, other.amount], [withThing(text, one), spanOf(other)])]
      : [];
  });
};

/** From where each sayer is named up to what his figure counts. */
const fromSayers = (
  text: string,
  amounts: readonly [Amount, Amount],
  starts: readonly [number, number],
): Found =>
  found(amounts, [
    { start: starts[0], end: withThing(text, amounts[0]).end },
    { start: starts[1], end: withThing(text, amounts[1]).end },
  ]);

const SPEAKS =
  /(?<=^|[,;:] )(?<who>(?:(?!(?:it|he|she|they|we)(?!\p{L}))[\p{L}’'.-]+ ){1,6}?)(?:(?:speaks?|spoke|talks?|talked) (?<of>of)|(?:ha(?:s|ve|d) )?(?:never |not )?(?:moved|budged|shifted|departed) (?<from>from))(?: \p{Ll}+ing)?(?: (?:about|around|some|over|under|only))* $/iu;
const OTHER =
  /^(?: [\p{L}-]+){0,3}?[,;] (?:(?:and|nor|but|while) )?(?<who>(?:[\p{L}’'.-]+ ){1,6}?)(?<prep>of|from)(?: (?:under|over|about|some|around|only|nearer|closer|to))* $/iu;

/** "15 per cent of wheat", "25 per cent of barley". */
const OF_WHAT = /^(?: [\p{L}-]+)? of (?:the |its |their )?(?<what>\p{Ll}{3,})/u;
const areOfTwo = (text: string, one: Amount, other: Amount): boolean => {
  const [a, b] = [one, other].map(({ end }) => OF_WHAT.exec(text.slice(end))?.groups?.what);
  return a !== undefined && b !== undefined && a !== b;
};

/** "Growers speak of losing 15 per cent, the mill of under 10". */
const withoutVerb = (text: string, amounts: readonly Amount[]): Found[] => {
  return amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    const first = other === undefined ? null : SPEAKS.exec(text.slice(0, one.start));
    if (other === undefined || first === null) return [];
    const second = OTHER.exec(text.slice(one.end, other.start));
    if (second === null || !areOfOne(one, other) || areOfTwo(text, one, other)) return [];
    const { who, of, from } = first.groups!;
    const { who: whose, prep } = second.groups!;
    if (prep !== (of ?? from) || areOne(who!, whose!)) return [];
    const start = other.start - second[0].length + second[0].indexOf(whose!);
    return [fromSayers(text, [one, other], [first.index, start])];
  });
};

const SAYS =
  /(?<=^|[.,;:] )(?<who>(?:(?!(?:it|he|she|they|we|but|and)(?!\p{L}))[\p{L}’'-]+ ){1,6}?)(?:says?|said|puts? (?:it|the (?!number of (?:its|their))[\p{L} ]{3,40}?) at|counts|reckons)(?: (?:about|around|some|over|under|only))* $/iu;
const OTHER_SAYS =
  /^(?: [\p{L}-]+){0,3}?[,;] (?:(?:and|but|while) )?(?<who>(?:the|its|a) (?:(?!(?:of|in|on|at|had|has|was|were)(?!\p{L}))[\p{Ll}’'-]+ ){1,4}?)(?:(?:at|about|around|some|over|under|only) )*$/u;

/** "The union says 480, the company 410". */
const withoutSecondVerb = (text: string, amounts: readonly Amount[]): Found[] =>
  amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    const first = other === undefined ? null : SAYS.exec(text.slice(0, one.start));
    if (other === undefined || first === null || !areOfOne(one, other)) return [];
    const second = OTHER_SAYS.exec(text.slice(one.end, other.start));
    if (second === null || !/^(?: \p{Ll}+)?(?:[.,;]|$)/u.test(text.slice(other.end))) return [];
    // "80, the police 60 officers", "10 days, the company 14": each may be of its own.
    if (isElided(one) !== isElided(other) && isElided(one)) return [];
    if ([one, other].some(isSpan)) return [];
    const { who: whose } = second.groups!;
    if (
      !COUNTS_OTHERS.test(whose!) ||
      areOne(first.groups!.who!, whose!) ||
      OF_OWN.test(text.slice(one.end, other.start))
    )
      return [];
    const start = other.start - second[0].length + second[0].indexOf(whose!);
    return [fromSayers(text, [one, other], [first.index, start])];
  });
/** Whoever gives figures of others; "the north" and "the Greens" have their own. */
const COUNTS_OTHERS =
  /(?<!\p{L})(?:union|company|firm|employers?|operator|police|organi[sz]ers|council|city|town|ministry|government|authority|authorities|army|court|prosecutors?|club|federation|association|insurers?|auditors?|hospital|museum|mill|mine|owners?|landlord|residents|rebels|opposition|lawyers?|agency|office|department|defen[cs]e) $/u;

/** "40 of its sailors": each counts its own. */
const OF_OWN = /(?<!\p{L})(?:its|his|her|their|our)(?!\p{L})/iu;

const BY_COUNT =
  /^(?: [\p{L}-]+){0,2}? by (?<who>(?:its|their|his|her|the [\p{L} ]{2,30}?['’]s?)(?: own)?) (?:count|reckoning|tally|estimate|figures|account|records)(?: (?:and|or|but)|,)? $/iu;
const BY_OTHER =
  /^(?: [\p{L}-]+){0,2}? by (?:that of )?the [\p{L}’'-]+(?: [\p{L}’'-]+){0,3}(?=[.,;]|$)/iu;

/** "480 by its count and 410 by the company's". */
const byOwnCounts = (text: string, amounts: readonly Amount[]): Found[] =>
  amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    if (other === undefined || !areOfOne(one, other)) return [];
    const second = BY_OTHER.exec(text.slice(other.end));
    const first = BY_COUNT.exec(text.slice(one.end, other.start));
    if (first === null || second === null) return [];
    const till = one.end + first[0].replace(/(?:,? (?:and|or|but)|,)? $/u, '').length;
    return [
      found(
        [one, other],
        [
          { start: one.start, end: till },
          { start: other.start, end: other.end + second[0].trimEnd().length },
        ],
      ),
    ];
  });

const WHOM_YOU_ASK =
  /(?:depending on|according to) (?:who|whom|whose word|which side) (?:you|one|we) (?:asks?|believes?|listens? to|takes?)(?=[,.;:)]|$)/iu;

/** "Debts of, depending on who you ask, £85,000 or £140,000". */
const byWhomYouAsk = (text: string, amounts: readonly Amount[]): Found[] => {
  if (!WHOM_YOU_ASK.test(text)) return [];
  return amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    return other !== undefined &&
      /^(?: [\p{L}-]+){0,3} or $/u.test(text.slice(one.end, other.start)) &&
      areOfOne(one, other)
      ? [found([one, other], [withThing(text, one), withThing(text, other)])]
      : [];
  });
};

const NAMED_BY =
  /^ (?:quoted|given|named|used|cited|claimed|mentioned|put about|put forward) by [\p{L}.’'-]+(?: [\p{L}.’'-]+){0,5}?(?= (?:counts?|includes?|was|were|is|has|had|that|which|comes?|leaves?|does)(?!\p{L})|[,;.]|$)/iu;

/** "Debts come to £85,000, she said; the figure of £140,000 quoted by the trust counts a loan". */
const figureOfOther = (text: string, amounts: readonly Amount[]): Found[] => {
  return amounts.flatMap((other, at) => {
    const one = amounts[at - 1];
    const named = NAMED_BY.exec(text.slice(other.end));
    if (one === undefined || named === null || !areOfOne(one, other)) return [];
    if (
      !/(?<!\p{L})(?:the|an?) (?:figure|number|sum|total) of $/iu.test(text.slice(0, other.start))
    )
      return [];
    const end = other.end + named[0].length;
    return [found([one, other], [withThing(text, one), { start: other.start, end }])];
  });
};

const SHAPES = [
  eachNamed,
  secondNamed,
  withoutVerb,
  withoutSecondVerb,
  byOwnCounts,
  byWhomYouAsk,
  figureOfOther,
];

const found = (amounts: readonly [Amount, Amount], sides: readonly [Stretch, Stretch]): Found => ({
  amounts,
  sides,
});

const areOfOne = (one: Amount, other: Amount): boolean =>
  (isElided(other) || areOfOneUnit(one, other)) && differ(one, inScaleOf(other, one));

/** "15 per cent, the mill of under 10": its unit is the other one's. */
const isElided = ({ sign, nouns, scale }: Amount): boolean =>
  sign === '' && scale === '' && nouns.length === 0;

const spanOf = ({ amount: { start }, end }: Sourced): Stretch => ({ start, end });

/** "Its members, 480 by its count"; "how many took part", which the sentence before asks. */
function howMany(line: Line, amount: Amount, { end }: Stretch, reading: Reading): string | null {
  if (amount.sign !== '' || amount.nouns.length > 0) return null;
  const { text } = line;
  const before = text.slice(0, amount.start);
  const counted = BY_COUNT.test(`${text.slice(amount.end, end)} `)
    ? /(\p{Ll}+), $/u.exec(before)
    : null;
  if (counted !== null) return `How many ${counted[1]!}?`;
  if (!SAYS.test(before)) return null;
  const asked = /(?<!\p{L})how many (?<what>[^,;.?“”]{3,60})/iu.exec(
    reading.previous(line)?.text ?? '',
  );
  return asked === null ? null : `How many ${asked.groups!.what!}?`;
}

/** The clause of the first figure with a gap; where it says nothing before it, what stands behind both. */
function questionOf(text: string, amount: Amount, sides: Found['sides']): string {
  const clause = /(?:[^;:,]|,(?= \p{Ll}+ing(?!\p{L})|\d))*$/u.exec(text.slice(0, amount.start))![0];
  const head = clause
    .trimStart()
    .replace(WHOM_YOU_ASK, '')
    .replace(OTHER_FIGURE, '')
    .replace(OPENS_CLAUSE, '');
  const says = head.replace(LOOSE, '').trim();
  if (amount.sign !== '' && SAYS_NOTHING.test(says)) return 'How much money?';
  const thing = withThing(text, amount);
  const own = text.slice(amount.start, thing.end);
  const behind = says === '' ? text.slice(sides[1].end).replace(/^,/u, '') : '';
  return questionWithGap(`${says === '' ? '' : head}${own}${behind}`, {
    ...amount,
    start: says === '' ? 0 : head.length,
    end: (says === '' ? 0 : head.length) + amount.end - amount.start,
  });
}
const LOOSE = /(?<!\p{L})(?:about|around|some|roughly|nearly|almost|over|at least|more than) ?$/giu;
/** "Gates of about 640 and debts of": of what is asked the last part tells. */
const OTHER_FIGURE = /^.*\d[^ ]* (?:\p{Ll}+ ){0,3}?and /u;
const OPENS_CLAUSE = /^(?:Whether|If|That|How far|And|But|Of course) /iu;
const SAYS_NOTHING =
  /^(?:(?:it|this|that|he|she|they|we|there)(?: (?:has|have|had|is|was|will|been|become|came|comes|to|of|be|now))*)?$/iu;
