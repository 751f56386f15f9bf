import { MONTH_STEM, WEEKDAY_STEM } from '../../../language/dayStems.ts';
import { ANY_MONTH } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { withoutSayer } from '../../likeness/withoutSayer.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { coinOf, HAS_NUMBER, numberOf } from '../countShapes.ts';
import type { Figure } from '../readFigures.ts';
import type { Measure } from './measure.ts';
import { measures } from './measures.ts';
import { isSetApart } from './setApart.ts';

/** A measure of the story, as a sentence gives it. */
export interface Brief {
  readonly line: Line;
  readonly of: Measure;
  readonly figure: Figure;
  /** The stem of who or what is counted, or empty. */
  readonly who: string;
  /** The stem of what has it, where the shape tells that; "it" is empty. */
  readonly subject: string;
  /** Stems of what else the sentence says, but for who says it. */
  readonly rest: readonly string[];
}

/** "The fire has destroyed": only what the measure is of. "For the councils" of an election says more. */
const isOfEvent = (term: string, { event, ofWhat }: Measure): boolean =>
  ofWhat === undefined && event.exec(term)?.index === 0;

/** What a line tells of the measures of a story, where nothing in it says that it is of something else. */
export const briefsIn: (line: Line) => readonly Brief[] = once((line: Line) => {
  const { text } = line;
  if (text.length > LONGEST || !HAS_NUMBER.test(text)) return [];
  return measures
    .filter(({ told }) => told.test(text))
    .flatMap((of) =>
      of.shapes.flatMap((shape) =>
        matchesOf(shape, text).flatMap((match) => read(of, match, line)),
      ),
    );
});

/** A longer sentence says more than its figure. */
const LONGEST = 240;

function read(of: Measure, match: RegExpExecArray, line: Line): Brief[] {
  const { text } = line;
  const groups = match.groups!;
  const { bound, about, who = '', where = '', subject = '', number } = groups;
  const sayer = SAYS_FIRST.exec(text.slice(0, match.index))?.[0].length ?? 0;
  const start = sayer === match.index ? 0 : match.index;
  const end = withSayer(text, match.index + match[0].length);
  const before = text.slice(sayer, match.index);
  const behind = withoutTail(withoutSayer(text.slice(end)));
  const rest = `${before} ${where} ${subject} ${who} ${behind}`;
  if (bound !== undefined || isSetApart(rest) || hasLikeNumber(rest)) return [];
  const value = numberOf(groups);
  const [head = ''] = termsOf(wordsOf(who.split(' ').at(-1)!));
  return [
    {
      line,
      of,
      who: head,
      subject: termsOf(wordsOf(subject)).at(-1) ?? '',
      rest: termsOf(wordsOf(rest)).filter(
        (term) => term !== head && !SAYS_NOTHING.test(term) && !isOfEvent(term, of),
      ),
      figure: {
        start,
        end,
        text: text.slice(start, end),
        low: value,
        high: value,
        unit: coinOf(groups),
        scope: about === undefined ? 'exact' : 'about',
        toTheDigit: of.name === 'magnitude' && number!.includes('.'),
        thing: of.name,
        label: who.split(' ').at(-1)!,
        which: [],
        role: 'plain',
        near: [],
      },
    },
  ];
}

/** ", the union says", "according to police": whose figure it is stands with it. */
const SAYS =
  /^,? (?:according to (?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+|(?:[\p{L}'’-]+ ){1,4}(?:said|says|say)|said (?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+|by (?:police|organi[sz]ers|the [\p{L}-]+))(?=[.,;]?$)/u;
const withSayer = (text: string, end: number): number =>
  end + (SAYS.exec(text.slice(end))?.[0].length ?? 0);

/** "The union says 4,500 drivers …", "The commission reported a turnout of …". */
const SAYS_FIRST =
  /^(?!(?:In|At|On|For|Among|By|After|Across|Around|Last|Earlier) )(?:[\p{L}'’-]+ ){1,4}?(?:said|says|say|reported|announced|estimated)(?: (?:on )?\p{Lu}\p{Ll}+day)?(?: that)? (?:an? )?/u;

/** Why, and after what: nothing that tells it from another. */
const TAIL = /,? (?:after|because|amid|despite) [^.;]*$/u;
const withoutTail = (text: string): string => text.replace(TAIL, '');

/** A second number of a size that a measure has: "41,000 people, 38,000 of them". */
const hasLikeNumber = (rest: string): boolean =>
  /\d{2}|\d[.,]\d|%/.test(rest.replace(DAY_OF_MONTH, ' '));
const DAY_OF_MONTH = new RegExp(
  String.raw`(?<!\d)\d{1,2} (?:${ANY_MONTH})|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}(?!\d)`,
  'gu',
);

/** Days, and words that only bring the figure in. */
const SAYS_NOTHING = new RegExp(
  `^(?:${WEEKDAY_STEM}|today|yesterdai|tonight|${MONTH_STEM}|now|still|total|altogeth|togeth|drew|draw|attract)$`,
);
