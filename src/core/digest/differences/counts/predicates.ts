import { stemWord } from '../../../language/stem.ts';
import { isEmptyWord } from '../../reading/terms.ts';

/** What is said of those who are counted, and the words that say so. */
interface Predicate {
  readonly name: string;
  /** Behind the noun: "would qualify", "were killed". */
  readonly behind: string;
  /** Before the number: "killed", "the release of"; or null. */
  readonly before: string | null;
  /** What has to stand behind the noun where the words stand before it: "told 6,000 people to leave". */
  readonly goesOn?: RegExp;
}

const PREDICATES: readonly Predicate[] = [
  {
    name: 'dead',
    behind: 'killed|dead|died|slain|dying|lost their lives|perished',
    before:
      'kill(?:ed|ing|s)?|claim(?:ed|ing|s) the lives of|deaths? of|left|leaving(?= [^.]* dead)',
  },
  { name: 'missing', behind: 'missing|unaccounted for', before: null },
  {
    name: 'hurt',
    behind: 'injured|wounded|hurt',
    before: 'injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?',
  },
  {
    name: 'arrested',
    behind: 'arrested|detained|taken into custody|rounded up',
    before: 'arrest(?:ed|ing|s of)|detain(?:ed|ing)|rounded up',
  },
  {
    name: 'eligible',
    behind: 'qualify|qualified|eligible|entitled',
    before: null,
  },
  {
    name: 'takes part',
    behind:
      'walk(?:ed|ing)? out|(?:take|took|taken|taking) part|participat(?:e|ed|ing)|join(?:ed|ing)?|(?:on|gone on|went on) strike|striking|downed tools|stopped work|attended|marched|marching|demonstrated|rallied|turned out|showed up|gathered|picketed|picketing|(?:stood|stand|standing|were) (?:on|at) (?:the )?picket lines?',
    before: 'strike by|walkout by|drew|attended by|march of',
  },
  {
    name: 'freed',
    behind:
      'freed|released|set free|let go|handed over|exchanged|swapped|go free|going free|gone free',
    before:
      'free(?:d|s|ing)?|releas(?:e|es|ed|ing)|release of|freeing of|set free|let go|hand(?:ed|ing)? over|exchang(?:e|ed|ing)|swap(?:ped|ping)?|exchange of|swap of',
  },
  {
    name: 'stolen from',
    behind: 'stolen|affected|exposed|compromised|leaked|breached|hacked|impacted|hit',
    before:
      '(?:data|records|details|accounts|information|numbers|passwords|names) (?:of|from|on|belonging to)|affect(?:s|ed|ing)?|exposed|compromised|impact(?:s|ed|ing)?|hit(?:ting)?',
  },
  {
    name: 'moved',
    behind:
      'change (?:schools?|homes?|jobs?)|move|moved|transferred|transfer|relocated|reassigned|affected|switch(?:ed)?',
    before:
      'affect(?:s|ed|ing)?|mov(?:e|es|ed|ing)|transfer(?:red|ring)?|relocat(?:e|es|ed|ing)|reassign(?:ed|ing)?',
  },
  {
    name: 'displaced',
    behind:
      'evacuated|displaced|homeless|(?:forced |driven |fled |flee |leave |left )(?:from |out of |to leave |to flee )?their homes|fled',
    before: 'displac(?:ed|ing|es)|evacuat(?:ed|ing|ion of)|forc(?:ed|ing)',
  },
  {
    name: 'told to leave',
    behind:
      '(?:ordered|told|asked|urged|forced) (?:out|to (?:leave|evacuate|flee))|had to (?:leave|evacuate|flee)|evacuated',
    before: 'told|ordered|asked|urged',
    goesOn: / to (?:leave|evacuate|flee|get out)(?!\p{L})/u,
  },
  {
    name: 'laid off',
    behind:
      'laid off|made redundant|(?:lose|lost|losing) their jobs|cut|axed|eliminated|dismissed|fired|sacked',
    before:
      'lay(?:ing)? off|laid off|cut(?:ting|s)?|ax(?:ed|ing|es)?|shed(?:ding|s)?|eliminat(?:e|es|ed|ing)|fir(?:ed|ing)|sack(?:ed|ing)|loss of',
  },
  {
    name: 'destroyed',
    behind: 'destroyed|burn(?:ed|t)(?: down)?|razed|gutted|flattened|levell?ed|wrecked',
    before:
      'destroy(?:ed|ing|s)|burn(?:ed|t|ing)(?: down)?|raz(?:ed|ing)|gutt(?:ed|ing)|flatten(?:ed|ing)|levell?(?:ed|ing)',
  },
  { name: 'damaged', behind: 'damaged', before: 'damag(?:ed|ing|es)' },
  {
    name: 'ill',
    behind:
      'infected|ill|sick|sickened|tested positive|fallen (?:ill|sick)|fell (?:ill|sick)|poisoned',
    before: 'infect(?:ed|ing|s)|sicken(?:ed|ing|s)|poison(?:ed|ing)',
  },
  {
    name: 'in hospital',
    behind:
      'hospitali[sz]ed|in (?:the )?hospitals?|(?:taken|brought|sent|rushed|admitted) to (?:the )?(?:hospitals?|a hospital)|treated',
    before: 'hospitali[sz](?:ed|ing)',
  },
  {
    name: 'rescued',
    behind:
      'rescued|saved|pulled (?:alive |out |from )|plucked|brought (?:ashore|to safety)|picked up',
    before: 'rescu(?:ed|ing|e of)|sav(?:ed|ing)|pull(?:ed|ing)|pluck(?:ed|ing)|picked up',
  },
  {
    name: 'closed',
    behind: 'clos(?:e|ed|ing)|shut(?: down)?|shuttered',
    before: 'clos(?:e|es|ed|ing|ure of)|shut(?:ting)?(?: down)?|shutter(?:ed|ing)?',
  },
  {
    name: 'cancelled',
    behind: 'cancell?ed|called off|scrapped|grounded',
    before:
      'cancel(?:l?ed|l?ing|s)?|call(?:ed|ing) off|scrap(?:ped|ping)|ground(?:ed|ing)|cancellation of',
  },
  {
    name: 'without power',
    behind: '(?:without|lost|losing|lose|no|had no|have no) (?:power|electricity)|in the dark',
    before: '(?:power|electricity) (?:to|for|in)|blacked out',
  },
  {
    name: 'trapped',
    behind: 'trapped|stuck|stranded',
    before: 'trap(?:ped|ping)|strand(?:ed|ing)',
  },
  { name: 'aboard', behind: 'aboard|on ?board', before: 'carrying' },
  {
    name: 'held',
    behind: '(?:being |held |taken |kept )?(?:hostage|captive)|held|kidnapped|abducted|seized',
    before: 'kidnap(?:ped|ping)|abduct(?:ed|ing)|seiz(?:ed|ing)|holding|took hostage',
  },
  {
    name: 'sent',
    behind: 'deployed|sent|dispatched',
    before: 'deploy(?:ed|ing|s)?|send(?:ing|s)?|sent|dispatch(?:ed|ing)?|deployment of',
  },
];

