import type { Source, Utterance } from '../../core/index.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';
import { count } from './count.ts';
import { showDay } from './days.ts';
import { citeSupport, nameSource } from './sourceNumbers.ts';

export interface UtteranceView {
  readonly sources: readonly Source[];
  readonly most: number;
  readonly title: string;
}

export function showUtterances(found: readonly Utterance[], view: UtteranceView): Answer {
  const shown = found.slice(0, view.most);
  const blocks: Block[] = [
    { kind: 'heading', text: view.title },
    ...shown.flatMap((utterance) => showUtterance(utterance, view.sources)),
    { kind: 'footer', spans: [text(tellHowMany(shown.length, found.length, view.sources))] },
  ];
  return { private: true, blocks };
}

export function showUtterance(utterance: Utterance, sources: readonly Source[]): Block[] {
  const other = utterance.variants.slice(1);
  const quote: Block = {
    kind: 'quote',
    text: utterance.text,
    attribution: [
      strong(utterance.speaker ?? 'Nobody is named for it'),
      text(`${tellOccasion(utterance)} `),
      citeSupport(utterance.variants[0]?.quotes ?? utterance.quotes, sources),
    ],
  };
  if (other.length === 0) return [quote];
  const items = other.map((variant): Inline[] => [
    citeSupport(variant.quotes, sources),
    text(` has “${variant.text}”`),
  ]);
  return [quote, { kind: 'list', ordered: false, items }];
}

/** ", news conference, 27 July 2018", as far as the reports tell it. */
export function tellOccasion({ setting, said }: Pick<Utterance, 'setting' | 'said'>): string {
  return [setting, said && showDay(said)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
}

function tellHowMany(shown: number, found: number, sources: readonly Source[]): string {
  const told =
    shown < found
      ? `The first ${shown} of ${found} quotations: narrow the search, or add --most ${found}.`
      : `${count(found, 'quotation')}.`;
  return `${told} Read: ${tellSources(sources)}`;
}

/** "1 AFP · 2 The Moscow Times (Reuters)": what the cited numbers stand for. */
export const tellSources = (sources: readonly Source[]): string =>
  sources.map((source) => `${source.number} ${nameSource(source)}`).join(' · ');

export function nothingFound(sources: readonly Source[]): Answer {
  const days = sources.flatMap(({ published }) => published ?? []).sort();
  const until = days.length > 0 ? `, up to ${showDay(days.at(-1)!)}` : '';
  const sentence = `Nothing like it in the ${count(sources.length, 'report')} that were read${until}: try other words, a surname alone, or --kind all for indirect speech.`;
  return { private: true, blocks: [{ kind: 'text', spans: [text(sentence)] }] };
}
