import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showVerdict } from '../../../src/commands/show/verdict.ts';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { groupQuotes } from '../../../src/core/quotes/groupQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const said = (line: string) =>
  readReport({ id: 'a', outlet: 'Harbour Post', text: `“${line}” Ada Marsh said.` });
const check = (paste: string, line: string, against = {}) =>
  checkQuote(paste, [said(line)], against);
const confirms = ({ kind, certain }: ReturnType<typeof checkQuote>) =>
  certain && ['exact', 'shortened', 'variant'].includes(kind);

describe('a cut that may turn the sense', () => {
  it.each([
    [
      'the harbour is closed',
      'It is not true, as some people in this city keep telling the press, that the harbour is closed.',
    ],
    ['the harbour is closed', 'I reject the idea that the harbour is closed.'],
    ['the harbour is closed', 'My opponents want you to believe that the harbour is closed.'],
    ['the harbour is closed', 'Is it true that the harbour is closed?'],
    ['the harbour is closed', 'As my opponents like to shout: the harbour is closed.'],
    ['the harbour is closed', 'Allegedly the harbour is closed.'],
    ['the harbour is closed', 'If it snows, and the council agrees, the harbour is closed.'],
    ['the harbour should be closed', 'I used to think the harbour should be closed.'],
    ['We will close the harbour', 'We will close the harbour if hell freezes over.'],
    ['We will close the harbour', 'We will close the harbour unless the council pays.'],
    ['We will close the harbour', 'We will close the harbour when the moon is made of cheese.'],
    ['We will close the harbour', 'We will close the harbour or the council pays.'],
    ['The harbour is closed', 'The harbour is closed, my opponents claim, and we sail.'],
    ['The workers … must go to jail', 'We support the workers. The thieves must go to jail.'],
    ['The workers … must go to jail', 'The workers sleep and the thieves must go to jail.'],
    ['Ada Marsh is a friend', 'Ada Marsh is a friend of nobody in this town.'],
  ])('is no confirmation: %s / %s', (paste, line) => {
    const verdict = check(paste, line);
    expect(verdict).toMatchObject({ certain: false });
    expect(verdict.cautions).toContain('sense-turned');
  });

  it('is found in the fuller wording of another outlet', () => {
    const reports = [
      readReport({ id: 'b', text: 'Ada Marsh said that “every harbour of this coast is closed”.' }),
      said('I would never say that every harbour of this coast is closed.'),
    ];
    expect(confirms(checkQuote('every harbour of this coast is closed', reports))).toBe(false);
  });
});

describe('a cut before a restriction', () => {
  it.each([
    ['The harbour is safe', 'The harbour is safe, in my view, for boats under 12 metres.'],
    ['The harbour is safe', 'The harbour is safe for boats under 12 metres.'],
    ['The harbour is safe', 'The harbour is safe and open for boats under 12 metres.'],
    ['The harbour is safe', 'The harbour is safe. For boats under 12 metres.'],
    ['The harbour is safe', 'The harbour is safe. But only for small boats.'],
    ['The harbour is safe', 'The harbour is safe. Just kidding.'],
    ['The harbour is safe', 'The harbour is safe and the sea is calm, in theory.'],
    ['The harbour is safe', 'The harbour is safe, mostly.'],
    ['The harbour is safe', 'The harbour is safe — for now.'],
    ['The harbour is safe', 'The harbour is safe, where it is deep.'],
    ['The harbour is safe', 'The harbour is safe, or so they told me.'],
    ['The harbour is safe', 'The harbour is safe. That is what my opponents say.'],
    ['The harbour is safe … We sail', 'The harbour is safe. But not for boats. We sail.'],
    ['the harbour is safe', 'In theory, the harbour is safe.'],
    ['the harbour is safe', 'For boats under 12 metres, the harbour is safe.'],
    ['I support a ban', 'I support a ban on weapons of war.'],
    ['We will raise taxes', 'We will raise taxes on the richest one percent.'],
    ['I love the city', 'I love the city council.'],
  ])('is no confirmation: %s / %s', (paste, line) => {
    const verdict = check(paste, line);
    expect(verdict.certain).toBe(false);
    expect(verdict.cautions).toContain('sense-turned');
  });

  it.each([
    '“The harbour is safe,” Ada Marsh said, “for boats under 12 metres.”',
    '“The harbour is safe,” Ada Marsh said. “But not for small boats.”',
  ])('is none where the attribution stands between: %s', (text) => {
    const verdict = checkQuote('The harbour is safe', [readReport({ id: 'a', text })]);
    expect(verdict).toMatchObject({
      kind: 'shortened',
      certain: false,
      cautions: ['sense-turned'],
    });
  });
});

