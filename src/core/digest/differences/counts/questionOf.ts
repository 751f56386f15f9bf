import { isAnybody } from './nouns.ts';
import type { Counted } from './readCounted.ts';

/** Where people are counted unnamed, what befell them names them: "How many missing?" */
const IS_FATE = /^(?:dead|missing|arrested|trapped|ill)$/;

/** As a reader would ask it. */
export function questionOf(told: readonly Counted[]): string {
  const named = told.find(({ noun }) => !isAnybody(noun));
  if (named !== undefined && named.figure.unit !== '')
    return `How large is the ${named.figure.label}?`;
  const fate = told[0]!.said.names.find((name) => IS_FATE.test(name));
  return `How many ${named?.figure.label ?? fate ?? 'people'}?`;
}
