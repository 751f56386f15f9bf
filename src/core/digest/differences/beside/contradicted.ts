import { hasFiniteVerb } from '../../../language/verbForms.ts';
import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { cutTail } from '../gap.ts';
import { sideOf } from '../sideOf.ts';
import { type Clause, clausesOf, sayersOf } from './clauses.ts';
import { withoutSayingThat } from './questionWith.ts';

const WHO =
  '(?<whose>(?!(?:he|she|it|they|we|i|you|nobody|no one|none|neither|both|this|that|but|which|who)(?!\\p{L}))[^;:“”"\\d]{2,80}?)';
const HOW =
  '(?:(?:\\p{L}+ly|has|have|had|also|now|still|later|then|since|again|himself|herself|themselves|itself) )*';
/** "The charges", "the allegations" are of more than the sentence before tells. */
const ACCOUNT =
  '(?:claim|account|allegation|accusation|report|version|story|suggestion|statement|assertion)';
const IT = `(?:this|that|it|the ${ACCOUNT}|(?:his|her|their|its) ${ACCOUNT}|that ${ACCOUNT}|this ${ACCOUNT})`;
const FALSE =
  '["“‘]?(?:untrue|false|incorrect|inaccurate|nonsense|baseless|not (?:true|so|correct)|an? (?:\\p{L}+ )?(?:lie|invention|fabrication|fiction)|invented|made up)';

/** What somebody may turn down without a word on whether it is so. */
const CLAIMED =
  "(?:this|that|it|the (?:claim|account|allegation|accusation|version|suggestion|assertion)|(?:his|her|their|its|that|this) (?:claim|account|allegation|accusation|version|story|suggestion|assertion)|(?:the )?[\\p{L}-]+[’']s? (?:version|account|claim))";
/** "Careline contradicts this", "Fiona Marsh denies it", "Radio Coast says otherwise". */
const SAYS_NO = new RegExp(
  `^${WHO},? ${HOW}(?:(?:contradict(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|contest(?:s|ed)?) ${IT}|(?:contradict(?:s|ed)?|disput(?:e|es|ed)) (?:${CLAIMED}|him|her|them)|(?:contest(?:s|ed)?|reject(?:s|ed)?|dismiss(?:es|ed)?) ${CLAIMED}|(?:says?|said|tells?|told|sees?|puts?) (?:otherwise|(?:it|that|this) (?:\\p{L}+ )?(?:differently|another way)|(?:an?|quite an?) (?:\\p{L}+ )?different story|(?:that )?${IT} (?:is|was) ${FALSE})|(?:calls?|called) ${IT} ${FALSE})(?=$|[.,;:”"]| (?:and|as|in|on|but|at|when|with|saying|calling|though|outright|\\p{L}+ly)(?!\\p{L}))`,
  'iu',
);
/** "That is not true, the owner says", "This is denied by the owner". */
const NOT_SO = new RegExp(
  `^(?:This|That|It) (?:is|was) ${FALSE}, ${WHO} (?:says?|said|insists?|insisted)[.]?$`,
  'iu',
);
const DENIED_BY = new RegExp(
  `^(?:This|That|It) (?:is|was) (?:denied|disputed|contradicted) by ${WHO}[.]?$`,
  'iu',
);
/** "The owner denies that the gate was locked", "the guard denies having locked it": what the claim tells. */
const DENIES_THAT = new RegExp(
  `^${WHO},? ${HOW}den(?:y|ies|ied) (?:that |having )(?<told>[^.;]{3,140})`,
  'iu',
);

/** "No official denies it", "if the owner denies it", "the owner never denied it". */
const NOBODY =
  /(?<!\p{L})(?:no|not|never|few|hardly|scarcely|barely|nothing|little|if|unless|whether|nor|fact-?checkers?)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** "The firm now says otherwise": as it may have said itself. */
const OWN_NOW = /(?<!\p{L})now (?:says?|tells?|sees?|denies|disputes)(?!\p{L})/iu;
const isOwnNow = (text: string): boolean => OWN_NOW.test(text);

/** "Kern said it had sent a bid. The board rejected it": the bid. */
const OFFERED =
  /(?<!\p{L})(?:bids?|offers?|offered|deals?|proposals?|fined?|fines|plans?|requests?|applications?|motions?|bills?|appeals?|visas?|licen[cs]es?|permits?|loans?|grants?|contracts?|tickets?|invitations?)(?!\p{L})/iu;
