import { matchesOf } from '../../language/matchesOf.ts';
import { HAD_BEEN } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';
import { type State, type Statement, statementAt } from './statement.ts';

/** States and outcomes of which a thing has one, as they are told of what stands before. */
const OPPOSITES: readonly (readonly [name: string, yes: string, no: string])[] = [
  [
    'damaged',
    'HAVE_BEEN (?:ADVERB )?(?:damaged|wrecked|destroyed)',
    'IS (?:undamaged|unharmed|unscathed|intact|not damaged)|(?:escaped|survived) (?:undamaged|unscathed|intact|without damage)|suffered no damage',
  ],
  [
    'hurt',
    'HAVE_BEEN (?:ADVERB )?(?:hurt|injured|wounded)',
    'IS (?:unhurt|uninjured|unharmed|not hurt|not injured)|escaped (?:unhurt|uninjured|unharmed|injury)',
  ],
  [
    'took place',
    '(?:went|has gone|have gone) ahead|(?:took|has taken|have taken) place|HAVE_BEEN held',
    'HAVE_BEEN (?:cancell?ed|called off|scrapped|abandoned)',
  ],
  ['open', 'IS (?:kept )?open', 'IS (?:closed|shut)'],
  ['alive', 'HAVE_BEEN found (?:alive|safe|unharmed)', 'HAVE_BEEN found dead'],
];
const WORDS: Readonly<Record<string, string>> = {
  HAVE_BEEN: `(?:is|are|${HAD_BEEN})`,
  IS: `(?:is|are|${HAD_BEEN}|stayed|remained|remains)`,
  ADVERB: '(?:badly|heavily|severely|slightly|seriously|lightly|also|\\p{Ll}+ly)',
};
const shapeOf = (words: string): RegExp =>
  new RegExp(
    `(?<=[\\p{L}\\d,”’]) (?:${words.replace(/HAVE_BEEN|IS|ADVERB/g, (name) => WORDS[name]!)})(?![\\p{L}-])`,
    'gu',
  );
const STATES = OPPOSITES.flatMap(([name, yes, no]) => {
  const matter: State = { of: 'state', name };
  return [
    { matter, yes: true, shape: shapeOf(yes) },
    { matter, yes: false, shape: shapeOf(no) },
  ];
});

/** Most sentences have none of these words, one of which each of the shapes has. */
const MAY_TELL_STATE =
  /damage|wrecked|destroyed|intact|un(?:harmed|scathed|hurt|injured)|hurt|injur|wounded|ahead|place|held|cancel|called off|scrapped|abandoned|open|closed|shut|found/;

/** What the sentence tells of a state or an outcome that has an opposite. */
export const statesIn = (line: Line): Statement[] =>
  (MAY_TELL_STATE.test(line.text) ? STATES : []).flatMap(({ matter, yes, shape }) =>
    matchesOf(shape, line.text).flatMap((match) => statementAt(line, match, { matter, yes })),
  );
