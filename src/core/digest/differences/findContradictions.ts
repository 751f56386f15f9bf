import { stemWord } from '../../language/stem.ts';
import type { Difference } from '../digest.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { accountsNear } from './accounts.ts';
import { type Affirmed, affirmedIn, type Denied, deniedIn } from './deniedClauses.ts';
import { differenceOf } from './differenceOf.ts';
import { firstWords } from './firstWords.ts';

/** Read off neus-train: with fewer words in common the two speak of other things. */
const LEAST_COMMON = 5;
const LEAST_SHARE = 0.45;
/** "Has not signed the bill on water prices": of another bill it says nothing. */
const SHARE_OF_NOT = 0.8;
/** Where the deed itself is the same, fewer are enough. */
const LEAST_WITH_DEED = 4;

/** Somebody denies in one report what another report says, or says that somebody says. */
export function findContradictions(reading: Reading): Difference[] {
  const pairs = reading.index.lines.flatMap((line) =>
    deniedIn(line).flatMap((denied) => {
      const against = bestAgainst(denied, reading);
      return against === null ? [] : [{ denied, against }];
    }),
  );
  return pairs.flatMap(({ denied, against }, at) => {
    const same = pairs.filter((pair) => pair.against.line === against.line);
    if (pairs.indexOf(same[0]!) !== at) return [];
    const sides = [
      { line: against.line, start: against.part.start, end: against.part.end },
      { ...denied, also: same.map((pair) => pair.denied.line) },
    ];
    const about = `Is it so: ${firstWords(denied.clause)}?`;
    // Who "has not conceded" on Monday may have conceded on Tuesday; a denial stays one.
    const kind = denied.subject === null ? 'conflict' : null;
    return [differenceOf({ kind, fact: 'denied', about, sides }, reading)];
  });
}

interface Against {
  readonly line: Line;
  readonly part: Affirmed;
  readonly common: number;
}

/** The part of another report's sentence that has most of what is denied; of equals the first. */
function bestAgainst(denied: Denied, reading: Reading): Against | null {
  const { line } = denied;
  const mayAffirm = (other: Line) =>
    denied.terms.filter((term) => other.terms.includes(term)).length >= LEAST_WITH_DEED;
  let best: Against | null = null;
  for (const other of accountsNear(line, reading, mayAffirm)) {
    for (const part of affirmedIn(other)) {
      const common = affirms(part, denied);
      if (common > (best?.common ?? 0)) best = { line: other, part, common };
    }
  }
  return best;
}

/** Before a past form these make it no deed: "to be signed", "would have signed". */
const NOT_DONE = /^(?:be|to|will|would|could|should|may|might|must|shall)$/;

/** It tells the deed as done: "signed", "has conceded". */
const doneIn = (words: readonly string[], deed: string): boolean =>
  words.some(
    (word, at) =>
      stemWord(word) === deed &&
      /[^e]ed$/.test(word) &&
      !words.slice(Math.max(0, at - 2), at).some((before) => NOT_DONE.test(before)),
  );

/** How many of the denied words it says; 0 where it is not the same thing. */
function affirms({ terms, words }: Affirmed, denied: Denied): number {
  const { subject } = denied;
  if (
    subject !== null &&
    !(doneIn(words, denied.deed!) && subject.some((term) => terms.includes(term)))
  )
    return 0;
  const common = denied.terms.filter((term) => terms.includes(term)).length;
  const enough =
    denied.deed === null
      ? common >= LEAST_COMMON && common >= LEAST_SHARE * denied.terms.length
      : terms.includes(denied.deed) && common >= LEAST_WITH_DEED;
  return enough && (subject === null || common >= SHARE_OF_NOT * denied.terms.length) ? common : 0;
}
