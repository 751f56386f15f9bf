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
import { type Denier, denialInside, whoDenies } from './whoDenies.ts';

const WHO = '(?<whose>(?!(?:he|she|it|they|we|i|you)(?!\\p{L}))[^;:“”"]{2,90}?)';
/** "The volunteer says he did not touch it": of whom the claim tells. */
const NOT_HE = new RegExp(
  `^${WHO},? (?:says?|said|insists?|insisted|maintains?|maintained) (?:that )?(?:he|she|they|it|its people|his people|her people) (?:did(?: not|n['’]t)|had(?: not|n['’]t| never)|has(?: not|n['’]t| never)|never|was(?: not|n['’]t| never)|were(?: not|n['’]t| never)|knew nothing|kn[eo]ws? of no)(?!\\p{L})`,
  'iu',
);

/** "Did not touch it": a deed that may be the claim's in another word; "had not heard of it" is none. */
const MAY_BE_IT =
  /^ (?:touch(?:ed)?|do|done|move(?:d)?|sign(?:ed)?|writ(?:e|ten)|send|sent|order(?:ed)?|take|taken|open(?:ed)?|close(?:d)?|lock(?:ed)?|hit|push(?:ed)?|say|said) (?:it|this|that|so|any|anything|them)(?!\p{L})/iu;

/** What somebody asks for, expects or thinks is no account of what was. */
const NO_ACCOUNT =
  /^A (?:false|fake) |(?<!\p{L})(?:[Rr]umou?rs?|hoax|[Ii]n the (?:film|novel|play|book|series|drama)|should|must|would|will|shall|may|might|wants?|wanted|demand(?:s|ed|ing)?|propos(?:e|es|ed|al)|ask(?:s|ed)?|call(?:s|ed|ing)? (?:for|on)|offer(?:s|ed)?|plans?|intends?|hopes?|hoped|fears?|feared|believes? in|den(?:y|ies|ied)|reject(?:s|ed)?|if|whether|disput(?:es|ed))(?!\p{L})|\?/u;
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
    const inside = denialInside(denial.text);
    const claim = inside === null ? claimBefore(clauses, at) : partOf(denial, 0, inside.start);
    if (claim === null || !isAccount(claim)) return [];
    const denier = inside ?? whoDenies(denial.text) ?? whoDidNot(denial, claim);
    if (denier === null || isSayerOf(claim, denier.whose) || !isOfClaim(denier, claim)) return [];
    return inside === null
      ? [{ claim, denial, account: accountBehind(denial, lines) }]
      : [
          {
            claim,
            denial: partOf(denial, inside.start + ', '.length, denial.text.length),
            account: null,
          },
        ];
  });
});

const partOf = ({ line, text, start, amounts }: Clause, from: number, to: number): Clause => ({
  line,
  text: text.slice(from, to),
  start: start + from,
  end: start + to,
  amounts,
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

/** Of what is denied by name, so much stands in the claim. */
const LEAST_DENIED = 2;
/** "Denies having locked the gate to harm anyone": the aim. */
const TO_WHAT_END = / (?:to|in order to) \p{Ll}+ /u;

function isOfClaim({ told }: Denier, claim: Clause): boolean {
  if (told === null) return true;
  const claimed = stemsIn(withoutSayingThat(claim.text));
  const denied = stemsIn(told);
  const shared = denied.filter((stem) => claimed.includes(stem)).length;
  return shared >= Math.min(LEAST_DENIED, denied.length) && shared > 0 && !TO_WHAT_END.test(told);
}

/** "The volunteer, Gordon Sill, says he did not touch it": the claim tells of a volunteer. */
function whoDidNot({ text }: Clause, claim: Clause): Denier | null {
  const found = NOT_HE.exec(text);
  if (found === null) return null;
  const whose = found.groups!.whose!;
  const claimed = stemsIn(withoutSayingThat(claim.text));
  const shares = (part: string): boolean => stemsIn(part).some((stem) => claimed.includes(stem));
  const undone = text.slice(found[0].length);
  // The deed itself, and not only what it was done with.
  const [deed = ''] = wordsOf(undone).filter((word) => !/^(?:been|be|ever|yet|also)$/.test(word));
  return shares(whose) && (shares(deed) || MAY_BE_IT.test(undone)) ? { whose, told: null } : null;
}

/** "Venn's lawyer" and "Venn, a former captain" speak for Venn; "Chief engineer Rath" is not "engineer Behera". */
function isSayerOf({ text }: Clause, whose: string): boolean {
  const head = whose.split(',')[0]!;
  const names = stemsIn((whose.match(/(?<=^|[^\p{L}])\p{Lu}[\p{L}’'-]*/gu) ?? []).join(' '));
  const last = stemsIn(head).at(-1);
  const sayers = sayersOf(text);
  return last === undefined || [...names, last].some((stem) => sayers.includes(stem));
}

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
