import type { CommandOption, OptionValues, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { problemReply } from './problemReply.ts';
import type { Services } from './services.ts';

export const topicOption: CommandOption = {
  name: 'topic',
  summary: 'The topic to read, where it is not the usual one',
  kind: 'text',
  required: false,
  given: 'named',
};

/** Answers from the topic that is asked for, or says why it cannot. */
export async function withTopic<Answered extends Reply>(
  values: OptionValues,
  { library }: Pick<Services, 'library'>,
  answer: (topic: Topic) => Answered | Promise<Answered>,
): Promise<Answered | (Reply & { readonly ok: false })> {
  const name = String(values.topic ?? library.usual);
  const topic = await library.topic(name);
  if (!topic) {
    const known = await library.topics();
    return problemReply({ problem: 'unknown-topic', given: name, known });
  }
  if (topic.reports.length === 0) {
    return problemReply({ problem: 'nothing-to-read', topic: name, asOf: null });
  }
  return answer(topic);
}
