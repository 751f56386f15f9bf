import type { Compose } from './compose.ts';
import type { Note } from './events.ts';
import type { LeaseParts } from './lease.ts';
import type { Log } from './log.ts';
import type { Post } from './post.ts';
import type { Schedule } from './schedule.ts';
import type { Tell } from './tell.ts';

/** What a delivery needs of the house. */
export interface DeliverParts extends LeaseParts {
  /** Called once for a delivery, unless it does not succeed. */
  readonly compose: Compose;
  /** The platform's way to post; null while it is not connected. */
  readonly post: (platform: Schedule['platform']) => Post | null;
  /**
   * Once a day reports that are older, or more in a workspace, are forgotten, and deliveries that are
   * older; null: none. All are kept where absent.
   */
  readonly keep?: {
    readonly days: number | null;
    readonly reports: number | null;
    readonly deliveryDays: number | null;
  };
  /** The platform's way to say something to one person; null where there is none, or while it is not connected. */
  readonly tell: (platform: Schedule['platform']) => Tell | null;
  readonly log: Log;
  readonly note: Note;
  /** True from the moment that the process is to end: what is not yet being posted is handed back. */
  readonly stopping: () => boolean;
}
