import { HAS_BEEN, hasPastVerb } from '../../language/verbForms.ts';
import { isLater } from '../overtaken/later.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

const WORD = "[\\p{L}\\d&’'-]+";
/** "Dellmann scrapped its planned price rise". */
const CALLS_OFF = new RegExp(
  `^(?<matter>${WORD}(?: ${WORD}){0,7}? (?:has |have |had )?)(?:averted|called off|cancelled|canceled|scrapped|dropped|abandoned|shelved|withdrew|withdrawn|postponed|put off|backed out of|pulled out of) (?<thing>(?:its|their|his|her|the|an?|all) ${WORD}(?: ${WORD}){0,6})`,
  'u',
);
/** "The wedding of A and B has been put off". */
const IS_OFF = new RegExp(
  `^(?<matter>(?:The|Its|Their|His|Her|${WORD}['’]s?) ${WORD}(?: ${WORD}){0,12}?) (?:is off(?=[,.;]| because| after)|(?:${HAS_BEEN}) (?:called off|cancelled|canceled|scrapped|dropped|abandoned|shelved|withdrawn|postponed|put off|suspended))(?!\\p{L})`,
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

/** Whether a later report tells that a plan is off, or that who had until that day to do it has done it. */
export function createIsOff(reading: Reading): (dated: DatedLine) => boolean {
  const offs = reading.reports.flatMap((report) => linesIn(report).flatMap(offIn));
  const leads = reading.reports.flatMap((report) =>
    linesIn(report).filter(({ rank }) => rank === 0),
  );
  const isNewer = (a: Line, b: Line) =>
    isLater(reading.byId.get(a.reportId)!, reading.byId.get(b.reportId)!, reading);
  return ({ line }) =>
    offs.some((off) => isOf(off, line) && isNewer(off.line, line)) ||
    leads.some(
      (lead) => (isDoneInTime(lead, line) || isDecided(lead, line)) && isNewer(lead, line),
    );
}

function offIn(line: Line): Off[] {
  const found = CALLS_OFF.exec(line.text)?.groups ?? IS_OFF.exec(line.text)?.groups;
  if (found === undefined) return [];
  const thing = (found.thing ?? found.matter!).replace(BESIDE, '');
  const matter = found.thing === undefined ? thing : `${found.matter!} ${thing}`;
  const terms = termsOf(wordsOf(matter)).filter((term) => !OF_PLAN.test(term));
  const named = termsOf(wordsOf((found.matter!.match(NAME) ?? []).join(' ')));
  const who = named.length > 0 ? named : termsOf(wordsOf(found.matter!));
  return [{ line, terms, thing, who: found.thing === undefined ? named : who }];
}

const NAME = /(?<!\p{L})(?!(?:The|Its|Their|His|Her)(?!\p{L}))\p{Lu}[\p{L}&’'-]*/gu;

function isOf({ line, terms, thing, who }: Off, plan: Line): boolean {
  const shared = terms.filter((term) => plan.terms.includes(term));
  const names = [...who, ...line.names.filter((name) => terms.includes(name))];
  const told = DEEDS.filter(([noun, deed]) => noun.test(thing) && deed.test(plan.text)).length;
  const isTold = shared.some((term) => !capitalTerms(line).includes(term)) || told > 0;
  return (
    isTold &&
    shared.length + told >= Math.max(LEAST, SHARE * terms.length) &&
    names.every((name) => plan.terms.includes(name))
  );
}

const capitalTerms = ({ text }: Line): string[] =>
  termsOf(wordsOf((text.slice(1).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).join(' ')));

/** "Orlan has until 16 February to make a better offer". */
const HAS_UNTIL = new RegExp(
  `^(?<who>${WORD}(?: ${WORD}){0,3}) (?:has|have|had|was given|were given) until [^,;:]{3,40}? to (?<what>[^,;:.]+)`,
  'u',
);
const SAYS =
  /(?<!\p{L})(?:said|says|told|asked|denied|warned|refused|has not|have not|did not)(?!\p{L})/u;
/** "A decision is expected by the end of the month", "the court is to rule in June". */
const AWAITS_DECISION =
  /(?<!\p{L})(?:decision|ruling|verdict|judgment|judgement) (?:is|was) (?:expected|due)(?!\p{L})|(?<!\p{L})(?:judges?|justices|court|jury|panel|regulators?|commission|board) (?:is|are) (?:expected|due|set|likely)? ?to (?:rule|decide)(?!\p{L})/u;
const DECIDED =
  /^(?:The |A |An )?(?:[\p{L}’'.-]+ ){0,5}?(?:court|justices|judges?|jury|panel|regulators?|commission|board)(?: [\p{L}\d’'-]+){0,3}? (?:ruled|decided|sided|upheld|rejected|struck down|threw out|overturned|convicted|acquitted|approved|blocked|cleared|found)(?!\p{L})/iu;

/** What was awaited has come: the later report begins with how it was decided. */
const isDecided = (lead: Line, plan: Line): boolean =>
  AWAITS_DECISION.test(plan.text) && DECIDED.test(lead.text);

/** What has a row of words is called one as well as another. */
const SAME_THINGS = [/^(?:offer|bid|propos)$/, /^(?:deal|agreement|accord|treati)$/];

/** The same one has done, in what a later report begins with, what there was time for. */
function isDoneInTime(lead: Line, plan: Line): boolean {
  const groups = HAS_UNTIL.exec(plan.text)?.groups;
  if (groups === undefined || !hasPastVerb(lead.text) || SAYS.test(lead.text)) return false;
  const who = termsOf(wordsOf(groups.who!));
  const begin = termsOf(
    wordsOf(
      lead.text
        .split(' ')
        .slice(0, who.length + 2)
        .join(' '),
    ),
  );
  if (!who.every((term) => begin.includes(term))) return false;
  const done = lead.terms.filter((term) => !who.includes(term));
  return termsOf(wordsOf(groups.what!)).some((term) =>
    done.some(
      (other) => other === term || SAME_THINGS.some((row) => row.test(term) && row.test(other)),
    ),
  );
}
