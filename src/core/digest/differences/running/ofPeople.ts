import { COUNT, shape } from '../countShapes.ts';
import { HAS, type Kind, REACHES, WERE } from './kind.ts';

const WHO =
  '(?<who>(?:\\p{Ll}+ ){0,2}?(?:people|residents|villagers|inhabitants|children|pupils|students|patients|tourists|guests|workers|families|households))';
const PEOPLE = `(?<value>${COUNT} ${WHO})`;
const ILL = '(?:[\\p{L}.-]+ ){0,2}?';
const CASES = `(?<value>${COUNT} (?<who>${ILL}cases))`;
const IN_PLACE = '(?: (?:of|in|on|at|across) (?:[\\p{L}-]+ ?){1,4}?)?';

/** How many people something befell, or who did something. */
export const ofPeople: readonly Kind[] = [
  {
    name: 'cases',
    about: 'How many cases?',
    told: /cases/i,
    shapes: [
      shape(
        `(?:the number of )?(?<who>${ILL}cases)(?: there)?${IN_PLACE}${IN_PLACE} ?${REACHES} (?<value>${COUNT})`,
      ),
      shape(`(?:knew|knows?|learned|told) of ${CASES}`),
      shape(`(?:now (?:has|have)|there (?:are|were|have been)(?: now)?) ${CASES}`),
      shape(`(?:confirmed|recorded|registered|counted|reported|seen|found|detected) ${CASES}`),
      shape(
        `${CASES}(?: of [\\p{L}. -]{3,25}?)?${WERE} (?:confirmed|recorded|registered|counted|reported|found|detected)`,
      ),
    ],
    of: ['illness'],
    moves: 'up',
    names: 1,
    mostApart: 10,
  },
  {
    name: 'ill',
    about: 'How many are ill?',
    told: /\bill\b|sick|infected/i,
    shapes: [
      shape(`${PEOPLE}${HAS} (?:fallen|fell) (?:ill|sick)`),
      shape(`${PEOPLE}${WERE} (?:infected|sickened)`),
      shape(`sickened ${PEOPLE}`),
    ],
    of: ['illness'],
    moves: 'up',
    names: 1,
    mostApart: 20,
  },
  {
    name: 'evacuated',
    about: 'How many had to leave?',
    told: /evacuated|leave|flee|fled/i,
    shapes: [
      shape(`${PEOPLE}${WERE} (?:evacuated|told to leave|ordered to leave|forced to leave)`),
      shape(
        `${PEOPLE} (?:had to|have had to|have) (?:leave|flee|left|fled) their (?:homes|houses)`,
      ),
    ],
    of: ['fire', 'storm', 'flood', 'quake', 'eruption', 'leak', 'landslide'],
    moves: 'up or down',
    names: 1,
    mostApart: 50,
  },
  {
    name: 'strike',
    about: 'How many are on strike?',
    told: /strik|walked|walkout|tools/i,
    shapes: [
      shape(
        `(?<value>${COUNT}(?: (?<who>\\p{Ll}{2,}s|people|staff))?)(?: (?:are|were)(?: now| still)?)? (?:on strike|walked out|(?:have )?joined the (?:strike|walkout))`,
      ),
    ],
    of: ['strike'],
    moves: 'up or down',
    names: 1,
    mostApart: 10,
  },
  {
    name: 'signed',
    about: 'How many have signed?',
    told: /sign/i,
    shapes: [
      shape(`${PEOPLE}${HAS} signed`),
      shape(`(?<value>${COUNT} (?<who>signatures))`),
      shape(`signatures ${REACHES} (?<value>${COUNT})`),
    ],
    of: ['petition'],
    moves: 'up',
    names: 1,
    mostApart: 100,
  },
];
