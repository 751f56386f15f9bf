import type { Command } from '../command.ts';
import { withOutline } from '../topicOption.ts';
import { knownNameOption } from './options.ts';
import { showTopic, showTopics } from './show.ts';

export const topicList: Command = {
  name: 'topic list',
  summary: 'All topics, and which one is meant in this channel',
  right: 'anyone',
  privately: true,
  options: [],
  examples: ['topic list'],
  reply: async (_values, asker, { library, topics }) => {
    const made = await topics.list(asker.workspace);
    const own = new Set(made.map(({ name }) => name));
    const builtIn = (await library.topics(asker.workspace)).filter((name) => !own.has(name));
    const usual = await library.usual(asker);
    return {
      ok: true,
      answer: showTopics(builtIn, made, usual),
      data: { usual, builtIn, topics: made },
    };
  },
};

export const topicShow: Command = {
  name: 'topic show',
  summary: 'What a topic takes, and what it holds now',
  right: 'anyone',
  privately: true,
  options: [{ ...knownNameOption, required: false }],
  examples: ['topic show', 'topic show harbour'],
  reply: (values, asker, services) =>
    withOutline(
      values.name === undefined ? {} : { topic: values.name },
      asker,
      services,
      async (topic, usual) => {
        const made = await services.topics.find(topic.name, asker.workspace);
        const size = { reports: topic.sources.length, quotes: topic.quotes };
        const data = { topic: made ?? { name: topic.name }, ...size };
        return { ok: true, answer: showTopic(topic, made, usual), data };
      },
    ),
};
