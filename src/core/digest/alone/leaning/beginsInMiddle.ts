import { ANY_MONTH, ANY_WEEKDAY } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { NUMBER_WORD } from '../../../language/numberWords.ts';
import { PAST } from '../../../language/verbForms.ts';
import { withoutQuotations } from '../people/namesBefore.ts';

/** Words for things or several people that only the sentence before explains. */
const DANGLING_START =
  /^(?:So (?:said|commented|wrote|says)|Some (?:don|do|are|were|have|had|say|said|want|also|think|believe|even)|Either (?:this|that|it|he|she|they)|They|Them|Their|Theirs|These|Those|Such|Both|Neither|Another|Others|Other(?! than| \p{Lu})|The (?:two|pair|three|four|duo|other|others|same|move|news|latest|(?:former|latter)(?=,| (?:is|was|had|has|said|says|will|would|did|does|also|of)\b))\b(?!-)(?! (?:of|by|from|in|on|that|to|over|against|about|for)\b)|That|This|It|Its|There,|Here|Which|Who|Whose|One of (?:them|these|those)|All of (?:them|these|those)|Some of (?:them|these|those)|Most of (?:them|these|those))\b/u;
/** "It is not clear whether", "This week": nothing before is needed. */
const STANDS =
  /^(?:It (?:is|was|['’]s|remains|remained)(?: still| not| also)* (?:clear|unclear|unknown|possible|likely|unlikely|not clear|not known|not immediately clear|expected|believed|too early)\b|It['’]s (?:not )?(?:clear|unclear)|Th(?:is|at) (?:week|year|month|summer|spring|fall|autumn|winter|weekend|time last)\b|Those (?:who|with|in)\b|Both (?:\p{Lu}|Democrat|the |(?:remaining |other )?\p{Ll}{3,}s (?:were|are|have|had|will)(?!\p{L}))|Neither \p{Lu}|Such (?:as)\b|Another \d|The (?:two|three|four|five|pair|duo)(?: of)?(?: [\p{L}’'-]+){1,4} (?:who|whose|at the|behind|accused|charged|convicted|involved|suspected)\b)/u;
/** "In her ruling, Judge Marsh" tells whose. "Before that", "since then": of which the sentence before has told. */
const POINTS_BACK =
  /^(?:Before|After|Against|Since|Until|By|At|On|In|Of|For|From|To|With|Despite|Because of|Following|Under|Like) (?:that|this|these|those|then|it|them|him|her(?! \p{Ll}))\b(?! (?:week|month|year|spring|summer|fall|autumn|winter|morning|weekend|point|who)\b)/u;
/** "At the press conference that followed it, …": the phrase in front leans on the sentence before. */
const LEANS_IN_FRONT =
  /^(?:At|In|On|During|After|Before|With|For|From|To|Of|By|Along with|Apart from|Besides)\b[^,“"\p{Lu}]*\b(?:that (?:followed|preceded)|(?:followed|preceded|before|after|about|behind|of|for|with) (?:it|them|that|this)),/u;
/** "If authorized for use, it would be …": nothing before "it" that it could be. */
const IT_IN_FRONT =
  /^(?:If|Once|When|While|Although|Though|Until|Unless) (?!.*\b(?:the|an?|his|her|its|their)\b.*, (?:it|they)\b)[^,\p{Lu}“"]{3,50}, (?:it|they)\b/u;
/** "Called it a first step": what, the sentence before has told. "Confirmed that it would" tells what. */
const JUDGES_IT =
  /^(?![^,“"]*\b\p{Ll}+(?:ed|t) (?:the|an?|[\p{L} ]+['’]s?) [^,“"]*\b(?:and|but) (?:called|described|dismissed|praised|criticized|criticised|condemned|likened|listed|cited) it\b)[^,“"]*\b(?:called|described|dismissed|welcomed|rejected|denied|confirmed|praised|criticized|criticised|condemned|likened|listed|cited) (?:(?:it|this|these|those|them)\b(?! (?:week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter)\b)|that(?=[.,;]| (?:as|to|and|at|on|in|by|with|from)\b))(?! (?:will|would|has|had|have|is|are|was|were|can|could|may|might|should|did|does|did not|plans?|\p{L}+ (?:was|is|had|has))\b)/u;
/** "The 61 turned out to be 47": sixty-one of what? */
const BARE_NUMBER = new RegExp(
  `^The (?:\\d[\\d,.]*|${NUMBER_WORD}) (?:${PAST}|is|are|has|have|will|would|do|does|can|cannot|could)(?!\\p{L})`,
  'iu',
);
/** "One grabbed her purse", "Others were hurt": of whom, the sentence before has told. */
const SOME_OF_THEM =
  /^(?:One|Two|Three|Four|Five|Some|Many|Most|Several|Few|All|None|Each|Neither|Either|Nobody(?! (?:was|were|has been)(?: \p{Ll}+ly)? (?:hurt|injured|killed|wounded|harmed)(?!\p{L}))|More|Others) (?:was|were|is|are|has|have|had|said|says?|then|also|later|(?!hundred)\p{L}+ed|fled|took|got|came|went|ran|shot|left)\b/u;
/** "Two decades later,", "The next day,", "The evening before,": reckoned from something told before. */
const RECKONED_FROM =
  /^(?:[^,“"]{0,40}\b(?:later|earlier|afterwards?|beforehand)(?=,| \p{Lu}| the | a )|The (?:next|following|previous|same) (?:day|night|morning|evening|week|month|year)\b|The (?:day|night|morning|evening|week|month|year) (?:before|after)(?=,)|Th(?:at|e same) (?:day|night|morning|evening|afternoon|week|month|year)\b|At th(?:e|at) (?:time|point|moment)\b|From there\b|Once (?:there|inside)\b|In (?:doing so|each case|both cases|that case|this case|all cases|either case|each instance)\b|In (?:both|all|each|many|some) (?:of )?(?:the |these |those )?(?:cases|instances)\b)(?! (?:this|in) )/u;
/** "The judge agreed,", "Beijing responded in kind": to or with what, is not said. */
const ANSWERS =
  /^(?:[^\s,“"]+ ){1,6}?(?:agreed|disagreed|concurred|declined|refused|responded|replied|complied|did so|did not|didn['’]t|seems? to have|appears? to have)(?:[,.;]| in kind| and\b)/u;

/** "It seems to have.": what, the sentence before has said. */
const LEFT_OUT =
  /\b(?:seems?|seemed|appears?|appeared|claims?|claimed|used|wants?|wanted|likes?|tried|able|ought|going|have|has|had|refused) to(?: have| be| do so)?[.,;]|\b(?:inclined|ready|prepared|willing|reluctant|unwilling) to (?:agree|disagree|do (?:so|it|that))[.,;]|\b(?:did|does|(?<!\bto )do) (?:not|so)[.]$/u;

/** "Brandt says that there was.", "said it would do so from July": of what he was asked, unless the sentence itself tells ("asked whether", "…, but"). */
const SAYS_YES =
  /^(?!.*(?<!\p{L})(?:asked|whether|if|but|although|though|while)(?!\p{L})).*(?<!\p{L})(?:said|says|insists?|insisted|claims?|claimed|maintains?|maintained) (?:that )?(?:there|it|he|she|they) (?:was|were|is|are|did|does|had|has|would|will|could|can)(?:n['’]t| not)?(?:[.]$| do (?:so|the same)(?!\p{L}))/iu;

/** "The company did not comment.": on what, or to whom, the sentence before has said. */
const SAYS_NOTHING = new RegExp(
  String.raw`\b(?:did not|didn['’]t|declined to|refused to|could not|has not|have not|had not|would not)(?: immediately)? (?:comment|respond|reply|elaborate|return|say more|be reached|be named)(?: (?:further|immediately|publicly|to (?:a |several |repeated )?(?:requests?|messages?|questions?|calls?|emails?)(?: for comment)?|for comment|on the (?:matter|record|case)|(?:on |late )?${ANY_WEEKDAY}(?: \p{Ll}+)?))*(?: \[?…?\]?)?\.$`,
  'u',
);

/** "The very next day", "had just arrived": before or after something told before. */
const BESIDE_TOLD = new RegExp(
  String.raw`(?<!\b(?:do|does|did|doing) )\bthe same(?: thing)?(?:[.]|, said)|^(?!(?:If|When|Once|After|As) |.*(?:\d|${ANY_WEEKDAY}).*the (?:very )?(?:next|following)).*\bthe (?:very )?(?:next|following|previous) (?:day|night|morning)\b|^[^,“"]{0,60}\bhad just (?!.*\bwhen\b)`,
  'u',
);
/** "The White House said the president would sign it.": no thing before it that it could be. */
const DOES_IT = /^[^“”"]+ \p{Ll}{3,} it\.$/u;
/** A thing that a sentence names: "the bill", "a $5 offer", "Tolna's plan". */
const THING =
  /(?<!\p{L})(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|[\p{L}.]+['’]s) (?:[\p{Ll}\d$£€%.,-]+ ){0,3}?(?<noun>\p{Ll}{3,})(?![\p{L}-])/gu;
/** Of those that are named so, people and bodies are not "it". */
const NO_IT =
  /^(?:president|minister|governor|mayor|government|administration|court|judge|council|committee|board|police|ministry|department|union|leader|speaker|senate|house|company|club|team|coach|owner|spokes(?:man|woman|person)|secretary|chairman|chair|king|queen|prime|interior|foreign|finance|former|opposition|party|group|hour|day|week|month|year|moment|time|end|first|last)s?$/;

const doesIt = (text: string): boolean =>
  DOES_IT.test(text) && matchesOf(THING, text).every(({ groups }) => NO_IT.test(groups!.noun!));

/** "The 73-year-old, who …" */
const ONLY_AGE =
  /^The \d+-year-old(?=['’,]| (?:\p{Ll}+ed|who|was|is|has|had|said|told|also|will)\b)/u;

/** "Anna is her daughter", "The Ohio Democrat plans": whose, and which one, was told before. */
const ONLY_KIN =
  /^\p{Lu}\p{L}+ (?:is|was) (?:his|her|their) |^The (?:\p{Lu}\S+ ){0,3}(?:Democrat|Republican)(?= (?:\p{Ll}+ed|plans?|says?|said|is|was|has|had|also|told|will)\b)/u;

/** "Putin went on: …", "…," she continued: the first half was said before. */
const SPEAKS_ON =
  /(?<!\p{L})(?:went on|goes on|continued|continues)(?: to (?:say|add|explain))?(?:[:.,]| [—–]| by saying)/u;

/** "“All of them?” the host responded": an answer to what nobody has heard. */
const RESPONDS =
  /^["“][^"”]*["”],? (?:[^,.“"]{1,60} )?(?:responded|replied|answered|shot back|interjected|interrupted)(?!\p{L}| to (?:the|a) (?:news|report))/u;
/** "Confirmation of its existence would": of whose? */
const OF_ITS = /^(?:The )?\p{L}+ of (?:its|their) /u;

/** "While it had wings, the researchers doubt": what, unless "Norway Air said" comes behind. */
const IT_AT_ONCE =
  /^(?:If|Once|When|While|Although|Though|Until|Unless|Because|Since|As|Before|After) (?:it|they)(?! (?:is|was|remains?)(?: still)?(?: not| un| too)? ?(?:clear|known|true|likely|possible|early|common|hard|easy|difficult|important|un\p{L}+))(?!\p{L})[^,]{3,120}, (?!(?:the )?\p{Lu})/u;
/** "Was arrested the very next day": behind what? A number is no day. */
const VERY_NEXT = /\bthe very next (?:day|night|morning)\b/;

/** "A third official who also spoke": two were told of before. */
const ONE_MORE =
  /\b(?:an?|the) (?:second|third|fourth|fifth|other) (?:person|source|official|aide)\b|\bwho also (?:spoke|asked|requested|declined|insisted)\b/;

/** "About 500 yards farther up, a guard", "at a second, larger hut": from where, and beside which first one? */
const FARTHER =
  /^(?:[^,“"\p{Lu}]{0,5}[^,“"]{0,30}(?<!\p{L})(?:farther|further) (?:up|down|on|along|in|out|north|south|east|west|inland|back|ahead),|(?:At|In|On|From|By|For|To|With) an? (?:second|third|fourth)(?:,| (?!(?:time|term|year|day|week|month|season|consecutive|straight|quarter|half|language|home|floor|hand|in|of)(?!\p{L}))\p{Ll}))/u;
/** "On the other, there is", "as for their talks", "all the more reason to": what the first was, the sentence before has told. */
const OTHER_HAND =
  /^(?:On the other(?: (?:hand|side|end))?,|As for (?:his|her|its|their|that|this|these|those|him|them|it)(?!\p{L})|All the (?:more|better|worse)(?!\p{L}))/u;
/** "The club has since condemned the words": since what? */
const SINCE_THEN = new RegExp(
  String.raw`^[^,;“"]{0,80}(?<!\p{L})(?:has|have|had) since (?!\d|the(?!\p{L})|then|last|that|this|${ANY_MONTH})(?:\p{Ll}+ed|come|gone|been|become|left|begun|grown|fallen|risen|taken|made|said|told|won|lost|found|sold|had)(?!\p{L})`,
  'u',
);
/** "Marsh wanted the world to know one thing.": which, the next sentence tells. */
const HOLDS_BACK =
  /(?<!\p{L})(?:is|was|do|did|say|said|like|know|just|only) (?:just |only |but )?(?:this|one (?:very )?(?:simple )?(?:thing|reason|word|question|problem))[.:]["”]?$/u;

/** "A spokesman said that was untrue", "called this “absurd”": what was, the sentence before has told. */
const SAYS_OF_THAT =
  /^[^,;“"]{0,100}(?<!\p{L})(?:(?:said|says|insisted|insists|replied|added|responded|argued|claimed) (?:that|this) (?:was|is|would|had|has)(?! (?:why|what|how|when|where))|call(?:s|ed|ing) (?:that|this) (?:an? |the )?["“\p{Ll}])/u;

/** "President Wiek announced it on Friday": no deed and no thing before "it". "Announced it would" tells what. */
const TELLS_IT = new RegExp(
  String.raw`^(?:(?!${PAST}(?!\p{L})|who|that|which|when|after|as)[^\s,;:“"]+ ){1,7}(?:announced|revealed|disclosed|published|told|reported|noticed|discovered|decided|did|made|began|started|stopped|ended) it(?=[.,]| (?:on|at|in|to|by|from|late|early|yesterday|today|himself|herself|first)(?!\p{L}))`,
  'u',
);
/** "The man, 29, has been charged": behind another man it is he. "The court split them off": whom or what? */
const ONLY_SEX = /^The (?:man|woman|boy|girl|couple|teenager|youth|pair), (?:aged )?\d{1,2},/u;
const DOES_THEM = new RegExp(
  String.raw`^(?:The|A|An) (?:\p{Ll}+ ){1,3}?(?!said|told)(?:${PAST}|split|cut|put|set|shut|let) them(?! (?:all|both)(?!\p{L}))(?!\p{L})`,
  'u',
);
/** "With four guests and two guides that makes 14.": beside whom, the sentence before has told. */
const SUMS_UP =
  /^With [^,“"]{3,90}?,? (?:that|this|it) (?:makes|made|brings|brought|leaves|left|takes|took) /u;

/** "Normally, that would be the end of it", "In 1982, it was the scene of": what, the sentence before has told. "It was Otto Venn who" needs nothing. */
const IT_BEHIND =
  /^(?:(?:Normally|Ordinarily|Usually|Typically|Traditionally),? (?:it|that|this|they|these|those) (?:is|was|would|will|are|were|has|had|have|can|could|does|do)(?!\p{L})|(?:In|By|Since) (?:1[5-9]|20)\d\d,? (?:it|that|this) (?:is|was|became|had been|has been) (?:(?:the|an?) (?!.*(?<!\p{L})(?:who|that)(?!\p{L}))|home to )|According to [^,“"]{3,80}, it (?:had an? (?:preliminary )?(?:magnitude|depth|strength|intensity)|measured|struck|hit|occurred|happened|lasted|was (?:felt|centered|centred))(?!\p{L}))/u;

/**
 * Whether a sentence goes on from the one before it, so that a reader of it alone is in the middle of
 * something. What a report begins with (`isFirst`) has nothing before it: "the previous day" in it is one
 * that it has told of by then.
 */
export const beginsInMiddle = (text: string, isFirst = false): boolean =>
  (DANGLING_START.test(text) && !STANDS.test(text)) ||
  LEFT_OUT.test(withoutQuotations(text)) ||
  SAYS_YES.test(text) ||
  doesIt(text) ||
  (!isFirst && [BESIDE_TOLD, ONLY_AGE, ONLY_SEX, DOES_THEM].some((shape) => shape.test(text))) ||
  [
    POINTS_BACK,
    LEANS_IN_FRONT,
    IT_IN_FRONT,
    IT_BEHIND,
    JUDGES_IT,
    SOME_OF_THEM,
    RECKONED_FROM,
    BARE_NUMBER,
    ANSWERS,
    SAYS_NOTHING,
    ONLY_KIN,
    SPEAKS_ON,
    ONE_MORE,
    RESPONDS,
    IT_AT_ONCE,
    VERY_NEXT,
    FARTHER,
    SINCE_THEN,
    OTHER_HAND,
    HOLDS_BACK,
    TELLS_IT,
    SUMS_UP,
    SAYS_OF_THAT,
    OF_ITS,
  ].some((shape) => shape.test(text));
