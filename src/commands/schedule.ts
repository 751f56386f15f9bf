import { parseWhen } from '../schedule/parseWhen.ts';
import type { Outcome, Schedule, ScheduleProblem } from '../schedule/schedule.ts';
import type { Asker, Command, CommandOption, OptionValues, Reply } from './command.ts';
import { defaultWords, wordsOption } from './digest.ts';
import { problemReply } from './problemReply.ts';
import type { Services } from './services.ts';
import { showSchedule, showSchedules, tellFired } from './show/schedules.ts';
import { topicOption, withNamedTopic } from './topicOption.ts';

const idOption: CommandOption = {
  name: 'id',
  summary: 'Which one, as "schedule list" names it',
  kind: 'text',
  required: true,
  given: 'word',
  suggest: 'schedules',
};

const scheduleAdd: Command = {
  name: 'schedule add',
  summary: 'Post a briefing in this channel at set times',
  right: 'manager',
  privately: true,
  options: [
    {
      name: 'when',
      summary: '"daily 08:00", "weekdays 08:30", "mondays 09:00", or cron as "0 8 * * 1-5"',
      kind: 'text',
      required: true,
      given: 'rest',
    },
    {
      name: 'zone',
      summary: 'The time zone, as Europe/Berlin',
      kind: 'text',
      required: false,
      given: 'named',
      suggest: 'zones',
    },
    wordsOption,
    topicOption,
  ],
  examples: ['schedule add weekdays 08:00 Europe/Berlin', 'schedule add "0 8 * * 1-5" --zone UTC'],
  reply: (values, asker, services) =>
    withNamedTopic(values, asker, services, ({ name }) =>
      addSchedule(values, name, asker, services),
    ),
};

async function addSchedule(
  values: OptionValues,
  topic: string,
  asker: Asker,
  services: Services,
): Promise<Reply> {
  const when = parseWhen(String(values.when));
  if (!when.ok) return problemReply(when.problem);
  const added = await services.schedules.add({
    ...placeOf(asker),
    cron: when.value.cron,
    zone: String(values.zone ?? when.value.zone ?? services.zone),
    topic,
    words: Number(values.words ?? defaultWords),
    madeBy: asker.user,
  });
  return replyWithSchedule(added, 'Scheduled', services);
}

const scheduleList: Command = {
  name: 'schedule list',
  summary: 'The briefings that this channel gets, and what became of the last ones',
  right: 'anyone',
  privately: true,
  options: [],
  examples: ['schedule list'],
  reply: async (_values, asker, { schedules }) => {
    const at = placeOf(asker);
    const found = await schedules.list(at);
    const deliveries = await schedules.deliveries(at, 5);
    return {
      ok: true,
      answer: showSchedules(found, deliveries),
      data: { schedules: found, deliveries },
    };
  },
};

/** People write s1, S1, #1 and 1. */
const readId = ({ id }: OptionValues): string =>
  String(id)
    .toLowerCase()
    .replace(/^#?s?(?=\d+$)/, 's');

type Change = 'pause' | 'resume' | 'remove';

function changeCommand(change: Change, summary: string, done: string): Command {
  return {
    name: `schedule ${change}`,
    summary,
    right: 'manager',
    privately: true,
    options: [idOption],
    examples: [`schedule ${change} s1`],
    reply: async (values, asker, services) => {
      const changed = await services.schedules[change](readId(values), placeOf(asker));
      return replyWithSchedule(changed, done, services);
    },
  };
}

const scheduleNow: Command = {
  name: 'schedule now',
  summary: 'Post a briefing of this schedule at once, besides its set times',
  right: 'manager',
  privately: true,
  options: [idOption],
  examples: ['schedule now s1'],
  reply: async (values, asker, { schedules, serving }) => {
    const fired = await schedules.fireNow(readId(values), placeOf(asker));
    if (!fired.ok) return problemReply(fired.problem);
    return { ok: true, answer: tellFired(fired.value, serving), data: { delivery: fired.value } };
  },
};

export const scheduleCommands: readonly Command[] = [
  scheduleAdd,
  scheduleList,
  changeCommand('pause', 'Stop a schedule until it is resumed', 'Paused'),
  changeCommand('resume', 'Let a paused schedule go on', 'Resumed'),
  changeCommand('remove', 'Remove a schedule', 'Removed'),
  scheduleNow,
];

const placeOf = ({ platform, workspace, channel }: Asker) => ({ platform, workspace, channel });

function replyWithSchedule(outcome: Outcome<Schedule>, done: string, services: Services): Reply {
  if (!outcome.ok) return problemReply(outcome.problem satisfies ScheduleProblem);
  const answer = showSchedule(outcome.value, done, services.serving);
  return { ok: true, answer, data: { schedule: outcome.value } };
}
