import { COUNT, SHARE, STRENGTH, SUM } from './numbers.ts';

/** What a story has one value of, and how a sentence says it that says nothing else. */
export interface Measure {
  readonly name: string;
  /** As a reader would ask it. */
  readonly about: string;
  /**
   * Groups: the parts of `numbers.ts`; `who` is counted, `where` says which part of it,
   * `subject` has it.
   */
  readonly shapes: readonly RegExp[];
  /** What the story has to be of, and what it must not have two of. */
  readonly event: RegExp;
  /** Who else has one of his own, so that nobody can tell whose it is. */
  readonly rivals?: RegExp;
  /** It goes on over days and changes; is of one day, and may be put right later; or comes anew on another day. */
  readonly course: 'goes on' | 'is of a day' | 'comes anew';
  /** Values so many times apart are of two things. */
  readonly mostApart: number;
}

const shape = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'giu');

const WHO = '(?<who>(?:[\\p{Ll}-]+ ){0,2}?(?:\\p{Ll}{2,}s|people|staff|children|men|women|crew))';
const HAVE = '(?: (?:have|had|has))?';
const ARE = '(?: (?:are|were|have been|had been))(?: now| still)?';
const COUNTERS =
  '(?<source>(?:the )?(?:[\\p{L}-]+ ){0,1}(?:police|organi[sz]ers?|officials|authorities|unions?|council|ministry|mayor|city hall|reporters))';
const IN_PLACE = '(?<where> (?:in|of|among|for|across|at) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)?';
const IS =
  '(?:is|was|stood at|stands at|reached|came to|came in at|is put at|was put at|hit|rose to)';

