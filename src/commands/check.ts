import { checkQuote, type Verdict } from '../core/index.ts';
import type { OptionValues, ReadingCommand, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { placedQuote } from './placedQuote.ts';
import { numberSources } from './show/sourceNumbers.ts';
import { showVerdict } from './show/verdict.ts';
import { topicOption, withTopic } from './topicOption.ts';

export const check: ReadingCommand = {
  name: 'check',
  summary: 'Whether a quotation that somebody passed on is true, and what it rests on',
  right: 'anyone',
  reads: true,
  privately: true,
  options: [
    {
      name: 'quotation',
      summary: 'The quotation, as it was passed on',
      kind: 'text',
      required: true,
      given: 'rest',
    },
    {
      name: 'speaker',
      summary: 'Who is said to have said it',
      kind: 'text',
      required: false,
      given: 'named',
      suggest: 'speakers',
    },
    {
      name: 'outlet',
      summary: 'Which outlet is said to carry it',
      kind: 'text',
      required: false,
      given: 'named',
      suggest: 'outlets',
    },
    topicOption,
  ],
  examples: [
    'check "He has such an invitation, I told him that."',
    'check "This topic is too hot" --speaker Ushakov',
  ],
  reply: (values, asker, services) =>
    withTopic(values, asker, services, (topic) => replyWithVerdict(topic, values)),
};

function replyWithVerdict(topic: Topic, values: OptionValues): Reply {
  const { quotation, speaker, outlet } = values as Record<string, string | undefined>;
  const { reports, utterances } = topic;
  const verdict = checkQuote(quotation ?? '', reports, { speaker, outlet, utterances });
  const placed = (one: Verdict) => ({
    ...one,
    passage: one.passage && placedQuote(one.passage, reports),
  });
  const each = verdict.each?.map((part) => ({ ...part, verdict: placed(part.verdict) }));
  const sources = numberSources(topic.reports);
  return {
    ok: true,
    answer: showVerdict(verdict, { asked: { speaker, outlet }, sources, reports }),
    data: {
      topic: topic.name,
      asked: { quotation, speaker, outlet },
      verdict: { ...placed(verdict), ...(each === undefined ? {} : { each }) },
      sources,
    },
  };
}
