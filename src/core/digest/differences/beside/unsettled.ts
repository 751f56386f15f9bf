import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { quotedStretches } from '../../reading/quotedStretches.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { differenceOf } from '../differenceOf.ts';
import { type Amount, areOfOneUnit, differ, inScaleOf } from './amounts.ts';
import { type Clause, clausesOf, sayersOf } from './clauses.ts';

const ASKS =
  '(?<asked>(?:(?:for|by|to) )?(?:how|whether|who|when|where|what|why|which)(?!\\p{L})[^.;:?“”"]{3,110})';
const OPEN =
  '(?:unclear|not clear|disputed|in dispute|contested|unsettled|unresolved|undecided|an open question|open|a matter of dispute|anybody’s guess)';

/** What a report itself calls unsettled: "Nor is it clear how many were hurt." */
const UNSETTLED = [
  `(?<!\\p{L})(?:is|was|are|were|remains?|remained|stays?)(?: \\p{Ll}+){0,2}? ${OPEN} ${ASKS}`,
  `(?<!\\p{L})(?:nor|neither) (?:is|was) it (?:yet )?(?:clear|certain|known|settled|established|agreed) ${ASKS}`,
  `(?<!\\p{L})(?:nor|no one|nobody|no court|neither side|neither)(?!\\p{L})[^.;:“”"]{0,50} (?:settled|established|agreed(?: on)?|decided|ruled on|resolved) ${ASKS}`,
  `(?<!\\p{L})(?:disagree|differ|quarrel|argue|(?:(?:is|are|was|were|still|remain) )(?:divided|split|at odds)|unable to agree|(?:could|can|do|did)(?: not|n['’]t) agree|cannot agree)(?:s|d)?(?: \\p{Ll}+)? (?:on|over|about|as to) ${ASKS}`,
  `^(?:(?:But|And|Still,) )?${ASKS},? (?:is|are|was|were|remains?|has been)(?: still)? (?:told in (?:two|several|different) ways|${OPEN})(?!\\p{L})`,
].map((shape) => new RegExp(shape, 'iu'));

/** The narrator asks, and two answer: "How much milk was lost?" */
const ASKED_OUTRIGHT = new RegExp(`^(?:(?:But|And) )?${ASKS}\\?$`, 'iu');

/** Of what one sentence leaves open, so many further ones tell what each says. */
const SENTENCES_BEHIND = 3;
const MOST_LETTERS = 260;

interface Open {
  readonly about: string;
  readonly sides: readonly [Clause, Clause];
}

/** What a report says is unsettled, where two of the sentences behind it tell what two say of it. */
export const findUnsettled = (reading: Reading): Difference[] =>
  reading.reports.flatMap(openIn).map(({ about, sides: [one, other] }) =>
    differenceOf(
      {
        kind: 'conflict',
        fact: 'number',
        about,
        sides: [one, other],
      },
      reading,
    ),
  );

const openIn = once((report: Report): readonly Open[] => {
  const lines = linesIn(report);
  return lines.flatMap((line) => {
    const asked = askedIn(line.text);
    if (asked === null) return [];
    const behind = lines.slice(line.index + 1, line.index + 1 + SENTENCES_BEHIND);
    const sides = sidesIn(behind.flatMap(clausesOf), asked);
    return sides === null ? [] : [{ about: questionOf(asked, lines[line.index - 1]?.text), sides }];
  });
});

/** What the narrator leaves open, or asks. */
function askedIn(text: string): string | null {
  if (quotedStretches(text).stretches.length > 0) return null;
  const shapes = [...UNSETTLED, ASKED_OUTRIGHT];
  return shapes.flatMap((shape) => shape.exec(text)?.groups?.asked ?? [])[0] ?? null;
}

