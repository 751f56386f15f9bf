import { expect, test } from 'vitest';
import { readClosely } from '../../../../src/core/digest/readClosely.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [published: string, text: string];

const reportsOf = (told: readonly Told[]) =>
  told.map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
  );

const GROWN: readonly (readonly [
  name: string,
  old: RegExp,
  now: RegExp,
  reports: readonly Told[],
])[] = [
  [
    'an explosion',
    /Three people were killed/,
    /killed five people/,
    [
      [
        '2024-05-06',
        'Three people were killed in an explosion at a paint factory in Karsk on Monday, the fire service said. Windows broke half a mile away.',
      ],
      [
        '2024-05-07',
        'The explosion at a paint factory in Karsk has killed five people, hospitals said on Tuesday. Two of the wounded died in the night.',
      ],
    ],
  ],
  [
    'a flood, three reports',
    /12 people (?:dead|have died)/,
    /risen to 31/,
    [
      [
        '2024-07-01',
        'Floods in the valley of Denna left 12 people dead, the governor said on Monday. Bridges were washed away and roads are cut.',
      ],
      [
        '2024-07-02',
        'At least 12 people have died in the floods of Denna. Rain is forecast until Friday.',
      ],
      [
        '2024-07-04',
        'The death toll from the floods in the valley of Denna has risen to 31, the governor said on Thursday. Nine people are missing.',
      ],
    ],
  ],
  [
    'a fever that goes on',
    /killed 8 people/,
    /killed 15 people/,
    [
      [
        '2024-11-04',
        'Marsh fever has killed 8 people in Ostbrook since October, the health office said on Monday. Wells were closed.',
      ],
      [
        '2024-11-11',
        'Marsh fever has killed 15 people in Ostbrook since October, the health office said on Monday. Wells will be cleaned.',
      ],
    ],
  ],
  [
    'a roof, one person at first',
    /One person died/,
    /Four people died/,
    [
      [
        '2024-04-01',
        'One person died when a roof fell on a market in Hochfeld on Monday. Snow had lain on it for weeks.',
      ],
      [
        '2024-04-02',
        'Four people died when a roof fell on a market in Hochfeld on Monday, the mayor said on Tuesday. Snow had lain on it for weeks.',
      ],
    ],
  ],
  [
    'people who were arrested',
    /arrested 20 people/,
    /arrested 34 people/,
    [
      [
        '2024-12-02',
        'Police arrested 20 people in raids on betting shops in Westhaven on Monday. Cash and phones were seized.',
      ],
      [
        '2024-12-04',
        'Police have now arrested 34 people after raids on betting shops in Westhaven, prosecutors said on Wednesday.',
      ],
    ],
  ],
  [
    'a lower toll that says that it corrects the old one',
    /Nine people were killed/,
    /Seven people were killed/,
    [
      [
        '2024-01-08',
        'Nine people were killed when a crane fell on a street in Ostbrook on Monday, police said. The wind was strong.',
      ],
      [
        '2024-01-09',
        'Seven people were killed when a crane fell on a street in Ostbrook, police said on Tuesday, after two bodies had been counted twice.',
      ],
    ],
  ],
];

test.each(GROWN)('a newer toll stands for the older one: %s', (_name, old, now, told) => {
  for (const words of [60, 110, 220]) {
    const digest = writeDigest(reportsOf(told), { words });
    const points = digest.points.map(({ text }) => text).join('\n');
    expect(points).toMatch(now);
    expect(points).not.toMatch(old);
    expect(digest.differences.map(({ kind }) => kind)).toContain('development');
  }
});

test('an older toll that tells much besides stays, and is a development', () => {
  const { points, differences } = writeDigest(
    reportsOf([
      [
        '2024-09-02',
        'An earthquake killed at least 40 people in the hills of Karsk on Sunday night. The tremor was felt in Ostbrook.',
      ],
      [
        '2024-09-03',
        'Rescuers in Karsk dug with bare hands on Tuesday for survivors of the earthquake, which has killed at least 112 people.',
      ],
    ]),
  );
  expect(points.map(({ text }) => text).join('\n')).toContain('112 people');
  expect(differences.map(({ kind, about }) => [kind, about])).toContainEqual([
    'development',
    'How many dead?',
  ]);
});