const AUXILIARIES =
  '(?: (?:are|were|is|was|be|been|being|have|has|had|will|would|could|may|might|must|should|to|now|still|also|already|reportedly|confirmed|known|believed|feared|reported|listed|as|since|then))*';

/** Whose or which they are: "of war", "in nine states". */
const WHICH =
  '(?: (?:of|in|at|from|across|on) (?:the |its |their )?[\\p{L}-]+(?: [\\p{L}-]+){0,3}?)?';

const BEHIND = PREDICATES.map(({ name, behind }) => ({
  name,
  words: new RegExp(
    `^${WHICH},?(?: (?:who|that|which))?(?<aux>${AUXILIARIES}) (?:${behind})(?!\\p{L})`,
    'iu',
  ),
}));

const BEFORE = PREDICATES.flatMap(({ name, before, goesOn }) =>
  before === null
    ? []
    : [
        {
          name,
          goesOn,
          words: new RegExp(
            `(?<!\\p{L})(?:${before})(?: (?:the|its|their|all|an|a|total|of|estimated)){0,3} $`,
            'iu',
          ),
        },
      ],
);

/** "Called back", "turned away": the word that belongs to the verb. */
const ANY_BEHIND = new RegExp(
  `^(?<aux>${AUXILIARIES}) (?<verb>\\p{Ll}{3,})(?!\\p{L})(?: (?:back|off|up|out|down|away)(?= (?:by|in|on|at|after|from|for|because|as|and) |[.,;]|$))?`,
  'u',
);
const ANY_BEFORE = /(?<!\p{L})(?<verb>\p{Ll}{3,}(?:ed|ing))(?: by)?(?: (?:the|its|their|all))? $/u;
/** Verbs that say nothing of what is counted. */
const LIGHT =
  /^(?:said|says|had|having|made|making|including|involving|being|used|using|giving|getting|regarding|according|based|expected|needed|wanted|seen|found|come|came|took|taken|given|going|done|year|month|week|day|old|ago|later|earlier|more|nationwide|worldwide|following|during)$/;

