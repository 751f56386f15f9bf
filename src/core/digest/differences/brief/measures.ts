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
    event: /strike|struck|walk-?out|walked|stoppage/iu,
    course: 'goes on',
    mostApart: 2,
  },
  {
    name: 'crowd',
    about: 'How many people came?',
    shapes: [
      shape(
        `${COUNTERS} (?:counted|estimated|put the (?:crowd|number|turnout|attendance)(?: of (?:marchers|protesters|demonstrators|people))? at) ${COUNT}(?: ${WHO})?`,
      ),
      shape(
        `${COUNT} ${WHO}${HAVE} (?:took part|marched|attended|gathered|rallied|demonstrated|turned out|showed up)`,
      ),
      shape(`(?:a |the )?crowd(?: (?:was|is) put at| of| numbered| was| stood at) ${COUNT}`),
    ],
    event:
      /march|rall(?:y|ies)|protest|demonstrat|concert|festival|parade|vigil|procession|funeral/iu,
    course: 'comes anew',
    mostApart: 6,
  },
  {
    name: 'price',
    about: 'What is the price?',
    shapes: [
      shape(
        `(?:the )?(?:deal|takeover|acquisition|purchase|sale|merger) (?:is|was) (?:worth|valued at) ${SUM}`,
      ),
      shape(`(?:the )?(?:price|price tag) (?:is|was|of|stands at|will be) ${SUM}`),
      shape(`(?:pays|paid|is paying|will pay) ${SUM}`),
    ],
    event: /\bbuy|bought|acqui|takeover|\bs(?:old|ell|ale)\b|merge|purchas/iu,
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
    course: 'goes on',
    mostApart: 2,
  },
  {
    name: 'evacuated',
    about: 'How many had to leave?',
    shapes: [
      shape(`${COUNT}(?: ${WHO})?${ARE} (?:evacuated|moved to safety|brought to safety)`),
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
      /\bill\b|sick|poison|injur|hurt|crash|fire|outbreak|disease|virus|infect|accident|explo|attack|leak/iu,
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
];
