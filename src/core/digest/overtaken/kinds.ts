import { ANY_WEEKDAY } from '../../language/days.ts';
import { HAS_BEEN } from '../../language/verbForms.ts';
import { before, behind, type Kind } from './kind.ts';
import { kindsOfPeople } from './kindsOfPeople.ts';

const STILL =
  '(?: (?:still|now|also|currently|both|all|believed to be|thought to be|reported|reportedly|listed as))*';
const IS = `(?:is|are|remains?|remained|(?:was|were) still)${STILL}`;
const WAS = `(?:${HAS_BEEN})(?: (?:finally|later|safely|eventually|all|both|also|officially|fully|completely))*`;

const FOUND = 'found|rescued|located|recovered|pulled|reunited|freed';
/** "Safe from the strikes" is no end of anything. */
const SAFE =
  '(?:safe|safe and well|safe and sound|alive and well|back home)(?=[,.;]| (?:and|after|at|in|on)(?!\\p{L}))';
const CAUGHT =
  'arrested|caught|captured|recaptured|detained|seized|shot dead|shot and killed|found dead|taken into custody|apprehended';
const LIFTED =
  'ended|lifted|called off|suspended|put out|extinguished|contained|brought under control|broken|stopped|scrapped|abandoned|over';

export const KINDS: readonly Kind[] = [
  ...kindsOfPeople,
  {
    name: 'at large',
    open: [
      behind(
        `${IS} (?:at large|on the run|on the loose|in hiding|being hunted|being sought|sought by|wanted by|a fugitive)`,
      ),
      behind(
        '(?:has|have) (?:not|yet to)(?: yet)? (?:be|been) (?:caught|arrested|captured|detained|recaptured)',
      ),
    ],
    openOf: [
      before('(?:is|are)(?: still)? (?:looking|searching|hunting) for'),
      before(
        '(?:hunt|manhunt|search) for(?=[^.;]* (?:continues|goes on|is (?:still )?(?:on|under way|going on)))',
      ),
    ],
    ends: [
      behind(`${WAS} (?:${CAUGHT}|killed)`),
      behind(
        '(?:has )?(?:surrendered|gave (?:himself|herself|themselves) up|turned (?:himself|herself|themselves) in)',
      ),
      behind('(?:is|are) (?:now )?(?:in custody|under arrest|dead)'),
    ],
    endsOf: [before(`(?:${CAUGHT})`)],
  },
  {
    name: 'missing',
    open: [
      behind(`${IS} (?:missing|unaccounted for|lost at sea|lost)`),
      behind('(?:has|have) been missing'),
    ],
    openOf: [
      before('(?:is|are)(?: still)? (?:looking|searching) for'),
      before('search for(?=[^.;]* (?:continues|goes on|is (?:still )?(?:on|under way|going on)))'),
    ],
    ends: [behind(`${WAS} (?:${FOUND})`), behind(`(?:is|are|was|were)(?: now)? (?:${SAFE})`)],
    endsOf: [before('(?:found|rescued|located|recovered)')],
  },
  {
    name: 'held',
    open: [
      behind(`${IS} (?:being held|held|trapped|stranded|stuck|captive|hostage|besieged|cut off)`),
    ],
    openOf: [],
    ends: [
      behind(
        `${WAS} (?:freed|released|rescued|saved|pulled|brought (?:out|up|to safety|ashore)|dug out|hauled out|evacuated|killed|found dead)`,
      ),
      behind(`(?:is|are|was|were)(?: now)? (?:${SAFE})`),
    ],
    endsOf: [before('(?:freed|released|rescued|saved|evacuated)')],
  },
  {
    name: 'in custody',
    open: [
      behind(
        `${IS} (?:in custody|in jail|in prison|behind bars|under arrest|under house arrest|in detention)`,
      ),
    ],
    openOf: [],
    ends: [behind(`${WAS} (?:released|freed|let go)`), behind('(?:has )?(?:escaped|died)')],
    endsOf: [before('(?:released|freed)')],
  },
  {
    name: 'in hospital',
    open: [
      behind(
        `${IS} (?:in (?:the |an? )?(?:hospital|intensive care|coma|(?:critical|serious|grave|stable) condition)|being treated|fighting for (?:his|her) life|on life support|on a ventilator|alive|recovering|unconscious)`,
      ),
      behind('(?:has|have) been (?:taken|rushed|flown|admitted|brought) to (?:the |an? )?hospital'),
    ],
    openOf: [],
    ends: [
      behind('(?:has )?(?:died|left (?:the )?hospital|gone home|went home)'),
      behind('is dead'),
      behind(`${WAS} (?:discharged|released from (?:the )?hospital)`),
    ],
    endsOf: [],
  },
  {
    name: 'going on',
    open: [
      behind(
        '(?:continues?|goes on|go on|drags? on|burns?|rages?)(?= to (?:burn|rage|spread)|[,.]| (?:in|on|at|near|for|after|and|as|with|into|out of control|despite|around|across)\\b)',
      ),
      behind(
        `${IS} (?:going on|under ?way|in force|in effect|in place|ongoing|raging|burning|blazing|spreading|out of control)`,
      ),
    ],
    openOf: [],
    ends: [
      behind(
        '(?:has |have )?(?:ended|ceased|collapsed|come to an end|came to an end)(?=[.,;]|$| (?:on|after|in|at|when|with|without|early|late|as|for|this|last|yesterday|today|and|peacefully|before)\\b)',
      ),
      behind('(?:is|are) (?:now )?(?:over|out|contained|under control)'),
      behind(`${WAS} (?:${LIFTED})`),
    ],
    endsOf: [before('(?:ended|lifted|called off|suspended|put out|extinguished|contained)')],
  },
  {
    name: 'partly contained',
    open: [
      behind(
        '(?:is|are)(?: still| now| only| just)* (?:\\d+|[a-z]+) (?:percent|per cent|%) contained',
      ),
    ],
    openOf: [],
    ends: [
      behind('(?:is|are) (?:now )?(?:fully|completely|100 percent) contained'),
      behind(`${WAS} (?:fully contained|put out|extinguished)`),
    ],
    endsOf: [],
  },
  {
    name: 'to strike',
    open: [
      behind(
        '(?:is|are)(?: still| now)? (?:expected|forecast|likely|due|set|on course|predicted) to (?:make landfall|hit|reach|strike|come ashore)',
      ),
    ],
    openOf: [],
    ends: [
      behind(
        '(?:has |have )?(?:made landfall|hit|struck|slammed into|tore through|came ashore|swept across)',
      ),
    ],
    endsOf: [],
  },
  {
    name: 'closed',
    open: [behind(`(?:${IS}|has been|have been) (?:closed|shut|blocked|sealed off|impassable)`)],
    openOf: [],
    ends: [
      behind('(?:has |have )?(?:reopened|opened again)'),
      behind(`(?:${WAS}|is|are) (?:reopened|open again|unblocked)`),
    ],
    endsOf: [before('reopened')],
  },
  {
    name: 'halted',
    open: [
      behind(
        `${IS} (?:suspended|halted|grounded|stalled|deadlocked|interrupted|paralysed|at a standstill)`,
      ),
    ],
    openOf: [],
    ends: [
      behind('(?:has |have )?(?:resumed|restarted)'),
      behind(`${WAS} (?:resumed|restored|restarted|unblocked)`),
    ],
    endsOf: [before('(?:resumed|restored|restarted)')],
  },
  {
    name: 'on trial',
    open: [
      behind(
        `${IS} (?:charged with|accused of|on trial|standing trial|facing (?:trial|charges)|awaiting trial)`,
      ),
    ],
    openOf: [],
    // Who is acquitted of one charge may be on trial for others.
    ends: [
      behind(
        `${WAS} (?:convicted|found guilty|sentenced|(?:acquitted|cleared|found not guilty)(?= of all| on all))`,
      ),
    ],
    endsOf: [before('(?:convicted|found(?=[^.;,]* guilty))')],
  },
  {
    name: 'under pressure',
    open: [
      behind(
        `(?:${IS}|has (?:been|come)|have (?:been|come)) under (?:\\p{Ll}+ )?pressure to (?:resign|quit|step down|stand down|go)`,
      ),
      behind('(?:refuses?|refused) to (?:resign|quit|step down|stand down)'),
    ],
    openOf: [],
    ends: [
      behind(
        `(?:has |have )?(?:resigned|stepped down|stood down|quit)(?=[.,;]|$| (?:on|after|in|at|as|from|over|late|early|amid)\\b| ${ANY_WEEKDAY})`,
      ),
      behind(`${WAS} (?:sacked|dismissed|fired|ousted|removed)`),
    ],
    endsOf: [before('(?:sacked|dismissed|fired)')],
  },
  {
    name: 'ahead in a vote',
    open: [
      behind(`(?:${IS}|was|were) ahead(?= (?:in|of|by)\\b)`),
      behind('(?:has |have )?(?:declared|claimed) (?:\\p{Ll}+ )?victory'),
      behind('leads?(?= [^.;]*(?:votes?|percent|per cent|points|counted|polls?)\\b)'),
    ],
    openOf: [],
    ends: [
      behind(
        '(?:has |have )?(?:won|lost|conceded|been (?:re-?)?elected|defeated|beaten)(?=[.,;]|$| (?!by (?:\\d|a) ?(?:points|percent) in)\\p{L})',
      ),
    ],
    endsOf: [before('(?:defeated|beat|elected)')],
  },
  {
    name: 'verdict',
    open: [
      behind('(?:has|have) (?:not|yet to)(?: yet)? (?:reach|reached|return|returned) an? verdict'),
      behind(`${IS} (?:deliberating|out)`),
      behind(
        '(?:to|would|will|is expected to|was expected to) (?:return|reach an? verdict|deliberate|deliver (?:its|their|an?) verdict)',
      ),
    ],
    openOf: [],
    ends: [behind('(?:has )?(?:found [^.;]{3,80}? (?:not )?guilty|convicted|acquitted|cleared)')],
    endsOf: [],
  },
];
