import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import { casualtiesIn } from '../differences/casualties.ts';
import { HAS_NUMBER } from '../differences/countShapes.ts';
import { withGap } from '../differences/gap.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { wordsOf } from '../reading/terms.ts';
import { type Amount, amountOf, amountShape, W } from './amounts.ts';

/** What is longer is no sentence of news, and slow to search. */
const MOST_LETTERS = 1200;

/** A sentence says which value of a thing has given way to which: "lowered the toll to 52 from 58". */
export interface Move {
  readonly line: Line;
  /** Between these it was: one value, but for "more than three times its first estimate". */
  readonly low: number;
  readonly high: number;
  readonly now: Amount;
  /** Stems of what is counted; none where neither number has it behind it. */
  readonly things: readonly string[];
  /** It counts the dead. */
  readonly isToll: boolean;
  readonly about: string;
}

const [OLD, NOW] = ['old', 'now'].map(amountShape) as [string, string];

/** What is brought to another value. */
const BROUGHT =
  '(?:raised|raising|lifted|lifting|lowered|lowering|increased|increasing|reduced|reducing|revised|revising|corrected|correcting|changed|changing|cut|put)';
const NOUN =
  '(?:it|that|this|(?:the|its|their|that|this) (?:number|figure|count|toll|total|estimate|offer|bid|sum|price))';
const AT_FIRST = '(?:first|initially|earlier|originally|previously|at first)';
const GAVE =
  '(?:put|spoke|spoken|gave|given|stated|said|reported|estimated|counted|announced|named)';
const MOVED =
  /(?<!\p{L})(?:(?:ris(?:e|es|en|ing)|up|down|cut|cuts|cutting)(?!\p{L})|rais|lift|lower|increas|reduc|revis|rose|fell|fall|drop|grow|grew|climb|jump|widen|expand|correct|chang|amend|extend|doubl)/iu;
const ANYHOW = /(?:)/u;

/** Each with what else has to stand in its sentence. */
const SHAPES = (
  [
    [`(?<!\\p{L})to ${NOW}(?: \\p{Ll}+){0,3}?,? from ${OLD}`, MOVED],
    [`(?<!\\p{L})from ${OLD}(?: \\p{Ll}+){0,3}? to ${NOW}`, MOVED],
    [`${NOW}(?: ${W}){0,6}?,? (?:up|down) from ${OLD}`, ANYHOW],
    [`${NOW}(?: ${W}){0,2}?,? (?:instead of|rather than|and not|but not|not) ${OLD}`, ANYHOW],
    // "Raised the number to 400,000 on Tuesday and to 1.3 million on Thursday".
    [
      `${BROUGHT}(?: ${W}){1,5}? to ${OLD}(?: ${W}){0,3}?,? (?:and|then|before)(?: ${W}){0,3}? to ${NOW}`,
      ANYHOW,
    ],
    // "Had spoken of 90,000 drivers and raised that to 400,000".
    [
      `${OLD}(?:,? ${W}){0,6}?,?(?: (?:and|but|then|before|later)){0,2} ${BROUGHT} ${NOUN}(?: up| down)? to ${NOW}`,
      ANYHOW,
    ],
    // "61 bathers, later corrected to 57".
    [
      `${OLD}(?: ${W}){0,7}?,? (?:later|since|then|soon|afterwards) ${BROUGHT}(?: up| down)? to ${NOW}`,
      ANYHOW,
    ],
    // "57 bathers, having first spoken of 61".
    [
      `${NOW}(?:,? ${W}){0,10}?,? (?:had |has |have |having |after )?${AT_FIRST} ${GAVE}(?: ${W}){0,4}? ${OLD}`,
      ANYHOW,
    ],
  ] as const
).map(([source, besides]) => ({ shape: new RegExp(source, 'dgu'), besides }));

/** "Said 400,000 were affected, more than four times its first estimate". */
const TIMES = new RegExp(
  `${NOW}[^.;]{0,90}?,? (?:and )?(?<bound>more than|over|nearly|almost|about|some)? ?(?<times>(?:${NUMBER_WORD}|\\d+) times|twice|double|triple) (?:its|the|their|an?|that) (?:first|initial|original|earlier|previous) (?:estimate|figure|number|count|total|offer|bid)`,
  'dgu',
);
const MAY_MOVE =
  / (?:from|to|instead of|rather than|not|first|initially|earlier|originally|previously) /u;

