import { matchesOf } from '../../language/matchesOf.ts';
import { PAST } from '../../language/verbForms.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { verbBase } from './standsFor.ts';

/** "Has failed to open", "refuses to resign", "has yet to decide". */
const NOT_DONE =
  /(?<!\p{L})(?:fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|unable|unwilling|ha(?:s|ve|d) yet) to (?<verb>\p{Ll}{3,})/gu;
/** "Has not opened", "did not resign", "will not be freed"; of "others who did not work there" it is no deed of the sentence. */
const NOT_YET =
  /(?<!\p{L})(?<!(?:others|those|some|people|women|men|students|workers|employees|members|staff(?:ers)?) who )(?:ha(?:s|ve|d)|did|do(?:es)?|will|would|was|were|is|are|could|can)(?: not|n['’]t)(?: yet| be| been| also)* (?<verb>\p{Ll}{3,})/gu;
const DONE = new RegExp(
  `(?<before>(?:\\p{L}+['’]?t? ){0,2})(?<![\\p{L}'’])(?<verb>${PAST})(?!\\p{L})`,
  'gu',
);
const DENIED = /(?:not|n['’]t|never|yet) (?:been |be |yet )?$/u;

/** Verbs that say nothing of what is done. */
const SAYS_LITTLE =
  /^(?:sai|said|have|had|been|was|were|did|done|make|take|get|give|go|come|keep|know|see|say|tell|told|call|name|fail|refus|declin|begin|want|need|meet|hold|respond|comment|repli|return|elabor|answer)$/;

const NONE: ReadonlySet<string> = new Set();
/** Most sentences have none of these words, and need not be searched. */
const MAY_DENY = /(?<!\p{L})(?:fail|refus|declin|unable|unwilling|yet to|not )|n['’]t /u;

const undoneIn = once(({ text }: Line): ReadonlySet<string> => {
  if (!MAY_DENY.test(text)) return NONE;
  const own = withoutQuotations(text);
  return new Set(
    [NOT_DONE, NOT_YET]
      .flatMap((shape) => matchesOf(shape, own).map(({ groups }) => verbBase(groups!.verb!)))
      .filter((verb) => !SAYS_LITTLE.test(verb)),
  );
});

const doneIn = once(
  ({ text }: Line): ReadonlySet<string> =>
    new Set(
      matchesOf(DONE, withoutQuotations(text))
        .filter(({ groups }) => !DENIED.test(groups!.before!))
        .map(({ groups }) => verbBase(groups!.verb!)),
    ),
);

/** Whether one tells as done what the other tells as not done: "has opened", "has failed to open". */
export const undoneApart = (a: Line, b: Line): boolean => isUndone(a, b) || isUndone(b, a);

const isUndone = (one: Line, other: Line): boolean => {
  const undone = undoneIn(one);
  if (undone.size === 0) return false;
  const [done, alsoUndone] = [doneIn(other), undoneIn(other)];
  return [...undone].some((verb) => done.has(verb) && !alsoUndone.has(verb));
};