const APART: readonly (readonly [name: string, reports: readonly Told[]])[] = [
  [
    'in another place',
    [
      ['2024-03-04', 'A bomb at a market killed three people in Karsk on Monday, police said.'],
      ['2024-03-06', 'A bomb at a market killed five people in Denna on Wednesday, police said.'],
    ],
  ],
  [
    'on another day',
    [
      ['2024-03-04', 'A bomb killed three people at a market in Karsk on Monday, police said.'],
      ['2024-03-06', 'A bomb killed five people at a market in Karsk on Wednesday, police said.'],
    ],
  ],
  [
    'of another fate',
    [
      ['2024-03-04', 'A bomb killed three people at a market in Karsk on Monday, police said.'],
      ['2024-03-05', 'The bomb at a market in Karsk wounded five people, doctors said on Tuesday.'],
    ],
  ],
  [
    'of some of the dead',
    [
      ['2024-03-04', 'A bomb killed nine people at a market in Karsk on Monday, police said.'],
      [
        '2024-03-05',
        'Four people killed by the bomb at a market in Karsk were from Denna, the mayor said on Tuesday.',
      ],
    ],
  ],
  [
    'of all days of a revolt',
    [
      ['2024-03-04', 'Clashes of clans and soldiers killed four people in Karsk, the army said.'],
      [
        '2024-03-06',
        'At least 38 people have been killed in clashes of clans and soldiers in Karsk, the army said.',
      ],
    ],
  ],
  [
    'of a place of its own, beside',
    [
      ['2024-03-04', 'Clashes of clans at the well killed eleven people in Karsk, the army said.'],
      [
        '2024-03-05',
        'The clashes of clans go on at the well in Karsk, and doctors in Denna say that 31 people were killed there.',
      ],
    ],
  ],
  [
    'of several places',
    [
      [
        '2024-03-04',
        'The storm killed 8 people in Karsk, 3 people were killed in Denna, the army said.',
      ],
      ['2024-03-05', 'The storm killed 12 people in Karsk, the army said on Tuesday.'],
    ],
  ],
  [
    'told first, and lower',
    [
      ['2024-03-05', 'A bomb killed three people at a market in Karsk on Monday, police said.'],
      ['2024-03-04', 'A bomb killed five people at a market in Karsk on Monday, police said.'],
    ],
  ],
  [
    'what such things cost each year',
    [
      [
        '2024-03-04',
        'Two people were killed and 17 injured when a tram hit a van on a level crossing near Karsk on Monday.',
      ],
      [
        '2024-03-06',
        'The lights at the tram line near Karsk had been switched off by hand. Some 30 people are killed on the country’s 7,600 level crossings each year.',
      ],
    ],
  ],
];

test.each(APART)('a toll stands for no other one: %s', (_name, told) => {
  expect(readClosely(reportsOf(told)).overtaken()).toEqual([]);
});

test('two counts at the head of a sentence are no two names', () => {
  const [found] = writeDigest(
    reportsOf([
      [
        '2024-01-08',
        'Nine people were killed when a crane fell on a street in Ostbrook, police said.',
      ],
      [
        '2024-01-08',
        'Seven people were killed when a crane fell on a street in Ostbrook, doctors said.',
      ],
    ]),
  ).differences;
  expect(found?.kind).toBe('conflict');
  expect(found?.sides.map(({ value }) => value)).toEqual(['Seven people', 'Nine people']);
});

test('weeks later the toll of one search is one development, and the oldest counts are not told below it', () => {
  const titled = (at: number, published: string, title: string, text: string) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published, title, text });
  const { points, differences } = writeDigest(
    [
      titled(
        0,
        '2024-06-24',
        'Tower block collapses near Ostbrook beach',
        'At least one person died when a tower block partly collapsed near Ostbrook beach on Monday, and 99 were unaccounted for.',
      ),
      titled(
        1,
        '2024-06-27',
        'Search goes on in collapsed Ostbrook tower',
        'At least 11 people have died and more than 150 are still missing after the tower block at Ostbrook beach partly collapsed on Monday.',
      ),
      titled(
        2,
        '2024-07-08',
        'Ostbrook tower collapse: search for survivors ends',
        'At least 60 are confirmed dead after the search in the collapsed tower block at Ostbrook beach turned from rescue to recovery, the mayor said.',
      ),
    ],
    { words: 150 },
  );
  const tolls = differences.filter(({ about }) => about === 'How many dead?');
  expect(tolls.map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value)])).toEqual([
    ['development', 'one person', 'At least 11 people', 'At least 60'],
  ]);
  expect(points[0]!.text).toContain('At least 60');
  expect(points.some(({ text }) => text.includes('At least 11'))).toBe(false);
});

