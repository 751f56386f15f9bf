import type {
  CheckedPart,
  Quote,
  Report,
  Source,
  Utterance,
  Verdict,
  WordChange,
} from '../../core/index.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';
import { sourcesFor } from './cited.ts';
import { count } from './count.ts';
import { showDay } from './days.ts';
import { linkPassages, showContext } from './passages.ts';
import { tellSources } from './sourceList.ts';
import { citeSupport } from './sourceNumbers.ts';
import { atFront, callSpeaker, isReported, showSpeaker, speakerOf } from './speaker.ts';
import { showUtterance, tellOccasion } from './utterances.ts';

export interface VerdictView {
  readonly asked: { readonly speaker: string | undefined; readonly outlet: string | undefined };
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
}

export function showVerdict(verdict: Verdict, view: VerdictView): Answer {
  const told = verdict.each === undefined ? showOne(verdict, view) : showEach(verdict.each, view);
  const read = tellReading(verdict, sourcesFor(told, view.sources));
  return { private: true, blocks: [...told, { kind: 'footer', spans: [text(read)] }] };
}

function showOne(verdict: Verdict, view: VerdictView, lead: readonly Inline[] = []): Block[] {
  const { utterance, passage, parts = [] } = verdict;
  return [
    { kind: 'text', spans: [...lead, ...tellVerdict(verdict, view)] },
    ...(utterance && parts.length === 0 ? showUtterance(utterance, view) : []),
    ...(passage && parts.length > 0 ? [passage, ...parts].map((one) => showPart(one, view)) : []),
    ...(passage && parts.length === 0 ? showContext(passage, view) : []),
    ...showElsewhere(verdict, view),
    ...showChanges(verdict),
  ];
}

/** Several quotations, each with its own verdict: none of them vouches for another. */
function showEach(each: readonly CheckedPart[], view: VerdictView): Block[] {
  return [
    {
      kind: 'text',
      spans: [
        text(`${count(each.length, 'quotation')} were passed on; each is checked by itself.`),
      ],
    },
    ...each.flatMap(({ quotation, verdict }, at) => {
      const by = verdict.named === undefined ? '' : ` (${verdict.named})`;
      return showOne(verdict, view, [text(`${at + 1}. “${inBrief(quotation)}”${by}: `)]);
    }),
  ];
}

const BRIEF = 80;

const inBrief = (quotation: string): string =>
  quotation.length <= BRIEF ? quotation : `${quotation.slice(0, BRIEF).replace(/\s+\S*$/, '')} …`;

/** A verdict that is not certain begins with that, and never with the word of a confirmation. */
function tellVerdict(verdict: Verdict, view: VerdictView): Inline[] {
  if (!verdict.certain && verdict.kind !== 'not-found') {
    return [strong('Not certain. '), text(tellDoubt(verdict))];
  }
  const [head, rest] = wordsFor(verdict, view);
  return [strong(`${head} `), text(rest)];
}

/** Why it is not certain; the weightiest reason only. */
function tellDoubt({ cautions = [], utterance }: Verdict): string {
  if (cautions.includes('sense-turned'))
    return 'The words are reported, but what was left out may turn their sense:';
  if (cautions.includes('other-voice'))
    return 'The words are reported, but within marks of their own: somebody else is quoted there:';
  if (cautions.includes('inserted'))
    return 'The words are reported, but not those in brackets where they stand:';
  if (cautions.includes('doubted') && utterance) return tellDoubted(utterance);
  if (cautions.includes('passed-as-unsaid'))
    return `What was passed on says that the words were not said, but ${isReported(speakerOf(utterance))} with them:`;
  if (cautions.includes('near-name'))
    return `The words are reported of ${callSpeaker(speakerOf(utterance))}. Did you mean that speaker?`;
  if (cautions.includes('unnamed') && utterance?.speaker)
    return 'The words are reported, but not whether they are of that speaker:';
  if (cautions.includes('unnamed')) return 'The words are reported, but nobody is named for them:';
  if (cautions.includes('speakers-differ'))
    return 'The words are reported, but of more than one speaker:';
  if (cautions.includes('too-long'))
    return 'This is too long to look at to its end; its beginning is reported:';
  if (cautions.includes('second-hand'))
    return `No report has this from ${callSpeaker(speakerOf(utterance))}: ${utterance?.through ?? 'somebody else'} told it:`;
  if (cautions.includes('wordings-differ'))
    return 'One outlet has these words, another has other words in their place:';
  if (cautions.includes('headline'))
    return 'Only a headline has these words, where they are often cut:';
  if (cautions.includes('few-words')) return 'So few words may stand anywhere, as they do here:';
  if (cautions.includes('negation'))
    return 'No report carries these words; the nearest differs in a “not” or its like:';
  return 'No report carries these words; the nearest that one has is this:';
}

