import type { SourceBook } from '../follow/sourceBook.ts';
import type { ScheduleBook } from '../schedule/schedule.ts';
import type { AuditBook } from './audit/auditBook.ts';
import type { Library } from './library.ts';
import type { TellProgress } from './tellProgress.ts';
import type { TopicBook } from './topics/topicBook.ts';

/** What handlers may use; main.ts puts it together. */
export interface Services {
  readonly library: Library;
  readonly topics: TopicBook;
  /** What the workspaces follow. */
  readonly following: SourceBook;
  readonly schedules: ScheduleBook;
  readonly audit: AuditBook;
  /** Whether anything posts what is due: false for a single command on the command line. */
  readonly serving: boolean;
  readonly clock: () => Date;
  /** The time zone of schedules that name none. */
  readonly zone: string;
  /** Hears how far a long answer is; absent where nobody watches. */
  readonly tell?: TellProgress | undefined;
  /** Platforms that are connected, for `status`. */
  readonly connections: () => readonly Connection[];
}

export interface Connection {
  readonly platform: 'slack' | 'discord' | 'terminal';
  readonly state: 'connected' | 'connecting' | 'failed';
  /** One sentence where it failed: what is wrong and what to do. */
  readonly problem: string | null;
}
