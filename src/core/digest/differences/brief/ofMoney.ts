import { SHARE, SUM, shape } from '../countShapes.ts';
import type { Measure } from './measure.ts';

/** What is paid. */
export const ofMoney: readonly Measure[] = [
  {
    name: 'price',
    about: 'What is the price?',
    told: /worth|valued|price|paid|pay/i,
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
    told: /offer|bid/i,
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
    name: 'pay',
    about: 'By how much does pay rise?',
    told: /wage|pay|salaries/i,
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
    told: /fine|penalty|pay/i,
    shapes: [
      shape(`(?:the |a )?(?:fine|penalty) (?:is|was|of|comes to|came to) ${SUM}`),
      shape(`(?:must|has to|will have to) pay ${SUM}`),
      shape(`(?:was|were|been) fined ${SUM}`),
    ],
    event: /\bfine[ds]?\b|penalt|punish/iu,
    course: 'is of a day',
    mostApart: 5,
  },
];
