import type { Asker, Command, OptionValues, Reply } from '../command.ts';
import { placeOf } from '../placeOf.ts';
import { problemReply } from '../problemReply.ts';
import { showSchedules, tellFired } from '../show/schedules.ts';
import { scheduleAdd } from './add.ts';
import { scheduleEdit } from './edit.ts';
import { idOption } from './options.ts';
import { readId, replyWithSchedule } from './reply.ts';
import { scheduleWatch } from './watch.ts';

const scheduleList: Command = {
  name: 'schedule list',
  summary: 'The briefings and watches of this channel, and what became of the last ones',
  right: 'anyone',
  privately: true,
  options: [],
  examples: ['schedule list'],
  reply: async (_values: OptionValues, asker: Asker, { schedules }): Promise<Reply> => {
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
  summary: 'Post a briefing of this schedule at once, besides its set times; a watch looks at once',
  right: 'manager',
  privately: true,
  options: [idOption],
  examples: ['schedule now s1'],
  reply: async (values, asker, { schedules, serving }) => {
    const id = readId(values);
    const fired = await schedules.fireNow(id, placeOf(asker));
    if (!fired.ok) return problemReply(fired.problem);
    const schedule = (await schedules.list(placeOf(asker))).find((one) => one.id === id);
    const isWatch = schedule?.watch != null;
    return {
      ok: true,
      answer: tellFired(fired.value, isWatch, serving),
      data: { delivery: fired.value },
    };
  },
};

export const scheduleCommands: readonly Command[] = [
  scheduleAdd,
  scheduleWatch,
  scheduleList,
  scheduleEdit,
  changeCommand('pause', 'Stop a schedule until it is resumed', 'Paused'),
  changeCommand('resume', 'Let a paused schedule go on', 'Resumed'),
  changeCommand('remove', 'Remove a schedule', 'Removed'),
  scheduleNow,
];
