import { compareReports } from '../core/index.ts';
import { type Block, text } from './answer.ts';
import type { ReadingCommand, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { showHeadedDifferences } from './show/differences.ts';
import { tellRead } from './show/sourceList.ts';
import { numberSources } from './show/sourceNumbers.ts';
import { topicOption, withTopic } from './topicOption.ts';

export const compare: ReadingCommand = {
  name: 'compare',
  summary: 'Where the reports differ: conflicts, developments, and what only some of them have',
  right: 'anyone',
  reads: true,
  privately: true,
  options: [topicOption],
  examples: ['compare'],
  reply: (values, asker, services) => withTopic(values, asker, services, replyWithDifferences),
};

function replyWithDifferences(topic: Topic): Reply {
  const differences = compareReports(topic.reports);
  const sources = numberSources(topic.reports);
  const none: Block = { kind: 'text', spans: [text(noDifference(sources.length))] };
  const told = showHeadedDifferences(differences, sources);
  const read = tellRead(told, sources);
  const key: Block = { kind: 'footer', spans: [text(read)] };
  const shown: Block[] =
    differences.length > 0
      ? [...told, key]
      : [{ kind: 'heading', text: 'Where the reports differ' }, none];
  return {
    ok: true,
    answer: {
      private: true,
      blocks: shown,
    },
    data: { topic: topic.name, differences, sources },
  };
}

const noDifference = (reports: number): string =>
  reports === 1
    ? 'There is only one report, so nothing to compare it with.'
    : `No difference was found between the ${reports} reports.`;
