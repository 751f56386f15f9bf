import { buildTimeline } from '../core/index.ts';
import { type Block, text } from './answer.ts';
import type { OptionValues, ReadingCommand, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { tellRead } from './show/sourceList.ts';
import { numberSources } from './show/sourceNumbers.ts';
import { showTimeline } from './show/timeline.ts';
import { topicOption, withTopic } from './topicOption.ts';

export const timeline: ReadingCommand = {
  name: 'timeline',
  summary: 'What happened on which day, and what is announced for later',
  right: 'anyone',
  reads: true,
  privately: true,
  options: [
    {
      name: 'dates',
      summary: 'The most days to show; the most important ones are kept',
      kind: 'whole-number',
      required: false,
      given: 'named',
      min: 1,
      max: 100,
    },
    topicOption,
  ],
  examples: ['timeline', 'timeline --dates 5'],
  reply: (values, asker, services) =>
    withTopic(values, asker, services, (topic) => replyWithTimeline(topic, values)),
};

function replyWithTimeline(topic: Topic, values: OptionValues): Reply {
  const dates = typeof values.dates === 'number' ? values.dates : undefined;
  const entries = buildTimeline(topic.reports, { dates });
  const sources = numberSources(topic.reports);
  const none: Block = { kind: 'text', spans: [text('The reports name no day that is certain.')] };
  const told = showTimeline(entries, sources);
  const read = tellRead(told, sources);
  const shown: Block[] =
    entries.length > 0 ? [...told, { kind: 'footer', spans: [text(read)] }] : [none];
  return {
    ok: true,
    answer: { private: true, blocks: [{ kind: 'heading', text: 'Timeline' }, ...shown] },
    data: { topic: topic.name, timeline: entries, sources },
  };
}
