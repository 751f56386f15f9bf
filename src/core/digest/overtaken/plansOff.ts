import { ANY_WEEKDAY } from '../../language/days.ts';
import { HAS_BEEN } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { awaitedIn } from './awaited.ts';
import { isLater } from './later.ts';

const WORD = "[\\p{L}\\d&’'-]+";
/** "Dellmann scrapped its planned price rise". */
const CALLS_OFF = new RegExp(
  `(?:^|(?<=(?<!\\p{L})(?:when|after|as|because|while|and) ))(?<matter>${WORD}(?: ${WORD}){0,7}? (?:has |have |had )?)(?:averted|called off|cancelled|canceled|scrapped|dropped|abandoned|shelved|withdrew|withdrawn|postponed|put off|backed out of|pulled out of) (?<thing>(?:its|their|his|her|the|an?|all) ${WORD}(?: ${WORD}){0,6})`,
  'u',
);
/** "The wedding of A and B has been put off". */
const IS_OFF = new RegExp(
  `^(?<matter>(?:The|Its|Their|His|Her|${WORD}['’]s?) ${WORD}(?: ${WORD}){0,12}?)(?:, (?:which|that) [^,]{3,80},)? (?:is off(?=[,.;]| because| after)|(?:${HAS_BEEN}) (?:called off|cancelled|canceled|scrapped|dropped|abandoned|shelved|withdrawn|postponed|put off|suspended))(?!\\p{L})`,
  'u',
);
/** What follows these is no part of the matter. */
const BESIDE =
  / (?:on|after|because|amid|over|when|while|as|since|until|following|saying|despite|late|early|yesterday|today) .*$/u;
/** A thing that is planned, and how its plan is told as a deed. */
const DEEDS: readonly (readonly [thing: RegExp, deed: RegExp])[] = [
  [/(?<!\p{L})wedding(?!\p{L})/u, /(?<!\p{L})(?:marry|wed|be married)(?!\p{L})/u],
  [/(?<!\p{L})(?:funeral|burial)(?!\p{L})/u, /(?<!\p{L})be (?:buried|laid to rest)(?!\p{L})/u],
  [
    /(?<!\p{L})(?:strike|walkout|stoppage)(?!\p{L})/u,
    /(?<!\p{L})(?:strike|walk (?:out|off the job)|stop work)(?!\p{L})/u,
  ],
  [/(?<!\p{L})(?:match|game|final)(?!\p{L})/u, /(?<!\p{L})(?:play|meet|face)(?!\p{L})/u],
  [/(?<!\p{L})(?:concert|show|tour)(?!\p{L})/u, /(?<!\p{L})(?:play|perform|sing|appear)(?!\p{L})/u],
  [/(?<!\p{L})(?:vote|ballot|election)(?!\p{L})/u, /(?<!\p{L})(?:vote|elect)(?!\p{L})/u],
  [/(?<!\p{L})(?:rise|increase)(?!\p{L})/u, /(?<!\p{L})(?:raise|increase|put up)(?!\p{L})/u],
  [/(?<!\p{L})(?:cuts?)(?!\p{L})/u, /(?<!\p{L})(?:cut|lower|shed)(?!\p{L})/u],
  [/(?<!\p{L})(?:visit|trip)(?!\p{L})/u, /(?<!\p{L})(?:visit|travel|fly)(?!\p{L})/u],
  [/(?<!\p{L})(?:launch)(?!\p{L})/u, /(?<!\p{L})(?:launch|lift off|take off)(?!\p{L})/u],
];
const OF_PLAN = /^(?:plan|propos|intend|schedul|announc|threaten|new)$/;

/** What a sentence tells as off. */
interface Off {
  readonly line: Line;
  readonly terms: readonly string[];
  readonly thing: string;
  /** Who calls it off, by the names, where there are any. */
  readonly who: readonly string[];
}

/** Of the matter so much has to stand in the plan, and no name may be wanting. */
const SHARE = 0.6;
const LEAST = 2;

