import { matchesOf } from '../../../language/matchesOf.ts';
import { SAYER_FIRST } from '../../likeness/withoutSayer.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { coinOf, HAS_NUMBER, numberOf } from '../countShapes.ts';
import type { Figure } from '../readFigures.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds.ts';

/** A count that goes on, as a sentence gives it. */
export interface Count {
  readonly line: Line;
  readonly kind: Kind;
  readonly figure: Figure;
  /** The stem of what is counted: empty for anybody. */
  readonly who: string;
  /** The name of what has it, as the sentence gives it, or empty. */
  readonly subject: string;
  /** What the sentence says up to it, but for who says so. */
  readonly before: string;
  /** And the rest of its clause. */
  readonly behind: string;
}

/** A longer sentence tells more than its count. */
const LONGEST = 260;

/** The counts of a line, where nothing in their clause says that they are of a part, a day or another time. */
export const countsIn: (line: Line) => readonly Count[] = once((line: Line) => {
  const { text } = line;
  if (text.length > LONGEST || !HAS_NUMBER.test(text)) return [];
  return kinds
    .filter(({ told }) => told.test(text))
    .flatMap((kind) => {
      const [first, ...more] = kind.shapes
        .flatMap((shape) => matchesOf(shape, text).flatMap((match) => read(kind, match, line)))
        .sort((a, b) => a.figure.start - b.figure.start);
      // "300 in Elm and 400 in Rudd": each is of a part.
      return first === undefined || more.some(({ figure }) => figure.low !== first.figure.low)
        ? []
        : [first];
    });
});

function read(kind: Kind, match: RegExpExecArray, line: Line): Count[] {
  const { text } = line;
  const groups = match.groups!;
  const { value, bound, about, who = '', subject = '' } = groups;
  const start = match.index + match[0].lastIndexOf(value!);
  const end = start + value!.length;
  const sayer = SAYER_FIRST.exec(text.slice(0, match.index))?.[0].length ?? 0;
  const before = `${text.slice(sayer, match.index)}${match[0].replace(value!, '')}`;
  const behind = CLAUSE.exec(text.slice(match.index + match[0].length))![0];
  if (bound !== undefined && !AT_LEAST.test(bound)) return [];
  if (OF_ANOTHER.test(`${before.replace(LAST_DEAD, '')} ${who} ${behind}`)) return [];
  if (isOfItsDay(before, behind)) return [];
  if (subject !== '' && !/^\p{Lu}/u.test(subject)) return [];
  const low = numberOf(groups);
  const [head = ''] = termsOf(wordsOf(who.split(' ').at(-1)!));
  return [
    {
      line,
      kind,
      who: ANYBODY.test(head) ? '' : head,
      subject,
      before,
      behind,
      figure: {
        start,
        end,
        text: text.slice(start, end),
        low,
        high: low,
        unit: coinOf(groups),
        scope: about !== undefined ? 'about' : bound !== undefined ? 'least' : 'exact',
        toTheDigit: false,
        thing: kind.name,
        label: who.split(' ').at(-1)!,
        which: [],
        role: 'plain',
        near: [],
      },
    },
  ];
}

/** "Recorded 28 cases on Friday": that day's, where nothing says that they are all. */
const isOfItsDay = (before: string, behind: string): boolean =>
  (ON_DAY.test(behind) || /^On \p{Lu}\p{Ll}+day(?!\p{L})/u.test(before)) && !STANDS.test(before);
const ON_DAY = /^(?: \p{L}+){0,3} (?:on \p{Lu}\p{Ll}+day|yesterday|today|overnight)(?!\p{L})/u;
const STANDS =
  /(?<!\p{L})(?:has|have|had|is|are|knew|risen|rose|reached|stood|stands|grew|grown|climbed|jumped|fell|fallen|remain\p{L}*|rais\p{L}*|offer\p{L}*|recall\p{L}*|bid)(?!\p{L})/u;

/** "A third person has died and": no third one of what is counted. */
const LAST_DEAD =
  /(?<!\p{L})an? \p{Ll}+(?:nd|rd|th) (?:person|victim|patient|body|man|woman)(?!\p{L})/giu;

const AT_LEAST = /^(?:at least|more than|over|no fewer than)$/iu;
const ANYBODY = /^(?:peopl|person|resid|villag|inhabit|household|home|hous|custom|signatur)$/;

const CLAUSE = /^(?:(?! (?:and|but|after|because|as|while|when) )[^.,;:–—])*/u;

/** A part, a day's share, another time or thing, or nothing that is so yet. */
const OF_ANOTHER =
  /(?<!\p{L})(?:last|ago|earlier|previous(?:ly)?|former(?:ly)?|once|until|till|among|of (?:them|those|these|whom|which|its|the \d[\d,]*)|another|additional|further|more|elsewhere|abroad|only|alone|second|third|fourth|next|half|quarter|third|part|most|some of|one of|expect\p{L}*|forecast\p{L}*|predict\p{L}*|project\p{L}*|hop(?:e|es|ed|ing)|aim\p{L}*|could|may|might|would|should|must|demand\p{L}*|want(?:s|ed)?(?! to)|asks?|asked|seeks?|sought|fear\p{L}*|threat\p{L}*|risk|if|unless|whether|not|never|no longer|nor|each|every|per|average|usual\p{L}*|normal\p{L}*|compared|than|instead|new|later|record|including|excluding|suspected|probable|possible|likely|active|daily|weekly|monthly|an? (?:day|week|month|year|hour)(?! (?:after|before))|(?:the|past|this) (?:day|week|month|year)|years|months|hours|since(?! the| \p{Lu}\p{Ll}+ \d| \d)|nationwide|worldwide|globally|restored|back|again|first|initial\p{L}*|others?)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