test('"are now known to have died" is the last of a toll', () => {
  const { differences } = writeDigest(
    reportsOf([
      [
        '2024-09-02',
        'Four people died and at least 20 were missing on Monday after heavy rain flooded the Orlava valley. Rescuers took people from roofs.',
      ],
      [
        '2024-09-03',
        'The death toll in the flooded Orlava valley rose to nine on Tuesday, with 12 still missing. The dam is undamaged.',
      ],
      [
        '2024-09-06',
        'Fourteen people are now known to have died in the floods in the Orlava valley, the interior ministry said on Friday. Aid was promised.',
      ],
    ]),
  );
  const tolls = differences.find(({ about }) => about === 'How many dead?');
  expect(tolls?.sides.map(({ value }) => value)).toEqual([
    'Four people',
    'nine',
    'Fourteen people',
  ]);
});

/** The sentences that a newer toll overtakes. */
const olderIn = (...told: readonly Told[]): string[] =>
  readClosely(reportsOf(told))
    .overtaken()
    .map(({ line }) => line.text);

const OYSTERS =
  'An outbreak traced to oysters from Quill Bay has sent 14 people to hospital. Divers took samples at six farms of the bay.';

test.each<readonly [string, string, string]>([
  [
    'of whom one has died, by a third victim',
    'Nine people have fallen ill after eating oysters from Quill Bay and one of them, a man of 71, has died.',
    'A sewage pipe caused the outbreak in Quill Bay traced to oysters. A third victim, a woman of 60, died on Thursday.',
  ],
  [
    'in a number of deaths, by a bare "three have died"',
    'The number of deaths in the outbreak traced to oysters from Quill Bay stands at two.',
    'A sewage pipe caused the outbreak in Quill Bay traced to oysters. Farmers have hired lawyers. Thirty-one people fell ill and three have died.',
  ],
  [
    'in lives, by "three have died"',
    `${OYSTERS} The sickness has claimed two lives.`,
    'A sewage pipe caused the outbreak in Quill Bay traced to oysters. Thirty-one people fell ill and three have died.',
  ],
  [
    'of victims, by what a later report calls it otherwise',
    'The number of victims of the ferry sinking off Vey stands at nine.',
    'The captain of the ferry that sank off Vey was charged on Thursday. Eleven people have died, and all others are accounted for.',
  ],
])('a toll %s', (_, old, now) => {
  const [found] = olderIn(['2024-05-06', `${old} The bay is closed.`], ['2024-05-09', now]);
  expect(old).toContain(found ?? 'none');
});

test.each<readonly [string, string, string]>([
  [
    'of another year',
    `${OYSTERS} Two people have died of oysters there in 2011.`,
    'A sewage pipe caused the outbreak in Quill Bay traced to oysters. Thirty-one people fell ill and three have died.',
  ],
  [
    'of one in so many',
    `${OYSTERS} One in two have died of the germ elsewhere.`,
    'A sewage pipe caused the outbreak in Quill Bay traced to oysters. Thirty-one people fell ill and three have died.',
  ],
  [
    'of an event that it brings in itself',
    `${OYSTERS} A storm has claimed two lives in Sulla.`,
    'A sewage pipe caused the outbreak in Quill Bay traced to oysters. Thirty-one people fell ill and three have died.',
  ],
  [
    'of another event',
    'A crash on the road from Orvel to Sulla has claimed two lives. The road is closed.',
    'A sewage pipe caused the outbreak in Quill Bay traced to oysters. Thirty-one people fell ill and three have died.',
  ],
])('but no toll %s', (_, old, now) => {
  expect(olderIn(['2024-05-06', `${old} The bay is closed.`], ['2024-05-09', now])).toEqual([]);
});

test('of two counts of one day that of the top of a report is the newest', () => {
  const [found] = readClosely(
    reportsOf([
      ['2024-05-06', `${OYSTERS} The sickness has claimed two lives.`],
      [
        '2024-05-09',
        'An outbreak traced to oysters from Quill Bay has killed four people, the county said. The bay is closed. Boats lie idle. Farmers hired lawyers. By a count of the radio five have died.',
      ],
    ]),
  ).overtaken();
  expect(found?.by.text).toContain('has killed four people');
});

test('what a sentence corrects is no toll of its own', () => {
  expect(
    olderIn(
      ['2024-05-06', 'Three people have died in the crash of the Orvel train near Holm.'],
      [
        '2024-05-09',
        'The line of the Orvel train crash near Holm is open. The rescuers had reported four dead in the crash near Holm, but corrected the number to three.',
      ],
    ),
  ).toEqual([]);
});
