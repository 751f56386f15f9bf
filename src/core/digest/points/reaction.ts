import { isDayStem } from '../../language/dayStems.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** Nouns by which news takes up what was done, with the verbs that tell it as done. */
const DEEDS: readonly (readonly [noun: string, done: string])[] = [
  [
    'deal|agreement|accord|pact|truce|ceasefire|settlement',
    'agreed?|signed|reached|struck|sealed|settled',
  ],
  [
    'ruling|judgment|verdict|decision|acquittal|conviction',
    'ruled|decided|convicted|acquitted|found|upheld|overturned|dismissed|rejected|approved|cleared|struck',
  ],
  ['sentence|punishment', 'sentenced|jailed|fined|ordered'],
  ['offer|bid|takeover|merger', 'offered|bid|raised|agreed|made'],
  ['promise|pledge|commitment', 'promised|pledged|committed|vowed'],
  ['resignation|departure|exit', 'resigned|quit|left|stepped'],
  ['dismissal|sacking|firing|suspension', 'dismissed|sacked|fired|suspended|removed'],
  ['appointment|nomination|choice', 'appointed|named|nominated|chose|picked'],
  ['arrests?|detentions?|raids?', 'arrested|detained|raided|seized'],
  [
    'ban|restrictions|sanctions|tariffs|measures|curfew',
    'banned|restricted|imposed|introduced|announced|ordered|raised',
  ],
  [
    'attacks?|strikes?|bombings?|shootings?|killings?|assault',
    'attacked|struck|hit|bombed|shot|killed|fired',
  ],
  ['closure|shutdown', 'closed|shut'],
  [
    'cuts?|budget|reform|plans?|proposals?|bill|law',
    'cut|passed|approved|adopted|announced|presented|published|proposed|unveiled',
  ],
  ['sale|purchase', 'sold|bought|agreed'],
  ['vote|result|election', 'voted|won|elected|defeated|beat'],
];

/** Somebody's judgement of what was done. "Rejected" and "accepted" are no judgement: they go on with the story. */
const JUDGES =
  /(?<!\p{L})(?:(?:welcom(?:ed|es)|prais(?:ed|es)|hail(?:ed|s)|criticis(?:ed|es)|criticiz(?:ed|es)|condemn(?:ed|s)|denounc(?:ed|es)|slamm?(?:ed|s)|mock(?:ed|s)|derid(?:ed|es)|ridicul(?:ed|es)|lament(?:ed|s)|deplor(?:ed|es)|applaud(?:ed|s)|defend(?:ed|s))(?!\p{L})|(?:call|brand|label)l?(?:ed|s) (?:the|its|his|her|their|\p{L}+['’]s?) (?:[\p{L}’'-]+ ){1,6}an? \p{Ll})/u;
/** "Said on Saturday that the deal was a gift": what something is like, in somebody's mouth. */
const saidOf = (noun: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:said|says) (?:on \\p{Lu}\\p{L}+ )?(?:that )?(?:the|its|his|her|their|\\p{L}+['’]s?) (?:[\\p{L}-]+ ){0,2}?(?:${noun}) (?:[\\p{L}-]+ ){0,4}?(?:was|were|is|are|would be|amounted|came too)(?!\\p{L})`,
    'u',
  );

const SHAPES = DEEDS.map(([noun, done]) => ({
  spokenOf: new RegExp(
    `(?<!\\p{L})(?:[Tt]he|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\\p{L}+['’]s?) (?:[\\p{L}-]+ ){0,2}?(?:${noun})(?!\\p{L})`,
    'u',
  ),
  done: new RegExp(`(?<!\\p{L})(?:${done})(?!\\p{L})`, 'u'),
  saidOf: saidOf(noun),
}));

/** Words that both must have, beside the thing itself: days are none. */
const SHARED = 2;

/**
 * Whether a sentence is only somebody's judgement of what another one tells as done: "the deal with Ruvia
 * was a gift, the opposition said" of "Tarkhan and Ruvia agreed on Friday to exchange prisoners".
 */
export function isReactionTo(reaction: Line, deed: Line): boolean {
  if (reaction.reportId === deed.reportId) return false;
  const done = deedsJudged(reaction);
  if (!done.some((shape) => shape.test(mainClause(deed)))) return false;
  const shared = new Set(reaction.terms.filter((term) => deed.terms.includes(term)));
  return [...shared].filter((term) => !isDayStem(term)).length >= SHARED;
}

/** How the things that a sentence judges are told as done. */
const deedsJudged = once((line: Line): readonly RegExp[] => {
  const told = withoutQuotations(line.text);
  return SHAPES.filter(
    ({ spokenOf, saidOf, done }) =>
      ((JUDGES.test(told) && spokenOf.test(told)) || saidOf.test(told)) && !done.test(told),
  ).map(({ done }) => done);
});

const BEHIND = / (?:after|as|when|because|since|while|who|whose|which|where|although)(?!\p{L})/u;
const mainClause = ({ text }: Line): string => withoutQuotations(text).split(BEHIND)[0] ?? '';
