import type { StoredTopic } from '../../store/library/topics.ts';
import type { Asker, OptionValues, Reply } from '../command.ts';
import { problemReply } from '../problemReply.ts';
import type { Services } from '../services.ts';
import { showChanged } from './show.ts';

/** A topic that the workspace has made; the built-in one is nobody's to change. */
export async function withOwnTopic(
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

export async function unknown(given: string, asker: Asker, { library }: Services): Promise<Reply> {
  const known = await library.topics(asker.workspace);
  return problemReply({ problem: 'unknown-topic', given, known });
}

export const replyWithTopic = (topic: StoredTopic, done: string, more?: string): Reply => ({
  ok: true,
  answer: showChanged(topic, done, more),
  data: { topic },
});
