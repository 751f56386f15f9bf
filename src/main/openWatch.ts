import type { Logger } from 'pino';
import type { Answered } from '../commands/createDesk.ts';
import { Unavailable } from '../commands/unavailable.ts';
import type { Config } from '../config.ts';
import type { Meter } from '../operate/createMeter.ts';
import type { LaterState } from './openState.ts';

/** What the house tells of itself while it serves: to the log, and to whoever asks by HTTP. */
export interface Watch {
  readonly meter: Pick<Meter, 'delivery' | 'poll'>;
  readonly answered: (answered: Answered) => void;
  readonly become: (state: 'serving' | 'stopping') => void;
  /** Where it listens; null where nobody asked for that. */
  readonly url: string | null;
  readonly close: () => Promise<void>;
}

/** Listens where METRICS_PORT is set; throws `Unavailable` where it cannot. */
export async function openWatch(config: Config, state: LaterState, log: Logger): Promise<Watch> {
  const served = config.metrics && (await listen(config.metrics, state));
  return {
    meter: served?.meter ?? { delivery: () => undefined, poll: () => undefined },
    answered: (answered) => {
      const { command, outcome, milliseconds } = answered;
      served?.meter.command(command, outcome, milliseconds / 1000);
      log.info(asFields(answered), 'A command was answered.');
    },
    become: (next) => served?.readiness.become(next),
    url: served?.url ?? null,
    close: async () => served?.close(),
  };
}

const asFields = ({ asker, milliseconds, ...rest }: Answered) => ({
  ...rest,
  ms: Math.round(milliseconds),
  platform: asker.platform,
  workspace: asker.workspace,
  channel: asker.channel,
  user: asker.user,
});

async function listen(at: NonNullable<Config['metrics']>, state: LaterState) {
  const [{ createMeter }, { createReadiness }, { serveHealth }, { countWaiting, reach }] =
    await Promise.all([
      import('../operate/createMeter.ts'),
      import('../operate/createReadiness.ts'),
      import('../operate/serveHealth.ts'),
      import('../store/waiting.ts'),
    ]);
  const store = async () => (await state.get()).store;
  const meter = createMeter({ waiting: async () => await countWaiting(await store()) });
  const readiness = createReadiness(async () => await reach(await store()));
  try {
    return { meter, readiness, ...(await serveHealth({ ...at, readiness, meter })) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Unavailable(
      `METRICS_PORT: ${at.host}:${at.port} cannot be listened on (${code}): choose another port or METRICS_HOST, or end what listens there.`,
    );
  }
}
