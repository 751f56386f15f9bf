import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

type Told = readonly [day: string, text: string, outlet?: string];

const reportsOf = (told: readonly Told[]) =>
  told.map(([published, text, outlet], at) =>
    readReport({ id: `r${at}`, outlet: outlet ?? `Post ${at}`, published, text }),
  );

const pointsOf = (told: readonly Told[], words = 220): string[] =>
  writeDigest(reportsOf(told), { words }).points.map(({ text }) => text);

describe('what the latest report begins with', () => {
  test('opens the digest, though older ones have told most of it', () => {
    const told = pointsOf([
      [
        '2024-05-05',
        'Four men escaped from Ostbrook prison on Saturday night by sawing through a bar, the prison office said on Sunday.',
      ],
      [
        '2024-05-06',
        'A third man who escaped from Ostbrook prison was caught on Monday in a barn near Sulla, police said.',
      ],
      [
        '2024-05-07',
        'Otto Venn, the last of four men who escaped from Ostbrook prison, was found dead in the river on Tuesday, police said.',
      ],
    ]);
    expect(told[0]).toContain('was found dead');
  });

  test('is told in place of an older figure that it corrects', () => {
    const told = pointsOf([
      [
        '2024-05-06',
        'Five people died when a ferry ran aground near Ostbrook on Monday, the Northern Line said.',
      ],
      [
        '2024-05-07',
        'Three people died when the ferry ran aground near Ostbrook on Monday, the crews said.',
      ],
      [
        '2024-05-09',
        'The harbour office on Thursday put the number of people who died when the ferry ran aground near Ostbrook at four.',
      ],
    ]).join('\n');
    expect(told).toContain('at four');
  });
});

test('the event is told beside the follow-up of the next day that repeats a part of it', () => {
  const told = pointsOf([
    [
      '2024-05-08',
      'A jury in Ostbrook on Wednesday found the shipowner Dana Wessel guilty of fraud over the loss of three ferries, but acquitted her of theft.',
    ],
    [
      '2024-05-09',
      'Dana Wessel will appeal against her conviction for fraud, her lawyer said on Thursday.',
    ],
  ]).join('\n');
  expect(told).toContain('found the shipowner');
  expect(told).toContain('will appeal');
});

test('a digest with next to nothing to tell takes what is half new, but no second beginning of a day', () => {
  const told = pointsOf([
    [
      '2024-05-08',
      'The council of Ostbrook sold three ferries to the Northern Line. The clerks were glad.',
    ],
    [
      '2024-05-08',
      'The council of Ostbrook sold its three ferries to the Northern Line for nine million crowns.',
    ],
    [
      '2024-05-08',
      'Rain fell on the islands. The council of Ostbrook sold three ferries, which sailed to the southern islands with supplies of fuel, bread and letters.',
    ],
  ]);
  expect(told.filter((text) => text.includes('sold'))).toHaveLength(2);
  expect(told.join('\n')).toContain('bread and letters');
});

test('a hundred copies of one report are told at the same length as one', () => {
  const copy =
    'About 3,000 dockers walked off the job at Ostbrook on Tuesday after talks on their pay broke down. The union of the dockers wants a raise of 12 percent over two years. Grain traders warned that wheat would rot in the silos of the harbour within a week. Truck drivers refused to cross the picket lines, according to the police of Ostbrook. Shops on the islands said that they had enough fruit and coffee for ten days. The last strike at the harbour went on for 19 days and cost the islands 2 million crowns. Shares of the Northern Line fell 4 percent in the morning trade at Westhaven. Mayor Ada Marsh called on both sides to come back to the table before Sunday. Otto Venn of the opposition accused the council of having slept through the whole crisis. Schools on the smaller islands will stay closed until the ferries sail with supplies again.';
  const copies = (count: number) =>
    pointsOf(Array.from({ length: count }, () => ['2024-05-07', copy] as const));
  expect(copies(1)).toHaveLength(9);
  expect(copies(120)).toEqual(copies(1));
});

test('where the words are not used up, another story is told', () => {
  const told = pointsOf(
    [
      ['2024-05-07', 'The central bank of Ostland raised its main rate to 4.5 percent on Tuesday.'],
      [
        '2024-05-07',
        'A panda was born at the zoo of Westhaven on Monday, its first in eleven years.',
      ],
      [
        '2024-05-07',
        'A road bridge fell into the river at Sulla on Tuesday, and with it two cars.',
      ],
    ],
    70,
  );
  expect(told).toHaveLength(3);
});

test('of a quotation and its first half, where the rest turns its sense, the whole is told', () => {
  const told = pointsOf([
    [
      '2024-05-07',
      'Minister Ada Marsh said on Tuesday: “I will not raise the fees of the harbour unless the ferries lose money again.”',
    ],
    [
      '2024-05-07',
      '“I will not raise the fees of the harbour,” Minister Ada Marsh said on Tuesday.',
    ],
  ]);
  expect(told.join('\n')).toContain('unless');
  expect(told.join('\n')).not.toContain('harbour,”');
});

test('that older news was none is told above it, though the last report is about something else', () => {
  const reports = [
    [
      '2026-07-20T09:00',
      'A shark about two metres long was seen in Lake Torn on Sunday, bathers said. A photo of its fin was shared 30,000 times.',
    ],
    [
      '2026-07-20T11:00',
      'The beach at Lake Torn has been closed after a shark was sighted. Mayor Olga Stein told people to stay out of the water.',
    ],
    [
      '2026-07-21T15:00',
      'The photo of a shark in Lake Torn was a fake, police said on Tuesday. A student of 19 admitted that he had made it with a computer program.',
    ],
    [
      '2026-07-21T18:00',
      'The student behind the shark of Lake Torn may have to pay the costs of the search, which the town puts at 12,000 euros.',
    ],
  ].map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published: published!, text: text! }),
  );
  for (const words of [60, 120]) {
    const told = writeDigest(reports, { words }).points.map(({ text }) => text);
    const fake = told.findIndex((text) => text.includes('was a fake'));
    expect(fake).toBeGreaterThanOrEqual(0);
    expect(fake).toBeLessThanOrEqual(1);
  }
});
