import { type Digest, type DigestOptions, writeDigest } from '../core/index.ts';
import type { CommandOption, OptionValues, ReadingCommand, Reply } from './command.ts';
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

export const digest: ReadingCommand = {
  name: 'digest',
  summary: 'What happened, across all outlets, with every sentence traced to the reports',
  right: 'anyone',
  reads: true,
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
      summary: 'As it stood at the end of this day (in UTC), as 2018-07-27',
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
    withTopic(values, asker, services, (topic, usual) =>
      replyWithDigest(topic, askedFor(values), usual),
    ),
};

/** What is asked of a digest; `since` may also be an earlier one. */
export interface AskedDigest extends DigestOptions {
  readonly parts: 'points' | 'all';
}

const askedFor = (values: OptionValues): AskedDigest => ({
  words: typeof values.words === 'number' ? values.words : defaultWords,
  since: typeof values.since === 'string' ? values.since : undefined,
  asOf: typeof values['as-of'] === 'string' ? values['as-of'] : undefined,
  parts: values.parts === 'all' ? 'all' : 'points',
});

export interface DigestReply extends Reply {
  readonly ok: true;
  readonly digest: Digest;
}

/** The digest of a topic as a reply; `usual`: the topic that buttons need not name. */
export function replyWithDigest(
  topic: Topic,
  { parts, ...options }: AskedDigest,
  usual: string,
): DigestReply | (Reply & { readonly ok: false }) {
  const written = writeDigest(topic.reports, options);
  if (written.sources.length === 0 && (written.news?.withdrawn ?? []).length === 0) {
    const { asOf = null } = options;
    return problemReply({ problem: 'nothing-to-read', topic: topic.name, asOf });
  }
  return {
    ok: true,
    answer: showDigest(written, { parts, otherTopic: nameForButtons(topic, usual) }),
    data: { topic: topic.name, ...written },
    digest: written,
  };
}

/** A button under a digest means its topic also when the channel's usual one is another by then. */
const nameForButtons = ({ name, grows }: Topic, usual: string): string | null =>
  name === usual && !grows ? null : name;