/** The first two who say something of it, one right behind the other. */
function sidesIn(clauses: readonly Clause[], asked: string): readonly [Clause, Clause] | null {
  const told = clauses
    .map((clause) => ({ clause, who: whoSays(clause.text) }))
    .filter(({ clause, who }) => who.length > 0 && isAnswer(clause.text));
  const [one, other] = told;
  if (one === undefined || other === undefined) return null;
  if (one.clause.line.index > clauses[0]!.line.index) return null;
  if (other.who.some((term) => one.who.includes(term))) return null;
  const pair = [one.clause, other.clause] as const;
  return isOfQuestion(pair, asked) ? pair : null;
}

/** "Ask the dairy and you will hear of a million litres". */
const ASK_THEM =
  /^Ask (?<who>[^,;.]{3,60}?) and (?:you|he|she|they)(?:['’]ll| will| would)(?!\p{L})/u;

const whoSays = (text: string): readonly string[] => {
  const asked = ASK_THEM.exec(text)?.groups?.who;
  return asked === undefined ? sayersOf(text) : termsOf(wordsOf(asked));
};

/** Whoever declines, wonders or waits gives no account. */
const NO_ANSWER =
  /(?<!\p{L})(?:declined|refused|did not (?:respond|answer|reply|comment)|does not know|do not know|did not know|not sure|unclear|will|would|should|could|may|might|hopes?|expects?|investigat\p{Ll}+|urged|called (?:on|for)|asked)(?!\p{L})/iu;
const isAnswer = (text: string): boolean => text.length <= MOST_LETTERS && !NO_ANSWER.test(text);

/** "Says 18 minutes and", "list 94 burn cases": the figure is all that is said, and of what is asked. */
const GIVES =
  /(?<!\p{L})(?:says?|said|lists?|listed|counts?|counted|gives?|gave|reports?|reported|spoke of|speaks? of|puts? it at|makes? it|hear)(?: that| of)?(?: (?:it|they|there) (?:was|were|is|are|had been|have been))?(?: (?:about|around|only|some|at least|more than|nearly|almost|just|little over|over))* $/iu;
const NO_MORE = /^(?: \p{Ll}+){0,2}?(?=[.,;:]|$| (?:and|but|while)(?!\p{L}))/u;
const OF_NUMBER = /^(?:(?:for|by|to) )?how (?!\p{Ll}+ly)/iu;
const TIMES_IT = /(?<!\p{L})(?:twice|three times|half) (?:as (?:many|much)|that|the)(?!\p{L})/iu;

/** Two figures, each of them all that one says. */
const isOfQuestion = ([one, other]: readonly [Clause, Clause], words: string): boolean =>
  OF_NUMBER.test(words) &&
  onlyFigure(one) !== null &&
  (TIMES_IT.test(other.text) || (onlyFigure(other) !== null && bothGive(one, other)));

const onlyFigure = ({ text, amounts }: Clause): Amount | null =>
  amounts.find(
    ({ start, end }) => GIVES.test(text.slice(0, start)) && NO_MORE.test(text.slice(end)),
  ) ?? null;

/** Each gives a figure, and the figures are of one thing and differ. */
const bothGive = (one: Clause, other: Clause): boolean =>
  one.amounts.some((amount) =>
    other.amounts.some((second) => areApart(amount, inScaleOf(second, amount))),
  );

const areApart = (a: Amount, b: Amount): boolean => areOfOneUnit(a, b) && differ(a, b);

/** Fewer words do not tell of what is asked. */
const FEWEST_WORDS = 4;
const MOST_BEFORE = 120;

/** "How many were hurt?", as it is asked; "For how long?" behind what the sentence before it tells. */
function questionOf(words: string, before: string | undefined): string {
  const asked = words.trim().replace(/,$/, '');
  const begun = `${asked[0]!.toUpperCase()}${asked.slice(1)}?`;
  const tellsLittle = wordsOf(asked).length < FEWEST_WORDS;
  return tellsLittle && before !== undefined && before.length <= MOST_BEFORE
    ? `${before} ${begun}`
    : begun;
}
