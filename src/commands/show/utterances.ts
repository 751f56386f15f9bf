import {
  type Carriage,
  type CarriedWording,
  carriageOf,
  type Report,
  type Source,
  type Utterance,
  type WordChange,
} from '../../core/index.ts';
import { type Answer, type Block, type Inline, text } from '../answer.ts';
import { count } from './count.ts';
import { showDay } from './days.ts';
import { linkPassages, showContext } from './passages.ts';
import { tellRead } from './sourceList.ts';
import { citeSupport } from './sourceNumbers.ts';
import { showSpeaker, speakerOf } from './speaker.ts';

export interface UtteranceView {
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
  readonly most: number;
  readonly title: string;
}

/** With so few answers, each is shown with what stands around it. */
const FEW = 3;

export function showUtterances(found: readonly Utterance[], view: UtteranceView): Answer {
  const shown = found.slice(0, view.most);
  const quotations: Block[] = shown.flatMap((utterance) => [
    ...showUtterance(utterance, view),
    ...(shown.length <= FEW ? showContext(utterance.variants[0]!.quotes[0]!, view) : []),
  ]);
  const read = tellRead(quotations, view.sources);
  const footer = `${tellHowMany(shown.length, found.length)} ${read}`;
  return {
    private: true,
    blocks: [
      { kind: 'heading', text: view.title },
      ...quotations,
      { kind: 'footer', spans: [text(footer)] },
    ],
  };
}

type ReadView = Pick<UtteranceView, 'sources' | 'reports'>;

export function showUtterance(utterance: Utterance, view: ReadView): Block[] {
  const { sources } = view;
  const carriage = carriageOf(utterance);
  const told = isTold(utterance);
  const quote: Block = {
    kind: 'quote',
    text: utterance.text,
    told,
    attribution: [
      showSpeaker(speakerOf(utterance)),
      text(
        `${tellTeller(utterance)}${told ? IN_ITS_WORDS : ''}${tellDoubt(utterance)}${tellOccasion(utterance)} `,
      ),
      citeSupport(utterance.variants[0]?.quotes ?? utterance.quotes, sources),
      ...tellCarriage(carriage, utterance, sources),
      ...linkPassages(utterance.variants[0]?.quotes ?? [], view),
    ],
  };
  const items = [
    ...utterance.otherSpeakers.map(({ name, quotes }): Inline[] => [
      citeSupport(quotes, sources),
      text(` ${isOne(quotes) ? 'names' : 'name'} ${name} for it`),
    ]),
    ...carriage.wordings
      .slice(1)
      .map((wording): Inline[] => [
        citeSupport(wording.quotes, sources),
        text(` ${isOne(wording.quotes) ? 'has' : 'have'} ${tellWording(wording, told)}`),
        ...linkPassages(wording.quotes, view),
      ]),
  ];
  return items.length === 0 ? [quote] : [quote, { kind: 'list', ordered: false, items }];
}

const isOne = (quotes: readonly { readonly reportId: string }[]): boolean =>
  new Set(quotes.map(({ reportId }) => reportId)).size === 1;

/** " · 3 outlets, 2 origins, first [1]", where several reports carry it; "first of 3 outlets" where [1] alone stands before it. */
function tellCarriage(
  carriage: Carriage,
  { variants: [fullest] }: Utterance,
  sources: readonly Source[],
): Inline[] {
  const { reports, outlets, origins, first } = carriage;
  if (reports < 2) return [];
  const fewer = origins.length < outlets.length ? `, ${count(origins.length, 'origin')}` : '';
  const told = `${count(outlets.length, 'outlet')}${fewer}`;
  if (first === null) return [text(` · ${told}`)];
  const isCited = fullest !== undefined && isOne([...fullest.quotes, first]);
  return isCited
    ? [text(` · first of ${told}`)]
    : [text(` · ${told}, first `), citeSupport([first], sources)];
}

/** More differences than this are read with more ease as the whole wording. */
const MOST_CHANGES = 3;

/** "only “Be my guest”", "“leave” for “sail”", or the words as they are. */
function tellWording({ text, kind, changes }: CarriedWording, told: boolean): string {
  const words = told ? text : `“${text}”`;
  if (kind === 'part') return `only ${words}`;
  const changed = tellChanges(changes);
  return changed !== null && changed.length <= MOST_CHANGES ? changed.join(', ') : words;
}

/** Speech without marks is told by the report, and shown as its words, not as the speaker's. */
const isTold = ({ quotes }: Utterance): boolean => quotes.every(({ kind }) => kind === 'indirect');
const IN_ITS_WORDS = ', as the report puts it';

/** What was put in place of what; null where the wordings have too little in common to say. */
function tellChanges(changes: readonly WordChange[]): string[] | null {
  const told: string[] = [];
  for (let i = 0; i < changes.length; i++) {
    const { kind, text } = changes[i]!;
    if (kind === 'same') continue;
    const next = changes[i + 1];
    if (next === undefined || next.kind === 'same') {
      told.push(kind === 'only-pasted' ? `“${text}” more` : `no “${text}”`);
      continue;
    }
    const [own, fullest] = kind === 'only-pasted' ? [text, next.text] : [next.text, text];
    told.push(`“${own}” for “${fullest}”`);
    i += 1;
  }
  return changes.some(({ kind }) => kind === 'same') ? told : null;
}

/** ", as told by Marsh", where no report heard it from the speaker. */
const tellTeller = ({ through }: Pick<Utterance, 'through'>): string =>
  through === null ? '' : `, as told by ${through}`;

const DOUBTS = {
  denied: ', denied',
  alleged: ', alleged',
  unsaid: ', not said yet or only supposed',
  disputed: ', taken back or disputed',
  corrected: ', corrected by the outlet',
};
const tellDoubt = ({ doubt }: Utterance): string => (doubt === null ? '' : DOUBTS[doubt]);

/** ", news conference, 27 July 2018", as far as the reports tell it. */
export function tellOccasion({ setting, said }: Pick<Utterance, 'setting' | 'said'>): string {
  return [setting, said && showDay(said)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
}

const tellHowMany = (shown: number, found: number): string =>
  shown < found
    ? `The first ${shown} of ${found} quotations: narrow the search, or add --most ${found}.`
    : `${count(found, 'quotation')}.`;

export function nothingFound(sources: readonly Source[]): Answer {
  const days = sources.flatMap(({ published }) => published ?? []).sort();
  const until = days.length > 0 ? `, up to ${showDay(days.at(-1)!)}` : '';
  const sentence = `Nothing like it in the ${count(sources.length, 'report')} that ${sources.length === 1 ? 'was' : 'were'} read${until}: try other words, a surname alone, or --kind all for indirect speech.`;
  return { private: true, blocks: [{ kind: 'text', spans: [text(sentence)] }] };
}
