import { parseWhen } from '../../schedule/parseWhen.ts';
import type { Outcome, ScheduleChange } from '../../schedule/schedule.ts';
import { asNothingNew } from '../../schedule/settings.ts';
import type { Command, CommandOption, OptionValues } from '../command.ts';
import { wordsOption } from '../digest.ts';
import { placeOf } from '../placeOf.ts';
import { problemReply } from '../problemReply.ts';
import {
  catchUpOption,
  idOption,
  nothingNewOption,
  watchOptions,
  whenOption,
  zoneOption,
} from './options.ts';
import { readWatch } from './readWatch.ts';
import { readId, replyWithSchedule } from './reply.ts';

const named = (option: CommandOption): CommandOption => ({
  ...option,
  required: false,
  given: 'named',
  // 0 takes the number of origins away.
  ...(option.name === 'origins' ? { min: 0 } : {}),
});

export const scheduleEdit: Command = {
  name: 'schedule edit',
  summary:
    'Change a schedule or watch; what is not named stays (--quoted - and --origins 0 empty it)',
  right: 'manager',
  privately: true,
  options: [
    idOption,
    ...[whenOption, zoneOption, wordsOption, nothingNewOption, catchUpOption].map(named),
    ...watchOptions.map(named),
  ],
  examples: [
    'schedule edit s1 --nothing-new silence',
    'schedule edit s1 --when "weekdays 07:30"',
    'schedule edit s2 --every 180',
  ],
  reply: async (values, asker, services) => {
    const change = readChange(values);
    if (!change.ok) return problemReply(change.problem);
    const edited = await services.schedules.edit(readId(values), placeOf(asker), change.value);
    return replyWithSchedule(edited, 'Changed', services);
  },
};

function readChange(values: OptionValues): Outcome<ScheduleChange> {
  const when = values.when === undefined ? null : parseWhen(String(values.when));
  if (when !== null && !when.ok) return when;
  const zone = values.zone ?? when?.value.zone ?? undefined;
  const watch = readWatch(values);
  return {
    ok: true,
    value: {
      ...(when === null ? {} : { cron: when.value.cron }),
      ...(zone === undefined ? {} : { zone: String(zone) }),
      ...(values.words === undefined ? {} : { words: Number(values.words) }),
      ...(values['nothing-new'] === undefined
        ? {}
        : { nothingNew: asNothingNew(values['nothing-new']) }),
      ...(values['catch-up'] === undefined ? {} : { catchUpHours: Number(values['catch-up']) }),
      ...(Object.keys(watch).length === 0 ? {} : { watch }),
    },
  };
}
