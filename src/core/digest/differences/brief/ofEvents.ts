import { COUNT, SHARE, STRENGTH, shape } from '../countShapes.ts';
import { ARE, HAVE, type Measure, WHO } from './measure.ts';

const COUNTERS =
  '(?<source>(?:the )?(?:[\\p{L}-]+ ){0,1}(?:police|organi[sz]ers?|officials|authorities|unions?|council|ministry|mayor|city hall|reporters))';
const IN_PLACE = '(?<where> (?:in|of|among|for|across|at) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)?';
const IS =
  '(?:is|was|stood at|stands at|reached|came to|came in at|is put at|was put at|hit|rose to)';

/** What is measured of an event. */
export const ofEvents: readonly Measure[] = [
  {
    name: 'turnout',
    about: 'What turnout?',
    told: /turnout|voters|electorate/i,
    shapes: [
      shape(
        `(?<source>(?:the )?(?:[\\p{L}-]+ ){1,3}?)puts? (?:the )?turnout${IN_PLACE} at ${SHARE}`,
      ),
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
    told: /magnitude|measur|registered/i,
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
    name: 'crowd',
    about: 'How many people came?',
    told: /crowd|counted|estimated|put|reckoned|took part|marched|attend|gathered|rallied|demonstrated|turned out|showed up|came|drew|attracted/i,
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
    name: 'burnt',
    about: 'How large an area has burnt?',
    told: /hectares|acres/i,
    shapes: [
      shape(
        `${COUNT} (?<who>hectares|acres)(?<where> of (?:[\\p{L}]+ )?[\\p{L}]+)?(?:${HAVE}|${ARE}) (?:burned|burnt|been burned|been burnt|destroyed|been destroyed)`,
      ),
      shape(`(?:burned|burnt|destroyed|consumed|scorched|charred) ${COUNT} (?<who>hectares|acres)`),
    ],
    event: /fire|blaze/iu,
    course: 'goes on',
    mostApart: 5,
  },
  {
    name: 'length',
    about: 'How long is it?',
    told: / long/i,
    shapes: [
      shape(
        `(?:(?:the |its )(?<subject>\\p{Ll}+)|it) (?:is|was) ${COUNT} (?<who>kilomet(?:re|er)s|miles|met(?:re|er)s|feet) long`,
      ),
    ],
    event: /tunnel|bridge|\broad|railway|\bwall|canal|pipeline|fence|\bline|ship/iu,
    ofWhat: /tunnel|bridge|\broad|railway|\bwall|canal|pipeline|fence|\bline|ship/gu,
    course: 'is of a day',
    mostApart: 2,
  },
];
