import { writeDigest } from '../core/index.ts';
import type { Command, CommandOption, OptionValues, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { problemReply } from './problemReply.ts';
import { showDigest } from './show/digest.ts';
import { topicOption, withTopic } from './topicOption.ts';

/** The length of a digest where none is asked for: what fits a screen. */
export const defaultWords = 220;

export const wordsOption: CommandOption = {
  name: 'words',
  summary: `The longest it may be, in words (${defaultWords} where nothing is said)`,
  kind: 'whole-number',
  required: false,
  given: 'named',
  min: 30,
  max: 2000,
};

export const digest: Command = {
  name: 'digest',
  summary: 'What happened, across all outlets, with every sentence traced to the reports',
  right: 'anyone',
  privately: false,
  options: [
    wordsOption,
    {
      name: 'since',
      summary: 'Only what is new since this day, as 2018-07-26',
      kind: 'day',
      required: false,
      given: 'named',
    },
    {
      name: 'as-of',
      summary: 'As it stood at the end of this day, as 2018-07-27',
      kind: 'day',
      required: false,
      given: 'named',
    },
    {
      name: 'parts',
      summary: 'Only the points, or also differences, voices, dates and sources',
      kind: 'choice',
      required: false,
      given: 'named',
      choices: ['points', 'all'],
    },
    topicOption,
  ],
  examples: ['', 'digest --words 120', 'digest --since 2018-07-26', 'digest --parts all'],
  reply: (values, asker, services) =>
    withTopic(values, asker, services, (topic, usual) => replyWithDigest(topic, values, usual)),
};

function replyWithDigest(topic: Topic, values: OptionValues, usual: string): Reply {
  const asOf = typeof values['as-of'] === 'string' ? values['as-of'] : undefined;
  const since = typeof values.since === 'string' ? values.since : undefined;
  const words = typeof values.words === 'number' ? values.words : defaultWords;
  const written = writeDigest(topic.reports, { words, since, asOf });
  if (written.sources.length === 0) {
    return problemReply({ problem: 'nothing-to-read', topic: topic.name, asOf: asOf ?? null });
  }
  const parts = values.parts === 'all' ? 'all' : 'points';
  return {
    ok: true,
    answer: showDigest(written, { parts, otherTopic: nameForButtons(topic, usual) }),
    data: { topic: topic.name, ...written },
  };
}

/** A button under a digest means its topic also when the channel's usual one is another by then. */
const nameForButtons = ({ name, grows }: Topic, usual: string): string | null =>
  name === usual && !grows ? null : name;
