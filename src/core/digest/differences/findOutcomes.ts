import { matchesOf } from '../../language/matchesOf.ts';
import { ofWord } from '../../language/ofWord.ts';
import type { Difference } from '../digest.ts';
import { claimedApart } from '../likeness/claimedApart.ts';
import { denials } from '../likeness/denials.ts';
import { givenNamesClash, namesOrderClash, namesSwapped } from '../likeness/nameClashes.ts';
import { deedsAmong } from '../likeness/sharedTerms.ts';
import { isInDoubt } from '../likeness/turningWords.ts';
import { type LineIndex, likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { accountsBehind } from './accounts.ts';
import { differenceOf } from './differenceOf.ts';

/** Outcomes of one matter, of which only one can have come about. */
const OUTCOMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:passed|approved|adopted|ratified|granted)$/, /^(?:rejected|blocked|defeated)$/],
  [/^(?:convicted|guilty)$/, /^(?:acquitted|cleared)$/],
  [/^upheld$/, /^(?:overturned|quashed|annulled)$/],
  [/^survived$/, /^died$/],
  [/^signed$/, /^vetoed$/],
  [/^won$/, /^lost$/],
];

/** Not yet, or not for certain, or of another time. */
const NOT_DONE =
  /\b(?:would|could|may|might|if|unless|until|should|expected|likely|plans to|hopes? to|wants? to|urged|threatened|failed|nearly|almost|previously|earlier|already|last (?:week|month|year)|again)\b/i;

/** So much of the shorter sentence stands in the other, the outcome apart. */
const SHARE = 0.6;
const LEAST_COMMON = 4;
const LEAST_DEEDS = 2;

/** "Failed to override", "voted narrowly to overturn": a no and a yes to one thing. */
const FAILED = /(?<!\p{L})fail(?:ed|s) to (?<deed>\p{Ll}+)/u;
const VOTED = /(?<!\p{L})voted (?:[\p{L}\d-]+ ){0,3}?to (?<deed>\p{Ll}+)/u;
const DEEDS = [
  /^(?:override|overturn)$/,
  /^(?:pass|approve|adopt|ratify|confirm)$/,
  /^(?:convict|impeach|remove|oust)$/,
];

/** Which of the deeds a sentence tells in that shape; -1 where none. */
const deedIn = (shape: RegExp): ((line: Line) => number) =>
  once(({ text }: Line): number => {
    const deed = shape.exec(text)?.groups?.deed;
    return deed === undefined ? -1 : DEEDS.findIndex((deeds) => deeds.test(deed));
  });

const failedDeed = deedIn(FAILED);
const votedDeed = deedIn(VOTED);

/** So much of the shorter one has to be shared for two to speak of one matter, in words of their own. */
const ONE_MATTER = 0.3;

/**
 * Whether two sentences tell opposite ends of what looks like one matter ("failed to override",
 * "voted to overturn": a house and its senate, perhaps): side by side, and with nothing that
 * explains it, a reader would take one of them for false.
 */
export function tellOpposites(a: Line, b: Line, index: LineIndex): boolean {
  const isNoAndYes = (one: Line, other: Line) =>
    failedDeed(one) >= 0 && failedDeed(one) === votedDeed(other);
  if (!isNoAndYes(a, b) && !isNoAndYes(b, a)) return false;
  const { common } = likeness(a, b, index);
  return (
    common.length >= LEAST_COMMON &&
    common.length >= ONE_MATTER * Math.min(a.terms.length, b.terms.length) &&
    deedsAmong(common, a, b).length >= LEAST_DEEDS
  );
}

