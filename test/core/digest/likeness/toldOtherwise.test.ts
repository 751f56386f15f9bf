import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const LEAD =
  'The senate of Ostland passed a bill on Tuesday that gives 40 billion crowns to its harbours over five years.';
const OTHER =
  'The senate of Ostland approved on Tuesday a sweeping bill to help its harbours compete with Lorvia for the next five years.';
const ASIDE =
  'Botanists found an orchid in the old quarry of Westhaven that nobody had seen since 1931.';

const pointOf = (
  others: readonly { text: string; published?: string; url?: string; outlet?: string }[],
) => {
  const reports = [{ text: LEAD }, ...others].map((input, at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-03-12', ...input }),
  );
  return writeDigest(reports, { words: 30 }).points.find(
    ({ text }) => text.includes('harbours') || text.includes('Harbours'),
  )!;
};

describe('who tells of it in other words', () => {
  test('is named beside the support, and makes it nobody’s alone', () => {
    const point = pointOf([{ text: OTHER }]);
    expect(point.outlets).toHaveLength(1);
    expect(point.otherwise.map(({ reportId }) => reportId)).toEqual([
      point.support[0]!.reportId === 'r0' ? 'r1' : 'r0',
    ]);
    expect(point.alone).toBe(false);
  });

  test.each([
    ['another thing', { text: ASIDE }],
    ['the like a week later', { text: OTHER, published: '2024-03-20' }],
  ])('is nobody where the other report tells %s', (_, other) => {
    const point = pointOf([other]);
    expect(point.otherwise).toEqual([]);
  });

  test('nobody who tells of the same thing that something else was done', () => {
    const told = [
      [
        '05:40',
        'A passenger plane with 74 people aboard disappeared from radar over the Sorvo mountains early on Monday. Litta flight 208 was flying from Brana to Venn.',
      ],
      [
        '10:15',
        'The wreckage of Litta flight 208 has been found on a mountainside near Sorvo. There was no sign of survivors, the minister, Egon Wirth, said.',
      ],
      [
        '16:50',
        'A girl of nine was pulled alive from the wreckage of Litta flight 208 on Monday afternoon. She has two broken legs.',
      ],
    ].map(([hour, text], at) =>
      readReport({
        id: `r${at}`,
        outlet: `Post ${at}`,
        published: `2026-04-27T${hour}Z`,
        text: text!,
      }),
    );
    const { points } = writeDigest(told, { words: 120 });
    expect(points.find(({ text }) => text.includes('pulled alive'))!.otherwise).toEqual([]);
  });

  test('nobody who tells as news what it has in passing', () => {
    const told = [
      'Erik Hallam’s party asked for a recount on Monday, hours after he had conceded. The office rejected that.',
      'Rosa Menendez has won a second term as mayor of Corva by 812 votes. Hallam conceded at 5 a.m.',
    ].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-03-11', text }),
    );
    const { points } = writeDigest(told, { words: 120 });
    expect(points.find(({ text }) => text.includes('a recount'))!.otherwise).toEqual([]);
  });

  test('nobody who shares only who it is about', () => {
    const told = [
      'Finance Minister Gordon Hale is thinking of leaving, two people close to him said on Tuesday. Hale is said to be at odds with Prime Minister Judith Crane over the budget.',
      'Finance Minister Gordon Hale denied on Tuesday that he was about to resign. Prime Minister Judith Crane said he had her full confidence.',
    ].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-03-12', text }),
    );
    const { points } = writeDigest(told, { words: 120 });
    const odds = points.find(({ text }) => text.includes('at odds'))!;
    expect(odds.otherwise).toEqual([]);
  });

  const otherwiseOf = (words: string, texts: readonly string[]) =>
    writeDigest(
      texts.map((text, at) =>
        readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-05-14', text }),
      ),
      { words: 150 },
    ).points.find(({ text }) => text.includes(words))!.otherwise;

  test.each([
    [
      'gives another number of it',
      'one in four',
      [
        'Ferry crews walked out on the Olm lakes on Tuesday. Olm Lines said it would run one in four of its evening ferries.',
        'Crews stopped work on Tuesday. Olm Lines said it would run half of its evening ferries to the islands.',
      ],
    ],
    [
      'tells what was so before, and that it is over',
      'can be used',
      [
        'Tests of the water found no trace of the fever, the town said on Tuesday. The Olm baths, closed since Sunday, had been tested and can be used.',
        'Nobody knows where the fever comes from, the town said on Tuesday. The Olm baths stay closed.',
      ],
    ],
    [
      'says another thing of the same people',
      'way back',
      [
        'A bus was hit by a tree on Tuesday. The brass band of St. Olm had been on its way back to Teller from a wedding.',
        'Three musicians were hurt on Tuesday. The brass band of St. Olm has sung in Teller every autumn since 1911.',
      ],
    ],
  ])('nobody who %s', (_, words, texts) => {
    expect(otherwiseOf(words, texts)).toEqual([]);
  });

  test('comment that says so makes it no news of another outlet', () => {
    const point = pointOf([{ text: OTHER, url: 'https://post.example/opinion/harbours' }]);
    expect(point.otherwise).toEqual([]);
  });

  test('no more than three', () => {
    const point = pointOf(
      ['Tuesday', 'Tuesday night', 'Tuesday evening', 'late Tuesday', 'early Tuesday'].map(
        (day) => ({
          text: `The senate of Ostland approved ${day} a sweeping bill to help its harbours compete with Lorvia for the next five years.`,
        }),
      ),
    );
    expect(point.otherwise.length).toBeLessThanOrEqual(3);
  });
});

