import type { Logger } from 'pino';
import {
  type CorrectionParts,
  watchCorrections,
} from '../commands/corrections/watchCorrections.ts';
import { noticeOfDead } from '../commands/following/show.ts';
import type { FollowParts } from '../follow/parts.ts';
import { addNotice } from '../store/notices.ts';
import type { Store } from '../store/store.ts';

export interface TellingParts {
  readonly db: Store['db'];
  readonly clock: () => Date;
  /** Something is to be posted. */
  readonly wake: () => void;
  readonly find: CorrectionParts['find'];
  readonly log: Logger;
}

/** What following has to tell channels: that a feed is dead, and what has changed under a briefing. */
export const tellChannels = ({
  db,
  clock,
  wake,
  find,
  log,
}: TellingParts): Pick<FollowParts, 'tellDead' | 'onRead'> => ({
  tellDead: async (dead) => {
    if (await addNotice(db, noticeOfDead(dead), clock())) wake();
  },
  onRead: async () => {
    await watchCorrections({ db, clock, wake, log, find });
  },
});
