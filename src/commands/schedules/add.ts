import { parseWhen } from '../../schedule/parseWhen.ts';
import { asNothingNew } from '../../schedule/settings.ts';
import type { Asker, Command, OptionValues, Reply } from '../command.ts';
import { defaultWords, wordsOption } from '../digest.ts';
import { placeOf } from '../placeOf.ts';
import { problemReply } from '../problemReply.ts';
import type { Services } from '../services.ts';
import { topicOption, withNamedTopic } from '../topicOption.ts';
import { catchUpOption, nothingNewOption, whenOption, zoneOption } from './options.ts';
import { replyWithSchedule } from './reply.ts';

export const scheduleAdd: Command = {
  name: 'schedule add',
  summary: 'Post a briefing in this channel at set times',
  right: 'manager',
  privately: true,
  options: [whenOption, zoneOption, wordsOption, nothingNewOption, catchUpOption, topicOption],
  examples: [
    'schedule add weekdays 08:00 Europe/Berlin',
    'schedule add first monday 9:00 --nothing-new silence',
    'schedule add "0 8 * * 1-5" --zone UTC',
  ],
  reply: (values, asker, services) =>
    withNamedTopic(values, asker, services, ({ name }) => add(values, name, asker, services)),
};

async function add(
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
    nothingNew: asNothingNew(values['nothing-new']),
    ...(values['catch-up'] === undefined ? {} : { catchUpHours: Number(values['catch-up']) }),
    madeBy: asker.user,
  });
  return replyWithSchedule(added, 'Scheduled', services);
}
