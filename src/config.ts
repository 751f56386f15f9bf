import { readLimits, type ScheduleLimits } from './settings/readLimits.ts';
import {
  type DiscordSettings,
  readDiscord,
  readSlack,
  type SlackSettings,
} from './settings/readPlatforms.ts';
import {
  type Keeping,
  type LogLevel,
  type MetricsSettings,
  readDataDir,
  readHost,
  readKeeping,
  readLogLevel,
  readMetrics,
  readPort,
  readPrivateHosts,
  readStore,
  readTimeZone,
  type StoreSettings,
} from './settings/readServer.ts';
import { readWebAddress } from './settings/readWebAddress.ts';
import { createValues } from './settings/values.ts';

/** All that can be set, checked. */
export interface Config {
  readonly slack: SlackSettings | null;
  readonly discord: DiscordSettings | null;
  /** Where SQLite's file and other files lie; a path as it was given. */
  readonly dataDir: string;
  readonly store: StoreSettings;
  readonly http: {
    readonly host: string;
    /** 0: any that is free. */
    readonly port: number;
    /** Under which address people reach it, without a slash at the end. */
    readonly publicUrl: string | null;
  };
  /** Where /healthz, /readyz and /metrics are served; null: nowhere. */
  readonly metrics: MetricsSettings | null;
  readonly limits: ScheduleLimits;
  /** "host:port", lower case: may be fetched from although their addresses are private. */
  readonly allowPrivateHosts: readonly string[];
  /** What is kept of reports that no posted briefing rests on. */
  readonly keep: Keeping;
  /** Null: what suits the way of running. */
  readonly logLevel: LogLevel | null;
  /** An IANA name: the zone of new schedules that name none. */
  readonly timeZone: string;
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  /** One sentence for each setting that is wrong: its name, what is wrong and what to do. No secret stands in them. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the settings out of an environment; finds all that is wrong with them at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const values = createValues(env);
  const config: Config = {
    slack: readSlack(values),
    discord: readDiscord(values),
    dataDir: readDataDir(values),
    store: readStore(values),
    http: {
      host: readHost(values, 'HTTP_HOST'),
      port: readPort(values),
      publicUrl: readWebAddress(values, 'PUBLIC_URL'),
    },
    metrics: readMetrics(values),
    limits: readLimits(values),
    allowPrivateHosts: readPrivateHosts(values),
    keep: readKeeping(values),
    logLevel: readLogLevel(values),
    timeZone: readTimeZone(values),
  };
  return values.problems.length === 0
    ? { ok: true, config }
    : { ok: false, problems: values.problems };
}
