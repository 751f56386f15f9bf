import type { Watch } from '../../schedule/watch.ts';
import { text } from '../answer.ts';
import type { Command, Reply } from '../command.ts';
import { defaultWords } from '../digest.ts';
import { placeOf } from '../placeOf.ts';
import { topicOption, withNamedTopic } from '../topicOption.ts';
import { watchOptions } from './options.ts';
import { readWatch } from './readWatch.ts';
import { replyWithSchedule } from './reply.ts';

/** What is not said of a watch. */
const unsaid: Watch = { people: [], origins: null, differences: false, minutes: 60 };

export const scheduleWatch: Command = {
  name: 'schedule watch',
  summary:
    'Tell this channel when somebody is quoted, a point spreads, or a difference opens or closes',
  right: 'manager',
  privately: true,
  options: [...watchOptions, topicOption],
  examples: [
    'schedule watch Maria Okafor',
    'schedule watch --origins 3 --differences --every 120',
    'schedule watch --quoted "Maria Okafor, harbour master" --topic harbour',
  ],
  reply: (values, asker, services) =>
    withNamedTopic(values, asker, services, async ({ name: topic, grows }) => {
      const watch = { ...unsaid, ...readWatch(values) };
      const added = await services.schedules.watch({
        ...placeOf(asker),
        topic,
        words: defaultWords,
        watch,
        madeBy: asker.user,
      });
      const reply = replyWithSchedule(added, 'Watching', services);
      return reply.ok && !grows ? withRemark(reply, topic) : reply;
    }),
};

/** Nobody should wait for an alert that cannot come. */
function withRemark(reply: Reply, topic: string): Reply {
  const remark = `The topic "${topic}" was read when the program started and gets no new reports: follow a source and watch a topic of your own ("topic add").`;
  const footer = { kind: 'footer', spans: [text(remark)] } as const;
  return { ...reply, answer: { ...reply.answer, blocks: [...reply.answer.blocks, footer] } };
}
