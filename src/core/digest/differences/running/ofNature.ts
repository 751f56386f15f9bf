import { COUNT, SHARE, shape } from '../countShapes.ts';
import { HAS, type Kind, REACHES, WERE } from './kind.ts';

const AREA = `(?<value>${COUNT} (?<who>hectares|acres|square kilomet(?:re|er)s|square miles))`;
const HOMES = `(?<value>${COUNT} (?<who>(?:\\p{Ll}+ )?(?:homes|houses|buildings|structures)))`;
const CUT_OFF = `(?<value>${COUNT} (?<who>(?:\\p{Ll}+ )?(?:homes|households|customers|people)))`;
const ANIMALS = `(?<value>${COUNT} (?<who>(?:\\p{Ll}+ )?(?:birds|chickens|hens|ducks|turkeys|geese|pigs|cows|cattle|sheep|goats|mink|animals)))`;

/** What fires, storms, floods and plagues do. */
export const ofNature: readonly Kind[] = [
  {
    name: 'burnt',
    about: 'How large an area has burnt?',
    told: /hectares|acres|square/i,
    shapes: [
      shape(
        `(?:burn(?:ed|t)|destroyed|consumed|scorched|charred|blackened|razed|ravaged|engulfed|covers|covered|spread (?:over|across|to)|grown to|grew to|swollen to|doubled to|reached) (?:an area of )?${AREA}`,
      ),
      shape(`${AREA}${WERE} (?:burn(?:ed|t)|destroyed|scorched|charred)`),
      shape(`${AREA}${HAS} burn(?:ed|t)`),
    ],
    of: ['fire'],
    moves: 'up',
    names: 1,
    mostApart: 20,
  },
  {
    name: 'contained',
    about: 'How much is contained?',
    told: /contain/i,
    shapes: [
      shape(`(?<value>${SHARE}) contained`),
      shape(`contain(?:ed)? (?<value>${SHARE}) of`),
      shape(`containment ${REACHES} (?<value>${SHARE})`),
    ],
    of: ['fire'],
    moves: 'up or down',
    names: 1,
    mostApart: 100,
  },
  {
    name: 'destroyed',
    about: 'How many were destroyed?',
    told: /destroyed|burn(?:ed|t)|damaged/i,
    shapes: [
      shape(`(?:destroyed|burned down|burnt down) ${HOMES}`),
      shape(`${HOMES}${WERE} (?:destroyed|burned down|burnt down)`),
    ],
    of: ['fire', 'storm', 'flood', 'quake', 'eruption', 'landslide'],
    moves: 'up',
    names: 1,
    mostApart: 20,
  },
  {
    name: 'without power',
    about: 'How many are without power?',
    told: /power|electricity/i,
    shapes: [
      shape(
        `${CUT_OFF}(?: (?:are|were)(?: still)?| remain(?:ed)?)? (?:still )?without (?:power|electricity)`,
      ),
      shape(`${CUT_OFF} (?:have|had|still have) no (?:power|electricity)`),
    ],
    of: ['blackout'],
    moves: 'up or down',
    names: 1,
    mostApart: 50,
  },
  {
    name: 'level',
    about: 'How high is the water?',
    told: /met(?:re|er)s|feet/i,
    shapes: [
      shape(
        `(?:the )(?:river |level of the |water level of the )?(?<subject>\\p{L}+)(?: river)? ${REACHES} (?<value>${COUNT} (?<who>met(?:re|er)s|feet))`,
      ),
    ],
    of: null,
    moves: 'up or down',
    names: 1,
    mostApart: 4,
  },
  {
    name: 'culled',
    about: 'How many animals were culled?',
    told: /culled|slaughtered|put down|destroyed|killed/i,
    shapes: [
      shape(`${ANIMALS}${WERE} (?:culled|slaughtered|put down|destroyed|killed)`),
      shape(`culled ${ANIMALS}`),
    ],
    of: ['illness'],
    moves: 'up',
    names: 1,
    mostApart: 50,
  },
];
