import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const report = (id: string, text: string) =>
  readReport({ id, outlet: `Outlet ${id}`, published: '2024-03-01', text });

const confirms = ({ kind, certain }: ReturnType<typeof checkQuote>) =>
  certain && ['exact', 'shortened', 'variant'].includes(kind);

describe('words that two outlets give to two people', () => {
  const line = 'The harbour will be closed on the first of May';
  const tie = [report('a', `“${line},” Ada Marsh said.`), report('b', `“${line},” Ben Low said.`)];

  it.each([undefined, 'Ada Marsh', 'Ben Low'])('are confirmed of neither: %s', (speaker) => {
    const verdict = checkQuote(line, tie, { speaker });
    expect(verdict).toMatchObject({ certain: false, cautions: ['speakers-differ'] });
    if (speaker !== undefined) expect(verdict.utterance?.speaker).toBe(speaker);
  });

  it('are confirmed of neither when they are cut', () => {
    expect(confirms(checkQuote('The harbour will be closed', tie))).toBe(false);
  });

  it('are found of the one asked for, however many said the like', () => {
    const crowd = ['Abe', 'Bea', 'Col', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon']
      .flatMap((given) => ['Oak', 'Elm', 'Ash'].map((tree) => `${given} ${tree}wood`))
      .map((name, at) => report(`c${at}`, `“We must go on,” ${name} said.`));
    const own = report(
      'z',
      '“We must go on with it in every harbour of this coast,” Ada Marsh said.',
    );
    expect(checkQuote('We must go on', [...crowd, own], { speaker: 'Ada Marsh' })).toMatchObject({
      kind: 'shortened',
      utterance: { speaker: 'Ada Marsh' },
    });
  });
});

describe('a name that is only like the speaker’s', () => {
  const line = 'The ferries must be painted before the summer';
  it.each([
    ['Kerry', 'Rick Perry'],
    ['Ann Lee', 'Anne Leeds'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Ada Marsch', 'Ada Marsh'],
  ])('is no confirmation, but a question: %s for %s', (speaker, name) => {
    const verdict = checkQuote(line, [report('a', `“${line},” ${name} said.`)], { speaker });
    expect(confirms(verdict)).toBe(false);
    expect(verdict).toMatchObject({ cautions: ['near-name'] });
  });

  it('is no confirmation where two people have it', () => {
    const two = [
      report('a', `“${line},” Ada Marsh said.`),
      report('b', '“I prefer the trains to the boats,” Tom Marsh said.'),
    ];
    expect(confirms(checkQuote(line, two, { speaker: 'Marsh' }))).toBe(false);
    expect(confirms(checkQuote(line, two, { speaker: 'ada marsh' }))).toBe(true);
  });

  it('is no confirmation where it says more than the reports', () => {
    const one = [report('a', `“${line},” Marsh said.`)];
    expect(checkQuote(line, one, { speaker: 'Tom Marsh' })).toMatchObject({
      kind: 'exact',
      certain: false,
    });
  });
});

describe('an office that is asked for', () => {
  const line = 'The ferries must be painted before the summer';
  const first = report('a', `“${line},” said Mayor Ada Marsh.`);
  const second = report('b', '“I prefer the trains to the boats,” said Mayor Ben Low.');

  it('is confirmed only where one speaker holds it', () => {
    expect(confirms(checkQuote(line, [first], { speaker: 'the mayor' }))).toBe(true);
    expect(confirms(checkQuote(line, [first, second], { speaker: 'the mayor' }))).toBe(false);
  });
});

describe('a paste', () => {
  const marsh = report(
    'a',
    '“The crews are on board,” Ada Marsh said. “The engines are running and we sail at noon.”',
  );

  it('that names two people is confirmed of neither', () => {
    const verdict = checkQuote(
      '“The crews are on board,” said Ada Marsh. “The engines are running and we sail at noon,” said Ben Low.',
      [marsh],
    );
    expect(confirms(verdict)).toBe(false);
  });

  it('is read to its end, whatever white space it has', () => {
    const gap = ' '.repeat(30_000);
    const read = (text: string) => checkQuote(text, [marsh]);
    expect(confirms(read(`The crews${gap}are on board`))).toBe(true);
    expect(confirms(read(`The crews are on board${gap}and drunk`))).toBe(false);
  });

  it('has words between angles that are no tag', () => {
    expect(confirms(checkQuote('The crews are <never again> on board', [marsh]))).toBe(false);
    expect(confirms(checkQuote('The <b class="x">crews</b> are on board', [marsh]))).toBe(true);
  });
});

describe('somebody who is only described', () => {
  const line = 'The old piers of this harbour are rotten through and through';
  const speakers = (...texts: string[]) =>
    checkQuote(
      line,
      texts.map((text, at) => report(`d${at}`, text)),
    );

  it('is not the one who is named in the same report', () => {
    const verdict = speakers(`“${line},” a dock worker said.\n\n“${line},” Ada Marsh said.`);
    expect(verdict.certain).toBe(false);
  });

  it('is not of another sex or office', () => {
    expect(speakers(`“${line},” a spokeswoman said.`, `“${line},” John Low said.`).certain).toBe(
      false,
    );
    expect(
      speakers(`“${line},” the senator said.`, `“${line},” said Mayor John Low.`).certain,
    ).toBe(false);
  });
});

describe('words that no report passes on as said', () => {
  it.each([
    'A viral post falsely claims that Ada Marsh said “the vaccine kills one in ten people”.',
    'Ada Marsh denied telling crews that “the vaccine kills one in ten people”.',
    'Did Ada Marsh say “the vaccine kills one in ten people”? No. The quote is fake.',
    'Ada Marsh is alleged to have said “the vaccine kills one in ten people”.',
    'If Ada Marsh says “the vaccine kills one in ten people”, nobody will come.',
  ])('are not confirmed: %s', (text) => {
    const words = 'the vaccine kills one in ten people';
    const verdict = checkQuote(words, [report('a', text)], { speaker: 'Ada Marsh' });
    expect(confirms(verdict)).toBe(false);
    expect(verdict.cautions ?? []).toContain('doubted');
  });

  it('are not confirmed either where one report heard them and another has them denied', () => {
    const words = 'The crews kill the harbour with their strike';
    const reports = [
      report('a', `Ada Marsh denied that she had said “${words}”.`),
      report('b', `“${words},” said Ada Marsh.`),
    ];
    expect(checkQuote(words, reports, { speaker: 'Ada Marsh' })).toMatchObject({
      kind: 'exact',
      certain: false,
      cautions: ['doubted'],
    });
  });
});

describe('words that a report tells without marks', () => {
  const told = report(
    'told',
    'Ada Marsh told Ben Low on Radio Harbour’s Today that the new line would be late because of a lack of steel and welders, and that nobody was to blame. She said crews who sleep on board should be paid more before any of the masters.',
  );

  it.each([
    'the new line would be late',
    'the new line would be late because of a lack of steel',
    'a lack of steel and welders',
    'crews who sleep on board should be paid more',
  ])('are found in their clause, though only part of it is pasted: %s', (words) => {
    const verdict = checkQuote(words, [told], { speaker: 'Ada Marsh' });
    expect(verdict).toMatchObject({ kind: 'paraphrase', utterance: { speaker: 'Ada Marsh' } });
    expect(verdict.passage!.text).toContain(words);
    expect(confirms(verdict)).toBe(false);
  });

  it('are not taken for what the report says by itself', () => {
    expect(checkQuote('on Radio Harbour’s Today', [told])).toMatchObject({
      kind: 'not-found',
      elsewhere: { place: 'narration' },
    });
  });
});

describe('words that one outlet has of somebody unnamed, and another of the one asked for', () => {
  const both = [
    readReport({ id: 'a', outlet: 'Gull', text: '“The pier is safe,” the mayor said.' }),
    readReport({
      id: 'b',
      outlet: 'Wire',
      text: '“The pier is safe and the boats are dry,” said Ada Marsh.',
    }),
  ];

  it('are hers, though they are only part of what she said', () => {
    expect(checkQuote('The pier is safe', both, { speaker: 'Marsh' })).toMatchObject({
      kind: 'shortened',
      certain: true,
      utterance: { speaker: 'Ada Marsh' },
    });
  });
});

describe('a paste that says that the words were not said', () => {
  const report = readReport({
    id: 'a',
    outlet: 'Gull',
    text: '“We will pay every crew on Monday,” Ada Marsh said.',
  });

  it.each([
    'Marsh denied saying "We will pay every crew on Monday."',
    'Marsh denied having said “We will pay every crew on Monday.”',
    'Ada Marsh never said "We will pay every crew on Monday."',
    'Marsh did not say “We will pay every crew on Monday.”',
    '“We will pay every crew on Monday,” Marsh denied saying.',
  ])('is no plain confirmation: %s', (paste) => {
    expect(checkQuote(paste, [report])).toMatchObject({
      kind: 'exact',
      certain: false,
      cautions: ['passed-as-unsaid'],
    });
  });

  it.each([
    'Marsh denied the fraud. “We will pay every crew on Monday,” she said.',
    'Marsh did not say when. “We will pay every crew on Monday,” she said.',
    'Did Marsh say “We will pay every crew on Monday”?',
    '“We will pay every crew on Monday”?',
  ])('is not one that denies something else, or asks: %s', (paste) => {
    expect(checkQuote(paste, [report])).toMatchObject({ kind: 'exact', certain: true });
  });
});
