import { termsOf, wordsOf } from '../../reading/terms.ts';
import { type Amount, amountsIn } from './amounts.ts';

/** A clause that only gives another figure of what was counted before it: "organisers spoke of 25,000". */
export interface BareFigure {
  readonly amount: Amount;
  readonly whose: readonly string[];
  /** "The figure", "the offer", "the number of dead birds"; null where it only says a number. */
  readonly thing: string | null;
  /** It says that it is held against another figure: "still says", "put the figure closer to". */
  readonly against: boolean;
  /** "The union said 40": of what, only its nearness tells. */
  readonly isSaid: boolean;
  readonly end: number;
}

const WHO = '(?<whose>[^;:“”"\\d]{2,110}?) ';
const LOOSE =
  '(?:(?:only|just|about|around|roughly|some|nearly|almost|over|(?:never |not |no )?more than|at least|at most|closer to|nearer to|nearer|close to) )*';
const THING =
  "(?<thing>it|(?:the|its|their|his|her|that|this) (?:[\\p{L}’'-]+ ){0,5}?[\\p{L}’'-]+)";
const PUTS = new RegExp(
  `^${WHO}(?<still>still )?(?:puts?|has put|have put|had put|gave|gives?) (?:own )?${THING} (?:at|as|(?=nearer|closer|close to)) ?${LOOSE}["“]?$`,
  'iu',
);
const SAYS = new RegExp(
  `^${WHO}(?<still>still )?(?:(?:said|says|say|claims?|claimed|insists?|insisted)(?: (?:on|that))?(?: it (?:was|is|were|had been)(?: never)?| there (?:were|are|were never))?|spoke(?: in an? \\p{L}+)? of|speaks? of|uses? (?:the|an?) figure of|works? with|(?:holds?|held|keeps?|kept|sticks?|stuck|stands?|stood) (?:to|by)(?: (?:its|the|their|his|her) (?:own )?(?:figure|number|count|estimate|total)(?: of)?)?|makes? it|(?:gives?|gave)(?: an? (?:figure|number|total|toll|count|estimate) of)?|counted|counts?|lists?|listed|reckon(?:s|ed)?(?: with)?|estimated|estimates?|told [\\p{L} ]{2,25}? (?:that )?it (?:is|was)|admits?(?: to)?|admitted(?: to)?|(?:said|says|say)(?: that)? (?:an?|the) [\\p{L} ]{3,40}?(?:had )?(?:found|showed|measured|counted|gave)) ${LOOSE}["“]?$`,
  'iu',
);
const ENDS = /^(?: (?:people|persons|dead|deaths|cases|each))?(?:$|["”.,;!?]| at (?:most|least))/u;
const ENDS_WITH_NOUN =
  /^(?: \p{Ll}+)?(?:$|["”.,;!?]| at (?:most|least)| (?:in|on) [^.;\d]*(?:[.]|$))/u;
/** Words by which it cannot be taken for a count of something else. */
const IS_FIGURE = /(?:figure|number|count|estimate|total)(?: of)? ["“]?$/u;

/** Who stands by a figure has heard another one. */
const HELD =
  /nearer|closer|(?<!\p{L})(?:stands?|stood|sticks?|stuck|holds?|held|keeps?|kept) (?:to|by)(?!\p{L})/u;

const ENDS_WHERE_HELD = new RegExp(`${ENDS_WITH_NOUN.source}|^(?: \\p{Ll}+)? (?:and|but) `, 'u');

const endsOf = (head: string, isPlain: boolean): RegExp => {
  if (HELD.test(head)) return ENDS_WHERE_HELD;
  return isPlain ? ENDS : ENDS_WITH_NOUN;
};

/** "60 million, a figure that includes goods diverted": of more, as it says. */
const OF_WIDER =
  /^[^.;]{0,20}?,? (?:an? \p{L}+ (?:that|which) (?:also )?(?:includes|covers|counts|excludes)|which (?:also )?(?:includes|covers|counts|excludes)|including|counting|excluding|not counting|if)(?!\p{L})/u;
/** Begins with another time, or with who only goes on: no other one's figure of the same. */
export const OF_ANOTHER_TIME =
  /^(?:(?:on|in|by|at|until|since|after|before|last|next|this|a|one|two|three|the (?:year|month|week|day)) (?:[\p{L}]+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|month|week|day|night|morning|evening|january|february|march|april|may|june|july|august|september|october|november|december)|later|then|earlier|he|she|it|they|we|i|you|this|that|these|those|there|which|who)(?!\p{L})/iu;
/** Each of several may count its own. */
const OF_ANOTHER =
  /(?<!\p{L})(?:another|other|others|poll|polls|survey|second|third|one|each|both)(?!\p{L})/iu;
/** In small letters they are no names, which "Georgia" may be. */
const MANY =
  /^(?:organi[sz]ers|police|prosecutors|rebels|officials|unions|activists|campaigners|protesters|insurers|residents|villagers|doctors|medics|critics|opponents|rescuers|firefighters|lawyers|scientists|researchers|employers|managers|workers|witnesses|authorities|investigators|relatives|families|auditors|engineers|farmers|teachers|strikers|miners|brokers|lenders|neighbours)$/iu;

const HAS = new RegExp(`^${WHO}(?:has|have|had) ${LOOSE}$`, 'iu');
/** "The court has 187 on its list". */
const ON_LIST =
  /^(?: \p{Ll}+)? (?:on (?:its|their|the)(?: own)? (?:lists?|books?|registers?|records?|rolls?)|(?:registered|listed|recorded))(?=$|[.,;])/u;

export function bareFigureIn(text: string): BareFigure | null {
  for (const amount of amountsIn(text)) {
    const figure = bareFigureAt(text, amount);
    if (figure !== null) return figure;
  }
  return null;
}

function bareFigureAt(text: string, amount: Amount): BareFigure | null {
  const head = text.slice(0, amount.start).replace(/^[^“”"]*: /u, '');
  const puts = PUTS.exec(head);
  const behind = text.slice(amount.end);
  const has = HAS.exec(head);
  const listed = has && ON_LIST.exec(behind);
  const match = puts ?? SAYS.exec(head) ?? (listed && has);
  if (match === null) return null;
  const { whose = '', thing = null, still } = match.groups!;
  const isPlain = puts === null && !IS_FIGURE.test(head) && amount.nouns.length === 0;
  if (listed === null && !endsOf(head, isPlain).test(behind)) return null;
  if (OF_WIDER.test(behind)) return null;
  if (OF_ANOTHER_TIME.test(whose) || OF_ANOTHER.test(whose)) return null;
  if (puts === null && !isSomebody(whose)) return null;
  const against = still !== undefined || HELD.test(head);
  const end =
    amount.end + (/^ (?!(?:in|on|at|by|of)(?!\p{L}))\p{Ll}+/u.exec(behind)?.[0].length ?? 0);
  return { amount, whose: termsOf(wordsOf(whose)), thing, against, isSaid: puts === null, end };
}

/** "A former treasurer", "organisers", unlike "Georgia", which counts what is its own. */
const isSomebody = (whose: string): boolean => {
  const words = whose.replaceAll(',', '').split(' ');
  return words.length === 1
    ? MANY.test(words[0]!)
    : words.slice(1).some((word) => /^\p{Ll}{4,}/u.test(word)) ||
        /^(?:the|an?|its|their) \p{Ll}/iu.test(whose) ||
        MANY.test(words[0]!);
};
