import { type DateMention, findDates } from '../../../language/dates.ts';
import { ANY_WEEKDAY, addDays, type Day, spellDay } from '../../../language/days.ts';
import type { Span } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { datesIn } from '../../reading/readOnce.ts';
import type { Edit } from '../edits.ts';

const NEAR_WORD =
  /^(?:(?:the )?day before yesterday|(?:yesterday|today|tomorrow)(?:['’]s)?|tonight|last night|(?:the )?day after tomorrow|this (?:morning|afternoon|evening))$/i;

/** Within a year everybody can reckon; which weekend or month it was is known only on the day. */
const SPAN =
  /^(?:(?:(?:earlier|later|late|early) )?(?:last|next) month|(?:last|this|next|(?:over|at) the) weekend)$/i;
/** Known as long as it lasts. */
const THIS_MONTH = /^(?:(?:earlier|later|late|early) )?this month$/i;
const YEAR = /^(?:(?:earlier|later|late|early) )?(?:last|this|next) year$/i;
/** To "last week" nobody can put days who reads it on the day: some mean seven days, some Monday to Sunday. */
const LOOSE_SPAN = /^(?:last|next) week$/i;
/** So many days later it has to be told which week that was. */
const LATER = 2;

/** "9 to 15 July", "28 May to 3 June", "June", "2017". */
function spellSpan({ from, until, text }: DateMention, near: Day): string {
  const [first, last] = [spellDay(from, near), spellDay(until, near)];
  if (/month$/i.test(text)) return first.replace(/^\d+ /, '');
  if (/year$/i.test(text)) return from.slice(0, 4);
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  return `${sameMonth ? Number(from.slice(8)) : first} to ${last}`;
}

/**
 * "on Friday [27 July]": what a reader of another day cannot place gets its day, where the
 * report's own day makes it certain. Never inside a quotation. `latest` is the last day of all
 * reports read together: a day of another year than its own is told with the year.
 */
export function noteDays(
  line: Pick<Line, 'text' | 'day'>,
  spokenOn: Day | null,
  latest: Day | null,
): Edit[] {
  const { text, day } = line;
  if (day === null) return noteSpokenDay(text, spokenOn, latest);
  const { stretches } = quotedStretches(text);
  const noted = new Set<string>();
  const notes: Edit[] = [];
  for (const mention of datesIn(line)) {
    const bare = (mention.weekday || NEAR_WORD.test(mention.text)) && mention.certain;
    const span = isSpan(mention, day, latest);
    if (!(bare || span) || noted.has(mention.from) || isInside(mention.start, stretches)) continue;
    noted.add(mention.from);
    const near = latest ?? day;
    const spelled = span ? spellSpan(mention, near) : spellDay(mention.from, near);
    const at = { start: mention.end, end: mention.end };
    notes.push({ ...at, text: ` [${spelled}]`, dates: mention.text });
  }
  return notes;
}

function isSpan({ text, certain }: DateMention, day: Day, latest: Day | null): boolean {
  if (latest === null) return SPAN.test(text) && certain;
  const isLater = addDays(day, LATER) <= latest;
  return (
    (SPAN.test(text) && certain) ||
    (LOOSE_SPAN.test(text) && isLater) ||
    (THIS_MONTH.test(text) && latest.slice(0, 7) !== day.slice(0, 7)) ||
    (YEAR.test(text) && latest.slice(0, 4) !== day.slice(0, 4))
  );
}

/**
 * A report without a date tells elsewhere that somebody spoke on 19 July; where it says "said
 * Thursday", and that was a Thursday, it is the same day.
 */
function noteSpokenDay(text: string, spokenOn: Day | null, latest: Day | null): Edit[] {
  if (spokenOn === null) return [];
  const { stretches } = quotedStretches(text);
  return findDates(text, spokenOn)
    .filter(({ weekday, certain, from, start }) => {
      return weekday && certain && from === spokenOn && !isInside(start, stretches);
    })
    .slice(0, 1)
    .map(({ end }) => ({ start: end, end, text: ` [${spellDay(spokenOn, latest ?? spokenOn)}]` }));
}

/** "Teeing up a Saturday vote", "arrange the vote for Saturday": still to come, though no tense says so. */
const OPEN_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:vote|votes|meeting|hearing|talks|session|rally|event|deadline|launch|trial|call|summit) for ${ANY_WEEKDAY}(?!\p{L})|(?<!\p{L})(?:teeing up|planning|plans?|plann?ed|seeks?|seeking|expects?|expected|scheduled?|setting up|sets? up|hopes? for|ahead of|before|for|by) an? ${ANY_WEEKDAY}(?!\p{L})`,
  'u',
);

/** The days in the sentence that may be of this week or of another: no date can be put to them. */
export function openDays(line: Pick<Line, 'text' | 'day'>): Span[] {
  const { text, day } = line;
  if (day === null) return [];
  const { stretches } = quotedStretches(text);
  const coming = OPEN_DAY.exec(text);
  const ahead =
    coming === null || isSurelyAhead(coming, line)
      ? []
      : [{ start: coming.index, end: coming.index + coming[0].length }];
  const open = datesIn(line).filter(
    ({ weekday, certain, start }) => weekday && !certain && !isInside(start, stretches),
  );
  return [...ahead, ...open];
}

/** "Has scheduled a vote for Tuesday": what stands before it puts the day ahead. */
const isSurelyAhead = (coming: RegExpExecArray, line: Pick<Line, 'text' | 'day'>): boolean =>
  datesIn(line).some(
    ({ start, end, from, certain }) =>
      certain &&
      from > line.day! &&
      coming.index <= start &&
      end <= coming.index + coming[0].length,
  );
