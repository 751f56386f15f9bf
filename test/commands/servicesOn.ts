import { createMemoryLibrary } from '../../src/commands/memoryLibrary.ts';
import type { Services } from '../../src/commands/services.ts';
import { createTopicBook } from '../../src/commands/topics/createTopicBook.ts';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Store } from '../../src/store/store.ts';
import { ferryReports } from '../reports/ferry.ts';
import { followsNothing } from './followsNothing.ts';
import { notesNothing } from './notesNothing.ts';

/** What commands need, on a real store: the topic "summit" is of ferries, and nothing is followed. */
export const servicesOn = (
  store: Store,
  clock: () => Date,
  change: Partial<Services> = {},
): Services => ({
  library: createMemoryLibrary(new Map([['summit', ferryReports]])),
  topics: createTopicBook({ store, clock }),
  following: followsNothing,
  audit: notesNothing,
  schedules: createScheduleBook({ store, clock }),
  serving: true,
  clock,
  zone: 'UTC',
  connections: () => [],
  ...change,
});
