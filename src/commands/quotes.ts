import type { QuoteQuery, Utterance } from '../core/index.ts';
import { carriageOf, lookUpQuotes } from '../core/index.ts';
import type { OptionValues, ReadingCommand, Reply } from './command.ts';
import type { Topic } from './library.ts';
import { placedQuote } from './placedQuote.ts';
import { numberSources } from './show/sourceNumbers.ts';
import { nothingFound, showUtterances } from './show/utterances.ts';
import { topicOption, withTopic } from './topicOption.ts';

/** What one look-up shows where nothing else is asked; the rest is counted, and one option away. */
const defaultMost = 25;

export const quotes: ReadingCommand = {
  name: 'quotes',
  summary: 'Who said what, in which exact words, carried by whom',
  right: 'anyone',
  reads: true,
  privately: true,
  options: [
    {
      name: 'speaker',
      summary: 'Who said it, in any spelling; words that were said are found as well',
      kind: 'text',
      required: false,
      given: 'rest',
      suggest: 'speakers',
    },
    {
      name: 'words',
      summary: 'Words that were said; other forms of them and slips are found as well',
      kind: 'text',
      required: false,
      given: 'named',
    },
    {
      name: 'outlet',
      summary: 'Only as this outlet carries them',
      kind: 'text',
      required: false,
      given: 'named',
      suggest: 'outlets',
    },
    {
      name: 'since',
      summary: 'Only reports published from this day on, as 2018-07-24',
      kind: 'day',
      required: false,
      given: 'named',
    },
    {
      name: 'until',
      summary: 'Only reports published up to this day, as 2018-07-28',
      kind: 'day',
      required: false,
      given: 'named',
    },
    {
      name: 'kind',
      summary: 'Only exact words between quotation marks (the usual), or indirect speech too',
      kind: 'choice',
      required: false,
      given: 'named',
      choices: ['exact', 'all'],
    },
    {
      name: 'most',
      summary: `The most to show (${defaultMost} where nothing is said)`,
      kind: 'whole-number',
      required: false,
      given: 'named',
      min: 1,
      max: 500,
    },
    topicOption,
  ],
  examples: ['quotes putin', 'quotes --words "be my guest"', 'quotes press secretary'],
  reply: (values, asker, services) =>
    withTopic(values, asker, services, (topic) => replyWithQuotes(topic, values)),
};

function replyWithQuotes(topic: Topic, values: OptionValues): Reply {
  const wanted = values.kind === 'all' ? topic.utterances : topic.utterances.filter(hasExactWords);
  const found = findUtterances(wanted, queryOf(values));
  const sources = numberSources(topic.reports);
  const most = typeof values.most === 'number' ? values.most : defaultMost;
  const answer =
    found.length > 0
      ? showUtterances(found, {
          sources,
          reports: topic.reports,
          most,
          title: titleOf(values, found),
        })
      : nothingFound(sources);
  return { ok: true, answer, data: { topic: topic.name, ...asData(found, topic), sources } };
}

const hasExactWords = ({ quotes }: Utterance): boolean =>
  quotes.some(({ kind }) => kind !== 'indirect');

function queryOf(values: OptionValues): QuoteQuery {
  const { speaker, words, outlet, since, until } = values as Record<string, string | undefined>;
  return { speaker, words, outlet, since, until };
}

/** A person types `quotes be my guest` as readily as `quotes putin`: what names nobody is read as words. */
function findUtterances(utterances: readonly Utterance[], query: QuoteQuery): Utterance[] {
  const found = lookUpQuotes(utterances, query);
  if (found.length > 0 || query.speaker === undefined || query.words !== undefined) return found;
  const { speaker: words, ...rest } = query;
  return lookUpQuotes(utterances, { ...rest, words });
}

/** By the full name of the speaker, where one person said all of it: whoever asks types less. */
function titleOf(
  { speaker: asked, words, outlet }: OptionValues,
  found: readonly Utterance[],
): string {
  const [name, ...others] = new Set(found.map(({ speaker }) => speaker));
  const speaker = asked && name && others.length === 0 ? name : asked;
  const parts = [speaker, words && `“${words}”`, outlet && `in ${outlet}`].filter(Boolean);
  return parts.length > 0 ? `Quotes: ${parts.join(', ')}` : 'Quotes';
}

/** Quotes once, in reading order; utterances name them by their place in that list. */
function asData(found: readonly Utterance[], topic: Topic): object {
  const wanted = new Set(found.flatMap(({ quotes }) => quotes.map(keyOf)));
  const listed = topic.quotes.filter((quote) => wanted.has(keyOf(quote)));
  const place = new Map(listed.map((quote, index) => [keyOf(quote), index]));
  const places = (of: Utterance['quotes']): number[] =>
    of.flatMap((quote) => place.get(keyOf(quote)) ?? []);
  return {
    quotes: listed.map((quote) => placedQuote(quote, topic.reports)),
    utterances: found.map((utterance) => {
      const { outlets, origins, first, wordings } = carriageOf(utterance);
      const { quotes, otherSpeakers, variants: _, ...told } = utterance;
      return {
        ...told,
        otherSpeakers: otherSpeakers.map((other) => ({ ...other, quotes: places(other.quotes) })),
        quotes: places(quotes),
        outlets,
        origins,
        first: first === null ? null : (place.get(keyOf(first)) ?? null),
        variants: wordings.map((wording) => ({ ...wording, quotes: places(wording.quotes) })),
      };
    }),
  };
}

const keyOf = ({ reportId, start, end }: { reportId: string; start: number; end: number }) =>
  `${start}-${end} ${reportId}`;
