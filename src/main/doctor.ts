import type { Finding, PlatformFindings, ScheduledChannel } from '../commands/finding.ts';
import type { Config } from '../config.ts';
import { examineClock } from '../operate/examineClock.ts';
import { examineFolder } from '../operate/examineFolder.ts';
import { examineSchedules } from '../operate/examineSchedules.ts';
import { type ActiveSchedule, activeSchedules } from '../schedule/outlook.ts';
import { type ExaminedStore, examineStore } from '../store/examineStore.ts';
import { exitCodes } from './exitCodes.ts';
import { print } from './screen.ts';
import { scrubSecrets } from './scrubSecrets.ts';

/**
 * Examines all that the program needs, without changing or posting anything: one line for each
 * finding. The exit code is 1 where something is bad.
 */
export async function doctor(format: 'text' | 'json', config: Config): Promise<number> {
  const findings = (await examine(config)).map((finding) => ({
    ...finding,
    sentence: scrubSecrets(finding.sentence),
  }));
  const isWell = findings.every(({ state }) => state !== 'bad');
  if (format === 'json')
    print(`${JSON.stringify({ version: 1, ok: isWell, findings }, null, 2)}\n`);
  else print(findings.map(asLine).join(''));
  return isWell ? exitCodes.done : exitCodes.failed;
}

const marks = { good: 'ok', unset: 'not set', warning: 'warning', bad: 'MEND' } as const;

const asLine = ({ about, state, sentence }: Finding): string =>
  `${marks[state].padEnd(8)} ${about}: ${sentence.replace(/\s+/g, ' ')}\n`;

async function examine(config: Config): Promise<Finding[]> {
  const { dataDir, store: settings } = config;
  const databaseUrl = settings.kind === 'postgresql' ? settings.url : undefined;
  const examined = await examineStore({ dataDir, databaseUrl });
  try {
    const schedules =
      examined.found === 'store' && examined.tables === 'current'
        ? await activeSchedules(examined.store)
        : [];
    const platforms = await Promise.all([
      examineSlackIf(config, schedules),
      examineDiscordIf(config, schedules),
    ]);
    return [
      ...tellStore(examined),
      ...(settings.kind === 'sqlite' ? [examineFolder(dataDir)] : []),
      ...clocks(examined, platforms),
      ...examineSchedules(schedules, new Date()),
      ...platforms.flatMap(({ findings }) => findings),
    ];
  } finally {
    if (examined.found === 'store') await examined.store.close();
  }
}

function tellStore(examined: ExaminedStore): Finding[] {
  const about = 'Database';
  switch (examined.found) {
    case 'nothing':
      return [
        {
          about,
          state: 'good',
          sentence: `${examined.where} is made when something is first kept.`,
        },
      ];
    case 'problem':
      return [{ about, state: 'bad', sentence: examined.problem.sentence }];
    case 'store':
      return [{ about, ...tellTables(examined) }];
  }
}

function tellTables({ where, tables }: Extract<ExaminedStore, { found: 'store' }>) {
  switch (tables) {
    case 'current':
      return {
        state: 'good',
        sentence: `${where} answers, and its tables are up to date.`,
      } as const;
    case 'behind':
      return {
        state: 'warning',
        sentence: `${where} answers; its tables are of an older version: back it up, then start this version, which brings them up to date.`,
      } as const;
    case 'newer':
      return {
        state: 'bad',
        sentence: `${where} was written by a newer version: run that one, or restore a backup from before the upgrade.`,
      } as const;
  }
}

/** Beside every clock that can be asked. */
function clocks(examined: ExaminedStore, platforms: readonly (PlatformFindings & Named)[]) {
  const now = new Date();
  const database = examined.found === 'store' ? examined.time : null;
  const known = [
    { whose: 'the database', time: database },
    ...platforms.map(({ name, serverTime }) => ({ whose: name, time: serverTime })),
  ];
  return known.flatMap(({ whose, time }) => (time ? [examineClock(whose, time, now)] : []));
}

interface Named {
  readonly name: string;
}

async function examineSlackIf(
  { slack }: Config,
  schedules: readonly ActiveSchedule[],
): Promise<PlatformFindings & Named> {
  const name = 'Slack';
  if (slack === null) return { name, ...unset(name, 'SLACK_BOT_TOKEN') };
  const { examineSlack } = await import('../adapters/slack/examine.ts');
  return { name, ...(await examineSlack(slack, channelsOf('slack', schedules))) };
}

async function examineDiscordIf(
  { discord }: Config,
  schedules: readonly ActiveSchedule[],
): Promise<PlatformFindings & Named> {
  const name = 'Discord';
  if (discord === null) return { name, ...unset(name, 'DISCORD_TOKEN') };
  const { examineDiscord } = await import('../adapters/discord/examine.ts');
  return { name, ...(await examineDiscord(discord, channelsOf('discord', schedules))) };
}

const unset = (about: string, setting: string): PlatformFindings => ({
  serverTime: null,
  findings: [
    {
      about,
      state: 'unset',
      sentence: `${setting} is not set, so it is not connected; README.md tells how to.`,
    },
  ],
});

/** Each channel once, with its schedules. */
function channelsOf(
  platform: ActiveSchedule['platform'],
  schedules: readonly ActiveSchedule[],
): ScheduledChannel[] {
  const channels = new Map<string, ScheduledChannel>();
  for (const { id, workspace, channel } of schedules.filter((one) => one.platform === platform)) {
    const key = `${workspace} ${channel}`;
    const before = channels.get(key)?.schedules;
    channels.set(key, { workspace, channel, schedules: before ? `${before}, ${id}` : id });
  }
  return [...channels.values()];
}
