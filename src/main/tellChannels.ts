import type { Logger } from 'pino';
import { findCorrections } from '../commands/corrections/findCorrections.ts';
import { watchCorrections } from '../commands/corrections/watchCorrections.ts';
import { noticeOfDead } from '../commands/following/show.ts';
import { readStored } from '../commands/readStored.ts';
import type { FollowParts } from '../follow/parts.ts';
import type { FoundCorrection, StaleBriefing } from '../store/library/corrections.ts';
import { addNotice } from '../store/notices.ts';
import type { Store } from '../store/store.ts';

export interface TellingParts {
  readonly db: Store['db'];
  readonly clock: () => Date;
  /** Something is to be posted. */
  readonly wake: () => void;
  readonly log: Logger;
}

/** What following has to tell channels: that a feed is dead, and what has changed under a briefing. */
export const tellChannels = ({
  db,
  clock,
  wake,
  log,
}: TellingParts): Pick<FollowParts, 'tellDead' | 'onRead'> => ({
  tellDead: async (dead) => {
    if (await addNotice(db, noticeOfDead(dead), clock())) wake();
  },
  onRead: async () => {
    await watchCorrections({ db, clock, wake, log, find: findInBriefing });
  },
});

/** The quotes of what has changed are found by the core, where it needs them. */
async function findInBriefing(briefing: StaleBriefing): Promise<readonly FoundCorrection[]> {
  const { content, memory, changed } = briefing;
  if (content === null || memory === null) return [];
  const read = await Promise.all(briefing.reports.map((report) => readStored(report, [])));
  const reports = read.flatMap((one) => (one === null ? [] : [one.report]));
  return findCorrections({ content, memory, changed, reports });
}
