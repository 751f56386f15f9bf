import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

/** What a long report goes on to tell, none of it of the story's facts; each outlet has its own. */
const streets: readonly string[] = [
  'Bakers opened late because their ovens had to be looked over by a mason first.',
  'The ferry brought blankets, lamps and a choir that sang for the children.',
  'A schoolteacher read to her class under the chestnut trees of the market square.',
  'Fishermen tied their boats together so that no wave could carry them off.',
  'The old library keeps its maps in a cellar that stayed dry all winter.',
  'Two brothers from the hill farm carried water up to their neighbours.',
  'Nobody in the tavern remembered a louder night than this one.',
  'The bishop had the bells taken down before they could fall.',
  'An orchard above the bay lost most of its blossom to the dust.',
  'Students swept the theatre and stacked the broken chairs in its yard.',
  'A potter showed visitors the only jug that had come through whole.',
  'The post office sorts its letters in a tent beside the fountain.',
  'Veterinarians walked from stable to stable with bandages and oats.',
];
const shores: readonly string[] = [
  'Musicians of the brass band gave away their uniforms as coats.',
  'The lighthouse keeper counted eleven gulls and no ship at dawn.',
  'Pharmacies stay open through the night with candles in their windows.',
  'A carpenter builds beds from the doors of the fallen town hall.',
  'Goats that had run off came back to the cloister by themselves.',
  'The weekly market moves to the football ground until further notice.',
  'Grandmothers cook soup on the steps of the customs house.',
  'Divers looked at the piers and found the southern one cracked.',
  'The cinema lends its generator to the hospital kitchen.',
  'Engineers chalk crosses on walls that may not be leaned against.',
  'A taxi driver takes people to their relatives and asks for nothing.',
  'The museum wrapped its vases in carpets and carried them out.',
  'Children fly kites again where the rope factory used to be.',
];

const report = (
  id: string,
  title: string,
  sentences: readonly string[],
  published = '2024-03-15',
) => readReport({ id, outlet: id, title, published, text: sentences.join('\n\n') });

const between = (one: readonly string[], other: readonly string[], titles?: [string, string]) =>
  compareReports([
    report('One', titles?.[0] ?? 'Earthquake strikes Lusaro', one),
    report('Other', titles?.[1] ?? 'Earthquake strikes Lusaro', other),
  ])
    .filter(({ kind }) => kind !== 'only-in')
    .map(({ about, sides }) => [about, ...sides.map(({ value }) => value)]);

const lead =
  'A strong earthquake struck the island of Lusaro on Thursday and brought down hundreds of houses.';
const again =
  'Hundreds of houses came down when a strong earthquake hit the island of Lusaro on Thursday.';

describe('a difference is one of the story', () => {
  const kitchens =
    'Volunteers set up 12 field kitchens at the harbour of Lusaro for families who lost their houses.';
  const more =
    'At the harbour of Lusaro volunteers set up 19 field kitchens for families who lost their houses.';

  test('told near the top it is', () => {
    expect(between([lead, kitchens], [again, more])).toHaveLength(1);
  });

  test('deep in long reports it is not', () => {
    expect(between([lead, ...streets, kitchens], [again, ...shores, more])).toEqual([]);
  });
});

describe('no difference in what pages and live pages have around the news', () => {
  test.each([
    [
      'how old the headlines of others are',
      'Daily Wave Lusaro earthquake leaves thousands without shelter - 4 hrs ago Morning Star.',
      'Daily Wave Lusaro earthquake leaves thousands without shelter - 9 hrs ago Morning Star.',
    ],
    [
      'the hour of an entry',
      '0919 International charities are appealing for help for the victims of the Lusaro earthquake.',
      '1249 International charities are appealing for help for the victims of the Lusaro earthquake.',
    ],
  ])('%s', (_, one, other) => {
    expect(between([lead, one], [again, other])).toEqual([]);
  });
});

describe('no difference between what is counted for two things', () => {
  test.each([
    [
      'so many are one of several things',
      'About 50,000 people died in the Lusaro earthquake, the Red Cross said on Friday.',
      'About three million people were killed, injured or homeless after the Lusaro earthquake, the charity said.',
    ],
    [
      'people to whom something else happened',
      'About 15,000 people were left homeless after the earthquake on Lusaro, officials said.',
      'Some 29,000 people have been affected by the earthquake on Lusaro, it is thought.',
    ],
    [
      'many, and a number',
      'Tens of thousands of people were killed by the earthquake on Lusaro, the governor said.',
      'The earthquake on Lusaro killed 45,000 people, the health ministry said.',
    ],
    [
      'the dead of two towns',
      'In Ostbrook 31 people were killed by the earthquake, according to officials of Lusaro.',
      'In Westhaven 36 people were killed by the earthquake, according to officials of Lusaro.',
    ],
    [
      'a few, and thousands',
      'At least two people were injured in the earthquake on Lusaro when a wall fell.',
      'At least 5,000 people were injured in the earthquake on Lusaro, doctors said.',
    ],
  ])('%s', (_, one, other) => {
    expect(between([lead, one], [again, other])).toEqual([]);
  });
});

describe('who has a thing and who has none', () => {
  test.each([
    [
      'what the story is not about',
      'The people of Lusaro have an idea of what comes next, the mayor said.',
      'Nurse Marta Lind has no idea where her brother on Lusaro is.',
    ],
    [
      'a condition',
      'If they have the money, families of Lusaro send their children to the mainland.',
      'Otto Venn of Lusaro has no money at all.',
    ],
    [
      'a question',
      'Who has the power on Lusaro now?',
      'The governor of Lusaro has no power over the army.',
    ],
  ])('no difference: %s', (_, one, other) => {
    expect(between([lead, one], [again, other])).toEqual([]);
  });

  test('a difference: what both headlines speak of', () => {
    expect(
      between(
        ['Governor Ada Kroll has a permit for the dam on Lusaro, she told reporters on Thursday.'],
        [
          'Builders will begin with the dam on Lusaro in May, but no permit has been received so far.',
        ],
        ['Lusaro dam: Kroll speaks of her permit', 'Dam on Lusaro goes ahead, permit or not'],
      ),
    ).toMatchObject([['Is there a permit?', expect.any(String), expect.any(String)]]);
  });
});

test('what would have been done on another day is no difference', () => {
  expect(
    between(
      ['Governor Ada Kroll resigned on Friday after days of protest in the capital of Lusaro.'],
      [
        'Even had Governor Ada Kroll resigned on Thursday, protest in the capital of Lusaro would have gone on.',
      ],
      ['Kroll resigns', 'Kroll resigns after protest'],
    ),
  ).toEqual([]);
});

test('where all of many reports speak of a place, it tells no deed from another', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    report(
      `Outlet ${at}`,
      'Earthquake strikes Lusaro',
      [
        [lead, again][at % 2]!,
        at === 0
          ? 'The first tents arrived on Lusaro on Saturday evening and were put up beside two hospitals.'
          : at === 1
            ? 'Minister Emil Grau, who arrived on Lusaro on Friday, described it as terrible.'
            : `Rescuer number ${at} looked for survivors on Lusaro all night with dogs and lamps.`,
      ],
      '2024-03-17',
    ),
  );
  expect(compareReports(many).filter(({ fact }) => fact === 'date')).toEqual([]);
});
