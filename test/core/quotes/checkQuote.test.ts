import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { processorTime } from '../../processorTime.ts';

const reports = [
  readReport({
    id: 'post',
    outlet: 'Harbour Post',
    published: '2024-03-01',
    text: '“The crews are on board, the engines are running and we sail at noon,” Ada Marsh said.\n\nBen Low said that nobody had signed the new paper.',
  }),
  readReport({
    id: 'wire',
    outlet: 'Sea Wire',
    published: '2024-03-02',
    text: '“The crews are all on board, the engines are running and we leave at noon,” Ada Marsh said.',
  }),
];
const verdict = (text: string, against = {}) => checkQuote(text, reports, against);

describe('checkQuote', () => {
  it.each([
    'The crews are all on board, the engines are running and we leave at noon',
    '“the crews are all on board, the engines are running and we leave at noon.”',
  ])('finds the exact words, whatever the marks and case: %s', (text) => {
    expect(verdict(text)).toMatchObject({
      kind: 'exact',
      certain: true,
      passage: { reportId: 'wire' },
      utterance: { speaker: 'Ada Marsh' },
    });
  });

  it.each([
    'the engines are running',
    '“The crews are all on board … we leave at noon”',
    '“[They] are all on board, the engines are running”',
  ])('finds words that are only cut: %s', (text) => {
    expect(verdict(text)).toMatchObject({ kind: 'shortened', certain: true });
  });

  it('takes the wording of the outlet asked for, though another has a fuller one', () => {
    expect(
      verdict('The crews are on board, the engines are running and we sail at noon', {
        outlet: 'Harbour Post',
      }),
    ).toMatchObject({ kind: 'exact', passage: { reportId: 'post' } });
  });

  it('tells a wording that is not the fullest one', () => {
    expect(
      verdict('The crews are on board, the engines are running and we sail at noon'),
    ).toMatchObject({ kind: 'variant', passage: { reportId: 'post' } });
  });

  it('tells another outlet’s wording', () => {
    expect(
      verdict('The crews are on board, the engines are running and we sail at noon', {
        outlet: 'Sea Wire',
      }),
    ).toMatchObject({ kind: 'variant', passage: { reportId: 'post' } });
  });

  it('shows which words are altered', () => {
    const { kind, changes } = verdict('The crews are on strike, the engines are running');
    expect(kind).toBe('words-altered');
    expect(changes).toContainEqual({ kind: 'only-pasted', text: 'strike' });
    expect(changes).toContainEqual({ kind: 'only-reported', text: 'board' });
  });

  it('never takes told speech for somebody’s words', () => {
    expect(verdict('nobody had signed the new paper')).toMatchObject({
      kind: 'paraphrase',
      utterance: { speaker: 'Ben Low' },
    });
  });

  it('tells right words with another speaker, and in another outlet', () => {
    expect(verdict('the engines are running', { speaker: 'Ben Low' }).kind).toBe('other-speaker');
    expect(verdict('the engines are running', { speaker: 'marsh' }).kind).toBe('shortened');
    expect(verdict('the engines are running', { outlet: 'Daily Gull' }).kind).toBe('other-outlet');
  });

  it('says how far the reports reach where the words are not in them', () => {
    expect(verdict('Penguins cannot fly across wide oceans')).toEqual({
      kind: 'not-found',
      certain: true,
      utterance: null,
      passage: null,
      changes: [],
      reportsRead: 2,
      readUntil: '2024-03-02',
    });
  });

  it('is not certain of one or two words', () => {
    expect(verdict('at noon').certain).toBe(false);
  });

  it('never confirms what no report carries, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { kind, passage } = verdict(`zebra ${text} quagga`);
        expect(['exact', 'shortened', 'variant']).not.toContain(kind);
        expect(passage === null).toBe(kind === 'not-found');
      }),
    );
  });
});

