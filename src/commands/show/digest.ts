import { placeOf } from '../../core/digest/likeness/support.ts';
import { wordsOf } from '../../core/digest/reading/terms.ts';
import type { Digest } from '../../core/index.ts';
import type { Answer, Block, Button } from '../answer.ts';
import { showCoverage } from './coverage.ts';
import { showHeadedDifferences } from './differences.ts';
import { showNews } from './news.ts';
import { showPoints } from './points.ts';
import { shownStories } from './shown.ts';
import { showCitedSources } from './sourceList.ts';
import { showTimeline } from './timeline.ts';
import { showVoices } from './voices.ts';

export interface DigestView {
  /** `points`: title, points and buttons, as a channel first sees it; `all`: everything. */
  readonly parts: 'points' | 'all';
  /** Where it is not the usual topic: buttons have to name it. */
  readonly otherTopic: string | null;
}

/** A digest as an answer; of one that tells what is new, only that is shown, each marked as such. */
export function showDigest(digest: Digest, { parts, otherTopic }: DigestView): Answer {
  const first: Block[] = [
    { kind: 'heading', text: titleOf(digest) },
    ...showCoverage(digest),
    ...showPoints(digest),
    ...showNews(digest, parts),
    ...showWithheld(digest),
  ];
  if (parts === 'points') {
    return { private: false, blocks: [...first, showButtons(digest, otherTopic)] };
  }
  const told = [...first, ...showRest(digest)];
  const sources = section('Sources', showCitedSources(told, digest.sources));
  return { private: false, blocks: [...told, ...sources] };
}

/** So large a part of the reports is what a reader asked for; the rest came along. */
const NEARLY_ALL = 0.75;

/** A story that nearly all reports tell gives its title; several are counted. */
function titleOf(digest: Digest): string {
  const [first, ...others] = shownStories(digest);
  if (first === undefined || others.length === 0) return digest.title;
  const all = [first, ...others].reduce((sum, { reportIds }) => sum + reportIds.length, 0);
  if (first.reportIds.length < NEARLY_ALL * all) return `${others.length + 1} separate stories`;
  return `${digest.title}, and ${others.length === 1 ? 'another story' : `${others.length} other stories`}`;
}

function showWithheld({ withheld }: Digest): Block[] {
  if (withheld === 0) return [];
  const sentences =
    withheld === 1
      ? '1 sentence withheld: it could not be shown to rest on a report.'
      : `${withheld} sentences withheld: they could not be shown to rest on a report.`;
  return [{ kind: 'footer', spans: [{ kind: 'text', text: sentences }] }];
}

function showRest(digest: Digest): Block[] {
  const { sources } = digest;
  const isShown = ({ status }: { readonly status: string }) =>
    digest.news === null || status !== 'known';
  const voices = withoutQuoted(digest).filter(isShown);
  return [
    ...showHeadedDifferences(withoutPoints(digest).filter(isShown), sources, ({ status }) =>
      digest.news === null ? '' : `, ${status}`,
    ),
    ...section('Voices', showVoices(voices, sources)),
    ...section('When', showTimeline(digest.timeline, sources)),
  ];
}

/** What only some reports have and a point has told is not told again: the point says whose it is. */
function withoutPoints({ differences, points }: Digest): Digest['differences'] {
  const told = new Set(points.flatMap(({ support }) => support.map(placeOf)));
  return differences.filter(
    ({ kind, sides }) =>
      kind !== 'only-in' ||
      !sides.every(({ support: [first] }) => first !== undefined && told.has(placeOf(first))),
  );
}

/** What a point quotes whole is not quoted again. */
function withoutQuoted({ voices, points }: Digest): Digest['voices'] {
  const told = points.map(({ text }) => spokenIn(text));
  return voices.filter(({ text }) => !told.some((point) => point.includes(spokenIn(text))));
}

const spokenIn = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];

function showButtons(digest: Digest, otherTopic: string | null): Block {
  const of = otherTopic === null ? '' : ` --topic "${otherTopic}"`;
  const buttons: (Button | null)[] = [
    digest.news === null ? null : { label: 'Whole digest', command: `digest${of}` },
    { label: 'Quotes', command: `quotes${of}` },
    digest.differences.length > 0 ? { label: 'Differences', command: `compare${of}` } : null,
    { label: 'Timeline', command: `timeline${of}` },
    { label: 'Sources', command: `sources${of}` },
  ];
  return { kind: 'buttons', buttons: buttons.filter((button) => button !== null) };
}
