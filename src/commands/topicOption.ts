import type { ChannelRef } from '../schedule/schedule.ts';
import type { CommandOption, OptionValues, Reply } from './command.ts';
import type { Library, Topic, TopicOutline } from './library.ts';
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
export async function withTopic<Answered>(
  values: OptionValues,
  at: ChannelRef,
  services: Pick<Services, 'library'>,
  answer: (topic: Topic, usual: string) => Answered | Promise<Answered>,
): Promise<Answered | Refused> {
  return await withNamedTopic<Answered | Refused>(values, at, services, (topic, usual) => {
    if (topic.reports.length > 0) return answer(topic, usual);
    if (topic.grows) return problemReply({ problem: 'nothing-came-in', topic: topic.name });
    return problemReply({ problem: 'nothing-to-read', topic: topic.name, asOf: null });
  });
}

type Refused = Reply & { readonly ok: false };

/** The same, also where the topic holds no report yet. */
export async function withNamedTopic<Answered>(
  values: OptionValues,
  at: ChannelRef,
  { library }: Pick<Services, 'library'>,
  answer: (topic: Topic, usual: string) => Answered | Promise<Answered>,
): Promise<Answered | Refused> {
  return await withRead<Topic, Answered>(values, at, library, 'topic', answer);
}

/** The same with the topic's outline, for what shows no text of it. */
export async function withOutline<Answered>(
  values: OptionValues,
  at: ChannelRef,
  { library }: Pick<Services, 'library'>,
  answer: (topic: TopicOutline, usual: string) => Answered | Promise<Answered>,
): Promise<Answered | Refused> {
  return await withRead<TopicOutline, Answered>(values, at, library, 'outline', answer);
}

async function withRead<Found, Answered>(
  values: OptionValues,
  at: ChannelRef,
  library: Library,
  how: 'topic' | 'outline',
  answer: (topic: Found, usual: string) => Answered | Promise<Answered>,
): Promise<Answered | Refused> {
  const usual = await library.usual(at);
  const name = String(values.topic ?? usual);
  const topic = await library[how](name, at.workspace);
  if (topic) return await answer(topic as Found, usual);
  const known = await library.topics(at.workspace);
  return problemReply({ problem: 'unknown-topic', given: name, known });
}
