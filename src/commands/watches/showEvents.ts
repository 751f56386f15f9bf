import type { Point, Source, Support } from '../../core/index.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { Watch } from '../../schedule/watch.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';
import type { Topic } from '../library.ts';
import { count } from '../show/count.ts';
import { showDifferences } from '../show/differences.ts';
import { citeSupport } from '../show/sourceNumbers.ts';
import { showUtterance } from '../show/utterances.ts';
import type { Closed, Events } from './findEvents.ts';

/** More words of one person are a button away. */
const MOST_QUOTES = 8;

/** A schedule that is a watch. */
export interface Watching extends Pick<Schedule, 'id' | 'topic'> {
  readonly watch: Watch;
}

/** One message of a watch: what has happened, condition by condition, each line with its sources. */
export function showEvents(
  { quoted, points, opened, closed, digest }: Events,
  { reports }: Pick<Topic, 'reports'>,
  { id, topic, watch }: Watching,
): Answer {
  const { sources } = digest;
  const view = { sources, reports };
  const of = ` --topic "${topic}"`;
  const blocks: Block[] = [
    { kind: 'heading', text: `Alert: ${topic}` },
    ...quoted.flatMap(({ person, utterances }): Block[] => [
      { kind: 'heading', text: `Quoted: ${person}` },
      ...utterances.slice(0, MOST_QUOTES).flatMap((one) => showUtterance(one, view)),
      ...tellMore(utterances.length - MOST_QUOTES),
    ]),
    ...section(points.length, `New, of ${count(watch.origins ?? 1, 'origin')} or more`, [
      { kind: 'list', ordered: true, items: points.map((point) => showPoint(point, sources)) },
    ]),
    ...section(
      opened.length,
      opened.length === 1 ? 'A difference opened' : 'Differences opened',
      showDifferences(opened, sources),
    ),
    ...section(closed.length, closed.length === 1 ? 'A difference closed' : 'Differences closed', [
      { kind: 'list', ordered: false, items: closed.map((one) => showClosed(one, sources)) },
    ]),
    {
      kind: 'buttons',
      buttons: [
        { label: 'Digest', command: `digest${of}` },
        { label: 'Quotes', command: `quotes${of}` },
        { label: 'Differences', command: `compare${of}` },
        { label: 'Sources', command: `sources${of}` },
      ],
    },
    { kind: 'footer', spans: [text(`Watch ${id} of this channel; what comes next is gathered.`)] },
  ];
  return { private: false, blocks };
}

const section = (many: number, title: string, blocks: readonly Block[]): Block[] =>
  many === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];

const tellMore = (more: number): Block[] =>
  more <= 0
    ? []
    : [{ kind: 'text', spans: [text(`And ${count(more, 'quotation')} more: see Quotes.`)] }];

const showPoint = (point: Point, sources: readonly Source[]): Inline[] => [
  ...('was' in point ? [strong('Changed: ')] : []),
  text(`${point.text} `),
  citeSupport(point.support, sources),
  text(` · ${count(point.outlets.length, 'outlet')}, ${count(point.origins.length, 'origin')}`),
  ...('was' in point ? [text(` · before: ${point.was}`)] : []),
];

function showClosed({ was, later }: Closed, sources: readonly Source[]): Inline[] {
  const before = was.sides.flatMap(({ value, reportIds }, at): Inline[] => [
    text(`${at === 0 ? '' : ' against '}${value} `),
    citeSupport(reportIds.map(placed), sources),
  ]);
  const now: Inline[] =
    later === null
      ? [text(' · the reports no longer differ on it')]
      : [
          text(` · a later report has ${later.sides.at(-1)!.value} `),
          citeSupport(later.sides.at(-1)!.support, sources),
        ];
  return [strong(`${was.about}: `), text('before '), ...before, ...now];
}

const placed = (reportId: string): Pick<Support, 'reportId'> => ({ reportId });