/** What is said of a count, and where its words begin and end: characters from the noun's end, or up to the number. */
export interface Said {
  readonly names: readonly string[];
  /** How far the words behind the noun reach; nought where they stand before the number. */
  readonly end: number;
  readonly aux: string;
}

export function saidOf(before: string, behind: string): Said | null {
  const both = BEFORE.find(
    ({ words, goesOn }) => goesOn !== undefined && words.test(before) && goesOn.test(behind),
  );
  if (both !== undefined) return { names: [both.name], end: 0, aux: before.slice(-BEFORE_VERB) };
  const after = BEHIND.flatMap(({ name, words }) => {
    const match = words.exec(behind);
    return match === null ? [] : [{ name, end: match[0].length, aux: match.groups!.aux! }];
  });
  if (after.length > 0)
    return { names: after.map(({ name }) => name), end: after[0]!.end, aux: after[0]!.aux };
  const ahead = BEFORE.filter(
    ({ words, goesOn }) => goesOn === undefined && words.test(before),
  ).map(({ name }) => name);
  if (ahead.length > 0) return { names: ahead, end: 0, aux: before.slice(-BEFORE_VERB) };
  return anyVerb(before, behind);
}

const BEFORE_VERB = 40;

/** Deeds are counted without a verb that says more: "took eleven trips", "found nine flights". */
const DEEDS =
  /^(?:flights|trips|journeys|visits|meetings|payments|calls|executions|evictions|raids)$/;
export const deedOf = (noun: string, before: string): Said | null =>
  DEEDS.test(noun) ? { names: ['deed'], end: 0, aux: before.slice(-BEFORE_VERB) } : null;

function anyVerb(before: string, behind: string): Said | null {
  const after = ANY_BEHIND.exec(behind);
  const { verb, aux } = after?.groups ?? {};
  if (verb !== undefined && isVerb(verb, aux!))
    return { names: [stemWord(verb)], end: after![0].length, aux: aux! };
  const ahead = ANY_BEFORE.exec(before)?.groups?.verb;
  return ahead === undefined || LIGHT.test(ahead)
    ? null
    : { names: [stemWord(ahead)], end: 0, aux: before.slice(-BEFORE_VERB) };
}

const isVerb = (verb: string, aux: string): boolean =>
  !LIGHT.test(verb) && !isEmptyWord(verb) && !/ly$/.test(verb) && (aux !== '' || /ed$/.test(verb));
