import { COUNT, shape } from '../countShapes.ts';
import { ARE, HAVE, type Measure, WHO } from './measure.ts';

/** How many people something befell, or there are. */
export const ofPeople: readonly Measure[] = [
  {
    name: 'strike',
    about: 'How many are on strike?',
    told: /strik|walked|walkout|tools|stopp/i,
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
    name: 'evacuated',
    about: 'How many had to leave?',
    told: /evacuated|their homes/i,
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
    told: /hospital/i,
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
    told: /\bill\b|sick|infected/i,
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
    name: 'rescued',
    about: 'How many were rescued?',
    told: /rescued|saved|ashore|safety/i,
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
    told: /power|electricity|cut off|blacked|dark/i,
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
    name: 'jobs',
    about: 'How many jobs are cut?',
    told: /jobs|posts/i,
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
    name: 'has',
    about: 'How many?',
    told: / has | had |teaches|employs|houses|counts|there are now|go to|attend|enrolled|taught|work|live/i,
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
    ofWhat:
      /school|fleet|village|clinic|hospital|plant|factory|company|firm|camp|prison|college|club|zoo|museum|librar|farm|airline|union|shelter|kindergarten|choir|orchestra/gu,
    course: 'goes on',
    mostApart: 3,
  },
];
