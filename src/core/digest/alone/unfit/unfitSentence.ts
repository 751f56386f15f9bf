import { ANY_WEEKDAY } from '../../../language/days.ts';
import { eachMatch, matchesOf } from '../../../language/matchesOf.ts';
import { hasFiniteVerb, hasPastVerb, hasTellingVerb } from '../../../language/verbForms.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { briefTurnIn } from './briefTurn.ts';
import { isPageTalk } from './pageLines.ts';
import { isOfPicture } from './pictureLines.ts';
import { tellsReaders } from './plainNews.ts';

/** Shorter ones mostly lean on what is around them, or are of the page. */
const FEWEST_WORDS = 8;
const FEWEST_TERMS = 4;
/** Of a report of a few sentences each one is news, and the briefest may be what counts: "Prosecutors said they would appeal." */
const MOST_OF_BRIEF_REPORT = 6;
const FEWEST_IN_BRIEF_REPORT = 3;
const FEWEST_TERMS_IN_BRIEF_REPORT = 2;
/** News that a figure or a day makes: "Two airlines cancelled 220 flights.", "The mayor of Tolna resigned on Tuesday." */
const FEWEST_OF_NEWS = 5;
const FEWEST_TERMS_OF_NEWS = 3;
const FIGURE =
  /(?<![\p{L}\d])(?:[$£€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)(?!\p{L}))/iu;
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})${ANY_WEEKDAY}(?!\p{L})`, 'u');
/** "The captain has been arrested, police said." */
const DONE_BY_SOURCE =
  /(?<!\p{L})(?:(?:has|have|had)(?: been)?|was|were) (?:\p{Ll}{2,}(?:ed|en)|found|shot|sent|taken|held|cut|shut|lost|won|sold|hit)(?!\p{L})[^,]{0,120}, (?:\p{L}+ ){1,3}(?:said|says|say)\.$/u;
/** Longer sentences fill a digest with one thing. */
const MOST_WORDS = 60;

const SENTENCE_START = /^(?:(?:—|–|--) )?(?:[\p{Lu}\p{N}$£€“"«„‘'(]|[a-z]+\p{Lu})/u;
const SENTENCE_END = /[.!](?:["”»’')\]]*)$/;
/** The narrator's own "!" is comment; "Yahoo!" and a quotation's are none. */
const CRIES = /\p{Ll}!$/u;
const CUT_OFF = /(?:\.\.\.|…)\.*["”’)]*$/;

/** Half a sentence, set apart for effect. */
const FRAGMENT =
  /^(?:(?:Wow|Oh|Hey|Ugh|OK|Okay|Hello)[,!]|Not (?:because|that|only|just)|Because|Which|Whose|Who |Including|Especially|Plus)(?:\b|(?<=[,!]))/;

/** "Even though not all look forward to it.", "In the square, where people were beaten.": a clause without what it belongs to. */
const CLAUSE_ALONE =
  /^(?:Even though|Although|Though|Whereas|As if) [^,]+[.!]$|^(?:In|At|On|Near|Outside) [^,]+, where [^,]+[.!]$/;
/** "Hundreds of people, camping in the open.": who, and what they do, but no verb that says so. */
const PARTICIPLE_ALONE =
  /^(?<who>(?:Hundreds|Thousands|Dozens|Scores|Millions|An?|The|Some|Many) [^,]+), \p{Ll}+ing(?!\p{L})[^,]*[.!]$/u;

/** "The dam burst at noon, sending …": verbs of one form, behind which the word is no noun of "a burst". */
const SAME_IN_THE_PAST =
  /(?<!(?<!\p{L})(?:an?|this|that|one|another|first|new|big|sudden) )(?<!^(?:An?|The|Some|Many) )(?<!\p{L})(?:burst|hit|cut|quit|split|spread|swept|slid|crept|sank|blew|shut|set|beat|cast|shed|tore|bit|dug|swam|rang|sprang|spilled|spilt|slipped)(?!\p{L})/u;

const isClauseAlone = (text: string): boolean => {
  const who = PARTICIPLE_ALONE.exec(text)?.groups?.who;
  return (
    CLAUSE_ALONE.test(text) ||
    (who !== undefined &&
      ![hasFiniteVerb, hasTellingVerb, hasPastVerb].some((has) => has(who)) &&
      !SAME_IN_THE_PAST.test(who))
  );
};

/**
 * The writer's own voice, or a text that speaks to its reader: no news sentence. Not so the party and
 * the state of "(I-Vt.)" and "D-R.I.", names ("We Build the Wall") and what all mankind has ("our
 * solar system").
 */
const SPEAKS_ITSELF =
  /(?<![\p{L}\d_.-])(?:I(?![-.)/]|\.\p{L})|I['’](?:m|ve|d|ll)|[Ww]e(?! \p{Lu})|[Ww]e['’](?:re|ve|ll)|[Mm]y|me|[Oo]ur(?! (?:own )?(?:solar system|galaxy|planet|species|universe|sun|moon|ancestors)(?!\p{L}))|us|[Yy]ou|[Yy]our|[Ll]et['’]s)(?![\p{L}\d_])/gu;

/** Letters lost on the way ("of?cials"), words lost before a dash, two sentences run into one, a share's price without its sign, a drawn-out cry. Each begins with the mark or space that is rare, and looks back from there. */
const GARBLED =
  / [–—](?<=(?<!\p{L})(?:the|an?|this|these|its|their|of) [–—])|[.,!?]["”]\p{L}|\( \p{L}| \.(?<=\p{L} \.)$|\?(?<=\p{L}\?)(?:\p{L}| \p{Ll})|\.(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll}{2}|\.(?<=\p{Ll}{5}\.) \p{Ll}{2}|\. \.$|(?<![\d%]|\p{Lu},? )[+-]\d+(?:\.\d+)?%|(\p{Ll})\1\1/u;
/** "601, the resolution …", what "H. Res. 601, …" leaves behind where it is taken for two sentences; "(Extended Data Fig. 1)"; "See Kroll v. Vale, 484 U.S.". */
const OF_A_PAPER =
  /^\d+, |^See,? .{0,60} v\. |(?<!\p{L})(?:Figs?\. ?\d|Extended Data|Supplementary (?:Fig|Table|Note))/u;
/** "Ada Kroll exclaimed in an interview with The Post.": what was said stands somewhere else. */
const SAYS_NO_MORE =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:said|exclaimed|added|wrote|told|explained|tweeted|remarked|recalled|joked|says|adds)(?: (?:in|on|to|during|at) (?![^,“"]* (?:that|how|why|whether|if|what) )[^,“"]{3,60}| \p{Lu}[^,“"]{2,40})?\.$|^(?:\p{Lu}[\p{L}.’'-]* ){1,6}(?:said|asked|added|replied|answered|joked|wrote|tweeted), (?:\p{Ll}+ing|with|in an?|before|after|as) |^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:shouted|yelled|cried|exclaimed|screamed|chanted|whispered|quipped|asked|replied|wrote|tweeted), (?!.*(?:[“"]| that |:))/u;
/** A quotation that was cut in two where its mark was taken for a beginning: "“Our Street” at police". */
const HALF_BEGUN = /^["“][^"”]{1,40}["”] (?:at|of|in|on|and|or|to|from|with|for|as)\b/u;
/** "Otto Venn “I was one of the first.”": of a film’s or broadcast’s text, where a name stands for who speaks. */
const SPEAKS_BY_NAME = /^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}["“][^"“”]+["”]$/u;

/** "Perhaps the council should have asked first.", "It remains to be hoped that": the narrator thinks aloud, and tells nothing. */
const MUSES =
  /^(?:(?:Perhaps|Maybe|Surely|Sadly|Alas|Frankly|Thankfully|Mercifully|Admittedly),? (?!.*(?<!\p{L})(?:said|says|told|wrote|according)(?!\p{L}))|(?:One|We) can only (?:hope|wonder|guess)|It (?:is|remains) to be (?:hoped|feared|wished))[^“"]*[.!]$|^(?!.*(?<!\p{L})(?:said|says|told|wrote|warned|according to)(?!\p{L}))[^“"]*(?<!\p{L})(?:only time will tell|as (?:is|was) (?:so )?often (?:true|the case)|(?:many |more |other )?questions (?:that )?(?:remain|left|go|are still) unanswered|there are (?:still )?(?:many|more) questions (?:than answers|left))(?!\p{L})[^“"]*[.!]$/iu;

/** "Said that both had been invited.": to what, stands before it. */
const ENDS_OPEN =
  /(?<!\p{L})(?:was|were|been) (?:(?:also|both|not|already) )?(?:invited|used|asked|told|informed|notified|consulted|offered)\.$/u;

/** "“Oh, my God!” Roe exclaimed": a cry is no news. */
const ONLY_CRIES =
  /^["“](?:[\p{L}’'-]+,? ?){1,4}[!?]["”] (?:\p{Lu}[\p{L}.’'-]+ ){1,4}\p{Ll}+(?: [^"“,:]{0,50})?\.$/u;

/** "The following ensued when she asked who": what ensued stands behind it. */
const POINTS_AHEAD =
  /(?<!\p{L})[Tt]he following (?:ensued|happened|occurred|took place|exchange|conversation|statement|is|are|was|were)(?!\p{L})|(?<!\p{L})as follows[.:]/u;

/** A phrase behind a preposition, in which nothing stands behind a name: "of Flight 9", "to the old quay". */
const BEHIND_NOUN =
  '(?: (?:of|for|to|from|in|at|on|with|between|by) (?:(?:the|an?|its|their) )?(?:\\p{Ll}[\\p{L}-]* ){0,3}(?:\\p{Ll}[\\p{L}-]*|(?:\\p{Lu}|\\d)[^ .]*(?: (?:\\p{Lu}|\\d)[^ .]*)*))';
/** "The planned route of Flight 9.", "September 2016 at the request of Vale Ltd.": a picture's line, or half a sentence. */
const NAMES_ONLY = new RegExp(
  `^(?:(?:The|An?)(?: [\\p{L}-]+){1,4}?|(?:January|February|March|April|June|July|August|September|October|November|December) \\d{4})${BEHIND_NOUN}{1,4}[.]$`,
  'u',
);
/** "The planned route": a participle before its noun is no verb. */
const BEFORE_NOUN = /^(?:The|An?) \p{Ll}+ed (?=\p{Ll})/u;
/** "The depot of Tolna burnt down": forms that are rare, and in no list of `verbForms.ts`. */
const RARE_PAST =
  /(?<!\p{L})(?:burnt|learnt|spilt|leapt|slept|wept|lent|bent|flung|clung|stung|swung|stuck|spun|lit|bled|fed|sped|bred|shone|sang|drank|shrank|forgot|woke|wove|bore|ate|knew|bound|ground|wound|meant|knelt|dwelt|understood|sold|rang|swept)(?!\p{L})/u;
/** "The children of Tolna sing": in the present, many do it without an "s". */
const MANY =
  /^(?:The )?(?:[\p{L}-]+ ){0,3}?(?:children|people|men|women|police|\p{Ll}+s) (?:of|for|to|from|in|at|on|with|between|by)(?!\p{L})/u;
/** "The vote aligns with": it may be a verb. */
const PERHAPS_VERB = /(?<!\p{L})(?!its|this|as|is)\p{Ll}{2,}(?<![sui])s(?!\p{L})/u;

const tellsNothing = (text: string): boolean => {
  if (!NAMES_ONLY.test(text)) return false;
  const rest = text.replace(BEFORE_NOUN, '');
  return (
    !PERHAPS_VERB.test(rest) &&
    ![hasFiniteVerb, hasTellingVerb, hasPastVerb].some((has) => has(rest)) &&
    !SAME_IN_THE_PAST.test(rest) &&
    !RARE_PAST.test(rest) &&
    !MANY.test(rest)
  );
};

/** With these the letters or the sense of a sentence are not all there. */
const BROKEN = [
  CRIES,
  CUT_OFF,
  FRAGMENT,
  GARBLED,
  OF_A_PAPER,
  SAYS_NO_MORE,
  HALF_BEGUN,
  SPEAKS_BY_NAME,
  MUSES,
  POINTS_AHEAD,
  ONLY_CRIES,
  ENDS_OPEN,
];

/** A sentence that no digest takes, whatever it says. */
export function isUnfit(line: Line): boolean {
  const { text, length } = line;
  if (isTooShort(line) || length > MOST_WORDS) return true;
  if (!SENTENCE_START.test(text) || !SENTENCE_END.test(text) || !hasBracketsInPairs(text))
    return true;
  if (BROKEN.some((shape) => shape.test(text)) || isInCapitals(text)) return true;
  if (isClauseAlone(text) || tellsNothing(text)) return true;
  if (isPageTalk(line) || isOfPicture(text)) return true;
  const { stretches, balanced } = quotedStretches(text);
  if (!balanced || isOnlyQuoted(text, stretches)) return true;
  return speaksItself(text, stretches);
}

/** What a report begins with is its news, however brief. A weekday of a report without a date is cut, and with it the news. */
const isBriefNews = ({ text, day, rank }: Line): boolean =>
  DONE_BY_SOURCE.test(text) ||
  briefTurnIn(text) !== null ||
  (rank === 0 && hasFiniteVerb(text)) ||
  ((FIGURE.test(text) || (day !== null && WEEKDAY.test(text))) && hasFiniteVerb(text));

/** "The crews were glad." tells of nobody that this sentence brings in. */
const OF_THE = /^The \p{Ll}+ (?:is|are|was|were) /u;

/** "The damage is put at $80m.", "The bill now goes to the mayor.": verbs of brief news that others are seldom taken for. */
const OF_BRIEF_NEWS =
  /^The (?:\p{Ll}+ ){1,3}(?:(?:is|are|was|were) (?:\p{Ll}+ ){0,2}(?:at|to|by|from|over|above|below|about|some|nearly|almost) [$£€]?\d|(?:(?:now|also|then) )?(?:stands?|goes|go|rises?|falls?|moves?) (?:at|to|from|by) )/u;

/** "Juno Reth becomes the winner." */
const IN_PRESENT =
  /^\p{Lu}[^,;:“”"]{2,40} \p{Ll}{3,}s (?:(?:the|an?|to|in|on|at|for|from|by|with) [\p{L}\d]|\p{Lu}\p{L}|\d)/u;

const isOfBriefReport = ({ among, day, text }: Line): boolean =>
  among <= MOST_OF_BRIEF_REPORT &&
  day !== null &&
  (OF_BRIEF_NEWS.test(text) ||
    ((hasFiniteVerb(text) || IN_PRESENT.test(text)) && !OF_THE.test(text)));

function isTooShort(line: Line): boolean {
  if (tellsReaders(line.text)) return false;
  const [words, terms] = fewestOf(line);
  return line.length < words || line.terms.length < terms;
}

function fewestOf(line: Line): readonly [words: number, terms: number] {
  if (isOfBriefReport(line)) return [FEWEST_IN_BRIEF_REPORT, FEWEST_TERMS_IN_BRIEF_REPORT];
  if (isBriefNews(line)) return [FEWEST_OF_NEWS, FEWEST_TERMS_OF_NEWS];
  return [FEWEST_WORDS, FEWEST_TERMS];
}

/** A square bracket without its other half would run into an editor's. */
const hasBracketsInPairs = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0) &&
  !/[[\]]/.test(text.replace(/\[[^[\]]*\]/g, ''));

/** The subtitles of a broadcast. */
function isInCapitals(text: string): boolean {
  let more = text.match(/\p{Lu}/gu)?.length ?? 0;
  // As many small letters as large ones are found soon: they need not all be counted.
  for (const _ of eachMatch(SMALL_LETTER, text)) {
    if (more <= 0) break;
    more -= 1;
  }
  return more > 0;
}
const SMALL_LETTER = /\p{Ll}/gu;

function isOnlyQuoted(text: string, stretches: readonly { start: number; end: number }[]): boolean {
  const outside =
    stretches.length === 0 ? text : [...text].filter((_, at) => !isInside(at, stretches)).join('');
  return !TWO_WORDS.test(outside);
}
const TWO_WORDS = /\p{L}\P{L}+\p{L}/u;

function speaksItself(text: string, stretches: readonly { start: number; end: number }[]): boolean {
  const own = matchesOf(SPEAKS_ITSELF, text);
  return own.some(({ index }) => !isInside(index, stretches));
}