describe('a plain cut', () => {
  it.each([
    ['The harbour is closed', 'The harbour is closed, in my view.'],
    ['The harbour is closed', 'The harbour is closed and we sail at noon.'],
    ['The harbour is closed', 'The harbour is closed on Friday.'],
    ['the harbour is closed', 'On Friday the harbour is closed.'],
    ['the harbour is closed', 'Of course the harbour is closed.'],
    ['The harbour is closed', 'The harbour is closed. In the morning we will see.'],
    ['the old lighthouse', 'We will sell the old lighthouse of the town.'],
    ['the harbour is closed', 'I think the harbour is closed.'],
    ['the harbour is closed', 'We firmly believe that the harbour is closed.'],
    ['The harbour is closed', 'The harbour is closed, a sad sight for us all.'],
    ['the harbour is closed', 'And today the harbour is closed.'],
    ['the harbour is closed', 'My friends, the harbour is closed.'],
    ['The harbour is closed', 'The harbour is closed. If it snows we stay at home.'],
    ['we sail at noon', 'They could not do it yesterday, but we sail at noon.'],
    ['every one of the old pilots', 'The owners have paid every one of the old pilots.'],
    ['The harbour is … closed', 'The harbour is once again closed.'],
    ['[T]he harbour is closed', 'And the harbour is closed.'],
  ])('is confirmed: %s / %s', (paste, line) => {
    expect(check(paste, line)).toMatchObject({ kind: 'shortened', certain: true });
  });

  it('that crosses sentences says so', () => {
    expect(
      check(
        'The piers are old … We need new ones',
        'The piers are old. They leak. We need new ones.',
      ),
    ).toMatchObject({
      certain: true,
      cautions: ['across-sentences'],
    });
  });
});

describe('words in brackets', () => {
  it.each([
    ['We will [destroy] the old harbour', 'We will save the old harbour.'],
    ['[Ben Low] is a thief', 'The fox on my roof is a thief.'],
  ])('that nobody said there are no confirmation, and are shown: %s', (paste, line) => {
    const verdict = check(paste, line);
    expect(verdict).toMatchObject({ certain: false });
    expect(verdict.cautions).toContain('inserted');
    const shown = verdict.changes.filter(({ kind }) => kind === 'only-pasted');
    expect(`[${shown.map(({ text }) => text).join(' ')}]`).toBe(/\[.*\]/.exec(paste)![0]);
  });

  it.each([
    ['We will save [sic] the old harbour', 'We will save the old harbour.'],
    ['We will save [the old] harbour', 'We will save the old harbour.'],
    ['[They] will save the old harbour', 'We will save the old harbour.'],
  ])('that add nothing are: %s', (paste, line) => {
    expect(confirms(check(paste, line))).toBe(true);
  });
});

describe('another voice', () => {
  it('within the words is not the speaker’s', () => {
    const line = 'Ben Low told me, ‘I hate the harbour and all of its ships’, and then he left.';
    const verdict = check('I hate the harbour and all of its ships', line, {
      speaker: 'Ada Marsh',
    });
    expect(verdict.certain).toBe(false);
    expect(verdict.cautions).toContain('other-voice');
    expect(confirms(check(`“${line}”`, line))).toBe(true);
  });

  it('that told the words is named', () => {
    const report = said('The piers are rotten to the core.');
    const quotes = findQuotes(report).map((quote) => ({
      ...quote,
      through: { name: 'Ben Low', start: null, end: null },
    }));
    const utterances = groupQuotes(quotes);
    const verdict = checkQuote('The piers are rotten to the core', [report], { utterances });
    expect(verdict).toMatchObject({ certain: false, cautions: ['second-hand'] });
    const view = {
      asked: { speaker: undefined, outlet: undefined },
      sources: [],
      reports: [report],
    };
    expect(JSON.stringify(showVerdict(verdict, view))).toContain('Ben Low told it');
  });
});

