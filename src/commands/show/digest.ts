import type { Digest, Point, Source, Voice } from '../../core/index.ts';
import { type Answer, type Block, type Button, type Inline, strong, text } from '../answer.ts';
import { count } from './count.ts';
import { showDay, showDays } from './days.ts';
import { showDifferences } from './differences.ts';
import { showSourceList } from './sourceList.ts';
import { citeSupport } from './sourceNumbers.ts';
import { showTimeline } from './timeline.ts';

export interface DigestView {
  /** `points`: title, points and buttons, as a channel first sees it; `all`: everything. */
  readonly parts: 'points' | 'all';
  /** Where it is not the usual topic: buttons have to name it. */
  readonly otherTopic: string | null;
}

export function showDigest(digest: Digest, { parts, otherTopic }: DigestView): Answer {
  const first: Block[] = [
    { kind: 'heading', text: digest.title },
    { kind: 'text', spans: [text(tellCoverage(digest))] },
    ...showStories(digest),
    ...showPoints(digest),
    ...showWithheld(digest),
  ];
  const rest = parts === 'all' ? showRest(digest) : [showButtons(digest, otherTopic)];
  return { private: false, blocks: [...first, ...rest] };
}

/** "5 reports, 4 outlets, 19 to 28 July 2018 · as of 28 July 2018" */
function tellCoverage({ sources, asOf, since }: Digest): string {
  const named = new Set(sources.flatMap(({ outlet }) => outlet ?? []));
  const nameless = sources.filter(({ outlet }) => outlet === null).length;
  const days = sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const told = [
    count(sources.length, 'report'),
    named.size > 0 ? count(named.size, 'outlet') : null,
    nameless > 0 && named.size > 0 ? `${nameless} without a stated outlet` : null,
    days.length > 0 ? showDays(days[0]!, days.at(-1)!) : 'no dates stated',
  ].filter((part) => part !== null);
  const moments = [since && `new since ${showDay(since)}`, asOf && `as of ${showDay(asOf)}`];
  return [told.join(', '), ...moments.filter(Boolean)].join(' · ');
}

/** Said only where the reports do not speak of one story. */
function showStories({ stories }: Digest): Block[] {
  if (stories.length < 2) return [];
  const titles = stories.map(({ title, reportIds }): Inline[] => [
    text(`${title} (${count(reportIds.length, 'report')})`),
  ]);
  return [
    { kind: 'text', spans: [text(`These reports are of ${stories.length} stories:`)] },
    { kind: 'list', ordered: false, items: titles },
  ];
}

function showPoints(digest: Digest): Block[] {
  const points = digest.since
    ? digest.points.filter(({ status }) => status !== 'known')
    : digest.points;
  if (points.length === 0) {
    return [{ kind: 'text', spans: [text(nothingToSay(digest))] }];
  }
  const items = points.map((point) => showPoint(point, digest));
  return [{ kind: 'list', ordered: true, items }];
}

const nothingToSay = ({ since }: Digest): string =>
  since
    ? `Nothing new since ${showDay(since)}.`
    : 'The reports have no sentence that stands alone.';

function showPoint(point: Point, { sources, since }: Digest): Inline[] {
  const mark = since && point.status === 'changed' ? [strong('Changed: ')] : [];
  return [
    ...mark,
    text(`${point.text} `),
    citeSupport(point.support, sources),
    text(tellOrigins(point)),
  ];
}

/** " · 3 outlets, 1 origin": said where more than one report carries the point. */
function tellOrigins({ outlets, origins }: Point): string {
  if (outlets.length < 2) return '';
  const rest = origins.length < outlets.length ? `, ${count(origins.length, 'origin')}` : '';
  return ` · ${count(outlets.length, 'outlet')}${rest}`;
}

function showWithheld({ withheld }: Digest): Block[] {
  if (withheld === 0) return [];
  const said = `${count(withheld, 'sentence')} withheld: it could not be shown to rest on a report.`;
  return [{ kind: 'footer', spans: [text(said)] }];
}

function showRest(digest: Digest): Block[] {
  return [
    ...section('Where the reports differ', showDifferences(digest.differences, digest.sources)),
    ...section('Voices', showVoices(digest.voices, digest.sources)),
    ...section('When', showTimeline(digest.timeline, digest.sources)),
    ...section('Sources', [showSourceList(digest.sources)]),
  ];
}

const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];

function showVoices(voices: readonly Voice[], sources: readonly Source[]): Block[] {
  return voices.map((voice) => ({
    kind: 'quote',
    text: voice.text,
    attribution: [
      strong(voice.speaker),
      text(
        `${[
          voice.role,
          voice.through && `as told by ${voice.through}`,
          voice.setting,
          voice.said && showDay(voice.said),
        ]
          .filter(Boolean)
          .map((part) => `, ${part}`)
          .join('')} `,
      ),
      citeSupport(voice.support, sources),
    ],
  }));
}

function showButtons(digest: Digest, otherTopic: string | null): Block {
  const of = otherTopic === null ? '' : ` --topic "${otherTopic}"`;
  const buttons: (Button | null)[] = [
    { label: 'Quotes', command: `quotes${of}` },
    digest.differences.length > 0 ? { label: 'Differences', command: `compare${of}` } : null,
    { label: 'Timeline', command: `timeline${of}` },
    { label: 'Sources', command: `sources${of}` },
  ];
  return { kind: 'buttons', buttons: buttons.filter((button) => button !== null) };
}
