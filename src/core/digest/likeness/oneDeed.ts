import { ofWord } from '../../language/ofWord.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { LineIndex } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf } from '../reading/terms.ts';
import { eventLikeness } from './oneEvent.ts';
import { digitsIn } from './values.ts';

/**
 * Words with which news tells one deed: who has "won" has "defeated" somebody, and what "fell" has
 * "dropped". Only deeds that a story has one of: many "announce", "say" and "attack". Stems are compared, so
 * that "elected" would be in every sentence on an election, and "streets" in "Wall Street".
 */
const DEEDS: readonly ReadonlySet<string>[] = [
  'won win wins winning beat beats defeat defeats defeated victory prevailed triumphed',
  'died dies dead deaths killed kills',
  'fell falls fallen dropped drops declined tumbled decreased sank plunged slid plummeted dipped slipped reduction reduced cut cuts slashed',
  'rose rises risen climbed climbs jumped jumps surged soared increased grew grows',
  'approved approves approval authorized cleared adopted passed passes',
  'blocked blocks halted',
  'restored restores reinstated reinstates resumed revived',
  'repealed repeals repealing revoked rescinded scrapped overturned',
  'named appointed nominated tapped picked',
  'resigned resigns resigning quit resignation',
  'arrested detained surrendered custody',
  'accused accuses blamed blames faulted',
  'sued sues suing lawsuit',
  'fired ousted ousts removed dismissed sacked',
  'protested demonstrated demonstrations demonstrators protesters',
  'shut shuts shutdown closed closures',
  'abandoned abandons collapsed broken jettisoned withdrew canceled cancelled',
  'banned bans barred bars prohibits',
  'convicted convicts guilty',
  'bought acquired acquires acquisition',
  'indicted indicts indictment',
  'apologized apologised apologizes apology',
].map((row) => new Set(termsOf(row.split(' '))));

/** The deeds that a term tells, as their places in the list: of most terms none. */
const deedsOf = ofWord((term): readonly number[] =>
  DEEDS.flatMap((words, at) => (words.has(term) ? [at] : [])),
);

/** Whether two terms tell one deed. */
export const isOneDeed = (one: string, other: string): boolean =>
  deedsOf(one).some((deed) => deedsOf(other).includes(deed));

/** What is done stands at the head of a news sentence; further down it is something else. */
const AT_HEAD = 14;

/** The first deed that a sentence tells, as its place in the list; -1 where it tells none of them. */
const deedOf = once(({ terms }: Line): number => {
  for (const term of terms.slice(0, AT_HEAD)) {
    const [deed] = deedsOf(term);
    if (deed !== undefined) return deed;
  }
  return -1;
});

/** Among the first sentences of reports: there the news is told. */
const AT_TOP = 2;

/**
 * Less than what makes one event of any two sentences. Read off the points of allsides2021-a: of
 * those that tell one deed and are so much alike, four of five repeat it.
 */
const ALIKE = 0.1;

/** Whether two reports of one day tell at their top that one thing was done, each with a verb of its own. */
export function tellOneDeed(a: Line, b: Line, index: LineIndex): boolean {
  if (a.reportId === b.reportId || a.rank > AT_TOP || b.rank > AT_TOP) return false;
  const deed = deedOf(a);
  return (
    deed >= 0 &&
    deed === deedOf(b) &&
    !addsFigure(a, b) &&
    areOfOneDay(a, b) &&
    eventLikeness(a, b, index) >= ALIKE
  );
}

/** So brief a sentence is told for its figure. */
const BRIEF = 12;

/** "The bill was approved by a 94-1 vote", "in 14 days": no lead, brief, and with a figure that the other one lacks. */
function addsFigure(a: Line, b: Line): boolean {
  const [brief, other] = a.terms.length < b.terms.length ? [a, b] : [b, a];
  const theirs = digitsIn(other);
  return (
    brief.rank > 0 &&
    brief.terms.length <= BRIEF &&
    digitsIn(brief).some((one) => !theirs.includes(one))
  );
}
