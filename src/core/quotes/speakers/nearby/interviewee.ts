import type { Frame } from '../../frames/readFrames.ts';
import type { MarkedSpan } from '../../marks/markedSpan.ts';
import type { Identity } from '../people/identity.ts';
import { identify } from '../people/identity.ts';
import type { NameHere } from '../people/names.ts';
import { namesIn } from '../people/names.ts';
import type { Party, People } from '../people/people.ts';

/** So many sentences before the first question are looked through. */
const INTRODUCTION = 40;

/**
 * Who answers the questions of an interview whose answers are headed "A:": the only person whom
 * the sentences before the first question name, or the only one whom somebody spoke to there.
 */
export function findInterviewee(
  frames: readonly Frame[],
  spans: readonly MarkedSpan[],
  people: People,
): Identity | null {
  const turn = frames.findIndex(({ tokens }) =>
    tokens.some(({ quote }) => quote >= 0 && spans[quote]!.turn !== undefined),
  );
  const first = turn < 0 ? firstAnswer(frames) : turn;
  if (first < 0) return null;
  const named = new Set<Party>();
  const met = new Set<Party>();
  for (let at = Math.max(0, first - INTRODUCTION); at < first; at++) {
    for (const party of people.namedIn[at]!) if (party.person) named.add(party);
    for (const name of namesIn(frames[at]!, at)) {
      const party = people.byName(name.words, at);
      if (party?.person !== true) continue;
      if (isOfOutlet(frames[at]!, name)) named.delete(party);
      else if (isMet(frames[at]!, name)) met.add(party);
    }
  }
  return identify(onlyOne(named) ?? onlyOne(met));
}

/** A report has so many such answers, or is no interview. */
const FEWEST = 2;

function firstAnswer(frames: readonly Frame[]): number {
  const answers = frames.flatMap((_, at) => (isAnswerAlone(frames, at) ? [at] : []));
  return answers.length < FEWEST ? -1 : answers[0]!;
}

/** “…” and nothing else in its paragraph, below a question of the narrator's. */
export function isAnswerAlone(frames: readonly Frame[], at: number): boolean {
  const { tokens, paragraph } = frames[at]!;
  const before = frames[at - 1];
  if (before === undefined || before.paragraph === paragraph) return false;
  if (tokens.length > 1 || tokens[0]!.kind !== 'quote') return false;
  return before.tokens.at(-1)?.text === '?' && before.tokens.every(({ kind }) => kind !== 'quote');
}

/** "spoke with the Star's Ian Roe": who asks. */
const isOfOutlet = ({ tokens }: Frame, { runStart }: NameHere): boolean =>
  tokens[runStart - 1]?.possessive === true && tokens.some(({ lower }) => MEETS.test(lower));

const onlyOne = (parties: ReadonlySet<Party>): Party | null =>
  parties.size === 1 ? [...parties][0]! : null;

/** "spoke to Ada Marsh", "an interview with the mayor, Ada Marsh", "Interview: Ada Marsh": so many words before the name. */
const BEFORE = 8;

function isMet({ tokens }: Frame, { runStart }: NameHere): boolean {
  for (let i = runStart - 1; i >= Math.max(1, runStart - BEFORE); i--) {
    const { kind, lower } = tokens[i]!;
    if (
      /^(?:for|:)$/.test(lower || tokens[i]!.text) &&
      i === runStart - 1 &&
      MEETS.test(tokens[i - 1]!.lower)
    )
      return true;
    if (kind === 'quote' || /^(?:by|for|from|and|about|of|on)$/.test(lower)) return false;
    if (/^(?:to|with)$/.test(lower)) return MEETS.test(tokens[i - 1]!.lower) || isDown(tokens, i);
    if (/^(?:interviewed|asked|met)$/.test(lower)) return true;
  }
  return false;
}

const MEETS =
  /^(?:spoke|spoken|talked|talks|speaks|chatted|interview|conversation|chat|talk|q&a|questions)$/;

/** "sat down with", "caught up with" */
const isDown = (tokens: Frame['tokens'], at: number): boolean =>
  /^(?:sat|sits|caught)$/.test(tokens[at - 2]?.lower ?? '');
