import { ANY_WEEKDAY } from '../../language/days.ts';
import { HAS_BEEN } from '../../language/verbForms.ts';
import { before, behind, type Kind } from './kind.ts';

const WAS = `(?:${HAS_BEEN})(?: (?:later|since|now|all|both|also|officially|finally|fully))*`;
const IS = '(?:is|are|was|were|has been|have been|remains?)(?: (?:still|now|also|being))*';

/** What makes an arrest one of a suspect: for what, told behind it. */
const ON_SUSPICION =
  '(?=[^;]* (?:on suspicion|suspected of|in connection with|as (?:an?|the) suspect))';
const A_SUSPECT =
  '(?:(?:an?|the|the main|the prime|the only) suspects?|under (?:suspicion|investigation)|suspected of|accused of|charged with)';
/** "Released on bail", "freed from hospital" clear nobody. */
const RELEASED =
  '(?:released|freed|let go)(?![^.;]*(?:bail|pending|under investigation|parole|hospital|ransom|on condition|from (?:prison|jail)))';
const CLEARED = '(?:cleared|exonerated|vindicated|ruled out|eliminated)';
/** "Cleared of the debris", "cleared his desk", "cleared nine of eleven counts": a road, a desk, a part. */
const OF_CHARGES =
  '(?=[.,;]|$| (?:of (?!(?:some|one|two|three|four|five|six|most|several|snow|debris|rubble|mines|trees|ice)(?!\\p{L}))|by (?:the |an? )?(?:police|prosecutors?|court|judges?|jury|investigators?|inquiry|agency|officials?)|as |after |from |and |on \\p{Lu}))';
/** What stands between a verb and whom it is of, and what it is of. */
const OF_ACCUSED = '(?=[^;]* (?:of|from|as) )';

/** In an office: who left it. */
const QUITS = `(?:has |have )?(?:resigned|stepped down|stood down|quit|announced (?:his|her|their) (?:resignation|departure))(?=[.,;]|$| (?:on|after|in|at|as|from|over|late|early|amid|hours|days)\\b| ${ANY_WEEKDAY})`;

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
      behind(
        '(?:is|are|was|were) (?:no longer|not) (?:(?:an?|the|treated as an?|considered an?|regarded as an?) )?(?:suspects?|suspected|under (?:suspicion|investigation))',
      ),
      behind(`${WAS} ${CLEARED}${OF_CHARGES}`),
      behind(`${WAS} ${RELEASED}`),
      behind(`${WAS} acquitted(?=[.,;]|$| of all| on all| by )`),
      behind(`${WAS} (?:wrongly|mistakenly) (?:arrested|accused|named|held|detained)`),
      behind('(?:has|have|had) (?:had )?nothing to do with'),
    ],
    endsOf: [
      before(`${CLEARED}${OF_ACCUSED}`),
      before('(?:released|freed)(?=[^;]* without (?:charge|being charged))'),
      before('(?:dropped|withdrew) (?:all |the )?charges against'),
      before('[Cc]harges against(?=[^;]{2,80} (?:were|have been) (?:dropped|withdrawn))'),
      before('no longer (?:suspects?|suspected|regards?|treats?|consider)'),
    ],
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
];
