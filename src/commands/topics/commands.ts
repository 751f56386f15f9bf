import { emptyQuery } from '../../store/library/textQuery.ts';
import type { StoredTopic } from '../../store/library/topics.ts';
import type { Asker, Command, OptionValues, Reply } from '../command.ts';
import { problemReply } from '../problemReply.ts';
import type { Services } from '../services.ts';
import { withNamedTopic } from '../topicOption.ts';
import { filterOptions, knownNameOption, nameOption } from './options.ts';
import { readFilter, readName } from './readFilter.ts';
import { showChanged, showTopic, showTopics } from './show.ts';

const topicAdd: Command = {
  name: 'topic add',
  summary: 'Make a topic of what is followed: which words, people and outlets it takes',
  right: 'manager',
  privately: true,
  options: [nameOption, ...filterOptions],
  examples: [
    'topic add harbour --all "ferry, strike" --none football',
    'topic add talks --people "Maria Okafor" --language en',
  ],
  reply: addTopic,
};

async function addTopic(values: OptionValues, asker: Asker, services: Services): Promise<Reply> {
  const { topics } = services;
  const { workspace, user } = asker;
  const name = readName(String(values.name));
  if (!name.ok) return problemReply(name.problem);
  const filter = readFilter(values, emptyQuery, await topics.sources(workspace));
  if (!filter.ok) return problemReply(filter.problem);
  const nothing = { query: emptyQuery, outlets: [], without: [], language: null, sources: [] };
  const given = { ...nothing, ...filter.value, workspace, name: name.value, madeBy: user };
  const added = await topics.add(given);
  if (added.ok) {
    const next = `Read it with "digest --topic ${quoted(name.value)}", or make it the usual one here with "topic use ${name.value}".`;
    return replyWithTopic(added.topic, 'Made', next);
  }
  return added.why === 'taken'
    ? problemReply({ problem: 'topic-taken', given: name.value })
    : problemReply({ problem: 'too-many-topics', most: added.most });
}

const topicEdit: Command = {
  name: 'topic edit',
  summary: 'Change what a topic takes; what is not named stays, a hyphen (-) empties it',
  right: 'manager',
  privately: true,
  options: [knownNameOption, ...filterOptions],
  examples: ['topic edit harbour --none "football, rugby"', 'topic edit harbour --language -'],
  reply: (values, asker, services) =>
    withOwnTopic(values, asker, services, async ({ name, query }) => {
      const { topics } = services;
      const { workspace } = asker;
      const change = readFilter(values, query, await topics.sources(workspace));
      if (!change.ok) return problemReply(change.problem);
      if (Object.keys(change.value).length === 0) {
        return problemReply({ problem: 'nothing-to-change' });
      }
      const edited = await topics.edit(name, workspace, change.value);
      return edited ? replyWithTopic(edited, 'Changed') : await unknown(name, asker, services);
    }),
};

const topicRemove: Command = {
  name: 'topic remove',
  summary: 'Remove a topic; the reports stay',
  right: 'manager',
  privately: true,
  options: [knownNameOption],
  examples: ['topic remove harbour'],
  reply: (values, asker, services) =>
    withOwnTopic(values, asker, services, async ({ name }) => {
      const removed = await services.topics.remove(name, asker.workspace);
      if (!removed) return await unknown(name, asker, services);
      const more = 'Schedules that post it say so until they are removed, too.';
      return replyWithTopic(removed, 'Removed', more);
    }),
};

const topicUse: Command = {
  name: 'topic use',
  summary: 'Choose the topic that is meant in this channel where none is named',
  right: 'manager',
  privately: true,
  options: [knownNameOption],
  examples: ['topic use harbour'],
  reply: (values, asker, services) =>
    withNamedTopic({ topic: values.name! }, asker, services, async (topic) => {
      const made = await services.topics.find(topic.name, asker.workspace);
      const { platform, workspace, channel } = asker;
      await services.topics.use({ platform, workspace, channel }, made);
      const sentence = `In this channel "${topic.name}" is meant from now on where no topic is named.`;
      const answer = {
        private: true,
        blocks: [{ kind: 'text', spans: [{ kind: 'text', text: sentence }] }],
      } as const;
      return { ok: true, answer, data: { usual: topic.name } };
    }),
};

const topicList: Command = {
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

const topicShow: Command = {
  name: 'topic show',
  summary: 'What a topic takes, and what it holds now',
  right: 'anyone',
  privately: true,
  options: [{ ...knownNameOption, required: false }],
  examples: ['topic show', 'topic show harbour'],
  reply: (values, asker, services) =>
    withNamedTopic(
      values.name === undefined ? {} : { topic: values.name },
      asker,
      services,
      async (topic, usual) => {
        const made = await services.topics.find(topic.name, asker.workspace);
        const { reports, quotes } = topic;
        const size = { reports: reports.length, quotes: quotes.length };
        const data = { topic: made ?? { name: topic.name }, ...size };
        return { ok: true, answer: showTopic(topic, made, usual), data };
      },
    ),
};

export const topicCommands: readonly Command[] = [
  topicAdd,
  topicList,
  topicShow,
  topicEdit,
  topicRemove,
  topicUse,
];

/** A topic that the workspace has made; the built-in one is nobody's to change. */
async function withOwnTopic(
  values: OptionValues,
  asker: Asker,
  services: Services,
  answer: (topic: StoredTopic) => Promise<Reply>,
): Promise<Reply> {
  const name = String(values.name);
  const topic = await services.topics.find(name, asker.workspace);
  if (topic) return await answer(topic);
  return (await isBuiltIn(name, asker.workspace, services))
    ? problemReply({ problem: 'built-in-topic', given: name })
    : await unknown(name, asker, services);
}

async function isBuiltIn(
  name: string,
  workspace: string,
  { library, topics }: Services,
): Promise<boolean> {
  const made = (await topics.list(workspace)).map((topic) => topic.name);
  const all = await library.topics(workspace);
  return all.some((known) => !made.includes(known) && known === name.toLowerCase());
}

async function unknown(given: string, asker: Asker, { library }: Services): Promise<Reply> {
  const known = await library.topics(asker.workspace);
  return problemReply({ problem: 'unknown-topic', given, known });
}

const replyWithTopic = (topic: StoredTopic, done: string, more?: string): Reply => ({
  ok: true,
  answer: showChanged(topic, done, more),
  data: { topic },
});

const quoted = (name: string): string => (name.includes(' ') ? `"${name}"` : name);
