import { isIP } from 'node:net';
import { nearestWord } from '../core/language/editDistance.ts';
import { readZone } from '../schedule/readZone.ts';
import { readKept } from './readNumber.ts';
import { type Setting, shown, type Values } from './values.ts';

/** pino's names, from the most silent to the most talkative. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export type LogLevel = (typeof logLevels)[number];

export type StoreSettings =
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'postgresql'; readonly url: string };

export interface MetricsSettings {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

export function readStore(values: Values): StoreSettings {
  const url = values.of('DATABASE_URL');
  if (url === null) return { kind: 'sqlite' };
  if (!/^postgres(?:ql)?:\/\/\S+$/i.test(url) || !URL.canParse(url)) {
    values.complain(
      'DATABASE_URL',
      'is no address of a PostgreSQL database: write it as postgresql://user:password@host:5432/database, or remove it to use SQLite.',
    );
  }
  return { kind: 'postgresql', url };
}

export function readDataDir(values: Values): string {
  const folder = values.of('DATA_DIR') ?? './data';
  if (/^~|^\w+:\/\/|\$/.test(folder)) {
    values.complain(
      'DATA_DIR',
      'is taken as it stands, without "~", "$" or "file://": write the whole path of a folder, as /var/lib/summit-digest.',
    );
  }
  return folder;
}

export function readHost(values: Values, name: 'HTTP_HOST' | 'METRICS_HOST'): string {
  const host = values.of(name) ?? '127.0.0.1';
  if (isIP(host) === 0 && !/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(host)) {
    values.complain(
      name,
      `is ${shown(host)}, which is no address to listen on: write 127.0.0.1 for this machine only, or 0.0.0.0 for all.`,
    );
  }
  return host;
}

export const readPort = (values: Values): number =>
  checkPort(values, 'HTTP_PORT', values.of('HTTP_PORT') ?? '3000');

/** Where the program says how it does; null where nobody asked for that. */
export function readMetrics(values: Values): MetricsSettings | null {
  const host = readHost(values, 'METRICS_HOST');
  const port = values.of('METRICS_PORT');
  if (port !== null) return { host, port: checkPort(values, 'METRICS_PORT', port) };
  if (values.of('METRICS_HOST') !== null) {
    values.complain(
      'METRICS_HOST',
      'is set, but METRICS_PORT is not: set the port too, or remove METRICS_HOST.',
    );
  }
  return null;
}

function checkPort(values: Values, name: 'HTTP_PORT' | 'METRICS_PORT', given: string): number {
  if (isPort(given)) return Number(given);
  values.complain(
    name,
    `is ${shown(given)}, which is no port: write a whole number from 0 (any free one) to 65535.`,
  );
  return 0;
}

const isPort = (given: string): boolean => /^\d{1,5}$/.test(given) && Number(given) <= 65_535;

/** "host:port" each, in lower case. */
export function readPrivateHosts(values: Values): readonly string[] {
  const hosts = (values.of('ALLOW_PRIVATE_HOSTS') ?? '')
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');
  for (const host of hosts) {
    const parts = /^(?:[a-z\d.-]+|\[[\da-f:.]+\]):(\d+)$/.exec(host);
    if (parts !== null && isPort(parts[1]!)) continue;
    values.complain(
      'ALLOW_PRIVATE_HOSTS',
      `has ${shown(host)} in it, which is no host with a port: write host:port, with commas between them, as intranet.example.org:443,[::1]:8080.`,
    );
  }
  return hosts;
}

/** What is kept, and what is forgotten; null for all. */
export interface Keeping {
  /** How long reports are kept, and how many in each workspace. */
  readonly days: number | null;
  readonly reports: number | null;
  /** How long it is known what became of a briefing. */
  readonly deliveryDays: number | null;
}

export const readKeeping = (values: Values): Keeping => ({
  days: readKept(values, 'KEEP_DAYS', { usual: 365, of: 'days' }),
  reports: readKept(values, 'KEEP_REPORTS', { usual: 100_000, of: 'reports' }),
  // As long as a briefing may be corrected, at the least.
  deliveryDays: readKept(values, 'KEEP_DELIVERY_DAYS', { usual: 90, least: 30, of: 'days' }),
});

/** Null where nothing is set: then it is for the way of running to choose. */
export function readLogLevel(values: Values): LogLevel | null {
  const given = values.of('LOG_LEVEL');
  if (given === null) return null;
  const level = logLevels.find((name) => name === given.toLowerCase());
  if (level !== undefined) return level;
  refuseName(values, 'LOG_LEVEL', given, nearestWord(given, logLevels), logLevels.join(', '));
  return null;
}

export function readTimeZone(values: Values): string {
  const given = values.of('TIME_ZONE') ?? 'UTC';
  const read = readZone(given);
  if (read.ok) return read.zone;
  refuseName(values, 'TIME_ZONE', given, read.nearest, 'a name as Europe/Berlin or UTC');
  return 'UTC';
}

function refuseName(
  values: Values,
  name: Setting,
  given: string,
  nearest: string | null,
  allowed: string,
): void {
  const meant = nearest === null ? '' : ` (did you mean ${nearest}?)`;
  values.complain(name, `is ${shown(given)}, which is not known${meant}: write ${allowed}.`);
}
