import { COUNT, SUM, shape } from '../countShapes.ts';
import { type Kind, REACHES } from './kind.ts';

const SOLD = `(?<value>${COUNT} (?<who>(?:\\p{Ll}[\\p{L}-]+ ){0,3}?\\p{Ll}[\\p{L}-]+s))(?!\\p{L})`;
const JOBS = `(?<value>${COUNT} (?<who>jobs|posts|positions))`;
const GIVEN = [
  `(?<value>${SUM})`,
  `(?<value>${COUNT} (?<coin>dollars|pounds|euros|crowns|francs|yen|kron[aeo]r?))`,
];

/** What firms recall and cut, and what is given. */
export const ofFirms: readonly Kind[] = [
  {
    name: 'recalled',
    about: 'How many were recalled?',
    told: /recall/i,
    shapes: [
      shape(`recall(?:ed|s|ing)? (?:of )?${SOLD}`),
      shape(`(?:widen|extend|expand)(?:ed|s|ing)? (?:its|the|a) recall to ${SOLD}`),
      shape(`recall (?:now )?(?:covers|affects|includes|extends to) ${SOLD}`),
    ],
    of: ['recall'],
    isDeed: true,
    moves: 'up',
    names: 1,
    mostApart: 20,
  },
  {
    name: 'jobs',
    about: 'How many jobs are cut?',
    told: /jobs|posts|positions/i,
    shapes: [
      shape(`(?:cuts?|cutting|axes?|axed|sheds?|shedding|scraps?|scrapped) ${JOBS}`),
      shape(`${JOBS} (?:will go|are to go|will be (?:cut|lost)|are to be cut|are being cut)`),
    ],
    of: ['cuts'],
    isDeed: true,
    moves: 'up or down',
    names: 1,
    mostApart: 5,
  },
  {
    name: 'given',
    about: 'How much was given?',
    told: /raised|collected|donat|brought in/i,
    shapes: [
      ...GIVEN.map((sum) =>
        shape(
          `(?:(?:has|have|had) (?:now |already )?(?:raised|collected|brought in)|donations ${REACHES}) ${sum}`,
        ),
      ),
    ],
    of: ['appeal'],
    moves: 'up',
    names: 1,
    mostApart: 50,
  },
];
