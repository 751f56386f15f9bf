import { type Logger, pino } from 'pino';
import { scrubSecrets } from './scrubSecrets.ts';

/** Where lines go: standard error, since standard output is for answers. */
const standardError = () => pino.destination({ dest: 2, sync: true });

/** Logs as JSON, a line each, without secrets. */
export function createLog(
  level: string,
  sink: { readonly write: (line: string) => unknown } = standardError(),
): Logger {
  return pino({ level }, { write: (line: string) => void sink.write(scrubSecrets(line)) });
}