/** "Wants 9 per cent, not 4": what is asked for corrects nothing. */
const ASKED =
  /(?<!\p{L})(?:(?:should|must|would|could|may|might|if|unless|whether)(?!\p{L})|(?:want|demand|ask|seek|sought|need|call(?:s|ed|ing)? for|urg|propos|hop(?:e|ing)|plan(?:s|ned|ning)? to|fear|argu|insist|claim|believ|deni|deny|promis)\p{Ll}*)[^,;]*$/iu;

/** Which values a sentence says have given way, and to which. */
export const movesIn = once((line: Line): readonly Move[] => {
  const { text } = line;
  if (text.length > MOST_LETTERS || !HAS_NUMBER.test(text)) return [];
  const named = !MAY_MOVE.test(text)
    ? []
    : SHAPES.flatMap(({ shape, besides }) =>
        besides.test(text) ? matchesOf(shape, text).slice(0, 2) : [],
      ).flatMap(({ groups, indices }) => {
        const [old, now] = ['old', 'now'].map((of) => amountOf(groups!, indices!.groups!, of)) as [
          Amount,
          Amount,
        ];
        return moveOf(line, { low: old.value, high: old.value, old }, now);
      });
  const times = /(?:times|twice|double|triple) /u.test(text) ? timesIn(line) : [];
  return [...withThings(named), ...times];
});

/** "14 million crowns, raised that to 22 million and then to 31 million": of what, the step before tells. */
const withThings = (steps: readonly Move[]): readonly Move[] =>
  steps.map((step) => {
    if (step.things.length > 0 || step.now.unit !== 'number') return step;
    const before = steps.find((one) => one !== step && one.now.value === step.low);
    if (before === undefined) return step;
    const { things, about, now } = before;
    return { ...step, things, about, now: { ...step.now, unit: now.unit } };
  });

const timesIn = (line: Line): Move[] =>
  matchesOf(TIMES, line.text)
    .slice(0, 1)
    .flatMap(({ groups, indices }) => {
      const now = amountOf(groups!, indices!.groups!, 'now');
      const [word] = groups!.times!.split(' ');
      const times =
        { twice: 2, double: 2, triple: 3 }[word!] ?? spelledValue(word!) ?? Number(word);
      const { bound } = groups!;
      const isMore = bound === 'more than' || bound === 'over';
      const isLess = bound === 'nearly' || bound === 'almost';
      const low = now.value / (isLess ? times : times + (isMore ? 1 : 0.5));
      const high = now.value / (isMore ? times : Math.max(1, times - (isLess ? 1 : 0.5)));
      return moveOf(line, { low, high, old: { ...now, things: [] } }, now);
    });

function moveOf(
  line: Line,
  { low, high, old }: { low: number; high: number; old: Amount },
  now: Amount,
): Move[] {
  const isToll = countsDead(line, old, now);
  const isOther =
    old.things.length > 0 &&
    now.things.length > 0 &&
    !old.things.some((thing) => now.things.includes(thing));
  if (low === now.value || (isOther && !isToll)) return [];
  if (ASKED.test(line.text.slice(0, Math.min(now.span.start, old.span.start)))) return [];
  const things = now.things.length > 0 ? now.things : old.things;
  const unit = [now.unit, old.unit].find((one) => one !== 'number') ?? 'number';
  const about = isToll ? 'How many dead?' : asks(line, now, old);
  return [{ line, low, high, now: { ...now, unit }, things, isToll, about }];
}

/** "Three people, not four, died". */
const OF_DEAD = /^[^.;]{0,25}(?<!\p{L})(?:died|dead|killed|deaths?)(?!\p{L})/u;
const countsDead = (line: Line, old: Amount, now: Amount): boolean =>
  OF_DEAD.test(line.text.slice(Math.max(old.span.end, now.span.end))) ||
  casualtiesIn(line).some(
    ({ fate, figure }) =>
      fate === 'dead' &&
      [old, now].some(({ span }) => figure.start <= span.start && span.start <= figure.end),
  );

/** What is counted, where the first word behind the number can be asked for. */
const CAN_BE_ASKED = /^(?:\p{Ll}+s|people|men|women|children)$/u;

function asks({ text }: Line, now: Amount, old: Amount): string {
  const head = text.slice(0, Math.min(now.span.start, old.span.start)).trim();
  const open = `What number: ${withGap(head.replace(FROM, ''), '')}`;
  if (now.unit !== 'number' || old.unit !== 'number') return head === '' ? 'How much?' : open;
  const [counted] = [now, old].filter(({ things }) => things.length > 0);
  const word = counted === undefined ? undefined : wordsOf(text.slice(counted.span.end))[0];
  return word !== undefined && CAN_BE_ASKED.test(word) ? `How many ${word}?` : open;
}
/** "Lifted its offer from": asked without it. */
const FROM = / (?:up |down )?from$/u;
