import { WEEKDAY_STEM } from '../../language/dayStems.ts';
import type { Report } from '../../report/report.ts';
import type { LineTexts } from '../points/editLine.ts';
import { datedLines } from '../reading/datedLines.ts';
import type { Line } from '../reading/lines.ts';
import type { Phrase } from '../reading/phrase.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { OFF } from './calledOff.ts';
import { clearsOfAnother } from './charges.ts';
import { isOneClaim } from './claims.ts';
import { createDealOff } from './dealOff.ts';
import { type Ending, endingsIn } from './endings.ts';
import { type Lasting, lastingIn } from './lasting.ts';
import { isLater } from './later.ts';
import { findNamedValues } from './namedValues.ts';
import { findOlderCounts } from './olderCounts.ts';
import { findOlderTolls } from './olderTolls.ts';
import { createOtherWinner } from './otherWinner.ts';
import type { Overtaken } from './overtaken.ts';
import { isDeedOf } from './plans.ts';
import { createEndOfPlan } from './plansOff.ts';
import { createReversed } from './reversed.ts';
import { isSameSubject } from './sameSubject.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './subject.ts';
import { TRIAL, VOTE } from './verdicts.ts';

/** An older sentence is held against so many newer ones of its sort, the newest first. */
const MOST_COMPARED = 40;
const MOST_LOOKED_AT = 400;
/** What is longer is no sentence of news, and slow to search. */
const MOST_LETTERS = 1200;

/**
 * The sentences that state as present what a newer report tells the end of: "the suspect is still at
 * large", and he was arrested on Wednesday. Only where the same person or thing is meant for certain,
 * and where no report as new as that tells the old state again.
 */
export function findOvertaken(reading: Reading, texts: LineTexts): Overtaken[] {
  if (!hasTurns(reading)) return [];
  const states = findEnded(reading, texts);
  const lines = new Set(states.map(({ line }) => line));
  const ended = [...states, ...findEndedPlans(reading).filter(({ line }) => !lines.has(line))];
  for (const { line } of ended) lines.add(line);
  const reversed = findReversed(reading).filter(({ line }) => !lines.has(line));
  for (const { line } of reversed) lines.add(line);
  const tolls = findOlderTolls(reading).filter(({ line }) => !lines.has(line));
  for (const { line } of tolls) lines.add(line);
  const named = findNamedValues(reading).filter(({ line }) => !lines.has(line));
  for (const { line } of named) lines.add(line);
  return [
    ...ended,
    ...reversed,
    ...tolls,
    ...named,
    ...findOlderCounts(reading).filter(({ line }) => !lines.has(line)),
  ];
}

/** What was planned for a day and is off, or has come before it. */
function findEndedPlans(reading: Reading): Overtaken[] {
  const endOf = createEndOfPlan(reading);
  const plans = datedLines(reading).filter(
    ({ line, ahead }) => ahead && line.text.length <= MOST_LETTERS,
  );
  return [...new Set(plans.map(({ line }) => line))].flatMap((line) => {
    const by = endOf(line);
    return by === null ? [] : [{ line, by, past: false, cut: null, toll: null }];
  });
}

/** What was to be done away with, and is kept; what a deal would have brought that is off; who seemed to win. */
function findReversed(reading: Reading): Overtaken[] {
  const kinds = [createReversed, createDealOff, createOtherWinner].map((create) => create(reading));
  return reading.index.lines.flatMap((line) => {
    if (line.text.length > MOST_LETTERS) return [];
    const by = kinds.reduce<Line | null>((found, endOf) => found ?? endOf(line), null);
    return by === null ? [] : [{ line, by, past: false, cut: null, toll: null }];
  });
}

/** States and plans of which a newer report tells the end. */
function findEnded(reading: Reading, texts: LineTexts): Overtaken[] {
  const sentences = reading.reports.flatMap((report) =>
    linesIn(report)
      .filter(({ text }) => text.length <= MOST_LETTERS)
      .map((line): Sentence => ({ line, report, text: line.text })),
  );
  const read = withNames(texts);
  const lasting = sentences.flatMap(read(lastingIn));
  if (lasting.length === 0) return [];
  const alike = byKey(lasting);
  const keys = new Set(alike.keys());
  const endings = byKey(sentences.toReversed().flatMap(read((one) => endingsIn(one, keys))));
  const isToldAgain = createToldAgain();
  const found = new Map<Line, Overtaken>();
  for (const one of lasting) {
    if (found.has(one.line)) continue;
    const told = alike.get(one.key)!;
    const by = laterThan(one.report, endings.get(one.key) ?? [], reading).find(
      (ending) => ends(ending, one) && !isToldAgain(ending, told, reading),
    );
    if (by !== undefined)
      found.set(one.line, {
        line: one.line,
        by: by.line,
        past: one.past,
        toll: null,
        cut: one.text === one.line.text ? one.cut : null,
        ...(CLEARS.has(one.key) ? { cleared: true as const } : {}),
      });
  }
  return [...found.values()];
}

/** Kinds of what should not be told of somebody once it is over. */
const CLEARS: ReadonlySet<string> = new Set(['suspected', 'believed dead']);

/** Of tellings with the newest first those of later reports, as far as one is held against them; the oldest first. */
function laterThan<Telling extends Sentence>(
  report: Report,
  tellings: readonly Telling[],
  reading: Reading,
): Telling[] {
  const later: Telling[] = [];
  for (const telling of tellings.slice(0, MOST_LOOKED_AT)) {
    if (later.length >= MOST_COMPARED) break;
    if (isLater(telling.report, report, reading)) later.push(telling);
  }
  return later.reverse();
}

