import { isDayStem } from '../../language/dayStems.ts';
import { HAS_BEEN } from '../../language/verbForms.ts';
import { capitalWordsIn } from '../likeness/capitalWords.ts';
import { isLater } from '../overtaken/later.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** What nobody has decided yet: "pupils would move to larger schools", "the law could take effect". */
const OPEN = /(?<!\p{L})(?:would|could|might)(?! have(?!\p{L}))(?!\p{L})/u;
/** "The offer lapses on Monday": by then somebody could take it. */
const OFFER_ENDS =
  /(?<!\p{L})[Tt]he (?:\p{L}+ ){0,2}(?:offer|bid|proposal) (?:lapses|expires|ends|closes|runs out|is open until)(?!\p{L})/u;
/** "Without the reform money would run out": that is so the more once it is rejected. */
const WITHOUT_IT =
  /(?<!\p{L})(?:without|unless|if|otherwise|fail(?:s|ed|ure)?|reject(?:s|ed|ion)?)(?!\p{L})/iu;

const THING =
  'plans?|proposals?|bills?|reforms?|laws?|amendments?|motions?|schemes?|projects?|closures?|closing|sales?|mergers?|cuts?|bans?|demolition|relocation|increases?|rises?|lev(?:y|ies)|tax(?:es)?|tolls?';
/** "A bill to raise the age", "the closure of four schools", "its own housing plan"; no "vote on the bill", no "appeal against the ban". */
const OBJECT = `(?:(?:the|an?|its|their|his|her|all|\\p{Lu}[\\p{L}’'-]*) )?(?:(?!(?:to|of|for|against|by|over|on|in|at|from|about|with|and|or) )[\\p{L}\\d’'-]+ ){0,4}?(?:${THING})(?: [^,.;:“”"]{1,120})?`;
const TURNED_DOWN =
  'rejected|turned down|threw out|voted down|voted against|defeated|withdrew|dropped|scrapped|shelved|abandoned|put off|postponed|struck down';
const IS_TURNED_DOWN =
  'rejected|turned down|thrown out|voted down|defeated|withdrawn|dropped|scrapped|shelved|abandoned|put off|postponed|struck down';
const ACTIVE = new RegExp(`(?<!\\p{L})(?:${TURNED_DOWN}) (?<thing>${OBJECT})`, 'u');
const PASSIVE = new RegExp(
  `^(?<thing>(?:The|An?|Its|Their|His|Her) ${OBJECT}) (?:(?:${HAS_BEEN}) (?:${IS_TURNED_DOWN})|(?:has )?(?:failed|collapsed))(?!\\p{L})`,
  'u',
);
/** It is only said, wanted or possible, or of a part. */
const NOT_SO =
  /(?<!\p{L})(?:not|never|den(?:y|ied|ies)|if|unless|until|whether|could|may|might|would|will|should|urg\p{L}*|call(?:s|ed)? (?:for|on)|threat\p{L}*|want\p{L}*|one of|some of|parts? of)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** What follows is no part of the matter. */
const BESIDE =
  / (?:on \p{Lu}\p{Ll}+day|after|because|amid|when|while|as|since|until|following|saying|despite|by \d|for (?:at least|a|an|another|one|two)) .*$| (?:yesterday|today)$/u;
const IS_THING = new RegExp(`^(?:${THING})$`, 'u');

/** A plan is turned down in one of the first sentences of its report. */
const AT_TOP = 1;
/** Bills are before a parliament for months. */
const DAYS_APART = 100;
const LEAST = 2;
const SHARE = 0.6;

interface TurnedDown {
  readonly line: Line;
  /** What of: "raise the retirement age". */
  readonly matter: readonly string[];
}

/**
 * Whether a date is one of a plan that was still open, and that a later report begins with as rejected, withdrawn
 * or put off: what it would have brought is not ahead.
 */
export function createIsTurnedDown(reading: Reading): (dated: DatedLine) => boolean {
  const all = reading.reports.flatMap((report) =>
    linesIn(report)
      .filter(({ rank }) => rank <= AT_TOP)
      .flatMap(turnedDownIn),
  );
  return ({ line }) =>
    all.length > 0 &&
    (OPEN.test(line.text) || OFFER_ENDS.test(line.text)) &&
    !WITHOUT_IT.test(line.text) &&
    all.some((one) => isOf(one, line, reading));
}

function turnedDownIn(line: Line): TurnedDown[] {
  const found = ACTIVE.exec(line.text) ?? PASSIVE.exec(line.text);
  if (found === null || NOT_SO.test(line.text.slice(0, found.index))) return [];
  const thing = found.groups!.thing!.replace(BESIDE, '');
  if (NOT_SO.test(thing)) return [];
  const words = wordsOf(thing).filter((word) => !IS_THING.test(word) && !/\d/.test(word));
  return [{ line, matter: [...new Set(termsOf(words))].filter((term) => !isDayStem(term)) }];
}

/** Its report begins with the matter, and the sentence, or the one before it, is of it. */
function isOf({ line, matter }: TurnedDown, plan: Line, reading: Reading): boolean {
  const report = reading.byId.get(plan.reportId)!;
  if (!isLater(reading.byId.get(line.reportId)!, report, reading, DAYS_APART)) return false;
  const lines = linesIn(report);
  const top = lines.filter(({ rank }) => rank === 0).flatMap(({ terms }) => terms);
  const near = [...plan.terms, ...(reading.previous(plan)?.terms ?? [])];
  const known = new Set([...termsOf(wordsOf(report.title ?? '')), ...top, ...near]);
  const shared = matter.filter((term) => known.has(term));
  const names = capitalWordsIn(line);
  return (
    shared.length >= Math.max(LEAST, SHARE * matter.length) &&
    (tellsOfPlan(plan.text) || matter.some((term) => near.includes(term))) &&
    lines.some(({ terms }) => terms.some((term) => names.has(term) && !isDayStem(term)))
  );
}

const OF_PLAN = new RegExp(
  `(?<!\\p{L})(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:\\p{L}+ ){0,2}(?:${THING})(?: [^.,;:]{1,60})? (?:would|could|might)(?!\\p{L})`,
  'u',
);
const tellsOfPlan = (text: string): boolean => OF_PLAN.test(text) || OFFER_ENDS.test(text);
