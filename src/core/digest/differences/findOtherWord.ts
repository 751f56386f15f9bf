import { isDayOrMonth } from '../../language/days.ts';
import { isRegion } from '../../language/regions.ts';
import { countries, nationalityOf } from '../../language/roles.ts';
import type { Difference } from '../digest.ts';
import { twinsButForOnePlace, yesAndNo } from '../likeness/butForOnePlace.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import type { Word } from '../likeness/wordSlots.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { phraseBefore } from '../reading/phrase.ts';
import { allTerms } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { accountsBehind } from './accounts.ts';
import { type Clash, differenceOf } from './differenceOf.ts';

/**
 * Two accounts that are the same but for what they have in one place: yes and no ("safe", "unsafe"),
 * where something is, what caused it, who did what is done once. All other pairs of words may both
 * be so: a board considers a sale and approves it.
 */
export function findOtherWord(reading: Reading): Difference[] {
  const seen = new Set<string>();
  return reading.index.lines.flatMap((line) =>
    accountsBehind(line, reading, (other) => areOfOneDay(line, other))
      .flatMap((other) => clashOf(line, other, reading))
      .filter(({ about }) => !seen.has(about) && seen.add(about))
      .map((clash) => differenceOf(clash, reading)),
  );
}

function clashOf(a: Line, b: Line, reading: Reading): Clash[] {
  const twins = twinsButForOnePlace(a, b);
  if (twins === null) return [];
  const { one: ownA, other: ownB } = twins.place;
  const [one, other] = [stretchOf(a, ownA), stretchOf(b, ownB)];
  if (one === null || other === null) return [];
  const gap = gapped(a.text, one);
  const words = yesAndNo(twins);
  if (words !== null && areOfTwoThings(a.text.slice(0, one.start), b.text.slice(0, other.start)))
    return [];
  if (words !== null)
    return [
      {
        kind: null,
        fact: 'happened',
        about: `Which is it, ${words.join(' or ')}: ${gap}`,
        sides: [a, b].map((line) => ({ line, start: 0, end: line.text.length })),
      },
    ];
  if (mentions(b, ownA, reading) || mentions(a, ownB, reading)) return [];
  const sides = [
    { line: a, ...one },
    { line: b, ...other },
  ];
  if (isPlace(a, one) && isPlace(b, other))
    return [{ kind: null, fact: 'place', about: `Where: ${gap}`, sides }];
  return isDoer(a, one) && isDoer(b, other)
    ? [{ kind: null, fact: 'who', about: `Who or what: ${gap}`, sides }]
    : [];
}

/** "The museum was closed", "the museum shop was open". */
function areOfTwoThings(before: string, other: string): boolean {
  const [one, two] = [before, other].map((text) => phraseBefore(text.trimEnd()).heads) as [
    readonly string[],
    readonly string[],
  ];
  return one.length > 0 && two.length > 0 && !one.some((noun) => two.includes(noun));
}

/** The sentence with a gap where the words stand, without who said it. */
const gapped = (text: string, { start, end }: Stretch): string =>
  withoutSayer(`${text.slice(0, start)}… ${text.slice(end).trimStart()}`)
    .replace('… ,', '…,')
    .replace(/[.!]$/, '');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where these words of a line stand in its text; null where they stand apart. */
function stretchOf({ text, words }: Line, own: readonly Word[]): Stretch | null {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (last.at - first.at >= own.length) return null;
  const lower = text.toLowerCase();
  let [at, start, end] = [0, -1, -1];
  for (const [place, word] of words.slice(0, last.at + 1).entries()) {
    const found = lower.indexOf(word, at);
    if (found < 0) return null;
    at = found + word.length;
    if (place === first.at) start = found;
    end = at;
  }
  return start < 0 ? null : { start, end };
}

/** The other report speaks of it too, of whatever: then it knows both apart. */
function mentions({ reportId }: Line, words: readonly Word[], { byId }: Reading): boolean {
  const theirs = allTerms(byId.get(reportId)!);
  return words.some(({ stem, tells }) => tells && theirs.includes(stem));
}

const IN = /(?:^|\s)(?:in|at|near|off|outside|to|from) (?:the (?:city|town|village|port) of )?$/i;
const NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u;

/** "In Vienna": a town; a country holds many of them, so that both may be so. */
function isPlace({ text }: Line, { start, end }: Stretch): boolean {
  const name = text.slice(start, end);
  const plain = name.toLowerCase();
  return (
    NAME.test(name) &&
    IN.test(text.slice(0, start)) &&
    !countries.has(plain) &&
    !nationalityOf.has(plain) &&
    !isRegion(plain) &&
    !isDayOrMonth(name)
  );
}
/** What is done once, by one: of saying, wanting and condemning everybody may do their own. */
const ONCE =
  /^(?: [\p{L}'’-]+){0,5}? (?:caused|triggered|sparked|shelled|bombed|stormed|hijacked|sank|torpedoed|assassinated|founded|invented|scored the (?:winner|opener|equali[sz]er|only goal))\b/iu;

/** It heads the sentence, and what it did is done once. */
const isDoer = ({ text }: Line, { start, end }: Stretch): boolean =>
  /^(?:["“]?(?:an?|the|one of the) ?)?$/i.test(text.slice(0, start)) && ONCE.test(text.slice(end));