const harbour = [
  readReport({
    id: 'gull',
    outlet: 'Daily Gull',
    title: 'Marsh: No ferry will ever be late again',
    published: '2024-03-01',
    text: [
      '“The crews are on board, the engines are running and we sail at noon,” Ada Marsh said. “The owners have paid every one of the 120 pilots.”',
      'The minister opened a window and looked at the grey sea for a while.',
      '“I would never say that the harbour is closed,” Ben Low said.',
      'Ada Marsh had left by then. Low spoke again in the evening: “We will not sell the old lighthouse.”',
      'Cy Roe called it “incredible”. “It costs 1.5 million,” Roe said. “We may re-sign the paper.”',
      'Dee Fox: “He is a fine pilot, which is a lie that everybody tells.”',
    ].join('\n\n'),
  }),
  readReport({
    id: 'post',
    outlet: 'Harbour Post',
    published: '2024-03-02',
    text: 'Eve Hill called it “incredible”.\n\n“Мы выйдем в море завтра утром”, said Ivan Petrov.',
  }),
];
const hostile = (text: string, against = {}) => checkQuote(text, harbour, against);
const confirms = ({ kind, certain }: ReturnType<typeof checkQuote>) =>
  certain && ['exact', 'shortened', 'variant'].includes(kind);

describe('a hostile paste', () => {
  it.each([
    ['a negation dropped', 'We will sell the old lighthouse', 'negation'],
    ['a negation added', 'The engines are not running and we sail at noon', 'negation'],
    ['a number changed', 'The owners have paid every one of the 150 pilots', 'number'],
    ['a decimal point dropped', 'It costs 15 million', 'number'],
    [
      'words of one speaker spliced',
      'I would never say that the harbour is closed. We will not sell the old lighthouse',
      'spliced',
    ],
    ['a sentence put before another', 'The engines are running, the crews are on board', 'spliced'],
    [
      'words left out with no ellipsis',
      'The crews are on board. The owners have paid every one of the 120 pilots',
      'spliced',
    ],
    ['nothing but slips', 'The engnies are runing and we sial at noon', 'spelling'],
  ])('with %s is altered words', (_, text, caution) => {
    const verdict = hostile(text);
    expect(verdict).toMatchObject({ kind: 'words-altered', certain: true });
    expect(verdict.cautions).toContain(caution);
  });

  it('with words of two speakers shows both', () => {
    for (const gap of ['. ', ' … ']) {
      const verdict = hostile(`we sail at noon${gap}We will not sell the old lighthouse`);
      expect(verdict.cautions).toEqual(['spliced', 'speakers-differ']);
      expect(verdict.passage?.text).toContain('we sail at noon');
      expect(verdict.parts?.map(({ text }) => text)).toEqual([
        'We will not sell the old lighthouse.',
      ]);
    }
  });

  it.each([
    'the harbour is closed',
    'I would … say that the harbour is closed',
    'We will … sell the old lighthouse',
    'We will not sell the [not very] old lighthouse',
    'He is a fine pilot',
  ])('that is cut so that the sense turns is no confirmation: %s', (text) => {
    expect(hostile(text)).toMatchObject({ certain: false, cautions: ['sense-turned'] });
  });

  it.each([
    'we sail at noon',
    'The crews are on board … we sail at noon',
    'The crews are on board … The owners have paid every one of the 120 pilots',
    'We will not sell the old lighthouse',
  ])('that is cut and keeps its sense is confirmed: %s', (text) => {
    expect(confirms(hostile(text))).toBe(true);
  });

  it.each([
    'THE ENGINES ARE RUNNING',
    '„The engines are running“',
    '«the engines are running»',
    '‘The engines are running,’',
    "'The engines are running,' Marsh said.",
    '"The engines are running," said Ada Marsh',
    'Ada Marsh: "The engines are running"',
    '“The engines are running” — Ada Marsh, 2024',
    '<b>The engines</b> are *running*',
    '> _The engines are running_',
    '&ldquo;The engines are running&rdquo;',
    '[The engines are running](https://harbour.example/1)',
    'The\u200B engines are\u0000 running',
  ])('in other dress has the same words: %s', (text) => {
    expect(hostile(text)).toMatchObject({ kind: 'shortened', certain: true });
  });

  it('that names the speaker itself is held to it', () => {
    expect(hostile('"The engines are running," said Ben Low')).toMatchObject({
      kind: 'other-speaker',
      named: 'Ben Low',
      utterance: { speaker: 'Ada Marsh' },
    });
  });

  it('is not the letter of what the outlet itself cut', () => {
    const cut = readReport({ id: 'c', text: '“The crews … sail at noon,” Ada Marsh said.' });
    expect(checkQuote('The crews sail at noon', [cut]).kind).toBe('shortened');
    expect(checkQuote('The crews … sail at noon', [cut]).kind).toBe('exact');
  });

  it('that only describes the speaker accuses nobody', () => {
    for (const said of ['she said', 'the harbour chief said', 'said the president'])
      expect(hostile(`"The engines are running," ${said}`).kind).toBe('shortened');
    expect(confirms(hostile('The engines are running', { speaker: 'the president' }))).toBe(false);
  });

  it('of one word that two people said is no confirmation until one is named', () => {
    expect(hostile('incredible')).toMatchObject({ certain: false, cautions: ['speakers-differ'] });
    expect(hostile('incredible', { speaker: 'Hill' })).toMatchObject({
      kind: 'exact',
      certain: true,
      utterance: { speaker: 'Eve Hill' },
    });
  });

  it('of the reporter’s own words is no quotation, and shows where they stand', () => {
    const verdict = hostile('looked at the grey sea for a while');
    expect(verdict).toMatchObject({
      kind: 'not-found',
      passage: null,
      elsewhere: { reportId: 'gull', place: 'narration' },
    });
    const { start, end } = verdict.elsewhere!;
    expect(harbour[0]!.text.slice(start!, end!)).toBe('looked at the grey sea for a while');
  });

  it('of the reporter’s own words shows where they stand, whatever marks are within them', () => {
    const report = readReport({ id: 'n', text: 'The town lost a no-confidence vote at the café.' });
    for (const words of [
      'lost a no-confidence vote',
      'vote at the cafe',
      'a no‑confidence vote at',
    ])
      expect(checkQuote(words, [report]).elsewhere).toMatchObject({ place: 'narration' });
  });

  it('that only a headline has is no quotation', () => {
    expect(hostile('No ferry will ever be late again')).toMatchObject({
      kind: 'not-found',
      elsewhere: { reportId: 'gull', place: 'headline', start: null },
    });
  });

  it('that only a headline quotes is not certain', () => {
    const headed = readReport({
      id: 'h',
      title: 'Marsh: ‘No ferry will be late again’',
      text: 'Marsh: “No ferry will be late again”\n\nAda Marsh spoke in Oslo. She was in good spirits, the harbour office said on Friday.',
    });
    expect(confirms(checkQuote('No ferry will be late again', [headed]))).toBe(false);
  });

  it('in another language is found in that language only', () => {
    expect(hostile('Мы выйдем в море завтра утром')).toMatchObject({
      kind: 'exact',
      certain: true,
    });
    expect(hostile('Мы не выйдем в море завтра').kind).not.toBe('exact');
    expect(hostile('エンジンが動いている').kind).toBe('not-found');
  });

  it.each(['', ' ', '“”', '…', '[…]', '""', '<b></b>', '\u0000'])(
    'of no words finds nothing: %j',
    (text) => {
      expect(hostile(text)).toMatchObject({ kind: 'not-found', passage: null });
    },
  );

  it('that is very long is no confirmation, and takes no time', () => {
    const all = harbour.map(({ text }) => text).join('\n\n');
    const took = processorTime(() => {
      for (const text of [
        'ferry '.repeat(50_000),
        '… '.repeat(20_000),
        all.repeat(40),
        '“we sail” '.repeat(2_000),
      ])
        expect(confirms(hostile(text))).toBe(false);
    });
    expect(took).toBeLessThan(8_000);
  });

  it('is never confirmed with a negation or number of its own', () => {
    const quotes = [
      'we sail at noon',
      'The owners have paid every one of the 120 pilots',
      'the engines are running',
    ];
    const word = fc.constantFrom('not', 'never', '7', 'no', 'hardly', '40');
    fc.assert(
      fc.property(fc.constantFrom(...quotes), word, fc.nat(), (quote, added, at) => {
        const words = quote.split(' ');
        words.splice(at % (words.length + 1), 0, added);
        expect(confirms(hostile(words.join(' ')))).toBe(false);
      }),
    );
  });
});

describe('words for which reports name two speakers', () => {
  const line = '“We will never give up on the people of this harbour,”';
  const split = ['Ada Marsh', 'Ada Marsh', 'Ben Low'].map((name, at) =>
    readReport({ id: `s${at}`, outlet: `Outlet ${at}`, text: `${line} ${name} said.` }),
  );

  it('are confirmed of nobody for certain', () => {
    for (const speaker of ['Marsh', 'Low'])
      expect(checkQuote(line, split, { speaker })).toMatchObject({
        certain: false,
        cautions: ['speakers-differ'],
      });
  });
});
