import type { Command, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { showSourceList } from './show/sourceList.ts';
import { numberSources } from './show/sourceNumbers.ts';
import { topicOption, withTopic } from './topicOption.ts';

export const sources: Command = {
  name: 'sources',
  summary: 'Which reports were read, from which outlets and when',
  right: 'anyone',
  privately: true,
  options: [topicOption],
  examples: ['sources'],
  reply: (values, asker, services) => withTopic(values, asker, services, replyWithSources),
};

function replyWithSources(topic: Topic): Reply {
  const numbered = numberSources(topic.reports);
  return {
    ok: true,
    answer: {
      private: true,
      blocks: [{ kind: 'heading', text: `Sources of "${topic.name}"` }, showSourceList(numbered)],
    },
    data: { topic: topic.name, sources: numbered },
  };
}
