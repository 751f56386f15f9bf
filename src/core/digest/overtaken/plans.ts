import { ANY_WEEKDAY } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import { HAS_BEEN, isPastWord } from '../../language/verbForms.ts';
import { isIrregularPast, verbBase } from '../likeness/standsFor.ts';
import { type Phrase, phraseAtHead, phraseBefore } from '../reading/phrase.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** What somebody has not done, or is to do: "has not signed the bill", "is expected to resign". */
export interface Plan {
  readonly subject: Phrase;
  /** The verb without its ending. */
  readonly verb: string;
  /** It is to be done to the subject: "has not been found". */
  readonly passive: boolean;
  /** It is still to be decided: "is considering whether to leave". */
  readonly open: boolean;
  /** Where it stands in its sentence. */
  readonly start: number;
  /** What the deed is done to, or where: stems of the words behind the verb. */
  readonly object: readonly string[];
  /** Those of them that are of names. */
  readonly names: readonly string[];
}

/** Somebody did something. */
export interface Deed extends Pick<Plan, 'subject' | 'verb' | 'passive'> {
  /** It was only decided: "decided to leave", "will leave". */
  readonly decided: boolean;
  /** Where its verb stands. */
  readonly start: number;
  /** Stems of all words behind it in its sentence. */
  readonly behind: readonly string[];
  /** What stands behind it as its object. */
  readonly object: Phrase;
}