export const measures: readonly Measure[] = [
  {
    name: 'turnout',
    about: 'What turnout?',
    shapes: [
      shape(`turnout${IN_PLACE} (?:${IS}|of|at) ${SHARE}`),
      shape(`${SHARE} turnout`),
      shape(
        `${SHARE} of (?:the |all )?(?:(?:eligible|registered) )?(?:voters|electorate) (?:cast (?:their |a )?(?:ballots?|votes?)|voted|turned out|took part|went to the polls)`,
      ),
    ],
    event: /elect|vot(?:e|ing)|poll|referend|ballot/iu,
    course: 'is of a day',
    mostApart: 1.5,
  },
  {
    name: 'magnitude',
    about: 'What magnitude?',
    shapes: [
      shape(`magnitude (?:of |was |is |stood at |was put at )?${STRENGTH}`),
      shape(`(?:(?:the |a )?(?:earth)?quake|it) (?:measured|registered) (?:a )?${STRENGTH}`),
      shape(`measuring ${STRENGTH}(?: on the Richter scale)?`),
      /(?<![\p{L}\d.,-])(?<number>\d\.\d)[- ]magnitude/giu,
    ],
    event: /(?:earth|sea)?quake|tremor/iu,
    course: 'is of a day',
    mostApart: 1.2,
  },
  {
    name: 'strike',
    about: 'How many are on strike?',
    shapes: [
      shape(
        `${COUNT}(?: ${WHO})?(?:${HAVE} (?:walked out|gone on strike|went on strike|downed tools|stopped work|joined the (?:strike|walkout|stoppage)|took part in the (?:strike|walkout|stoppage))|${ARE} (?:on strike|striking))`,
      ),
    ],
    event: /stri[kc]|struck|walk-?out|walked|stoppage/iu,
    course: 'goes on',
    mostApart: 2,
  },
  {
    name: 'crowd',
    about: 'How many people came?',
    shapes: [
      shape(
        `${COUNTERS} (?:counted|estimated|put|reckoned)(?: (?:the|a) (?:crowd|number|turnout|attendance)(?: of (?:marchers|protesters|demonstrators|people))? (?:at|of))? ${COUNT}(?: ${WHO})?`,
      ),
      shape(
        `${COUNT} ${WHO}${HAVE} (?:took part|marched|attended|gathered|rallied|demonstrated|turned out|showed up|came(?=[.,]|$| to ))`,
      ),
      shape(
        `(?:a |the )?(?:crowd|attendance)(?: (?:was|is) put at| of| numbered| reached| was| stood at) ${COUNT}`,
      ),
      shape(`(?:drew|attracted) ${COUNT} ${WHO}`),
    ],
    event:
      /march|rall[iy]|protest|demonstrat|concert|festival|parade|vigil|procession|funer|buried|tour|stadium|match|fans|fair|exhibition|singer|band/iu,
    course: 'comes anew',
    mostApart: 6,
  },
  {
    name: 'price',
    about: 'What is the price?',
    shapes: [
      shape(
        `(?:the )?(?:deal|takeover|acquisition|purchase|sale|merger)(?:, [\\p{L} ]{1,40},)? (?:is|was) (?:worth|valued at) ${SUM}`,
      ),
      shape(`(?:the )?(?:price|price tag) (?:is|was|of|stands at|will be) ${SUM}`),
      shape(`(?:pays|paid|is paying|will pay) ${SUM}`),
    ],
    event: /\bbuy|bought|acqui|take ?over|taken over|\bs(?:old|ell|ale)\b|merge|purchas/iu,
    course: 'goes on',
    mostApart: 2,
  },
  {
    name: 'offer',
    about: 'How much is offered?',
    shapes: [
      shape(
        `(?:the |an |its )?(?:offer|bid) (?:is worth|was worth|is|was|of|worth|stands at|values it at) ${SUM}`,
      ),
      shape(
        `(?:rais|increas|improv|lift)(?:ed|es) (?:its|the|their|an|his) (?:offer|bid) to ${SUM}`,
      ),
      shape(`(?:offer|bid) (?:was|has been) (?:raised|increased|improved|lifted) to ${SUM}`),
      shape(`(?:offered|offers|is offering) ${SUM}`),
    ],
    event: /offer|\bbid/iu,
    rivals: /suitor|rival|competing|bidders|counter-?(?:offer|bid)/iu,
    course: 'goes on',
    mostApart: 2,
  },
  {
    name: 'evacuated',
    about: 'How many had to leave?',
    shapes: [
      shape(`${COUNT}(?: ${WHO})?${ARE} evacuated`),
      shape(
        `${COUNT}(?: ${WHO})? (?:(?:have |had )?(?:left|fled)|had to (?:leave|flee)|have had to (?:leave|flee)|were forced to (?:leave|flee)) their homes`,
      ),
    ],
    event:
      /fire|flood|storm|hurricane|cyclone|typhoon|eruption|volcano|river|bomb|leak|dam\b|landslide|blaze|water|explosion/iu,
    course: 'goes on',
    mostApart: 5,
  },
  {
    name: 'in hospital',
    about: 'How many are in hospital?',
    shapes: [
      shape(
        `${COUNT}(?: ${WHO})?(?: (?:are|were|remain|remained|are being|were being)(?: now| still)?) (?:in (?:the )?hospitals?|treated in (?:the )?hospitals?)`,
      ),
    ],
    event:
      /\bill\b|sick|poison|injur|hurt|crash|fire|outbreak|disease|virus|infect|accident|explo|attack|leak|salmonella|treat|doctor/iu,
    course: 'goes on',
    mostApart: 5,
  },
  {
    name: 'ill',
    about: 'How many are ill?',
    shapes: [
      shape(
        `${COUNT} ${WHO}(?:(?: (?:have|had))? (?:fallen|fell) (?:ill|sick)|${ARE} (?:ill|sick|infected))`,
      ),
    ],
    event: /\bill\b|sick|poison|outbreak|disease|virus|infect/iu,
    course: 'goes on',
    mostApart: 5,
  },
  {
    name: 'jobs',
    about: 'How many jobs are cut?',
    shapes: [
      shape(
        `(?:cuts?|cutting|axes?|axed|sheds?|shedding|scraps?|scrapped) ${COUNT} (?:jobs|posts)`,
      ),
      shape(
        `${COUNT} (?:jobs|posts) (?:will go|are to go|will be (?:cut|lost)|are to be cut|are being cut|go)`,
      ),
    ],
    event: /jobs|posts|lay-?offs|laid off|redundan/iu,
    course: 'goes on',
    mostApart: 3,
  },
  {
    name: 'burnt',
    about: 'How large an area has burnt?',
    shapes: [
      shape(
        `${COUNT} (?<who>hectares|acres)(?: of (?:forest|wood|woodland|land|bush|scrub|heath|grassland))?(?:${HAVE}|${ARE}) (?:burned|burnt|been burned|been burnt|destroyed|been destroyed)`,
      ),
      shape(`(?:burned|burnt|destroyed|consumed|scorched|charred) ${COUNT} (?<who>hectares|acres)`),
    ],
    event: /fire|blaze/iu,
    course: 'goes on',
    mostApart: 5,
  },
  {
    name: 'rescued',
    about: 'How many were rescued?',
    shapes: [
      shape(
        `${COUNT} ${WHO}${ARE} (?:rescued|saved|brought ashore|brought to safety|moved to safety|plucked to safety)`,
      ),
    ],
    event: /ship|ferry|boat|sank|sunk|aground|flood|fire|avalanche|mine|lift|cable car|storm/iu,
    course: 'goes on',
    mostApart: 3,
  },
  {
    name: 'without power',
    about: 'How many are without power?',
    shapes: [
      shape(
        `${COUNT} ${WHO}(?: (?:have no|had no|lost|lose|are without|were without|remain without|are still without) (?:power|electricity)| (?:were|are) (?:cut off|blacked out|in the dark))`,
      ),
    ],
    event: /power|electric|blackout|outage/iu,
    course: 'goes on',
    mostApart: 5,
  },
  {
    name: 'pay',
    about: 'By how much does pay rise?',
    shapes: [
      shape(
        `(?:wages|pay|salaries) (?:will )?(?:rises?|goe?s? up|increases?|rose|went up) by ${SHARE}`,
      ),
      shape(`(?:pay|wage) (?:rise|increase) of ${SHARE}`),
    ],
    event: /deal|agree|settle|accord/iu,
    course: 'is of a day',
    mostApart: 3,
  },
  {
    name: 'fine',
    about: 'How large is the fine?',
    shapes: [
      shape(`(?:the |a )?(?:fine|penalty) (?:is|was|of|comes to|came to) ${SUM}`),
      shape(`(?:must|has to|will have to) pay ${SUM}`),
      shape(`(?:was|were|been) fined ${SUM}`),
    ],
    event: /\bfine[ds]?\b|penalt|punish/iu,
    course: 'is of a day',
    mostApart: 5,
  },
  {
    name: 'length',
    about: 'How long is it?',
    shapes: [shape(`(?:is|was) ${COUNT} (?<who>kilomet(?:re|er)s|miles|met(?:re|er)s|feet) long`)],
    event: /tunnel|bridge|\broad|railway|\bwall|canal|pipeline|fence|\bline|ship/iu,
    course: 'is of a day',
    mostApart: 2,
  },
  {
    name: 'has',
    about: 'How many?',
    shapes: [
      shape(
        `(?:(?:the |its )(?<subject>\\p{Ll}+(?: \\p{Ll}+)?)|it) (?:now |still )?(?:has|had|teaches|employs|houses|counts) ${COUNT} (?<who>\\p{Ll}+s)(?= (?:now|today)\\b|[.,]|$)`,
      ),
      shape(`there are now ${COUNT} (?<who>\\p{Ll}+s)(?=[.,]|$)`),
      shape(
        `${COUNT} (?<who>\\p{Ll}+s) (?:now )?(?:go to|attend|are enrolled at|are taught at|work at|work for|live in) (?:the )?(?<subject>\\p{Ll}+)`,
      ),
    ],
    event:
      /school|fleet|village|clinic|hospital|plant|factory|company|firm|camp|prison|college|club|zoo|museum|librar|farm|airline|union|shelter|kindergarten|choir|orchestra/iu,
    course: 'goes on',
    mostApart: 3,
  },
];
