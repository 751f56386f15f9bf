import { isIrregularPast, standsFor } from './standsFor.ts';
import type { Alignment, Word } from './wordSlots.ts';

/** Before "to" and a verb these tell what is planned, wished or asked for; "helped to", "began to" tell what is done. */
const BEFORE_TO =
  /^(?:is|are|was|were|be|due|set|plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled|slated|about|going|ready|prepar(?:es?|ed|ing)|want(?:s|ed)?|hop(?:es?|ed|ing)|intend(?:s|ed)?|vow(?:s|ed)?|promis(?:es?|ed)|pledg(?:es?|ed)|agree(?:s|d)?|decid(?:es?|ed)|offer(?:s|ed)?|urg(?:es?|ed)|ask(?:s|ed)?|order(?:s|ed)?|call(?:s|ed)|try|tries|tried|trying|attempt(?:s|ed)?|seeks?|sought|likely|poised|threaten(?:s|ed)?|need(?:s|ed)?|has|have|had|refus(?:es?|ed)|fail(?:s|ed)?|invit(?:es?|ed)|proposals?|proposed|wish(?:es)?|desire|bid|moves?|moved)$/;
const WILL = /^(?:will|would|shall|should|may|might|could|can|must|ll|won['’´]?t)$/;
/** These may stand between "will" or "to" and the verb. */
const BETWEEN = /^(?:be|not|also|soon|now|then|have|\p{L}+ly)$/u;
const TO_REACH = 3;
const BETWEEN_REACH = 3;

/** "Faces a fine", "risks jail". */
const FACES = /^(?:faces?|facing|risks?|risking)$/;
const ARTICLE = /^(?:an?|the|new)$/;

/** Whether the verb at this place is only to come: "will visit", "is due to visit", "asked to be freed", "faces a fine". */
function isPlanned(words: readonly Word[], at: number): boolean {
  const governs = ARTICLE.test(words[at - 1]?.word ?? '') ? at - 2 : at - 1;
  if (FACES.test(words[governs]?.word ?? '')) return true;
  let before = at - 1;
  while (before >= 0 && at - before <= BETWEEN_REACH && BETWEEN.test(words[before]!.word))
    before -= 1;
  const word = words[before]?.word ?? '';
  if (WILL.test(word)) return true;
  return (
    word === 'to' &&
    words.slice(Math.max(0, before - TO_REACH), before).some((one) => BEFORE_TO.test(one.word))
  );
}

/** "Visited", "met": what has been done. */
const isDone = (words: readonly Word[], at: number): boolean => {
  const { word } = words[at]!;
  return (
    (/[^e]ed$/.test(word) || isIrregularPast(word)) &&
    !isPlanned(words, at) &&
    !/^(?:be|to|an?|the|his|her|its|their|is|are)$/.test(words[at - 1]?.word ?? '')
  );
};

/** One tells as planned or wished for what the other tells as done: "is due to visit", "visited". */
export function planAgainstDeed({ words: [one, other] }: Alignment): boolean {
  return (
    plansWhatIsDone(one, other) ||
    plansWhatIsDone(other, one) ||
    (wishes(one) && onlyDoes(other)) ||
    (wishes(other) && onlyDoes(one)) ||
    wouldDoWhatIsSo(one, other) ||
    wouldDoWhatIsSo(other, one)
  );
}

/** "Would require drivers", "requires drivers": of a law that is none yet, and of one that is. "Will" is of both. */
const wouldDoWhatIsSo = (plan: readonly Word[], law: readonly Word[]): boolean =>
  plan.some(
    ({ at, stem, tells }) =>
      tells &&
      plan[at - 1]?.word === 'would' &&
      plan[at + 1] !== undefined &&
      law.some((does) => doesSo(does, stem, law) && takesAlike(plan[at + 1]!, law[does.at + 1])) &&
      !law.some((word) => word.word === 'would'),
  );

/** "Requires": the verb in the present of one. */
const doesSo = ({ word, stem, at }: Word, would: string, law: readonly Word[]): boolean =>
  stem === would && word.endsWith('s') && !/^(?:an?|the|of|in|for)$/.test(law[at - 1]?.word ?? '');

/** What stands behind both, so that it is no noun in the one: "cut jobs", "cuts of jobs". */
const takesAlike = (one: Word, other: Word | undefined): boolean =>
  other !== undefined && one.word === other.word;

/** "Expressed the wish to have him as a guest" is no invitation, whatever the words of the wish. */
const WISHES =
  /^(?:wish(?:es|ed)?|desires?|hop(?:es?|ed|ing)|wants?|wanted|intend(?:s|ed)?|intentions?|willing|willingness|ready|readiness|eager|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|plan(?:s|ned|ning)?)$/;
/** News says the main thing first. */
const MAIN_CLAUSE = 13;

const wishes = (words: readonly Word[]): boolean =>
  words.slice(0, MAIN_CLAUSE).some(({ word }) => WISHES.test(word));

/** It tells a deed in its main clause, and nowhere what will be or is wished for. */
const onlyDoes = (words: readonly Word[]): boolean =>
  words.slice(0, MAIN_CLAUSE).some(({ at, tells }) => tells && isDone(words, at)) &&
  !words.some(({ word }) => WISHES.test(word) || WILL.test(word));

const plansWhatIsDone = (plans: readonly Word[], deeds: readonly Word[]): boolean =>
  plans.some(
    (plan) =>
      plan.tells &&
      isPlanned(plans, plan.at) &&
      !plans.some((word) => word.stem === plan.stem && isDone(plans, word.at)) &&
      deeds.some((deed) => deed.tells && standsFor(plan, deed) && isDone(deeds, deed.at)) &&
      !deeds.some((deed) => deed.tells && deed.stem === plan.stem && isPlanned(deeds, deed.at)),
  );
