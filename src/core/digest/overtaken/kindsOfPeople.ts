import { ANY_WEEKDAY } from '../../language/days.ts';
import { HAS_BEEN } from '../../language/verbForms.ts';
import {
  ACQUITTED,
  ALONE,
  CLEARED,
  DROPPED_AGAINST,
  NO_CHARGES,
  NO_LONGER_SUSPECTED,
  NOT_ALL,
  NOTHING_TO_DO,
  OF_CHARGES,
  RELEASED,
  WERE_DROPPED,
  WRONGLY,
} from '../reading/clearing.ts';
import { before, behind, type Kind } from './kind.ts';

const WAS = `(?:${HAS_BEEN})(?: (?:later|since|now|all|both|also|officially|finally|fully))*`;
const IS = '(?:is|are|was|were|has been|have been|remains?)(?: (?:still|now|also|being))*';

/** What makes an arrest one of a suspect: for what, told behind it. */
const ON_SUSPICION =
  '(?=[^;]* (?:on suspicion|suspected of|in connection with|as (?:an?|the) suspect))';
const A_SUSPECT =
  '(?:(?:an?|the|the main|the prime|the only) suspects?|under (?:suspicion|investigation)|suspected of|accused of|charged with)';
/** "Released on bail", "freed from hospital" end nothing. */
const SET_FREE = `${RELEASED}(?![^.;]*(?:pending|under investigation|parole|hospital|ransom|on condition|from (?:prison|jail)))${NOT_ALL}`;
/** Who may be charged still is let go all the same. */
const WITHOUT_CHARGE = `${RELEASED}(?=[^;]* ${NO_CHARGES})${NOT_ALL}`;
/** What stands between a verb and whom it is of, and what it is of. */
const OF_ACCUSED = '(?=[^;]* (?:of|from|as) )';

/** In an office: who left it. */
const QUITS = `(?:has |have )?(?:resigned|stepped down|stood down|quit|announced (?:his|her|their) (?:resignation|departure))(?=[.,;]|$| (?:on|after|in|at|as|from|over|late|early|amid|hours|days)\\b| ${ANY_WEEKDAY})`;

const PRIZE = '(?:titles?|medals?|crown|gold|trophy|prize|award|licen[cs]e|record)';

