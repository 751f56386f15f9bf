import type { MigrationProvider } from 'kysely';
import * as schedules from './0001-schedules.ts';
import * as pausesAndLastUse from './0002-pauses-and-last-use.ts';
import * as whatWasTold from './0003-what-was-told.ts';
import * as library from './0004-library.ts';
import * as notices from './0005-notices.ts';
import * as operation from './0006-operation.ts';
import * as watches from './0007-watches.ts';
import * as shards from './0008-shards.ts';
import * as topicNames from './0009-topic-names.ts';
import * as topicMarks from './0010-topic-marks.ts';
import * as removals from './0011-removals.ts';
import * as whenItCame from './0012-when-it-came.ts';
import * as listed from './0013-listed.ts';

/** All steps, oldest first by name; a step that was released is never changed, only followed by another. */
export const migrations: MigrationProvider = {
  getMigrations: async () => ({
    '0001-schedules': schedules,
    '0002-pauses-and-last-use': pausesAndLastUse,
    '0003-what-was-told': whatWasTold,
    '0004-library': library,
    '0005-notices': notices,
    '0006-operation': operation,
    '0007-watches': watches,
    '0008-shards': shards,
    '0009-topic-names': topicNames,
    '0010-topic-marks': topicMarks,
    '0011-removals': removals,
    '0012-when-it-came': whenItCame,
    '0013-listed': listed,
  }),
};