const ADVERBS = '(?: (?:also|still|now|yet|so far|\\p{Ll}+ly))*';
const NOT_YET = new RegExp(
  ` (?<=[\\p{L}\\d,”’] )(?:has|have)(?: not|n['’]t| so far not)${ADVERBS} (?<been>been )?(?<verb>\\p{Ll}{3,})(?<rest>[^.;:“”"]*)`,
  'gu',
);
const PLANNED = new RegExp(
  ` (?<=[\\p{L}\\d,”’] )(?:(?:is|are)${ADVERBS} (?:expected|due|set|about|likely|scheduled|preparing|planning|poised|ready|slated|going|(?<open>(?:considering|weighing|mulling|undecided|deciding) (?:whether )?))|has yet|have yet|(?:has|have)(?: so far)? failed|(?<undecided>(?:has|have)(?: not|n['’]t)(?: yet)? decided whether)|refuse[sd]?|declined?s?|plans?|intends?|hopes?|prepares?)${ADVERBS} ?to (?<been>be )?(?<verb>\\p{Ll}{3,})(?<rest>[^.;:“”"]*)`,
  'gu',
);
const WILL = / (?<=[\p{L}\d,”’] )will (?<been>be )?(?<verb>\p{Ll}{3,})(?<rest>[^.;:“”"]*)/gu;

/** "Have asked the council to call off the fair", "has asked for the ceremony to be cancelled": others are to do it. */
const ASKED =
  / (?<=[\p{L}\d,”’] )(?:(?:has|have|is|are) (?:asked|asking|urged|urging|called on|calling on|called|calling)(?: for)?|wants?) (?<who>(?!to )[^.;:“”"]{3,60}?),? to (?<been>be )?(?<verb>\p{Ll}{3,})(?<rest>[^.;:“”"]*)/gu;

/** Verbs that say nothing of what is done. */
const SAYS_LITTLE =
  /^(?:be|been|have|had|do|done|go|gone|get|got|make|made|take|taken|give|given|come|say|said|see|seen|know|known|keep|remain|continue|need|want|use|become|try|help|look|work|like|mean|lose|lost|change|begin|begun|start|started|happen|happened|respond|responded|comment|commented|meet|met|face|hold|held|discuss|play|win|won|attend|travel|visit|speak|talk|vote|voted)$/;

/** What a sentence tells as not done yet. */
export function plansIn(text: string): Plan[] {
  return [NOT_YET, PLANNED, WILL, ASKED].flatMap((shape) =>
    matchesOf(shape, text).flatMap(({ index, groups }) => {
      const { verb, rest, been, open, undecided, who } = groups!;
      if (SAYS_LITTLE.test(verb!)) return [];
      const object = objectOf(rest!);
      const subject = who === undefined ? phraseBefore(text.slice(0, index)) : phraseAtHead(who);
      return [
        {
          subject,
          start: index,
          verb: verbBase(verb!),
          passive: been !== undefined,
          open: open !== undefined || undecided !== undefined,
          object: termsOf(wordsOf(object)),
          names: termsOf(wordsOf((object.match(NAME) ?? []).join(' '))),
        },
      ];
    }),
  );
}

/** Characters that may be the object of a verb. */
const OBJECT = 70;
/** Behind these something else begins than what is done. */
const BESIDE = new RegExp(
  String.raw`,|(?<!\p{L})(?:because|while|but|after|before|when|until|unless|though|although|despite|amid|following|(?:on|by|before|until|from) (?:late |early )?${ANY_WEEKDAY}|by the end|this|next|in the coming|and (?:he|she|they|it|said|says|told|is|are|was|were|has|have|will|would|\p{Ll}{2,}ed))(?!\p{L})`,
  'u',
);

function objectOf(rest: string): string {
  const [object = ''] = rest.split(BESIDE);
  return object.length > OBJECT ? object.slice(0, OBJECT).replace(/\S*$/u, '') : object;
}

const NAME = /\p{Lu}[\p{L}’'-]+/gu;

const DECIDED =
  / (?<=[\p{L},] )(?:has |have )?(?:decided|chose|chosen|agreed) (?:not )?to (?<verb>\p{Ll}{3,})/gu;
const DONE = /(?<before> (?<=[\p{L}\d,”’] )|^)(?<verb>\p{Ll}{3,})(?![\p{L}-])/gu;
const BEFORE_DEED =
  /(?<!\p{L})(?:be|to|will|would|could|should|may|might|must|shall|not|had|an?|the|his|her|its|their|never|being|is|are) ?$/u;
const PASSIVE = new RegExp(String.raw`(?<!\p{L})(?:${HAS_BEEN}) (?:\p{Ll}+ly )?$`, 'u');

/** What a sentence tells as done, of the verbs that are asked for. */
export function deedsIn(text: string, isAsked: (verb: string) => boolean): Deed[] {
  const decided = matchesOf(DECIDED, text).flatMap(({ index, groups, 0: all }) =>
    !isAsked(verbBase(groups!.verb!))
      ? []
      : deedOf(text, index, index + all.length, { verb: groups!.verb!, decided: true }),
  );
  const done = matchesOf(DONE, text).flatMap(({ index, groups, 0: all }) => {
    const verb = groups!.verb!;
    if (!isAsked(verbBase(verb))) return [];
    const start = index + groups!.before!.length;
    if (start === 0 || SAYS_LITTLE.test(verb)) return [];
    if (!isPastWord(verb) && !isIrregularPast(verb)) return [];
    const ahead = text.slice(0, start);
    if (BEFORE_DEED.test(ahead)) return [];
    return [deedOf(text, start, index + all.length, { verb, decided: false })];
  });
  return [...decided, ...done];
}

function deedOf(
  text: string,
  start: number,
  end: number,
  { verb, decided }: { verb: string; decided: boolean },
): Deed {
  const ahead = text.slice(0, start);
  const passive = PASSIVE.test(ahead);
  return {
    subject: phraseBefore(
      ahead.replace(PASSIVE, '').replace(/(?<!\p{L})(?:has|have)(?: now)? $/u, ''),
    ),
    verb: verbBase(verb),
    passive,
    decided,
    start,
    behind: termsOf(wordsOf(text.slice(end))),
    object: phraseAtHead(text.slice(end).trimStart()),
  };
}

/** Of what is to be done it has to be done to so much. */
const SHARE = 0.6;

/** Whether the deed is the planned one, as far as its verb and its object tell; of whom, is not asked. */
export function isDeedOf(deed: Deed, plan: Plan): boolean {
  if (deed.decided && !plan.open) return false;
  if (deed.verb !== plan.verb) return false;
  const shared = plan.object.filter((term) => deed.behind.includes(term)).length;
  return (
    shared >= SHARE * plan.object.length && plan.names.every((name) => deed.behind.includes(name))
  );
}