/** One report says "approved" and another, of the same matter, "rejected". */
export function findOutcomes(reading: Reading): Difference[] {
  const seen = new Set<string>();
  return reading.index.lines.flatMap((line) => {
    if (outcomesIn(line).length !== 1) return [];
    return accountsBehind(line, reading)
      .filter((other) => areOfOneMatter(line, other, reading))
      .flatMap((other) => {
        const [one, against] = [outcomesIn(line)[0]!, outcomesIn(other)[0]!];
        const key = `${one.word} ${against.word}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const about = `What came of it: ${one.word} or ${against.word}?`;
        const sides = [line, other].map((told) => ({
          line: told,
          start: 0,
          end: told.text.length,
        }));
        return [differenceOf({ kind: null, fact: 'happened', about, sides }, reading)];
      });
  });
}

interface Outcome {
  readonly pair: number;
  readonly side: number;
  readonly word: string;
}

const outcomesOfWord = ofWord((word): readonly Outcome[] =>
  OUTCOMES.flatMap((sides, pair) => {
    const side = sides.findIndex((shape) => shape.test(word));
    return side < 0 ? [] : [{ pair, side, word }];
  }),
);

/** The outcomes that a sentence's narrator tells as come about. */
const outcomesIn = once((line: Line): readonly Outcome[] => {
  const { text, words } = line;
  if (NOT_DONE.test(text) || isInDoubt(words)) return [];
  const { stretches } = quotedStretches(text);
  const found = matchesOf(/\p{Ll}{3,}/gu, text).flatMap(({ 0: word, index }) => {
    if (isInside(index, stretches)) return [];
    return outcomesOfWord(word);
  });
  // "Rejected" is itself a denial; what is denied beside it makes another claim of the outcome.
  const own = new Set(found.map(({ word }) => word).filter((word) => DENIES.test(word)));
  return denials(line) > own.size ? [] : found;
});

const DENIES = /^rejected$/;

function areOfOneMatter(a: Line, b: Line, { index }: Reading): boolean {
  const [one, other, ...more] = [outcomesIn(a), outcomesIn(b)].flat();
  if (one === undefined || other === undefined || more.length > 0) return false;
  if (one.pair !== other.pair || one.side === other.side) return false;
  if (OUTCOMES[one.pair]![1].test('acquitted') && areOfOneTrial(a, b)) return true;
  const { common } = likeness(a, b, index);
  const shorter = Math.min(a.terms.length, b.terms.length) - 1;
  return (
    common.length >= LEAST_COMMON &&
    common.length >= SHARE * shorter &&
    deedsAmong(common, a, b).length >= LEAST_DEEDS &&
    !claimedApart(a, b) &&
    !givenNamesClash(a, b) &&
    !(OUTCOMES[one.pair]![0].test('won') && namesOrderClash(a, b)) &&
    !namesSwapped(a, b)
  );
}

/** "Ivo Brand was cleared of all charges", "Ivo Brand was found guilty of theft". */
const VERDICT =
  /^(?<name>\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+),?(?: [^;:“”"]{0,90},)? (?:was|has been|is) (?:found )?(?:\p{Ll}+ly )?(?:convicted|guilty|acquitted|cleared)(?: of (?<crime>[^,.;]+))?/u;

/** What nobody is accused of alone: "all charges". */
const ANY_CRIME = /\b(?:charges?|counts?|wrongdoing|it)\b/;

/** One person's verdict, of one crime as far as both name it. */
function areOfOneTrial(a: Line, b: Line): boolean {
  const [ofA, ofB] = [a, b].map(({ text }) => VERDICT.exec(text)?.groups);
  if (!ofA || !ofB || ofA.name !== ofB.name) return false;
  const { crime: one = 'charges' } = ofA;
  const { crime: other = 'charges' } = ofB;
  if (ANY_CRIME.test(one) || ANY_CRIME.test(other)) return true;
  const theirs = termsOf(wordsOf(crimeOf(other)));
  return termsOf(wordsOf(crimeOf(one))).some((term) => theirs.includes(term));
}

/** "Fraud on Wednesday": the crime comes first. */
const crimeOf = (words: string): string => words.split(/ (?:on|in|at|by|after|late|early) /)[0]!;
