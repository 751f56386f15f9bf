import type { Difference } from '../../digest.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { AMONG_FIRST_BESIDE, isOfStory } from '../isOfStory.ts';
import { findBlameEachOther } from './blameEachOther.ts';
import { findContradicted } from './contradicted.ts';
import { findNearerThan } from './nearerThan.ts';
import { findNeitherFigure } from './neitherFigure.ts';
import { findNoSuch } from './noSuch.ts';
import { findSaysOtherwise } from './saysOtherwise.ts';
import { findSideBySide } from './sideBySide.ts';
import { findTwoSources } from './twoSources.ts';
import { findTwoTimes } from './twoTimes.ts';
import { findUnsettled } from './unsettled.ts';
import { findWhetherOr } from './whetherOr.ts';

/** What one report sets side by side as told differently by two. */
export const findBeside = (reading: Reading): Difference[] =>
  [
    ...findNearerThan(reading),
    ...findSideBySide(reading),
    ...findTwoSources(reading),
    ...findTwoTimes(reading),
    ...findNeitherFigure(reading),
    ...findNoSuch(reading),
    ...findSaysOtherwise(reading),
    ...findBlameEachOther(reading),
    ...findContradicted(reading),
    ...findWhetherOr(reading),
    ...findUnsettled(reading),
  ].filter(isOfStory(reading, AMONG_FIRST_BESIDE));