const DOUBTS = {
  denied: 'denied',
  alleged: 'only alleged',
  unsaid: 'asked about, supposed or still to be said',
  disputed: 'taken back or disputed',
  corrected: 'corrected by the outlet',
};

function tellDoubted({ doubt, quotes }: Utterance): string {
  if (doubt !== null)
    return `No report passes this on as said: the words are ${DOUBTS[doubt]} there:`;
  const one = quotes.find((quote) => quote.doubt !== null)?.doubt ?? 'denied';
  return `Reported as said, but by one report ${DOUBTS[one]}:`;
}

/** One of the passages that the words were put together of. */
function showPart(quote: Quote, view: VerdictView): Block {
  return {
    kind: 'quote',
    text: quote.text,
    told: quote.kind === 'indirect',
    attribution: [
      showSpeaker(quote.speaker),
      text(`${tellOccasion(quote)} `),
      citeSupport([quote], view.sources),
      ...linkPassages([quote], view),
    ],
  };
}

/** Where the words stand though nobody is quoted with them. */
function showElsewhere({ elsewhere }: Verdict, { sources }: VerdictView): Block[] {
  if (elsewhere === undefined) return [];
  const told =
    elsewhere.place === 'headline'
      ? 'The words stand in a headline, but nobody is quoted with them: '
      : 'The words stand in a report, but as its own and not as a quotation: ';
  return [{ kind: 'text', spans: [text(told), citeSupport([elsewhere], sources)] }];
}

function wordsFor(verdict: Verdict, { asked }: VerdictView): [string, string] {
  const { kind, utterance, named, cautions = [] } = verdict;
  const speaker = callSpeaker(speakerOf(utterance));
  const reported = isReported(speakerOf(utterance));
  switch (kind) {
    case 'exact':
      return ['True to the letter.', `${atFront(reported)} with exactly these words:`];
    case 'shortened':
      if (cautions.includes('across-sentences'))
        return [
          'Shortened.',
          `${atFront(reported)} with these words, but in more than one sentence:`,
        ];
      return ['Shortened.', `${atFront(reported)} with these words and more:`];
    case 'variant':
      return ['One wording of several.', `Outlets carry these words of ${speaker} differently:`];
    case 'words-altered':
      return alteredWords(verdict, reported);
    case 'paraphrase':
      return [
        'A paraphrase.',
        `The sense is reported of ${speaker}, but not as a quotation with these words:`,
      ];
    case 'other-speaker':
      return [
        'Another speaker.',
        `These are the words of ${speaker}, not of ${asked.speaker ?? named ?? 'the person named'}:`,
      ];
    case 'other-outlet':
      return [
        'Another outlet.',
        `The words are reported, but not by ${asked.outlet ?? 'the outlet named'}:`,
      ];
    case 'not-found':
      return [
        verdict.elsewhere ? 'Not a quotation in these reports.' : 'Not in these reports.',
        'That does not make it false: it only was not reported here.',
      ];
  }
}

/** The gravest thing that was altered comes first. */
function alteredWords({ cautions = [] }: Verdict, reported: string): [string, string] {
  if (cautions.includes('spliced')) {
    const whose = cautions.includes('speakers-differ') ? 'not of one speaker' : 'not in one piece';
    return ['Put together.', `These words are reported, but ${whose}:`];
  }
  if (cautions.includes('negation'))
    return ['The sense is turned.', `A “not” or its like was dropped or added; ${reported} so:`];
  if (cautions.includes('number'))
    return ['Another number.', `${atFront(reported)} with another number or date:`];
  if (cautions.includes('marks'))
    return [
      'Another sign.',
      `A question is made a statement, or a word another by its apostrophe; ${reported} so:`,
    ];
  if (cautions.includes('spelling'))
    return ['Misspelled.', `But for the spelling, ${reported} with these words:`];
  return ['Words altered.', `${atFront(reported)} with other words:`];
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
  { kind, certain, reportsRead, readUntil, each = [] }: Verdict,
  cited: readonly Source[],
): string {
  const until = readUntil ? `, up to ${showDay(readUntil)}` : '';
  const read = `Read: ${count(reportsRead, 'report')}${until}.`;
  const isSure = certain && each.every(({ verdict }) => verdict.certain);
  const told = isSure || kind === 'not-found' ? '' : ' Look at the passage before you rely on it.';
  return `${read}${told} ${tellSources(cited)}`.trimEnd();
}
