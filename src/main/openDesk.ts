import { randomBytes } from 'node:crypto';
import { createDesk, type FullDesk } from '../commands/createDesk.ts';
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
  readonly serving: boolean;
  readonly log: Log;
  readonly connections?: () => readonly Connection[];
}

/** The desk over the real services. */
export function openDesk(settings: DeskSettings): { desk: FullDesk; services: Services } {
  const { config, serving, log, connections = () => [] } = settings;
  const { library, readings, topics, following, schedules } = settings;
  const clock = (): Date => new Date();
  const zone = config.timeZone;
  const services: Services = {
    library,
    topics,
    following,
    schedules,
    serving,
    clock,
    zone,
    connections,
  };
  return {
    desk: createDesk({ table: commandTable, services, readings, log, newReference }),
    services,
  };
}

/** By which somebody's report of a failure is found in the log. */
export const newReference = (): string => randomBytes(4).toString('hex');