describe('a sentence is called one outlet’s alone', () => {
  const aloneOf = (others: readonly { text: string; title?: string }[]) => pointOf(others).alone;

  test('where others tell of something else', () => {
    expect(aloneOf([{ text: ASIDE }])).toBe(true);
  });

  test.each([
    [
      'have its figure',
      { text: 'Harbours in all parts of Ostland are to get 40 billion crowns, officials say.' },
    ],
    [
      'tell of it in a headline',
      { text: ASIDE, title: 'Senate passes 40 billion for Ostland harbours' },
    ],
  ])('not where others %s', (_, other) => {
    expect(aloneOf([other])).toBe(false);
  });

  const COPY =
    'The council of Elmsee put off the opening of its new tram line on Tuesday because the rails of the harbour bridge have cracks, mayor Greta Olsen said. Nobody was in danger at any time, she said.';
  const aloneIn = (words: string, texts: readonly (readonly [string, string])[]) =>
    writeDigest(
      texts.map(([outlet, text], at) =>
        readReport({ id: `r${at}`, outlet, published: `2024-03-12T1${at}:00:00Z`, text }),
      ),
      { words: 200 },
    ).points.find(({ text }) => text.includes(words))!.alone;

  test('not where the outlet whose copy it runs has the figure as well', () => {
    const texts = [
      ['Wire North', `${COPY} The number of those stranded since Monday rose to 140.`],
      ['Elmsee Echo', `${COPY} Buses brought 140 stranded people home.`],
    ] as const;
    expect(aloneIn('Buses', texts)).toBe(false);
  });

  test.each([
    [
      'not where another gives the share, small as it is',
      'The Elmsee Court of Auditors reckons with 3.7 percent.',
      'The shortfall is to be 3.2 percent of all that the town spends, treasurer Nils Harder said; the watchdog stuck to its forecast of 3.7 percent.',
      false,
    ],
    [
      'where the other share is another one',
      'The Elmsee Court of Auditors reckons with 3.7 percent.',
      'Grain prices fell by 2.9 percent at the coast.',
      true,
    ],
  ])('%s', (_, own, other, expected) => {
    const texts = [
      ['Wire North', `${COPY} ${own}`],
      [
        'Elmsee Echo',
        `The new tram line of Elmsee opens later because the rails of the harbour bridge have cracks. ${other}`,
      ],
    ] as const;
    expect(aloneIn('3.7', texts)).toBe(expected);
  });
});

test('a value that another outlet gives in other words is nobody’s alone', () => {
  const reports = [
    'An explosion at the paint works of Ostbrook killed two people on Tuesday, guards said.',
    'Divers went on on Wednesday with the search below the paint works of Ostbrook. A third body was found at noon.',
    'The paint works of Ostbrook will open again in May, its owner said. Three people are dead.',
  ].map((text, at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-03-1${at + 2}`, text }),
  );
  const { points } = writeDigest(reports, { words: 120 });
  const alone = points.filter((point) => point.alone).map(({ text }) => text);
  expect(alone).not.toContain('A third body was found at noon.');
  expect(alone).not.toContain('Three people are dead.');
});
