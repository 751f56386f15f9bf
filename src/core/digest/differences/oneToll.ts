import type { Casualties } from './fates.ts';
import { mayBeAmong } from './noneLeft.ts';

/** One fate, and people called by one word; "nobody" is none of them. */
export const areOneToll = (a: Casualties, b: Casualties): boolean =>
  a.fate === b.fate &&
  a.figure.role === b.figure.role &&
  (a.who === b.who || isOfAnybody(a, b) || isOfAnybody(b, a));

const isOfAnybody = (none: Casualties, others: Casualties): boolean =>
  none.none === true &&
  none.who === '' &&
  arePeople(others) &&
  mayBeAmong(none, others.figure.label);

/** "No one is missing" says nothing of four boats. */
const arePeople = ({ figure: { label } }: Casualties): boolean =>
  /(?:[eo]rs|ists|[ea]nts|ees|ians|men|crew|children|boys|girls|guests|pupils|tourists)$/i.test(
    label,
  );
