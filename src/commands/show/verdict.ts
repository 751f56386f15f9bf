import type { Source, Verdict, WordChange } from '../../core/index.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';
import { count } from './count.ts';
import { showDay } from './days.ts';
import { showUtterance, tellSources } from './utterances.ts';

export interface VerdictView {
  readonly asked: { readonly speaker: string | undefined; readonly outlet: string | undefined };
  readonly sources: readonly Source[];
}

export function showVerdict(verdict: Verdict, view: VerdictView): Answer {
  const { utterance } = verdict;
  const blocks: Block[] = [
    { kind: 'text', spans: tellVerdict(verdict, view) },
    ...(utterance ? showUtterance(utterance, view.sources) : []),
    ...showChanges(verdict),
    { kind: 'footer', spans: [text(tellReading(verdict, view.sources))] },
  ];
  return { private: true, blocks };
}

/** A verdict that is not certain begins with that, and never with the word of a confirmation. */
function tellVerdict(verdict: Verdict, view: VerdictView): Inline[] {
  if (!verdict.certain && verdict.kind !== 'not-found') {
    return [
      strong('Not certain. '),
      text('No report carries these words; the nearest that one has is this:'),
    ];
  }
  const [head, rest] = wordsFor(verdict, view);
  return [strong(`${head} `), text(rest)];
}

function wordsFor({ kind, utterance }: Verdict, { asked }: VerdictView): [string, string] {
  const speaker = utterance?.speaker ?? 'somebody who is not named';
  switch (kind) {
    case 'exact':
      return ['True to the letter.', `${speaker} is reported with exactly these words:`];
    case 'shortened':
      return ['Shortened.', `${speaker} is reported with these words and more:`];
    case 'variant':
      return ['One wording of several.', `Outlets carry these words of ${speaker} differently:`];
    case 'words-altered':
      return ['Words altered.', `${speaker} is reported with other words:`];
    case 'paraphrase':
      return [
        'A paraphrase.',
        `The sense is reported of ${speaker}, but not as a quotation with these words:`,
      ];
    case 'other-speaker':
      return [
        'Another speaker.',
        `These are the words of ${speaker}, not of ${asked.speaker ?? 'the person named'}:`,
      ];
    case 'other-outlet':
      return [
        'Another outlet.',
        `The words are reported, but not by ${asked.outlet ?? 'the outlet named'}:`,
      ];
    case 'not-found':
      return [
        'Not in these reports.',
        'That does not make it false: it only was not reported here.',
      ];
  }
}

/** The words side by side, where the verdict is about them. */
function showChanges({ kind, certain, changes }: Verdict): Block[] {
  const tells = kind === 'words-altered' || kind === 'variant' || kind === 'paraphrase' || !certain;
  if (!tells || changes.every((change) => change.kind === 'same')) return [];
  const items = [
    tellWords('Passed on, but not reported', changes, 'only-pasted'),
    tellWords('Reported, but not passed on', changes, 'only-reported'),
  ];
  return [{ kind: 'list', ordered: false, items: items.filter((item) => item.length > 0) }];
}

function tellWords(
  what: string,
  changes: readonly WordChange[],
  kind: WordChange['kind'],
): Inline[] {
  const runs = changes.filter((change) => change.kind === kind).map((change) => change.text.trim());
  return runs.length === 0 ? [] : [text(`${what}: `), strong(`“${runs.join(' … ')}”`)];
}

function tellReading(
  { kind, certain, reportsRead, readUntil }: Verdict,
  sources: readonly Source[],
): string {
  const until = readUntil ? `, up to ${showDay(readUntil)}` : '';
  const read = `Read: ${count(reportsRead, 'report')}${until}.`;
  return certain || kind === 'not-found'
    ? `${read} ${tellSources(sources)}`
    : `${read} Look at the passage before you rely on it. ${tellSources(sources)}`;
}
