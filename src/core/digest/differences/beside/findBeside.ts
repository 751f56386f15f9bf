import type { Difference } from '../../digest.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { AMONG_FIRST_BESIDE, isOfStory } from '../isOfStory.ts';
import { findBlameEachOther } from './blameEachOther.ts';
import { findNearerThan } from './nearerThan.ts';
import { findNoSuch } from './noSuch.ts';
import { findSideBySide } from './sideBySide.ts';

/** What one report sets side by side as told differently by two. */
export const findBeside = (reading: Reading): Difference[] =>
  [
    ...findNearerThan(reading),
    ...findSideBySide(reading),
    ...findNoSuch(reading),
    ...findBlameEachOther(reading),
  ].filter(isOfStory(reading, AMONG_FIRST_BESIDE));
