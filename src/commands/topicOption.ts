import type { Asker, CommandOption, OptionValues, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { problemReply } from './problemReply.ts';
import type { Services } from './services.ts';

export const topicOption: CommandOption = {
  name: 'topic',
  summary: 'The topic to read, where it is not the usual one',
  kind: 'text',
  required: false,
  given: 'named',
  suggest: 'topics',
};

/** Answers from the topic that is asked for, or says why it cannot. */
export async function withTopic(
  values: OptionValues,
  asker: Asker,
  services: Services,
  answer: (topic: Topic, usual: string) => Reply | Promise<Reply>,
): Promise<Reply> {
  return await withNamedTopic(values, asker, services, (topic, usual) => {
    if (topic.reports.length > 0) return answer(topic, usual);
    if (topic.grows) return problemReply({ problem: 'nothing-came-in', topic: topic.name });
    return problemReply({ problem: 'nothing-to-read', topic: topic.name, asOf: null });
  });
}

/** The same, also where the topic holds no report yet. */
export async function withNamedTopic(
  values: OptionValues,
  asker: Asker,
  { library }: Services,
  answer: (topic: Topic, usual: string) => Reply | Promise<Reply>,
): Promise<Reply> {
  const usual = await library.usual(asker);
  const name = String(values.topic ?? usual);
  const topic = await library.topic(name, asker.workspace);
  if (topic) return await answer(topic, usual);
  const known = await library.topics(asker.workspace);
  return problemReply({ problem: 'unknown-topic', given: name, known });
}