const TURNS_IT_DOWN =
  /(?<!\p{L})(?:reject(?:s|ed)?|contest(?:s|ed)?|dismiss(?:es|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)) (?:it|this|that)(?!\p{L})/iu;
const isTurnedDown = (claim: Clause, denial: Clause): boolean =>
  TURNS_IT_DOWN.test(denial.text) && OFFERED.test(claim.text);

/** Whose word on it is none: a court finds, hands and polls do not speak. */
const NO_PARTY =
  /(?<!\p{L})(?:courts?|judges?|tribunal|jury|arbitrators?|referee|hands?|eyes?|face|smile|voice|tears|polls?|surveys?|odds|table|scoreboard|notebooks?|diary|diaries)(?!\p{L})/iu;

/** "The volunteer says he did not touch it": of whom the claim tells. */
const NOT_HE = new RegExp(
  `^${WHO},? (?:says?|said|insists?|insisted|maintains?|maintained) (?:that )?(?:he|she|they|it|its people|his people|her people) (?:did(?: not|n['’]t)|had(?: not|n['’]t| never)|has(?: not|n['’]t| never)|never|was(?: not|n['’]t| never)|were(?: not|n['’]t| never)|knew nothing|kn[eo]ws? of no)(?!\\p{L})`,
  'iu',
);

/** "Was not to blame", "did not want to discuss it", "had never felt better": a view of it, and no other account. */
const NO_DEED =
  /^ (?:(?:to blame|surprised|sorry|sure|aware|afraid|happy|proud|alone|in a position|able|ready)(?!\p{L})|(?:been )?(?:want|wish|regret|remember|recall|care|mind|feel|felt|think|thought|believe|believed|comment|discuss|speak|forget|understand|like|need|expect|expected|hear|heard|complain|agree|intend|plan)(?!\p{L}))/iu;

const POINTS_AT_IT = /(?<!\p{L})(?:it|this|that|so|any|them|anything)(?!\p{L})/iu;

/** What somebody asks for, expects or thinks is no account of what was. */
const NO_ACCOUNT =
  /(?<!\p{L})(?:[Rr]umou?rs?|hoax|fake|false|[Ii]n the (?:film|novel|play|book|series|drama)|should|must|would|will|shall|may|might|wants?|wanted|demand(?:s|ed|ing)?|propos(?:e|es|ed|al)|ask(?:s|ed)?|call(?:s|ed|ing)? (?:for|on)|offer(?:s|ed)?|plans?|intends?|hopes?|hoped|fears?|feared|believes? in|den(?:y|ies|ied)|reject(?:s|ed)?|if|whether|disput(?:es|ed))(?!\p{L})|\?/u;
const CLAIMS =
  /(?<!\p{L})(?:said|says|say|claims?|claimed|reported|reports|alleged|alleges|told|tells|insists?|insisted|maintains?|maintained|shows?|showed|according to|account)(?!\p{L})/iu;
const MOST_LETTERS = 240;
const MOST_ASKED = 160;
const MOST_WORDS = 35;
const FEWEST_TERMS = 4;