/** What a later report tells as the end of a plan: that it is off, or that what was awaited has come; null where none does. */
export function createEndOfPlan(reading: Reading): (line: Line) => Line | null {
  // What a report begins with tells it best, the newest first.
  const offs = reading.reports
    .flatMap((report) => linesIn(report).flatMap(offIn))
    .reverse()
    .sort((a, b) => a.line.rank - b.line.rank);
  const leads = reading.reports.flatMap((report) =>
    linesIn(report).filter(({ rank }) => rank === 0),
  );
  const isNewer = (a: Line, b: Line) =>
    isLater(reading.byId.get(a.reportId)!, reading.byId.get(b.reportId)!, reading);
  return (line) => {
    const off = offs.find((one) => isOf(one, line, reading) && isNewer(one.line, line));
    if (off !== undefined) return off.line;
    const ends = awaitedIn(line, reading);
    if (ends.length === 0) return null;
    return leads.find((lead) => isNewer(lead, line) && ends.some((isEnd) => isEnd(lead))) ?? null;
  };
}

function offIn(line: Line): Off[] {
  const told = CALLS_OFF.exec(line.text) ?? IS_OFF.exec(line.text);
  if (told === null || NOT_SO.test(line.text.slice(0, told.index))) return [];
  const found = told.groups!;
  const thing = (found.thing ?? found.matter!).replace(BESIDE, '');
  const caller = withoutDays(found.matter!);
  const matter = found.thing === undefined ? thing : `${caller} ${thing}`;
  const terms = termsOf(wordsOf(withoutDays(matter))).filter((term) => !OF_PLAN.test(term));
  const named = termsOf(wordsOf((caller.match(NAME) ?? []).join(' ')));
  const who = named.length > 0 ? named : termsOf(wordsOf(caller));
  return [{ line, terms, thing, who: found.thing === undefined ? named : who }];
}

/** Said not to be so, or only supposed. */
const NOT_SO =
  /(?<!\p{L})(?:not|den(?:y|ied|ies)|false|untrue|if|unless|until|whether|could|may|might|would|will|threat\p{L}*|rumou?r\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** When it was called off, and for when it was planned, is not what it is. */
const withoutDays = (text: string): string => text.replace(WHEN, ' ').replace(PLANNED_FOR, ' ');
const WHEN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:late|early) )?(?:on )?(?:${ANY_WEEKDAY}|yesterday|today|tonight)(?:['’]s)?(?: (?:night|morning|afternoon|evening))?(?!\p{L})`,
  'gu',
);
const PLANNED_FOR =
  /(?<!\p{L})(?:(?:that was |which was )?(?:due|set|scheduled|planned|meant|supposed|expected)(?: to (?:begin|start|take place|run|be held))?(?: on| for| from| in)?|(?:beginning|starting))(?!\p{L})/gu;

const NAME = /(?<!\p{L})(?!(?:The|Its|Their|His|Her)(?!\p{L}))\p{Lu}[\p{L}&’'-]*/gu;

function isOf({ line, terms, thing, who }: Off, plan: Line, reading: Reading): boolean {
  const own = termsOf(wordsOf(withoutDays(thing)));
  // "The Christmas market" is one by itself, whoever calls it off; "its price rise" is not.
  const isByItself =
    /^the /iu.test(thing) &&
    own.length >= LEAST &&
    own.every((term) => plan.terms.includes(term)) &&
    shareNames(line, plan, reading);
  const asked = isByItself ? own : terms;
  const shared = asked.filter((term) => plan.terms.includes(term));
  const names = [...who, ...line.names.filter((name) => asked.includes(name))];
  const told = DEEDS.filter(([noun, deed]) => noun.test(thing) && deed.test(plan.text)).length;
  const isTold = shared.some((term) => !capitalTerms(line).includes(term)) || told > 0;
  return (
    isTold &&
    shared.length + told >= Math.max(LEAST, SHARE * asked.length) &&
    (isByItself || names.every((name) => plan.terms.includes(name)))
  );
}

/** Two reports that name the same place or people. */
function shareNames(a: Line, b: Line, { byId }: Reading): boolean {
  const namesIn = ({ reportId }: Line) =>
    linesIn(byId.get(reportId)!).flatMap(({ names }) => names);
  const known = new Set(namesIn(a));
  return namesIn(b).some((name) => known.has(name));
}

const capitalTerms = ({ text }: Line): string[] =>
  termsOf(wordsOf((text.slice(1).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).join(' ')));