describe('signs that make other words', () => {
  it.each([
    ['The harbour is closed?', 'The harbour is closed.'],
    ['The harbour is closed.', 'The harbour is closed?'],
    ['We’re at war with the gulls', 'Were at war with the gulls'],
    ['The ship lost it’s way', 'The ship lost its way'],
    ['well sail at noon with the tide', 'we’ll sail at noon with the tide'],
  ])('are not true to the letter: %s / %s', (paste, line) => {
    expect(check(paste, line)).toMatchObject({ kind: 'words-altered', cautions: ['marks'] });
  });

  it('are none where only the dress differs', () => {
    expect(check('we dont sail at noon', 'we don’t sail at noon').kind).toBe('exact');
    expect(check('The harbour is closed', 'The harbour is closed?').kind).toBe('exact');
  });
});

describe('a quotation with one word of content changed', () => {
  const lines = [
    'The crews are on board, the engines are running and we sail at noon.',
    'We support the plan of the council for the old harbour. The piers must be painted.',
    'I believe that our fishermen deserve a fair price for every single catch.',
  ];
  const reports = [
    ...lines.map((line, at) =>
      readReport({ id: `p${at}`, outlet: `Outlet ${at}`, text: `“${line}” Ada Marsh said.` }),
    ),
    readReport({
      id: 'q',
      outlet: 'Sea Wire',
      text: '“The crews are all on board, the engines are running and we leave at noon,” Ada Marsh said.',
    }),
  ];
  const other = ['gulls', 'burn', 'oppose', 'never', 'seven', 'Petrov', 'hated', '40', 'thieves'];

  it('is never confirmed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.nat(),
        fc.constantFrom(...other),
        (line, at, word) => {
          const words = line.split(' ');
          const places = words.flatMap((own, i) => (own.length > 3 ? [i] : []));
          words[places[at % places.length]!] = word;
          expect(confirms(checkQuote(words.join(' '), reports))).toBe(false);
        },
      ),
    );
  });
});

describe('words that are not meant, or not the speaker’s own', () => {
  it.each([
    ['“We will sink all the boats,” Ada Marsh joked.', 'sense-turned'],
    ['Ada Marsh quipped: “We will sink all the boats.”', 'sense-turned'],
    ['“We will sink all the boats,” Ada Marsh said, quoting Nelson.', 'other-voice'],
    ['“We will sink all the boats,” said Ada Marsh, reading from a letter.', 'other-voice'],
    ['“Oh sure, we will sink all the boats,” Ada Marsh said.', 'sense-turned'],
    ['“Low will sink all the boats, we hear,” Ada Marsh said.', 'sense-turned'],
  ])('are no confirmation: %s', (text, caution) => {
    const paste = text.includes('Low will') ? 'sink all the boats' : 'We will sink all the boats';
    const verdict = checkQuote(paste, [readReport({ id: 'a', text })]);
    expect(confirms(verdict)).toBe(false);
    expect(verdict.cautions).toContain(caution);
  });
});

describe('words that the narrator turns', () => {
  it.each([
    'Ada Marsh denied that “the harbour is safe for small boats”.',
    'Ada Marsh said it is not true that “the harbour is safe for small boats”.',
    'Ada Marsh said that “the harbour is safe for small boats” was a lie.',
    'Ada Marsh mocked the idea that “the harbour is safe for small boats”.',
    'Ada Marsh asked whether “the harbour is safe for small boats”.',
    'Ada Marsh said “the harbour is safe for small boats” only if the lights work.',
    'Ada Marsh said Ben Low was wrong to say “the harbour is safe for small boats”.',
  ])('are no confirmation: %s', (text) => {
    const report = readReport({ id: 'a', outlet: 'Harbour Post', text });
    const verdict = checkQuote('The harbour is safe for small boats', [report]);
    expect(confirms(verdict)).toBe(false);
    expect(verdict.cautions).toContain('sense-turned');
  });

  it.each([
    'Ada Marsh said that “the harbour is safe for small boats”.',
    'Ada Marsh said she believes “the harbour is safe for small boats”.',
    'Although she had not slept, “the harbour is safe for small boats”, Ada Marsh said.',
  ])('are told from those that it does not: %s', (text) => {
    const report = readReport({ id: 'a', outlet: 'Harbour Post', text });
    expect(confirms(checkQuote('The harbour is safe for small boats', [report]))).toBe(true);
  });

  it('are confirmed where another report has them plain', () => {
    const reports = [
      'Ada Marsh mocked the idea that “the harbour is safe for small boats”.',
      '“The harbour is safe for small boats,” Ada Marsh said.',
    ].map((text, at) => readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text }));
    expect(confirms(checkQuote('The harbour is safe for small boats', reports))).toBe(true);
  });
});
