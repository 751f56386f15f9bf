import { hasPastVerb } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';
import { allTerms } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

const WORD = "[\\p{L}\\d&’'-]+";
/** "Under the rules Orlan has": not who has it. */
const ADJUNCT = '(?:Under|In|On|By|At|For|With|After|Before|As|It|He|She|They|That|This) ';
/** "Orlan has until 16 February to make a better offer", "Under its rules Orlan must make one by 16 February". */
const MAY_UNTIL = [
  `(?<who>(?<=^)(?!${ADJUNCT})${WORD}(?: ${WORD}){0,3}|\\p{Lu}${WORD}(?: \\p{Lu}${WORD}){0,3}) (?:has|have|had|was given|were given) until [^,;:]{3,40}? to (?<what>[^,;:.]+)`,
  `(?<who>(?<=^)(?!${ADJUNCT})${WORD}(?: ${WORD}){0,3}|\\p{Lu}${WORD}(?: \\p{Lu}${WORD}){0,3}) (?:must|(?:has|have) to) (?<what>[^,;:.]{4,60}?) (?:by|before) (?=\\p{Lu}|\\d|the end)`,
].map((shape) => new RegExp(shape, 'u'));
const SAYS =
  /(?<!\p{L})(?:said|says|told|asked|denied|warned|refused|has not|have not|did not)(?!\p{L})/u;

/** What has a row of words is called one as well as another. */
const SAME_THINGS = [/^(?:offer|bid|propos)$/, /^(?:deal|agreement|accord|treati)$/];

const isSameThing = (a: string, b: string): boolean =>
  a === b || SAME_THINGS.some((row) => row.test(a) && row.test(b));

/** "The board recommended a raised offer from Orlan": it was made. */
const TAKEN_UP =
  /(?<!\p{L})(?:recommend(?:s|ed)|accept(?:s|ed)|agreed to|back(?:s|ed)|approv(?:es|ed)|endors(?:es|ed)|signed) (?<what>[^,;:]{3,120})/u;

/** Behind the first letter, which is a capital for all. */
const NAME = /(?<!\p{L})\p{Lu}[\p{L}&’'-]+/gu;

/** For what somebody has time: tells whether he has done it, in what a later report begins with, or others took it up; null where it is no such thing. */
function doneInTime(plan: Line, { byId }: Reading): IsEnd | null {
  const groups = MAY_UNTIL.map((shape) => shape.exec(plan.text)?.groups).find(
    (one) => one !== undefined,
  );
  if (groups === undefined) return null;
  const names = groups.who!.slice(1).match(NAME) ?? [];
  const who = termsOf(wordsOf(names.length > 0 ? names.join(' ') : groups.who!));
  const what = termsOf(wordsOf(groups.what!));
  // "Has until Friday to answer": whichever the answer is.
  const known = ANSWER.test(groups.what!) ? allTerms(byId.get(plan.reportId)!) : null;
  const isToldIn = (text: string) => {
    const told = termsOf(wordsOf(text)).filter((term) => !who.includes(term));
    if (known !== null)
      return ANSWERED.test(text) && told.filter((term) => known.includes(term)).length >= SHARED;
    return what.some((term) => told.some((other) => isSameThing(other, term)));
  };
  return (lead) => {
    if (!hasPastVerb(lead.text) || SAYS.test(lead.text)) return false;
    const words = lead.text.split(' ');
    const begin = termsOf(wordsOf(words.slice(0, who.length + 2).join(' ')));
    if (who.every((term) => begin.includes(term))) return isToldIn(lead.text);
    const taken = TAKEN_UP.exec(lead.text)?.groups?.what;
    return taken !== undefined && who.every((term) => lead.terms.includes(term)) && isToldIn(taken);
  };
}

const ANSWER = /^(?:answer|respond|reply|decide)(?!\p{L})/u;
const ANSWERED =
  /(?<!\p{L})(?:rejected|turned down|accepted|agreed to|declined|answered|replied|responded|chose)(?!\p{L})/u;

const BODY = '(?:judges?|justices|court|jury|panel|regulators?|commission|board)';
const TO_BE = '(?:will|would|to|is|are|was|were)(?: be)?';
const PUBLIC =
  '(?:official|final|known|announced|declared|published|certified|confirmed|presented|out)';

/** What is awaited, and how a later report begins that tells of its coming. */
const COMING: readonly (readonly [awaited: RegExp, come: RegExp])[] = [
  // "A decision is expected by the end of the month", "the court is to rule in June"
  [
    new RegExp(
      `(?<!\\p{L})(?:decision|ruling|verdict|judgment|judgement) (?:(?:is|was) (?:expected|due|set for|to be (?:given|announced|handed down|delivered))|will (?:follow|come|be (?:given|announced|handed down|delivered)))(?!\\p{L})|(?<!\\p{L})${BODY} (?:is|are) (?:expected|due|set|likely)? ?to (?:rule|decide)(?!\\p{L})`,
      'u',
    ),
    new RegExp(
      `^(?:The |A |An )?(?:[\\p{L}’'.-]+ ){0,5}?${BODY}(?: [\\p{L}\\d’'-]+){0,5}? (?:ruled|decided|sided|upheld|rejected|struck down|threw out|overturned|convicted|acquitted|approved|blocked|cleared|found)(?!\\p{L})`,
      'iu',
    ),
  ],
  // "The result would be official on Friday"
  [
    new RegExp(
      `(?<!\\p{L})(?:results?|outcome|winner|tally|recount|new (?:mayor|president|chancellor|leader)) (?:[\\p{L}-]+ ){0,3}?${TO_BE} (?:[\\p{L}-]+ ){0,2}?${PUBLIC}(?!\\p{L})`,
      'u',
    ),
    /(?<!\p{L})(?:(?:was|were|has been|have been) (?:officially |formally )?(?:confirmed|declared|certified|proclaimed|named|elected)(?: on \p{Lu}\p{Ll}+day)?(?: as)? (?:the |its )?(?:next |new |winner|victor|mayor|president|leader|chancellor|premier)|won (?:the |a |last |\p{Lu}\p{Ll}+day['’]s )?(?:\p{Ll}+ ){0,2}(?:election|run-off|runoff|vote|ballot|presidency|referendum|race))/u,
  ],
];

/** So many words a later report has to share with the one that awaited it: some other board decides each day. */
const SHARED = 2;

/** What is awaited: tells whether a later report begins with how it came; null where nothing is. */
function hasCome(plan: Line, { byId }: Reading): IsEnd | null {
  const coming = COMING.filter(([awaited]) => awaited.test(plan.text));
  if (coming.length === 0) return null;
  const known = allTerms(byId.get(plan.reportId)!);
  return (lead) =>
    coming.some(([, come]) => come.test(lead.text)) &&
    (lead.names.length === 0 || lead.names.some((name) => known.includes(name))) &&
    lead.terms.filter((term) => known.includes(term)).length >= SHARED;
}

/** Whether what a later report begins with ends a plan. */
type IsEnd = (lead: Line) => boolean;

/** What a sentence awaits, read once for all later reports: by whom it may be done, what may come. Most await nothing. */
export const awaitedIn = (plan: Line, reading: Reading): readonly IsEnd[] =>
  [doneInTime(plan, reading), hasCome(plan, reading)].filter((one) => one !== null);
