import type { Correction, Digest, Told, Withdrawal } from '../../core/index.ts';
import { type Block, type Inline, strong, text } from '../answer.ts';
import { count } from './count.ts';
import { citeSupport } from './sourceNumbers.ts';
import { showVoices } from './voices.ts';

/** What is new beside the points: what was corrected or no longer holds, and what else is new. */
export function showNews(digest: Digest, parts: 'points' | 'all'): Block[] {
  if (digest.news === null) return [];
  const { corrected, withdrawn } = digest.news;
  const shown = new Set(digest.points.flatMap((point) => ('was' in point ? [point.was] : [])));
  const items = [
    ...corrected
      .filter(({ was }) => !shown.has(was.text))
      .map((correction) => showCorrection(correction, digest)),
    ...withdrawn.map(showWithdrawal),
  ];
  return [
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } satisfies Block] : []),
    ...(parts === 'points' ? showRestOfNews(digest) : []),
  ];
}

/** One line for what is a click away; where no point is new the voices themselves. */
function showRestOfNews(digest: Digest): Block[] {
  const voices = digest.voices.filter(({ status }) => status === 'new');
  const differences = digest.differences.filter(({ status }) => status !== 'known').length;
  const names = [...new Set(voices.map(({ speaker }) => speaker))].join(', ');
  const told = [
    voices.length > 0 ? `${count(voices.length, 'voice')} (${names})` : null,
    differences > 0 ? count(differences, 'difference') : null,
  ].filter((part) => part !== null);
  const line: Block[] =
    told.length > 0 ? [{ kind: 'text', spans: [text(`Also new: ${told.join(' and ')}.`)] }] : [];
  const hasPoint = digest.points.some(({ status }) => status !== 'known');
  return hasPoint ? line : [...line, ...showVoices(voices, digest.sources)];
}

function showCorrection({ was, text: now, support }: Correction, { sources }: Digest): Inline[] {
  return [
    strong('Corrected: '),
    text(`${tellWords(was, now)} `),
    citeSupport(support, sources),
    text(` · before: ${was.kind === 'voice' ? `“${was.text}”` : was.text}`),
  ];
}

const showWithdrawal = ({ was, why }: Withdrawal): Inline[] => [
  strong('Withdrawn: '),
  text(`${tellWords(was, was.text)} · ${tellWhy(was, why)}`),
];

const tellWords = ({ kind, speaker }: Told, words: string): string =>
  kind === 'point' ? words : `${speaker === null ? '' : `${speaker}: `}“${words}”`;

function tellWhy({ support }: Told, why: Withdrawal['why']): string {
  const outlets = [...new Set(support.map(({ outlet }) => outlet ?? 'an unnamed outlet'))];
  const who = outlets.length > 2 ? `${outlets.length} outlets` : outlets.join(' and ');
  const one = outlets.length === 1;
  switch (why) {
    case 'report-gone':
      return `the ${one ? 'report' : 'reports'} of ${who} can no longer be had`.replace(
        'the report of a report',
        'its report',
      );
    case 'no-longer-said':
      return `${who} no longer ${one ? 'has' : 'have'} it`;
    case 'retracted':
      return `${who} took ${one ? 'the report' : 'the reports'} back`;
  }
}
