import { randomBytes } from 'node:crypto';
import type { AuditBook } from '../commands/audit/auditBook.ts';
import { type Answered, createDesk, type FullDesk } from '../commands/createDesk.ts';
import type { Library } from '../commands/library.ts';
import type { Log } from '../commands/log.ts';
import type { Readings } from '../commands/readings.ts';
import type { Connection, Services } from '../commands/services.ts';
import { commandTable } from '../commands/table.ts';
import type { TopicBook } from '../commands/topics/topicBook.ts';
import type { Config } from '../config.ts';
import type { SourceBook } from '../follow/sourceBook.ts';
import type { ScheduleBook } from '../schedule/schedule.ts';

export interface DeskSettings {
  readonly config: Config;
  readonly library: Library;
  readonly readings?: Readings;
  readonly topics: TopicBook;
  readonly following: SourceBook;
  readonly schedules: ScheduleBook;
  readonly audit: AuditBook;
  readonly serving: boolean;
  readonly log: Log;
  readonly connections?: () => readonly Connection[];
  /** Hears of each request that was answered. */
  readonly answered?: (answered: Answered) => void;
}

/** The desk over the real services. */
export function openDesk(settings: DeskSettings): { desk: FullDesk; services: Services } {
  const { config, serving, log, connections = () => [], answered: note } = settings;
  const { library, readings, topics, following, schedules, audit } = settings;
  const clock = (): Date => new Date();
  const zone = config.timeZone;
  const books = { library, topics, following, schedules, audit };
  const services = { ...books, serving, clock, zone, connections };
  const parts = { table: commandTable, services, readings, log, newReference };
  return { desk: createDesk(note ? { ...parts, note } : parts), services };
}

/** By which somebody's report of a failure is found in the log. */
export const newReference = (): string => randomBytes(4).toString('hex');
