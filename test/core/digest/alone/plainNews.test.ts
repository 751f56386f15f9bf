import { describe, expect, test } from 'vitest';
import { tellsReaders } from '../../../../src/core/digest/alone/unfit/plainNews.ts';
import { readReport, writeDigest } from '../../../../src/core/index.ts';
import { findDates } from '../../../../src/core/language/dates.ts';

type Sent = readonly [outlet: string, hour: string, title: string, text: string];
interface PlainStory {
  readonly name: string;
  readonly reports: readonly Sent[];
  readonly told: readonly string[];
}

const STORIES: readonly PlainStory[] = [
  {
    name: 'a bridge that is closed',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Bridge closed after crash',
        'A barge rammed the Solgate bridge in Westhaven on Monday morning, police said. The bridge will be closed until Sunday. Nobody was hurt.',
      ],
      [
        'The Courier',
        '09:00',
        'Barge hits bridge',
        'A barge hit the Solgate bridge in Westhaven on Monday. The captain was tested for alcohol. Buses are using the tunnel.',
      ],
      [
        'Radio Vey',
        '10:00',
        'Solgate bridge rammed',
        'A barge loaded with sand rammed a pillar of the Solgate bridge. Engineers found a crack in the pillar.',
      ],
    ],
    told: ['The bridge will be closed until Sunday [12 May].', 'Nobody was hurt.'],
  },
  {
    name: 'trams that run again',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Tram strike ends',
        'The tram drivers of Westhaven ended their strike on Thursday. Trams will run again from Friday morning. The drivers get 4 percent more.',
      ],
      [
        'The Courier',
        '09:00',
        'Tram drivers agree',
        'Tram drivers in Westhaven agreed to a rise of 4 percent on Thursday and ended their strike. The mayor thanked both sides.',
      ],
    ],
    told: ['Trams will run again from Friday [10 May] morning.'],
  },
  {
    name: 'water to be boiled',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Water in Denna polluted',
        'Bacteria were found in the drinking water of Denna on Monday, the health office said. Residents must boil tap water. Schools stay closed on Tuesday.',
      ],
      [
        'The Courier',
        '09:00',
        'Bacteria in water',
        'The health office of Denna found bacteria in tap water. Bottles will be handed out at the town hall. The cause is unknown.',
      ],
    ],
    told: ['Residents must boil tap water.'],
  },
  {
    name: 'ferries that are cancelled',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Storm over Vey',
        'A storm tore roofs from houses on Vey on Monday. Ferries are cancelled until Wednesday. The airport is open.',
      ],
      [
        'Radio Vey',
        '09:00',
        'Storm damage',
        'The storm tore the roof from a school on Vey. No one was injured. Power is out in two villages.',
      ],
    ],
    told: [
      'Ferries are cancelled until Wednesday [8 May].',
      'The airport is open.',
      'No one was injured.',
    ],
  },
  {
    name: 'lessons that resume',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Measles in Sulla',
        'Eleven children have measles in Sulla, doctors said on Monday. The school is closed for two weeks. Parents can get free jabs.',
      ],
      [
        'The Courier',
        '09:00',
        'Measles at school',
        'A school in Sulla has eleven cases of measles. Lessons resume on 20 May. Visitors must wear masks.',
      ],
    ],
    told: ['Parents can get free jabs.', 'Visitors must wear masks.'],
  },
  {
    name: 'tickets that are refunded',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Festival cancelled',
        'The Tolna festival was cancelled on Monday because of the flood. Tickets will be refunded. The next one is in June 2025.',
      ],
      [
        'The Courier',
        '09:00',
        'No festival',
        'Organisers called off the Tolna festival. The field is under water. Refunds start on Friday.',
      ],
    ],
    told: ['Tickets will be refunded.', 'Refunds start on Friday [10 May].'],
  },
  {
    name: 'rooms that stay open',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Hospital strike',
        'Nurses in Lindau will strike on Tuesday, the union said. Emergency rooms stay open. Operations are postponed.',
      ],
      [
        'The Courier',
        '09:00',
        'Nurses to strike',
        "The nurses' union called a strike for Tuesday in Lindau. Surgery dates will be moved to June. Talks failed on Sunday.",
      ],
    ],
    told: ['Emergency rooms stay open.', 'Operations are postponed.'],
  },
  {
    name: 'a tax that rises',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Council raises dog tax',
        'The council of Vell raised the dog tax on Monday. The tax rises to 90 crowns. It applies from July.',
      ],
      [
        'The Courier',
        '09:00',
        'Dog tax up',
        'Dog owners in Vell pay more from July. The vote was 11 to 9.',
      ],
    ],
    told: ['The tax rises to 90 crowns.'],
  },
];

const pointsOf = (sent: readonly Sent[]): string[] =>
  writeDigest(
    sent.map(([outlet, hour, title, text], at) =>
      readReport({ id: `r${at}`, outlet, title, text, published: `2024-05-06T${hour}:00Z` }),
    ),
  ).points.map(({ text }) => text);

describe('what its readers have to know', () => {
  test.each(STORIES)('is told, however short: $name', ({ reports, told }) => {
    expect(pointsOf(reports)).toEqual(expect.arrayContaining([...told]));
  });

  test.each([
    'Nobody was surprised.',
    'The hall was full.',
    'Coffee was served.',
    'The mayor smiled.',
    'It will be closed.',
    'They are open.',
    'Love will win.',
    'He must pay.',
    'The road is long.',
  ])('is not in: %s', (text) => {
    expect(tellsReaders(text)).toBe(false);
  });
});

describe('a weekday until which, or from which on, something is so', () => {
  const dayIn = (text: string) =>
    findDates(text, '2024-05-06').map(({ from, certain }) => (certain ? from : null));

  test.each([
    ['The bridge will be closed until Sunday.', '2024-05-12'],
    ['Trams will run again from Friday morning.', '2024-05-10'],
    ['The road is shut until Friday.', '2024-05-10'],
    ['Ferries are cancelled until Wednesday.', '2024-05-08'],
    ['The bank stays closed until Wednesday.', '2024-05-08'],
    ['The tunnel will be closed until at least Sunday.', '2024-05-12'],
  ])('is the next one: %s', (text, day) => {
    expect(dayIn(text)).toEqual([day]);
  });

  test.each([
    'The road was closed until Sunday.',
    'The mayor said the bridge would be closed until Sunday.',
    'The park is closed to dogs until Sunday.',
    'Talks will go on until Monday.',
    'The guests will have been there from Sunday.',
  ])('is open: %s', (text) => {
    expect(dayIn(text)).toEqual([null]);
  });
});

test.each([
  'An inquest opens next week.',
  'Shareholders meet on 3 June to vote.',
  'The offer runs until Friday.',
])('what is to come on a day is told in however few words: %s', (text) => {
  expect(tellsReaders(text)).toBe(true);
});

test.each(['It opens next week.', 'An inquest opened last week.', 'The offer stands.'])(
  'and no other brief sentence: %s',
  (text) => {
    expect(tellsReaders(text)).toBe(false);
  },
);