function byKey<Telling extends { readonly key: string }>(
  tellings: readonly Telling[],
): Map<string, Telling[]> {
  const lists = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const list = lists.get(telling.key);
    if (list) list.push(telling);
    else lists.set(telling.key, [telling]);
  }
  return lists;
}

/** In order, the last dated report is no earlier than any: where it is not later than the first, none is. */
const hasTurns = ({ reports, ...reading }: Reading): boolean => {
  const dated = reports.filter(({ id }) => reading.dayOfReport(id) !== null);
  return dated.some(({ published }) => published !== dated[0]!.published);
};

/** A pronoun is read as the name that an editor would put there. */
const PRONOUN =
  /(?<!\p{L})(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:is|are|was|were|has|have|will|would|remains?|den(?:y|ies|ied)|admit(?:s|ted)|died|refuses?|plans?|resigned|surrendered)(?!\p{L})/u;

/** Reads a sentence, and where it tells something of a pronoun, once more with the name. */
const withNames =
  ({ alone }: LineTexts) =>
  <Telling>(read: (sentence: Sentence) => Telling[]) =>
  (sentence: Sentence): Telling[] => {
    const told = read(sentence);
    if (told.length === 0 || !PRONOUN.test(sentence.text)) return told;
    const text = alone(sentence.line) ?? sentence.text;
    return read({
      ...sentence,
      text: text.replace(/ \[(?:\d[^\]]*|…)\]/g, '').replace(/[[\]]/g, ''),
    });
  };

function ends(ending: Ending, one: Lasting): boolean {
  if (ending.of === 'matter' && one.of === 'matter') return endsMatter(ending, one);
  if (ending.of === 'claim' && one.of === 'claim')
    return (
      isOneClaim(one.stand, ending.stand) &&
      isSameSubject(of(one, one.stand.subject), of(ending, ending.stand.subject))
    );
  if (ending.of === 'plan' && one.of === 'plan') {
    const { plan } = one;
    const { deed } = ending;
    if (!isDeedOf(deed, plan)) return false;
    const subject = of(one, plan.subject);
    if (plan.passive === deed.passive)
      return isSameSubject(subject, of(ending, deed.subject), LEAST_BESIDE_DEED);
    return plan.passive && isSameSubject(subject, of(ending, deed.object));
  }
  return (
    ending.of === 'state' &&
    one.of === 'state' &&
    !(one.key === 'suspected' && clearsOfAnother(ending.text, one.text)) &&
    isSameSubject(of(one, one.subject), of(ending, ending.subject))
  );
}

/** That both tell of one deed says much already. */
const LEAST_BESIDE_DEED = 3;

const of = ({ report }: Sentence, phrase: Phrase): Subject => ({ report, phrase });

/** So many terms of the newer sentence have to stand in the older report. */
const LEAST_OF_MATTER = 4;
const SHARE_OF_MATTER = 0.5;

const LINES_AROUND = 3;

/** What is told near a sentence, and at the head of its report. */
const around = ({ index }: Line, report: Report): string[] =>
  linesIn(report)
    .filter((line) => line.rank === 0 || Math.abs(line.index - index) <= LINES_AROUND)
    .flatMap(({ terms }) => terms);

/** A deal of those who did not talk, an arrest for what nobody was arrested for. */
function endsMatter(ending: Ending & { of: 'matter' }, one: Lasting): boolean {
  const then = new Set(around(one.line, one.report));
  const { terms } = ending;
  const { names } = ending.line;
  const shared = terms.filter((term) => then.has(term));
  const deeds = shared.filter((term) => !names.includes(term) && !SAYS_LITTLE.test(term));
  return (
    shared.length >= LEAST_OF_MATTER &&
    shared.length >= SHARE_OF_MATTER * terms.length &&
    deeds.length >= (NAMES_MATTER.test(ending.key) ? 1 : LEAST_OF_DEEDS) &&
    names.some((name) => then.has(name)) &&
    (ending.who === null || ending.who.terms.every((term) => then.has(term)))
  );
}

/** But of what is off, voted on or tried the key tells it. */
const NAMES_MATTER = new RegExp(`^(?:${OFF}|${VOTE}|${TRIAL})`);
const LEAST_OF_DEEDS = 2;
/** Every report of a crime has them. */
const SAYS_LITTLE = new RegExp(
  `^(?:polic|offic|arrest|detain|charg|suspect|${WEEKDAY_STEM}|night|morn)$`,
);

/** Reports of what was done ("had been arrested on suspicion") tell it as the background of its end as well. */
const isAnew = (again: Lasting, ending: Ending, reading: Reading): boolean =>
  again.of === 'state' && again.isDeed
    ? isLater(again.report, ending.report, reading) && !BACKGROUND.test(again.text)
    : !isLater(ending.report, again.report, reading);
const BACKGROUND = /(?<!\p{L})(?:had|, who|first|initially|earlier|originally)(?!\p{L})/u;

/** Who escaped again is on the run again: what a report no older than the end tells, counts. Asked once for each end. */
function createToldAgain() {
  const known = new Map<Ending, boolean>();
  return (ending: Ending, alike: readonly Lasting[], reading: Reading): boolean => {
    const told =
      known.get(ending) ??
      alike
        .slice(-MOST_LOOKED_AT)
        .some((again) => isAnew(again, ending, reading) && ends(ending, again));
    known.set(ending, told);
    return told;
  };
}
