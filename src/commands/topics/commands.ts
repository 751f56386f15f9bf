import { emptyQuery } from '../../store/library/textQuery.ts';
import type { Asker, Command, OptionValues, Reply } from '../command.ts';
import { problemReply } from '../problemReply.ts';
import type { Services } from '../services.ts';
import { withOutline } from '../topicOption.ts';
import { filterOptions, knownNameOption, nameOption } from './options.ts';
import { replyWithTopic, unknown, withOwnTopic } from './ownTopic.ts';
import { topicList, topicShow } from './read.ts';
import { readFilter, readName } from './readFilter.ts';

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
    withOutline({ topic: values.name! }, asker, services, async (topic) => {
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

export const topicCommands: readonly Command[] = [
  topicAdd,
  topicList,
  topicShow,
  topicEdit,
  topicRemove,
  topicUse,
];

const quoted = (name: string): string => (name.includes(' ') ? `"${name}"` : name);
