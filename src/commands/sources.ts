import type { FollowedFeed } from '../follow/sourceBook.ts';
import type { Block } from './answer.ts';
import type { Command, Reply } from './command.ts';
import { showFollowing, showTrouble } from './following/show.ts';
import type { TopicOutline } from './library.ts';
import { showSourceList } from './show/sourceList.ts';
import { topicOption, withOutline } from './topicOption.ts';

export const sources: Command = {
  name: 'sources',
  summary: 'Which reports were read, and what is followed: when it was read, and why it fails',
  right: 'anyone',
  privately: true,
  options: [topicOption],
  examples: ['sources'],
  reply: async (values, asker, services) => {
    const followed = await services.following.list(asker.workspace);
    const trouble = services.following.trouble();
    const shown = [...showTrouble(trouble), ...showFollowing(followed, services.clock())];
    return await withOutline(values, asker, services, (topic) =>
      replyWithSources(topic, followed, trouble, shown),
    );
  },
};

function replyWithSources(
  topic: TopicOutline,
  followed: readonly FollowedFeed[],
  trouble: string | null,
  shown: readonly Block[],
): Reply {
  const numbered = topic.sources;
  const nothing = `No report of the topic "${topic.name}" has come in yet.`;
  return {
    ok: true,
    answer: {
      private: true,
      blocks: [
        { kind: 'heading', text: `Sources of "${topic.name}"` },
        numbered.length > 0
          ? showSourceList(numbered)
          : { kind: 'text', spans: [{ kind: 'text', text: nothing }] },
        ...shown,
      ],
    },
    data: { topic: topic.name, sources: numbered, followed, trouble },
  };
}