/** What lasts of people: suspected, on bail, in office, believed dead. */
export const kindsOfPeople: readonly Kind[] = [
  {
    name: 'suspected',
    isDeed: true,
    open: [
      behind(`${IS} (?:arrested|detained|held|questioned|named|identified)${ON_SUSPICION}`),
      behind(`${IS} ${A_SUSPECT}`),
      behind(
        `${IS} (?:examined|investigated|suspected|named|blamed|identified|looked at|treated) as (?:an?|the) (?:(?:possible|likely|suspected|probable) )?(?:source|cause|culprit|suspect|origin)`,
      ),
    ],
    openOf: [
      before(
        `(?:arrested|detained|(?:is|are|were|was) (?:questioning|holding|investigating))${ON_SUSPICION}`,
      ),
    ],
    ends: [
      behind(`(?:is|are|was|were) ${NO_LONGER_SUSPECTED}`),
      behind(`${WAS} ${CLEARED}(?=${OF_CHARGES}|${ALONE})${NOT_ALL}`),
      behind(`${WAS} ${WITHOUT_CHARGE}`),
      behind(`${WAS} ${ACQUITTED}(?=[.,;]|$| of all| on all| by )`),
      behind(`${WAS} ${WRONGLY}`),
      behind(NOTHING_TO_DO),
    ],
    endsOf: [
      before(`${CLEARED}${OF_ACCUSED}${NOT_ALL}`),
      before(`(?:released|freed)(?=[^;]* ${NO_CHARGES})${NOT_ALL}`),
      before(DROPPED_AGAINST),
      before(`[Cc]harges against(?=[^;]{2,80} ${WERE_DROPPED})`),
      before('no longer (?:suspects?|suspected|regards?|treats?|consider)'),
    ],
  },
  {
    name: 'arrested',
    isDeed: true,
    open: [behind(`${IS} (?:arrested|detained|held)${ON_SUSPICION}`)],
    openOf: [before(`(?:arrested|detained|(?:is|are|were|was) holding)${ON_SUSPICION}`)],
    ends: [behind(`${WAS} ${SET_FREE}`)],
    endsOf: [],
  },
  {
    name: 'on bail',
    isDeed: true,
    open: [
      behind(
        `(?:${IS} (?:free|out|released|freed|granted)|(?:may|can|to) (?:remain|stay|go) (?:free|out)) (?:on )?bail`,
      ),
    ],
    openOf: [before('(?:allowed|permitted|let|granted)(?=[^;]* bail(?!\\p{L}))')],
    ends: [
      behind(
        `${WAS} (?:taken into custody|remanded|jailed|imprisoned|sent back to jail|locked up)`,
      ),
      behind('bail (?:was|has been) revoked'),
    ],
    endsOf: [],
  },
  {
    name: 'in office',
    isDeed: true,
    open: [
      behind(
        '(?:will|would) (?:not|never) (?:resign|quit|step down|stand down|go)(?=[.,;]|$| (?:over|despite|after|and|because)(?!\\p{L}))',
      ),
      behind(
        '(?:(?:will|would|(?:has |have )?(?:vowed|promised|pledged|intends|intended) to) (?:stay|remain|stay on|carry on))(?=[.,;]|$| (?:in (?:office|charge|the job|(?:his|her) post)|as|on|despite)(?!\\p{L}))',
      ),
      behind(
        '(?:will|would|is to) (?:consider|reconsider|reflect on|think (?:about|over)|review) (?:his|her|their|my) (?:future|position)',
      ),
      behind(
        '(?:ruled out|rejected calls for|dismissed calls for) (?:his|her|resigning|resignation)',
      ),
      behind(
        '(?:has |have )?(?:offered|threatened|considered|is considering|was considering) (?:to resign|to quit|to step down|to stand down|resigning|quitting|(?:his|her) resignation)',
      ),
    ],
    openOf: [],
    ends: [
      behind(QUITS),
      behind(`${WAS} (?:sacked|dismissed|fired|ousted|removed|suspended|voted out)`),
      behind('(?:will|is to) (?:stay|remain) in office'),
    ],
    endsOf: [before('(?:sacked|dismissed|fired|ousted)')],
  },
  {
    name: 'to stay in force',
    open: [
      behind(
        '(?:will|would|is to|are to) (?:stay|remain)(?=[.,;]|$| (?:in (?:force|place|effect)|open|as (?:it|they)|unchanged|on the books)(?!\\p{L}))',
      ),
    ],
    openOf: [],
    ends: [
      behind(
        `${WAS} (?:suspended|repealed|withdrawn|scrapped|dropped|abandoned|lifted|struck down|overturned|annulled|closed)`,
      ),
    ],
    endsOf: [before('(?:suspended|repealed|scrapped|withdrew|dropped|abandoned|lifted|annulled)')],
  },
  {
    name: 'believed dead',
    isDeed: true,
    open: [
      behind(
        `${IS} (?:feared|believed|presumed|thought) (?:dead|drowned|lost|killed|to have (?:died|drowned|been killed|perished))`,
      ),
    ],
    openOf: [],
    ends: [
      behind(`${WAS} (?:found|rescued|pulled out|located)(?: [\\p{L}-]+){0,3} alive`),
      behind(`${WAS} (?:rescued|found safe)`),
      behind('(?:has |have )?survived(?=[.,;]|$| (?:and|after|by|in|on|the)(?!\\p{L}))'),
      behind('(?:is|are) (?:alive|safe)'),
    ],
    endsOf: [before('(?:found|rescued|pulled)(?=[^;]* alive)')],
  },
  {
    name: 'appealing',
    open: [
      behind(
        `(?:will|would|(?:is|are) (?:going )?to|plans? to|intends? to|vowed to) appeal(?=[.,;]|$| (?:against|the|to|his|her|its|their|by|on)(?!\\p{L}))`,
      ),
      behind('(?:has|have) (?:appealed|(?:lodged|filed) an appeal)'),
      behind('(?:is|are) appealing'),
    ],
    openOf: [],
    ends: [
      behind(`${WAS} (?:pardoned|acquitted|reinstated)`),
      behind('(?:has |have )?(?:got|gets?) (?:his|her|its|their|the) [^,.;]{3,40} back'),
      behind(
        '(?:has |have )?(?:dropped|withdrew|withdrawn|abandoned|lost|won) (?:his|her|its|their|the|an?) appeal',
      ),
    ],
    endsOf: [before('(?:pardoned|acquitted|reinstated)')],
  },
  {
    name: 'may lose a prize',
    open: [
      behind(
        `(?:could|may|might|(?:is|are) likely to|faces?|risks?) (?:still |yet )?(?:lose|losing|be stripped of|being stripped of) (?:his|her|its|their|the|an?) (?:[\\p{L}-]+ ){0,3}?${PRIZE}`,
      ),
    ],
    openOf: [],
    ends: [
      behind(`${WAS} (?:stripped|reinstated|disqualified)`),
      behind(
        `(?:has |have )?(?:lost|kept|keeps?|got|gets?) (?:his|her|its|their|the) (?:[\\p{L}-]+ ){0,3}?${PRIZE}`,
      ),
    ],
    endsOf: [before('(?:stripped|reinstated|disqualified)')],
  },
];