/** "RD, two people say, is the director", "according to Otto Venn." */
const SAYER_INSIDE = /, (?:[\p{L}’'.-]+ ){1,9}?(?:says?|said),|,? according to [^,]*$|[.;,]+$/gu;

/** "“The gate was locked,” the worker said." */
const QUOTED_WHOLE = /^["“](?<words>[^"“”]+?)[,.]?["”],? [^"“”]*$/u;

/** What somebody asks to be believed, and the one who says that it is not so. */
interface Denied {
  readonly claim: Clause;
  readonly denial: Clause;
  /** The sentence behind a bare denial, in which the other account is given. */
  readonly account: Line | null;
}

/** One tells what was, and right behind it another one says that it was not so. */
export const findContradicted = (reading: Reading): Difference[] =>
  reading.reports.flatMap(deniedIn).map(({ claim, denial, account }) => {
    const told =
      QUOTED_WHOLE.exec(claim.text)?.groups?.words ??
      withoutSayingThat(claim.text).replace(SAYER_INSIDE, '');
    const lines = account === null ? [denial.line] : [denial.line, account];
    return {
      kind: 'conflict',
      fact: 'denied',
      about: `Is it so: ${cutTail(told, MOST_ASKED)}?`,
      sides: [
        sideOf(claim.text, [claim.line], reading),
        sideOf([denial.text, closed(account?.text ?? '')].join(' '), lines, reading),
      ],
    };
  });

const deniedIn = once((report: Report): readonly Denied[] => {
  const lines = linesIn(report);
  const clauses = lines.flatMap(clausesOf);
  return clauses.flatMap((denial, at) => {
    const claim = claimBefore(clauses, at);
    if (claim === null) return [];
    const whose =
      whoDenies(denial.text) ?? whoDidNot(denial, claim) ?? whoDeniesThat(denial, claim);
    if (whose === null || hasFiniteVerb(whose) || NO_PARTY.test(whose) || NOBODY.test(whose))
      return [];
    if (isSayerOf(claim, whose) || isOwnNow(denial.text) || isTurnedDown(claim, denial)) return [];
    return [{ claim, denial, account: accountBehind(denial, lines) }];
  });
});

/** What is denied: the account right before it, or the one that a quotation of the same one goes on from. */
function claimBefore(clauses: readonly Clause[], at: number): Clause | null {
  const [further, before] = [clauses[at - 2], clauses[at - 1]];
  if (before === undefined || !isRightBehind(before, clauses[at]!)) return null;
  const goesOn = QUOTED_WHOLE.test(before.text) && further !== undefined;
  if (goesOn && isRightBehind(further, before) && isAccount(further)) return further;
  return isAccount(before) ? before : null;
}

const isRightBehind = ({ line }: Clause, denial: Clause): boolean =>
  line === denial.line || line.index === denial.line.index - 1;

/** It tells what was, and says who tells it. */
const isAccount = ({ text }: Clause): boolean =>
  text.length <= MOST_LETTERS &&
  CLAIMS.test(text) &&
  !NO_ACCOUNT.test(text) &&
  sayersOf(text).length > 0 &&
  hasFiniteVerb(withoutSayingThat(text)) &&
  stemsIn(text).length >= FEWEST_TERMS;

const whoDenies = (text: string): string | null =>
  (SAYS_NO.exec(text) ?? NOT_SO.exec(text) ?? DENIED_BY.exec(text))?.groups?.whose ?? null;

/** Of what is denied, so much stands in the claim. */
const LEAST_DENIED = 2;

function whoDeniesThat({ text }: Clause, claim: Clause): string | null {
  const { whose, told } = DENIES_THAT.exec(text)?.groups ?? {};
  if (whose === undefined || told === undefined) return null;
  const claimed = stemsIn(withoutSayingThat(claim.text));
  const denied = stemsIn(told);
  const shared = denied.filter((stem) => claimed.includes(stem)).length;
  return shared >= Math.min(LEAST_DENIED, denied.length) && shared > 0 ? whose : null;
}

/** "The volunteer, Gordon Sill, says he did not touch it": the claim tells of a volunteer. */
function whoDidNot({ text }: Clause, claim: Clause): string | null {
  const found = NOT_HE.exec(text);
  if (found === null) return null;
  const whose = found.groups!.whose!;
  const claimed = stemsIn(withoutSayingThat(claim.text));
  const shares = (part: string): boolean => stemsIn(part).some((stem) => claimed.includes(stem));
  const undone = text.slice(found[0].length);
  if (NO_DEED.test(undone)) return null;
  return shares(whose) && (shares(undone) || POINTS_AT_IT.test(undone)) ? whose : null;
}

const isSayerOf = ({ text }: Clause, whose: string): boolean => {
  // "Chief engineer Rath" is not "engineer Behera": the name, or what somebody is, comes last.
  const last = stemsIn(whose).at(-1);
  return last === undefined || sayersOf(text).includes(last);
};

const BARE = 8;
const GIVES_ACCOUNT =
  /^["“]|^(?:The|Its|His|Her|Their) [^,;“”]{2,60}? (?:says?|said|insists?|insisted|maintains?)(?!\p{L})|^(?:He|She|It|They) (?:says?|said)(?!\p{L})/u;

/** "Careline contradicts this. “The server was left open on 17 August.”" */
function accountBehind({ line, text }: Clause, lines: readonly Line[]): Line | null {
  const next = lines[line.index + 1];
  const isBare = wordsOf(text).length <= BARE && line.text.endsWith(text);
  return isBare && next !== undefined && next.length <= MOST_WORDS && GIVES_ACCOUNT.test(next.text)
    ? next
    : null;
}

/** What is quoted over several sentences ends here with the first. */
const closed = (text: string): string => {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return `${text}"`;
  return text.lastIndexOf('“') > text.lastIndexOf('”') ? `${text}”` : text;
};

const stemsIn = (text: string): string[] => termsOf(wordsOf(text));
