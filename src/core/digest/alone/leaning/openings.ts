import type { Edit } from '../edits.ts';

/** Words that tie a sentence to the one before it; without that one they dangle. */
const TIES =
  /^(?:But|And|Yet|So|Or|Nor|Still|Now|However|Meanwhile|Separately|Also|Then|Instead|Nevertheless|Nonetheless|Moreover|Furthermore|Additionally|Besides|Likewise|Similarly|Conversely|Consequently|Therefore|Thus|Hence|Indeed|Rather|Otherwise|Even so|In addition|As a result|In turn|In response|For example|For instance|In fact|In contrast|By contrast|On the other hand|At the same time|That said|Before that|After that|Since then|Until then|By then|In other words|What(?:['’]s| is) more|In the meantime|After all|Of course|Afterwards?|Later|Earlier|Nor|Finally|Most notably|Notably|In particular|Specifically|Ultimately|Eventually|Interestingly|Importantly|Surprisingly|Unsurprisingly|Fortunately|Unfortunately|Accordingly|Subsequently|Overall|In short|In sum|All told|Regardless|Either way|Anyway|To be sure|Even then|Even now|For now|(?:First|Second|Third|Next)(?=,| (?:came?|comes|up|was|were|is|are|on|the)\b)|Lastly|Obviously|Clearly|Naturally|Of note|More recently|In other cases|For one|To that end|With that|On top of that|In all|All in all|To make matters worse|Worse still|Worse yet|Even worse|On a related note|In other news)\b(,? )/;

/** "Party animal: The designer …": a few words that a page sets before a picture's line. */
const LABEL = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,3}: (?=\p{Lu}\p{Ll})/u;

/** "JERUSALEM (AP) — ", "Dec 17 (Reuters) - ", "GAZA/JERUSALEM ": a dateline that stands where none is looked for; behind a headline, too. */
const DATELINE =
  /^(?:(?:—|–|--) (?=\p{Lu})|[^.!?“"]{3,90} \p{Lu}{4,}(?:, [\p{L}. ]{2,20})? \([\p{L}. ]{2,20}\) ?(?:—|–|--|-) |(?:\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3})(?:, [\p{L}. ]{2,20})?(?:,? \p{Lu}\p{L}+\.? \d{1,2})? ?(?:\([\p{L}. ]{2,20}\) ?)?(?:—|–|--|- )\s*|\p{Lu}\p{Ll}{2,8}\.? \d{1,2} \([\p{L}. ]{2,20}\) ?[—–-]+\s*|\p{Lu}{3,}(?:\/\p{Lu}{3,})+(?: \p{Lu}{3,})*(?:, \p{Lu}\p{Ll}+)? (?=\p{Lu}\p{Ll})|\p{Lu}[\p{L}. ]{2,20}, \p{Lu}{2} ?[—–-]+ |\p{Lu}[\p{L}. ]{2,20}(?:, \p{Lu}[\p{L}. ]{2,20})? \((?:\p{Lu}{2,6}|Reuters|Bloomberg)\) ?[—–-]*\s*|\((?:\p{Lu}{2,6}|Reuters|Bloomberg)\) ?[—–-]*\s*)(?=["“‘]?\p{Lu})/u;

/** Headings that some outlets set into their text ("Why it matters: …"). */
const HEADING =
  /^(?:The big picture|Why it matters|Driving the news|What they['’]re saying|What['’]s (?:next|happening)|What happened|What we['’]re (?:hearing|watching)|What to watch|(?:The )?[Ss]tate of play|Reality check|By the numbers|Be smart|Context|Background|Details|Flashback|Zoom (?:in|out)|Between the lines|Our thought bubble|Worth noting|(?:The )?[Bb]ottom line|Yes, but|The latest|Catch up quick|Of note|The details|The intrigue|Go deeper):\s*(?=\p{Lu}|["“])/u;

/** "Two decades later,", "In both cases,": a time or place that is reckoned from what was told before. */
const RECKONED_FROM =
  /^(?:[^,“"]{0,40}\b(?:later|earlier|afterwards?|beforehand)|The (?:next|following|previous|same) (?:day|night|morning|evening|week|month|year)|Th(?:at|e same) (?:day|night|morning|evening|afternoon|week|month|year)|At th(?:e|at) (?:time|point|moment)|From there|Of those|In (?:doing so|(?:each|both|that|this|all|either|these|those|many|some|most) (?:case|instance)s?)|(?:Before|After|Since|Until|By|At|On|In|Of|For|From|With|Despite|Because of|Following|Under|Like) (?:that|this|these|those|then)), (?=\p{L})|^(?:\p{Lu}\p{Ll}+ )?(?:minutes|hours|days|weeks|months|years|Minutes|Hours|Days|Weeks|Months|Years) later (?=\p{Lu}\p{Ll})|^Within (?:an?|the|\d+|\p{Ll}+) (?:minute|hour|day|week|month|year)s?, (?=\p{L})/u;
/** "Later this week", "earlier this year": reckoned from the report's own day. */
const FROM_TODAY = /\b(?:later|earlier) (?:this|in|on)\b/i;

/** After these the sentence is not whole without its first word: "So far", "Then-President", "Earlier this week". */
const PART_OF_PHRASE =
  /^(?:So far|So-called|So (?:said|says|commented|wrote|begins|ends|goes|did|does|do|is|are|was|were|too|much|many|[Ll]ong|great|strong|bad)\b|Then-|Later (?:this|that|in|on)|Earlier (?:this|in|on)|Still,? (?:life|image)|Instead of|Besides \w|Rather than|Otherwise known|Or(?:egon)|In response to|In addition to|As a result of|In contrast (?:to|with)|Also known|Likewise,? (?:for)|Thus far|After all (?:of|the))/;

/** "In all 44 people died": it sums up, and needs nothing before it; "In all, four ferries were" loses its tie. */
const IN_ALL =
  /^In all(?:(?!,)|(?=[^.]{1,50} (?:died|dead|killed|drowned|injured|hurt|missing)[. ])),? (?:(?:some|about|nearly|almost|more than|at least) )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens)(?!\p{L}))/u;

/**
 * How a sentence that leans on the one before it begins on its own: the tie goes, and an ellipsis
 * in brackets shows that. Null where it cannot.
 */
export function cutTie(sentence: string): Edit[] | null {
  const heading = HEADING.exec(sentence)?.[0];
  if (heading !== undefined) return cutBoth(sentence, heading.length);
  if (LABEL.test(sentence)) return null;
  const dateline = DATELINE.exec(sentence)?.[0];
  if (dateline !== undefined) return cutBoth(sentence, dateline.length);
  const phrase = RECKONED_FROM.exec(sentence)?.[0];
  if (phrase !== undefined && !FROM_TODAY.test(phrase))
    return [{ start: 0, end: phrase.length, text: '[…] ' }];
  const [tie, gap] = TIES.exec(sentence) ?? [];
  if (tie === undefined || PART_OF_PHRASE.test(sentence) || IN_ALL.test(sentence)) return [];
  // Without a comma the word may belong to the sentence ("Later he said"); "But he said" does not.
  if (!gap!.includes(',') && !/^(?:But|And|Yet|So|Meanwhile)\b/.test(tie)) return null;
  if (SPEAKS_IN_BETWEEN.test(sentence.slice(tie.length))) return null;
  return [{ start: 0, end: tie.length, text: '[…] ' }];
}

/** A heading or a dateline, and the tie that may stand behind it. */
function cutBoth(sentence: string, start: number): Edit[] | null {
  const behind = cutTie(sentence.slice(start));
  if (behind === null) return null;
  return [{ start: 0, end: start + (behind[0]?.end ?? 0), text: '[…] ' }];
}

/** "In all, Marsh said, about half are": without its first words nothing begins there. */
const SPEAKS_IN_BETWEEN = /^[^,“"]{2,40} (?:said|says|added|noted|wrote|told [^,]{2,30}),/u;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
