import { hasFiniteVerb } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';

/** Shorter ones mostly lean on what is around them, or are of the page. */
const FEWEST_WORDS = 8;
const FEWEST_TERMS = 4;
/** News that a figure or a day makes: "Two airlines cancelled 220 flights.", "The mayor of Tolna resigned on Tuesday." */
const FEWEST_OF_NEWS = 5;
const FEWEST_TERMS_OF_NEWS = 3;
const FIGURE =
  /(?<![\p{L}\d])(?:[$£€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)(?!\p{L}))/iu;
const WEEKDAY = /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u;
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

/** What a page says about itself, not about the world. */
const PAGE_TALK =
  /\((?:read|see|watch|listen|more on|find)(?![\p{L}-])|\b(?:click (?:here|on)|broken links?|sign(?:ing)? up (?:here|(?:to (?:get|receive)|for)(?: \w+){0,4} (?:newsletters?|alerts|updates|e-?mails?|trial)(?!\w))|^subscribe|subscribe (?:now|today|here)|subscribers? only|(?:our|receive|get|these)(?: \w+){0,2} newsletters?|newsletters? (?:and|or) (?:alerts|updates|offers)|read more|follow (?:us|him|her) on|contributed to this (?:report|story|article|post|piece)|all rights reserved|copyright (?:©|\(c\)|\d{4}|(?:\w+ ){1,4}image caption)|getty images|file photo|photo by|photo:|(?:photo|image|picture|video|map)s?:? courtesy of|^courtesy of|pic\.twitter|https?:|www\.|is a (?:reporter|columnist|correspondent)|can be reached at|comment policy|(?:accept|uses?) cookies|cookie (?:policy|settings|preferences|notice)|watch (?:live|the video|below)|story continues|this (?:story|article) (?:was|has been|originally)|(?:^|\()updates?:|see (?:the )?(?:video|photo|image|map|chart|table|figure)s? (?:below|above)|for more (?:news|on)|scroll (?:down|up) (?:to|for)|keep scrolling|(?:interactive )?transcript could not|rating is available|feature is (?:not available|unavailable)|try again later|add location information|check the url|enable javascript|^the post .{1,200} appeared first on |your browser|stay up to date on|your e-?mail|your inbox|(?:sign|log) ?in to (?:your|comment|read|post))|©/iu;
/** A heading of the page; an advertisement that somebody pays for may be news. */
const ADVERT = /(?:^|[.!?] )Advertisement(?!\p{L})|ADVERTISEMENT/u;

/** A page tells its reader what to do: no news begins so. */
const TELLS_READER =
  /^(?:Add|Click|Tap|Log (?:in|on)|Sign (?:in|up)|Subscribe|Register|Download|Please|Enter|Choose|Select|Scroll|Swipe|Enable|Check (?:out|back|the|your|whether)|Find out|Learn (?:more|how)|Stay (?:up|tuned)|(?:Don['’]t|Do not) \p{L}+|(?:Use|Try|Take|See|Read|Visit|Watch) (?:the|this|our|your|all about)|(?:Look|Glance) at|Focus on|Think (?:of|about)|Leave it to|Suffice (?:it )?to|Needless to|Call it|Cue the|Never mind|Imagine|Remember|Forget|Consider|Meet|Join (?:us|the conversation)|Follow (?:us|along)|Turn (?:on|off)|Share (?:this|your)) |^Follow [^.“"]{3,120} on (?:Twitter|Facebook|Instagram)|^(?:\p{Lu}\p{L}+ ){2,3}reports (?:during|for|on|live)(?!\p{L})/u;

/**
 * The writer's own voice, or a text that speaks to its reader: no news sentence. Not so the party and
 * the state of "(I-Vt.)" and "D-R.I.", names ("We Build the Wall") and what all mankind has ("our
 * solar system").
 */
const SPEAKS_ITSELF =
  /(?<![\p{L}\d_.-])(?:I(?![-.)/]|\.\p{L})|I['’](?:m|ve|d|ll)|[Ww]e(?! \p{Lu})|[Ww]e['’](?:re|ve|ll)|[Mm]y|me|[Oo]ur(?! (?:own )?(?:solar system|galaxy|planet|species|universe|sun|moon|ancestors)(?!\p{L}))|us|[Yy]ou|[Yy]our|[Ll]et['’]s)(?![\p{L}\d_])/u;

/** Calls on the public, and what archives of pages say of themselves. */
const APPEAL =
  /\b(?:(?:anyone|anybody|those|people|witnesses|residents) (?:with|who (?:has|have)) (?:any )?(?:further |more )?(?:information|tips|details)|crime ?stoppers|(?:call|contact|reach|phone|via|to) (?:the|its|their|our|an?)(?: \p{L}+){0,3} tips? ?(?:hot)?line|(?:is|are) (?:being )?asked to (?:call|contact|avoid|stay)|call \(?\d{3}|\d{3}[-.)] ?\d{3}[-.]\d{4}|internet archive|wayback machine|crawl data|web crawl)/iu;

/** "MB: The objects …", "TRAILER: …", "FILE - This photo …": a label of the page or of an interview; "WASHINGTON —" is a dateline. */
const LABELLED =
  /^(?:\p{Lu}[\p{Lu}\d., ]{1,44}[:–-]\s)|\((?:left|right|cent(?:er|re)|pictured|above|below|file)\)|, (?:left|right|cent(?:er|re)|second from (?:left|right)|far (?:left|right)),|\bFILE ?[-–—]|\bphoto (?:released|provided|taken|shows)\b/u;

/** Markup that came off the web. */
const MARKUP = /\]\(|\*\*|^[#>*•|]|<\/?\w+>|\[\s*\]|_{3,}|\|/;

/** A picture's line: "… waits in Cairo, Monday, Jan. 2, 2012", "lands at Paris on March 28, 2007". */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.),?';
const SHOWN =
  '(?:lands?|arrives?|rides?|walks?|stands?|sits?|looks?|poses?|holds?|waves?|speaks?|gestures?|leaves?|gathers?|attends?|listens?|smiles?|pass|passes|carr(?:y|ies)|shows?|talks?|appears?|addresses|plays?|performs?|celebrates?|reacts?|waits?|works?|inspects?|runs?|march(?:es)?|hugs?|greets?|shakes?|takes?)';
const CAPTION = new RegExp(
  `\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ${MONTH} \\d{1,2},? \\d{4}|\\p{Lu}\\p{L}+, ${MONTH} \\d{1,2},? \\d{4}\\.$|^[^“"]{3,90}? ${SHOWN} [^“"]*${MONTH} \\d{1,2},? \\d{4}|^\\p{Lu}[^“"]{3,50}, (?:left|right|cent(?:er|re)),`,
  'u',
);
/** "Ada Kroll holds up a copy", "arrives at a news conference": of whom the present tells what a picture shows. */
const POSES =
  /^\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,2}?(?:, [^“"]{3,140},['’]?)? (?:holds up|points (?:to|at) (?:the|an?) |gestures|poses (?:for|with|in|next|beside|at|during|outside)|looks on|waves (?:to|as|at)|is seen|are seen|shakes hands|walks (?:past|into|out)|stands (?:next to|in front of|outside)|listens (?:to|as|during)|speaks (?:during|to the media|to reporters)|arrives? (?:at|to|for) (?:(?:an?|the) (?:news|press) conference|court))(?!\p{L})/u;
/** "Susie Salmon (Saoirse Ronan)": who plays whom in a film. */
const CAST = /\p{Lu}\p{L}+ \(\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+\)/u;
/** "An artist's impression of the planet": what a picture is. */
const PICTURE =
  /^(?:An?|The) (?:(?:artist|illustrator|photographer)['’]s \p{L}+|(?:\p{Ll}+ ){0,2}(?:illustration|rendering|screenshot|shot|still|portrait|diagram)) (?:of|from|showing|shows) /u;
/** What pages set in front of a picture, and times of a list. */
const PAGE_BEGINS =
  /^(?:\(|Captions? (?=\p{Lu})|(?:View|Hide|Show|Play|Watch|Enlarge|Media|Photo|Image|Video) (?:Images?|Video|Captions?|Photos?|Gallery|Slideshow|Graphic)|CLOSE|JUST WATCHED|EMBED|LISTEN|SHARE THIS|READ MORE|MORE NEWS|Getty|Replay|Story highlights|Related|Associated Press \p{Lu}|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?[ :,]|Updated?:)/u;

/** Letters lost on the way ("of?cials"), words lost before a dash, two sentences run into one, a share's price without its sign, a drawn-out cry. */
const GARBLED =
  /(?<!\p{L})(?:the|an?|this|these|its|their|of) [–—] ?|[.,!?]["”]\p{L}|\( \p{L}|\p{L} \.$|\p{L}\?[\p{L}]|\p{L}\? \p{Ll}|\p{Ll}{3,}\.\p{Lu}\p{Ll}{2,}|\p{Ll}{5,}\. \p{Ll}{2,}|\. \.$|(?<![\d%]|\p{Lu},? )[+-]\d+(?:\.\d+)?%|(\p{Ll})\1\1/u;
/** "601, the resolution …", what "H. Res. 601, …" leaves behind where it is taken for two sentences; "(Extended Data Fig. 1)". */
const OF_A_PAPER =
  /^\d+, |(?<!\p{L})(?:Figs?\. ?\d|Extended Data|Supplementary (?:Fig|Table|Note))/u;
/** "Ada Kroll exclaimed in an interview with The Post.": what was said stands somewhere else. */
const SAYS_NO_MORE =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:said|exclaimed|added|wrote|told|explained|tweeted|remarked|recalled|joked|says|adds)(?: (?:in|on|to|during|at) [^,“"]{3,60}| \p{Lu}[^,“"]{2,40})?\.$|^(?:\p{Lu}[\p{L}.’'-]* ){1,6}(?:said|asked|added|replied|answered|joked|wrote|tweeted), (?:\p{Ll}+ing|with|in an?|before|after|as) |^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:shouted|yelled|cried|exclaimed|screamed|chanted|whispered|quipped|asked|replied|wrote|tweeted), (?!.*(?:[“"]| that |:))/u;
/** A quotation that was cut in two where its mark was taken for a beginning: "“Our Street” at police". */
const HALF_BEGUN = /^["“][^"”]{1,40}["”] (?:at|of|in|on|and|or|to|from|with|for|as)\b/u;
/** "Otto Venn “I was one of the first.”": of a film’s or broadcast’s text, where a name stands for who speaks. */
const SPEAKS_BY_NAME = /^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}["“][^"“”]+["”]$/u;
/** "Ada Marsh is a senior writer at …": below an article this is about who wrote it. */
const ABOUT_WRITER =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){2,3}is (?:currently )?(?:(?:an?|the) )?(?:[\p{L}’'-]+ ){0,3}(?:editor|writer|author|professor|fellow|columnist|correspondent|contributor|president|director|reporter|counsel|producer|host|strategist|analyst|actor|teacher|journalist)\b/iu;
const BELOW = 0.9;

/** Of the page that a report was read from, not of the report: captions, lists of other headlines, comments. */
export const isOfPage = ({ text }: Line): boolean =>
  [PAGE_BEGINS, ADVERT, PAGE_TALK, MARKUP, LISTED, STAMPED].some((shape) => shape.test(text));

/** "… - 7 hrs ago": headlines of elsewhere, with how old they are. */
const LISTED = / [-–—] \d+ (?:mins?|minutes?|hrs?|hours?|days?) ago\b/;
/** "0919 Aid agencies …", "January 28, 2011 at 2:39 pm | …": an entry of a live page or of its comments. */
const STAMPED = /^[0-2]\d[0-5]\d(?: GMT)?:? \p{Lu}/u;

/** A sentence that no digest takes, whatever it says. */
export function isUnfit(line: Line): boolean {
  const { text, length, place } = line;
  if (isTooShort(line) || length > MOST_WORDS) return true;
  if (!SENTENCE_START.test(text) || !SENTENCE_END.test(text) || CUT_OFF.test(text)) return true;
  if (CRIES.test(text)) return true;
  if (FRAGMENT.test(text) || !hasBracketsInPairs(text)) return true;
  if (
    [GARBLED, OF_A_PAPER, SAYS_NO_MORE, HALF_BEGUN, SPEAKS_BY_NAME].some((shape) =>
      shape.test(text),
    )
  )
    return true;
  if (place >= BELOW && ABOUT_WRITER.test(text)) return true;
  if (
    APPEAL.test(text) ||
    isInCapitals(text) ||
    CAPTION.test(text) ||
    POSES.test(text) ||
    PICTURE.test(text) ||
    CAST.test(text) ||
    PAGE_BEGINS.test(text)
  )
    return true;
  if (
    ADVERT.test(text) ||
    PAGE_TALK.test(text) ||
    TELLS_READER.test(text) ||
    MARKUP.test(text) ||
    LABELLED.test(text)
  )
    return true;
  const { stretches, balanced } = quotedStretches(text);
  if (!balanced || isOnlyQuoted(text, stretches)) return true;
  return speaksItself(text, stretches);
}

/** A weekday of a report without a date is cut, and with it the news. */
const isBriefNews = ({ text, day }: Line): boolean =>
  (FIGURE.test(text) || (day !== null && WEEKDAY.test(text))) && hasFiniteVerb(text);

const isTooShort = (line: Line): boolean =>
  isBriefNews(line)
    ? line.length < FEWEST_OF_NEWS || line.terms.length < FEWEST_TERMS_OF_NEWS
    : line.length < FEWEST_WORDS || line.terms.length < FEWEST_TERMS;

/** A square bracket without its other half would run into an editor's. */
const hasBracketsInPairs = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0) &&
  !/[[\]]/.test(text.replace(/\[[^[\]]*\]/g, ''));

/** The subtitles of a broadcast. */
function isInCapitals(text: string): boolean {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

function isOnlyQuoted(text: string, stretches: readonly { start: number; end: number }[]): boolean {
  const outside = [...text].filter((_, at) => !isInside(at, stretches)).join('');
  return (outside.match(/\p{L}+/gu)?.length ?? 0) < 2;
}

function speaksItself(text: string, stretches: readonly { start: number; end: number }[]): boolean {
  const own = [...text.matchAll(new RegExp(SPEAKS_ITSELF, 'gu'))];
  return own.some(({ index }) => !isInside(index, stretches));
}
