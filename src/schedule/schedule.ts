import type { KeptCorrection } from '../store/library/corrections.ts';
import type { Watch } from './watch.ts';

/** When a channel gets its briefing. */
export interface Schedule {
  /** Short, unique in the store: "s7". */
  readonly id: string;
  readonly platform: 'slack' | 'discord' | 'terminal';
  readonly workspace: string;
  readonly channel: string;
  /** Five fields: minute, hour, day of month, month, day of week; empty for a watch. */
  readonly cron: string;
  /** A zone of the time zone database, in its spelling. */
  readonly zone: string;
  readonly topic: string;
  /** The length of the briefing, in words. */
  readonly words: number;
  readonly state: 'active' | 'paused';
  readonly madeBy: string;
  /** ISO 8601 instants. */
  readonly madeAt: string;
  /** Null while paused; of a watch, the instant from which on it looks. */
  readonly nextFireAt: string | null;
  /** Where nothing is new since the channel's last briefing: a line that says so, or no message. */
  readonly nothingNew: 'line' | 'silence';
  /** How old a briefing may be that was missed and is posted nevertheless. */
  readonly catchUpHours: number;
  /** What it looks for, where it is a watch; null where it posts at set times. */
  readonly watch: Watch | null;
  /** Since when (ISO instant) its channel takes no message, and why; null while it does. */
  readonly rests: { readonly since: string; readonly why: string } | null;
}

export type NewSchedule = Pick<
  Schedule,
  'platform' | 'workspace' | 'channel' | 'cron' | 'zone' | 'topic' | 'words' | 'madeBy'
> &
  Partial<Pick<Schedule, 'nothingNew' | 'catchUpHours'>>;

export type NewWatch = Omit<NewSchedule, 'cron' | 'zone' | 'nothingNew' | 'catchUpHours'> & {
  readonly watch: Watch;
};

/** What may be changed of a schedule; what is absent stays. The last is for watches only, all others for briefings. */
export interface ScheduleChange {
  readonly cron?: string;
  readonly zone?: string;
  readonly nothingNew?: Schedule['nothingNew'];
  readonly words?: number;
  readonly catchUpHours?: number;
  readonly watch?: Partial<Watch>;
}

/**
 * `due`: to be made; `made`: its content is frozen, to be posted; `silent`: there was nothing to tell,
 * and nothing was posted; `missed`: was never tried, as it was too old or a later one took its place.
 */
export type DeliveryState = 'due' | 'made' | 'delivered' | 'silent' | 'failed' | 'missed';

/** One briefing that is due at one time in one channel. */
export interface Delivery {
  readonly id: string;
  readonly scheduleId: string;
  readonly fireAt: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly problem: string | null;
  readonly deliveredAt: string | null;
  /** From fire time to delivered; null before. */
  readonly lateSeconds: number | null;
}

/** What a person can do wrong with a schedule; the words for it stand in the message catalogue. */
export type ScheduleProblem =
  | { readonly problem: 'unknown-zone'; readonly given: string; readonly nearest: string | null }
  | { readonly problem: 'cron-with-seconds'; readonly given: string }
  | { readonly problem: 'bad-cron'; readonly given: string }
  | { readonly problem: 'never-fires'; readonly given: string }
  /** Times of one day that no one expression holds: 8:00 and 18:30. */
  | { readonly problem: 'times-apart'; readonly given: string }
  /** More often than whoever runs it lets channels have it. */
  | { readonly problem: 'too-often'; readonly given: string; readonly minutesBetween: number }
  /** There are as many as there may be: in the channel, in the workspace, of the person. */
  | {
      readonly problem: 'too-many-schedules';
      readonly most: number;
      readonly of: 'channel' | 'workspace' | 'person';
    }
  /** A watch may tell more often than whoever runs it lets channels be told. */
  | { readonly problem: 'watch-too-often'; readonly given: number; readonly minutesBetween: number }
  | { readonly problem: 'watch-without-condition' }
  | { readonly problem: 'too-many-people'; readonly most: number }
  /** The channel has one that looks for the same in the same topic. */
  | { readonly problem: 'same-watch'; readonly id: string; readonly paused: boolean }
  /** What was to be changed is not said of this kind of schedule. */
  | {
      readonly problem: 'not-of-this-kind';
      readonly id: string;
      readonly kind: 'briefing' | 'watch';
      readonly option: string;
    }
  | { readonly problem: 'nothing-to-edit'; readonly id: string }
  /** The channel has one at the same times on the same topic. */
  | { readonly problem: 'same-schedule'; readonly id: string; readonly paused: boolean }
  | { readonly problem: 'unknown-schedule'; readonly given: string }
  | { readonly problem: 'unknown-delivery'; readonly given: string }
  /** It was not given up, so there is nothing to try again. */
  | { readonly problem: 'not-failed'; readonly given: string; readonly state: DeliveryState }
  | { readonly problem: 'schedule-removed'; readonly given: string; readonly schedule: string };

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ScheduleProblem };

export const wrong = (
  problem: ScheduleProblem,
): { readonly ok: false; readonly problem: ScheduleProblem } => ({
  ok: false,
  problem,
});

/** The schedules of all workspaces, and what became of their briefings. Ids of other channels are unknown ids. */
export interface ScheduleBook {
  readonly add: (schedule: NewSchedule) => Promise<Outcome<Schedule>>;
  readonly watch: (watch: NewWatch) => Promise<Outcome<Schedule>>;
  readonly edit: (id: string, at: ChannelRef, change: ScheduleChange) => Promise<Outcome<Schedule>>;
  /** Of one channel. */
  readonly list: (at: ChannelRef) => Promise<readonly Schedule[]>;
  readonly pause: (id: string, at: ChannelRef) => Promise<Outcome<Schedule>>;
  readonly resume: (id: string, at: ChannelRef) => Promise<Outcome<Schedule>>;
  readonly remove: (id: string, at: ChannelRef) => Promise<Outcome<Schedule>>;
  /** Makes a delivery that is due at this moment; it is posted by the next tick, at once. */
  readonly fireNow: (id: string, at: ChannelRef) => Promise<Outcome<Delivery>>;
  /** The latest first. */
  readonly deliveries: (at: ChannelRef, most: number) => Promise<readonly Delivery[]>;
  /** What has changed under the channel's posted briefings, the latest first. */
  readonly corrections: (at: ChannelRef, most: number) => Promise<readonly KeptCorrection[]>;
  /** The same, of one channel or of all (null), and only those that were given up where `failed`. */
  readonly findDeliveries: (query: {
    readonly at: ChannelRef | null;
    readonly most: number;
    readonly failed?: boolean;
  }) => Promise<readonly Delivery[]>;
  /** Lets what was given up be tried again; `id` may be the beginning of one. */
  readonly retry: (id: string, at: ChannelRef | null) => Promise<Outcome<Delivery>>;
}

export interface ChannelRef {
  readonly platform: Schedule['platform'];
  readonly workspace: string;
  readonly channel: string;
}

/** A workspace of a platform. */
export type WorkspaceRef = Pick<ChannelRef, 'platform' | 'workspace'>;
