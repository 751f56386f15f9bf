import { type Logger, pino } from 'pino';

/** Logs go to standard error, as JSON; standard output is for answers. */
export const createLog = (level: string): Logger =>
  pino({ level }, pino.destination({ dest: 2, sync: true }));
