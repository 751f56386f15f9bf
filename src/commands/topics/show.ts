import type { StoredTopic } from '../../store/library/topics.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';
import type { TopicOutline } from '../library.ts';
import { count } from '../show/count.ts';

/** One sentence: what a topic takes. */
export function tellFilter(topic: Omit<StoredTopic, 'version'>): string {
  const { query, outlets, without, language, sources } = topic;
  const parts = [
    query.all.length > 0 && `all of ${listOf(query.all)}`,
    query.any.length > 0 && `any of ${listOf(query.any)}`,
    query.people.length > 0 && `people: ${listOf(query.people)}`,
    query.none.length > 0 && `none of ${listOf(query.none)}`,
    outlets.length > 0 && `only outlets ${listOf(outlets)}`,
    without.length > 0 && `without outlets ${listOf(without)}`,
    language !== null && `in ${language}`,
    sources.length > 0 && `from ${sources.join(', ')}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('; ') : 'everything that is followed here';
}

const listOf = (entries: readonly string[]): string =>
  entries.map((entry) => `“${entry}”`).join(', ');

/** What was done to a topic, and what it takes now. */
export function showChanged(topic: StoredTopic, done: string, more?: string): Answer {
  const spans = [strong(`${done}: `), strong(topic.name), text(` · ${tellFilter(topic)}`)];
  const footer: Block[] = more ? [{ kind: 'footer', spans: [text(more)] }] : [];
  return { private: true, blocks: [{ kind: 'text', spans }, ...footer] };
}

/** All topics of a workspace, and which one is meant in this channel. */
export function showTopics(
  builtIn: readonly string[],
  made: readonly StoredTopic[],
  usual: string,
): Answer {
  const mark = (name: string): string => (name === usual ? ' (the usual one in this channel)' : '');
  const items: Inline[][] = [
    ...made.map((topic) => [
      strong(topic.name),
      text(` · ${tellFilter(topic)}${mark(topic.name)}`),
    ]),
    ...builtIn.map((name) => [strong(name), text(` · built in${mark(name)}`)]),
  ];
  const hint = 'Make one with: topic add harbour --all "ferry, strike"';
  return {
    private: true,
    blocks: [
      { kind: 'heading', text: 'Topics' },
      { kind: 'list', ordered: false, items },
      ...(made.length > 0 ? [] : [{ kind: 'footer', spans: [text(hint)] } satisfies Block]),
    ],
  };
}

/** So many of a topic's reports are named when it is shown. */
const mostNamed = 5;

/** What a topic takes, and what it holds at present. */
export function showTopic(topic: TopicOutline, made: StoredTopic | null, usual: string): Answer {
  const takes = made ? tellFilter(made) : 'built in, read when the program was started';
  const latest = topic.sources.slice(-mostNamed).reverse();
  const isUsual = topic.name === usual ? ' It is the usual one in this channel.' : '';
  return {
    private: true,
    blocks: [
      { kind: 'heading', text: `Topic "${topic.name}"` },
      { kind: 'text', spans: [text(`It takes ${takes}.${isUsual}`)] },
      {
        kind: 'text',
        spans: [text(`${sizeOf(topic)}${latest.length > 0 ? '; the latest:' : '.'}`)],
      },
      ...(latest.length > 0 ? [listReports(latest)] : []),
    ],
  };
}

const sizeOf = ({ sources, quotes }: TopicOutline): string =>
  `It holds ${count(sources.length, 'report')} and ${count(quotes, 'quote')} now`;

const listReports = (reports: TopicOutline['sources']): Block => ({
  kind: 'list',
  ordered: false,
  items: reports.map(({ title, outlet, reportId }) => [
    text(`${outlet ?? 'unknown outlet'}: ${title ?? reportId}`),
  ]),
});
