import type { Line } from '../../reading/lines.ts';

/** What a page says about itself, not about the world. */
const PAGE_TALK =
  /\((?:read|see|watch|listen|more on|find)(?![\p{L}-])|\b(?:click (?:here|on)|broken links?|sign(?:ing)? up (?:here|(?:to (?:get|receive)|for)(?: \w+){0,4} (?:newsletters?|alerts|updates|e-?mails?|trial)(?!\w))|^subscribe|subscribe (?:now|today|here)|subscribers? only|(?:our|receive|get|these)(?: \w+){0,2} newsletters?|newsletters? (?:and|or) (?:alerts|updates|offers)|read more|follow (?:(?:us|him|her) on\b|@\w)|contributed to this (?:report|story|article|post|piece)|all rights reserved|copyright (?:©|\(c\)|\d{4}|(?:\w+ ){1,4}image caption)|getty images|file photo|photo by|photo:|(?:photo|image|picture|video|map)s?:? courtesy of|^courtesy of|pic\.twitter|https?:|www\.|is a (?:reporter|columnist|correspondent)|can be reached at|comment policy|(?:accept|uses?) cookies|cookie (?:policy|settings|preferences|notice)|watch (?:live|the video|below)|story continues|this (?:story|article) (?:was|has been|originally)|(?:^|\()updates?:|see (?:the )?(?:video|photo|image|map|chart|table|figure)s? (?:below|above)|for more (?:news|on)|scroll (?:down|up) (?:to|for)|keep scrolling|(?:interactive )?transcript could not|rating is available|feature is (?:not available|unavailable)|try again later|add location information|check the url|enable javascript|^the post .{1,200} appeared first on |your browser|stay up to date on|your e-?mail|your inbox|(?:sign|log) ?in to (?:your|comment|read|post))|©/iu;

/** A heading of the page; an advertisement that somebody pays for may be news. */
const ADVERT = /(?:^|[.!?] )Advertisement(?!\p{L})|ADVERTISEMENT/u;

/** A page tells its reader what to do: no news begins so. */
const TELLS_READER =
  /^(?:Add|Click|Tap|Log (?:in|on)|Sign (?:in|up)|Subscribe|Register|Download|Please|Enter|Choose|Select|Scroll|Swipe|Enable|Check (?:out|back|the|your|whether)|Find out|Learn (?:more|how)|Stay (?:up|tuned)|(?:Don['’]t|Do not) \p{L}+|(?:Use|Try|Take|See|Read|Visit|Watch) (?:the|this|our|your|all about)|(?:Look|Glance) at|Focus (?:instead |first |only |for a moment |, for a moment, )?on|Let (?:the|us|it|them|there)|Ask (?:yourself|any|almost any)|Think (?:of|about)|Leave it to|Suffice (?:it )?to|Needless to|Call it|Cue the|Never mind|Imagine|Remember|Forget|Consider|Meet|Join (?:us|the conversation)|Follow (?:us|along)|Turn (?:on|off)|Share (?:this|your)) |^Follow [^.“"]{3,120} on (?:Twitter|Facebook|Instagram)|^(?:\p{Lu}\p{L}+ ){2,3}reports (?:during|for|on|live)(?!\p{L})/u;

/** Calls on the public, and what archives of pages say of themselves. */
const APPEAL =
  /\b(?:(?:anyone|anybody|those|people|witnesses|residents) (?:with|who (?:has|have)) (?:any )?(?:further |more )?(?:information|tips|details)|crime ?stoppers|(?:call|contact|reach|phone|via|to) (?:the|its|their|our|an?)(?: \p{L}+){0,3} tips? ?(?:hot)?line|(?:is|are) (?:being )?asked to (?:call|contact|avoid|stay)|call \(?\d{3}|\d{3}[-.)] ?\d{3}[-.]\d{4}|internet archive|wayback machine|crawl data|web crawl)/iu;

/** "MB: The objects …", "TRAILER: …", "FILE - This photo …": a label of the page or of an interview; "WASHINGTON —" is a dateline. */
const LABELLED =
  /^(?:\p{Lu}[\p{Lu}\d., ]{1,44}[:–-]\s)|\((?:left|right|cent(?:er|re)|pictured|above|below|file)\)|, (?:left|right|cent(?:er|re)|second from (?:left|right)|far (?:left|right)),|\bFILE ?[-–—]|\bphoto (?:released|provided|taken|shows)\b/u;

/** Markup that came off the web. */
const MARKUP = /\]\(|\*\*|^[#>*•|]|<\/?\w+>|\[\s*\]|_{3,}|\|/;

/** What pages set in front of a picture, and times of a list. */
const PAGE_BEGINS =
  /^(?:\(|Captions? (?=\p{Lu})|(?:View|Hide|Show|Play|Watch|Enlarge|Media|Photo|Image|Video) (?:Images?|Video|Captions?|Photos?|Gallery|Slideshow|Graphic)|CLOSE|JUST WATCHED|EMBED|LISTEN|SHARE THIS|READ MORE|MORE NEWS|Getty|Replay|Story highlights|Related|Associated Press \p{Lu}|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?[ :,]|[AP]\.M\. \p{Lu}|Updated?:)/u;

/**
 * "Ada Kroll, 15, describes the night of the flood", "The Post's Otto Venn explains why": what a
 * recording or another page has in it. News tells what somebody said; only such lines tell that one tells.
 */
const PRESENTS =
  /^(?:(?:The|BBC|CNN) )?(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:\p{Lu}[\p{L}’'-]+)(?:, \d+,)? (?:describes(?! [^.]* as )|explains (?:why|how|what)|explores|examines|discusses|presents (?:an? )?(?:appeal|look|report)|reports (?:on|from)|looks (?:back|ahead|at)|takes? a look|breaks down|talks (?:to|about|us)|speaks to|asks (?:whether|if|why|what|how)|answers (?:your|readers)|analy[sz]es)(?!\p{L})/u;
/** What stands above the text of a broadcast. */
const BROADCAST =
  /\bRUSH TRANSCRIPT\b|\bAired \p{Lu}\p{L}+ \d{1,2}, \d{4}|\b(?:[Ll]ast|Page) updated at \d|^By (?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){2,4}(?:Staff|Wire)(?!\p{L})|, Special to \p{Lu}/u;

/** "… - 7 hrs ago": headlines of elsewhere, with how old they are. */
const LISTED = / [-–—] \d+ (?:mins?|minutes?|hrs?|hours?|days?) ago\b/;
/** "0919 Aid agencies …": an entry of a live page. */
const STAMPED = /^[0-2]\d[0-5]\d(?: GMT)?:? \p{Lu}/u;

/** Of the page that a report was read from, not of the report: captions, lists of other headlines, comments. */
export const isOfPage = ({ text }: Line): boolean =>
  [PAGE_BEGINS, ADVERT, PAGE_TALK, MARKUP, LISTED, STAMPED].some((shape) => shape.test(text));

const SPEAKS_TO_READER = [
  PAGE_TALK,
  ADVERT,
  TELLS_READER,
  APPEAL,
  LABELLED,
  MARKUP,
  PAGE_BEGINS,
  PRESENTS,
  BROADCAST,
];

/** "Ada Marsh is a senior writer at …": below an article this is about who wrote it. */
const ABOUT_WRITER =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){2,3}is (?:currently )?(?:(?:an?|the) )?(?:[\p{L}’'-]+ ){0,3}(?:editor|writer|author|professor|fellow|columnist|correspondent|contributor|president|director|reporter|counsel|producer|host|strategist|analyst|actor|teacher|journalist)\b/iu;
const BELOW = 0.9;

/** What no digest takes since the page says it: to its reader, of itself, of who wrote it. */
export const isPageTalk = ({ text, place }: Line): boolean =>
  SPEAKS_TO_READER.some((shape) => shape.test(text)) || (place >= BELOW && ABOUT_WRITER.test(text));
