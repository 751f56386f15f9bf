import type { Story } from './tellStory.ts';

/** Stories of brief reports that each give their figure in a sentence of its own; with what is expected. */
export const toldBriefly: readonly (readonly [expected: string, ...Story])[] = [
  [
    'conflict: Turnout was 68 percent (3) | Turnout stood at 71 percent (3)',
    'turnout',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent. Counting goes on.'],
    [3, 'Voters in Lorvia chose a parliament on Friday. Turnout stood at 71 percent.'],
  ],
  [
    'conflict: The commission reported a turnout of 54% (3) | 61 per cent of registered voters cast ballots (3)',
    'turnout, told by who voted',
    [3, 'Lorvia voted on the tram bill on Friday. The commission reported a turnout of 54%.'],
    [
      3,
      'The vote on the tram bill in Lorvia ended on Friday. 61 per cent of registered voters cast ballots.',
    ],
  ],
  [
    'conflict: About 6,000 workers walked out (3) | 4,500 drivers are on strike, the union says (3)',
    'strikers',
    [
      3,
      'Bus drivers in Kolm began a strike for more pay on Friday. About 6,000 workers walked out.',
    ],
    [
      3,
      'A strike of bus drivers stopped traffic in Kolm on Friday. 4,500 drivers are on strike, the union says.',
    ],
  ],
  [
    'conflict: 2,400 nurses are on strike (3) | About 3,100 nurses joined the walkout (3)',
    'strikers of one calling',
    [3, 'Nurses in Ostbrook walked off their wards on Friday. 2,400 nurses are on strike.'],
    [
      3,
      'Wards in Ostbrook were empty on Friday as nurses struck. About 3,100 nurses joined the walkout.',
    ],
  ],
  [
    'conflict: Organisers counted 41,000 people (3) | Police put the crowd at 43,500 (3)',
    'a crowd, by who counted it',
    [
      3,
      'A march against the dam filled the centre of Kolm on Friday. Organisers counted 41,000 people.',
    ],
    [
      3,
      'The march against the dam in Kolm ended peacefully on Friday. Police put the crowd at 43,500.',
    ],
  ],
  [
    'conflict: 30,000 people took part, organisers said (3) | City hall put the turnout at 12,000 people (3)',
    'a crowd, by others who counted it',
    [
      3,
      'Protesters marched through Harwick on Friday over water prices. 30,000 people took part, organisers said.',
    ],
    [
      3,
      'A protest over water prices drew many to Harwick on Friday. City hall put the turnout at 12,000 people.',
    ],
  ],
  [
    'conflict: a crowd of about 9,000 (3) | 14,000 people gathered (3)',
    'a crowd that nobody is said to have counted',
    [
      3,
      'The harbour festival of Westhaven opened on Friday with a concert. It drew a crowd of about 9,000.',
    ],
    [3, 'Westhaven opened its harbour festival on Friday with a concert. 14,000 people gathered.'],
  ],
  [
    'conflict: magnitude of 6.1 (3) | The quake measured 6.3 (3)',
    'a magnitude',
    [
      3,
      'An earthquake shook the island of Sulla on Friday. It had a magnitude of 6.1. Houses fell.',
    ],
    [3, 'Sulla was hit by an earthquake at dawn on Friday. The quake measured 6.3.'],
  ],
  [
    'conflict: measuring 5.4 on the Richter scale (3) | magnitude was 5.9 (3)',
    'a magnitude on its scale',
    [3, 'A quake measuring 5.4 on the Richter scale damaged roofs in Tessary on Friday.'],
    [3, 'Roofs fell in Tessary when a quake struck the town on Friday. Its magnitude was 5.9.'],
  ],
  [
    'conflict: The deal is worth $2.1 billion (3) | The price is $2.4bn (3)',
    'the price of a deal',
    [3, 'Norgate Steel agreed on Friday to buy the Ostbrook yard. The deal is worth $2.1 billion.'],
    [
      3,
      'The Ostbrook yard is to be sold to Norgate Steel, both said on Friday. The price is $2.4bn.',
    ],
  ],
  [
    'development: The offer is worth 2.1bn (3) | raised its offer to 2.4bn (5)',
    'an offer that is raised',
    [3, 'Norgate Steel made an offer for the Ostbrook yard on Friday. The offer is worth 2.1bn.'],
    [5, 'Norgate Steel still wants the Ostbrook yard. On Sunday it raised its offer to 2.4bn.'],
  ],
  [
    'conflict: 1,200 people were evacuated (3) | Some 2,000 residents had to leave their homes (3)',
    'those who had to leave',
    [3, 'A fire burned in the woods above Tessary on Friday. 1,200 people were evacuated.'],
    [
      3,
      'Wind drove a fire in the woods towards Tessary on Friday. Some 2,000 residents had to leave their homes.',
    ],
  ],
  [
    'development: 900 people were evacuated (3) | 1,500 people have been evacuated (4)',
    'those who had to leave, a day later',
    [3, 'The river Elm rose over its banks at Kolm on Friday. 900 people were evacuated.'],
    [4, 'The river Elm still rises at Kolm after days of rain. 1,500 people have been evacuated.'],
  ],
  [
    'development: 18 are in hospital (3) | 33 people are in hospital (4) | Forty-six are in hospital (5)',
    'people in hospital, day by day',
    [3, 'Guests of a wedding in Harwick fell ill after the meal on Friday. 18 are in hospital.'],
    [4, 'More guests of the wedding in Harwick fell ill. 33 people are in hospital.'],
    [5, 'The wedding in Harwick made more guests ill than was known. Forty-six are in hospital.'],
  ],
  [
    'development: 64 pupils (3) | 81 pupils (8)',
    'what a place has, days later',
    [
      3,
      'The village of Elm reopened its school on Friday after ten years. The school has 64 pupils.',
    ],
    [
      8,
      'Families move to the village of Elm since it reopened its school. The school now has 81 pupils.',
    ],
  ],
  [
    'conflict: 14 ships (3) | 19 ships (3)',
    'what a firm has',
    [3, 'Marga Lines filed for bankruptcy in Westhaven on Friday. The fleet has 14 ships.'],
    [
      3,
      'The shipping firm Marga Lines of Westhaven went bankrupt on Friday. The fleet has 19 ships.',
    ],
  ],
];

/** Two figures told as briefly that are not of one thing. */
export const notOfOneThing: readonly Story[] = [
  [
    'turnout, of another town',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [3, 'Voters in Lorvia chose a parliament on Friday. Turnout in Ostbrook was 71 percent.'],
  ],
  [
    'turnout, of another year',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [3, 'Voters in Lorvia chose a parliament on Friday. Turnout was 61 percent in 2019.'],
  ],
  [
    'turnout, by an hour',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [3, 'Voters in Lorvia chose a parliament on Friday. Turnout was 31 percent at noon.'],
  ],
  [
    'turnout, so far',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [3, 'Voters in Lorvia chose a parliament on Friday. Turnout stood at 44 percent so far.'],
  ],
  [
    'turnout, of the young',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [3, 'Voters in Lorvia chose a parliament on Friday. Turnout among the young was 44 percent.'],
  ],
  [
    'turnout, of a year that the sentence before tells',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [
      3,
      'Voters in Lorvia chose a parliament on Friday. Few had come four years ago. Turnout was 51 percent.',
    ],
  ],
  [
    'turnout, of a place that the sentence before tells',
    [
      3,
      'Lorvia elected a new parliament on Friday. Ostbrook was snowed in. Turnout was 68 percent.',
    ],
    [
      3,
      'Voters in Lorvia chose a parliament on Friday. In Ostbrook snow lay deep. Turnout was 41 percent.',
    ],
  ],
  [
    'turnout, rounded',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [3, 'Voters in Lorvia chose a parliament on Friday. Turnout stood at 67.8 percent.'],
  ],
  [
    'turnout, of which one report has both',
    [3, 'Lorvia elected a new parliament on Friday. Turnout was 68 percent.'],
    [
      3,
      'Voters in Lorvia chose a parliament on Friday. Turnout stood at 71 percent. For the senate turnout was 68 percent.',
    ],
  ],
  [
    'strikers, rounded',
    [
      3,
      'Bus drivers in Kolm began a strike for more pay on Friday. About 6,000 workers walked out.',
    ],
    [3, 'A strike of bus drivers stopped traffic in Kolm on Friday. 5,950 drivers are on strike.'],
  ],
  [
    'strikers of two callings',
    [3, 'Schools and buses stood still in Kolm on Friday in a strike. 2,000 teachers walked out.'],
    [3, 'A strike stopped schools and buses in Kolm on Friday. 4,500 drivers are on strike.'],
  ],
  [
    'strikers of a calling among others',
    [
      3,
      'Bus drivers and teachers in Kolm began a strike for more pay on Friday. About 6,000 workers walked out.',
    ],
    [3, 'A strike of bus drivers stopped traffic in Kolm on Friday. 4,500 drivers are on strike.'],
  ],
  [
    'strikers, some of them',
    [
      3,
      'Bus drivers in Kolm began a strike for more pay on Friday. About 6,000 workers walked out.',
    ],
    [
      3,
      'A strike of bus drivers stopped traffic in Kolm on Friday. In the north 1,500 drivers are on strike.',
    ],
  ],
  [
    'who may strike',
    [
      3,
      'Bus drivers in Kolm began a strike for more pay on Friday. About 6,000 workers walked out.',
    ],
    [
      3,
      'A strike of bus drivers stopped traffic in Kolm on Friday. 9,000 workers could walk out next week.',
    ],
  ],
  [
    'a crowd, at least',
    [
      3,
      'A march against the dam filled the centre of Kolm on Friday. Organisers counted 41,000 people.',
    ],
    [
      3,
      'The march against the dam in Kolm ended peacefully on Friday. At least 30,000 people took part.',
    ],
  ],
  [
    'crowds of two towns',
    [
      3,
      'A march against the dam filled the centre of Kolm on Friday. Organisers counted 41,000 people.',
    ],
    [
      3,
      'A march against the dam filled the centre of Harwick on Friday. Police put the crowd at 12,500.',
    ],
  ],
  [
    'crowds of two days',
    [
      3,
      'A march against the dam filled the centre of Kolm on Friday. Organisers counted 41,000 people.',
    ],
    [
      4,
      'Another march against the dam in Kolm ended peacefully on Saturday. Police put the crowd at 43,500.',
    ],
  ],
  [
    'a crowd and those who came against it',
    [
      3,
      'A march against the dam filled the centre of Kolm on Friday. Organisers counted 41,000 people.',
    ],
    [
      3,
      'The march against the dam in Kolm met a counter-protest on Friday. Police put the crowd at 2,500.',
    ],
  ],
  [
    'a crowd, as large as last year',
    [
      3,
      'A march against the dam filled the centre of Kolm on Friday. Organisers counted 41,000 people.',
    ],
    [
      3,
      'The march against the dam in Kolm ended peacefully on Friday. Last year police put the crowd at 25,000.',
    ],
  ],
  [
    'of two quakes that both reports know',
    [3, 'Two earthquakes shook the island of Sulla on Friday. The quake measured 6.1.'],
    [3, 'Sulla was hit by two earthquakes on Friday. The quake measured 5.8.'],
  ],
  [
    'of a quake and its aftershock',
    [3, 'An earthquake shook the island of Sulla on Friday. It had a magnitude of 6.1.'],
    [3, 'Sulla was hit by an earthquake at dawn on Friday. An aftershock measured 5.3.'],
  ],
  [
    'of a quake and the one of another year',
    [3, 'An earthquake shook the island of Sulla on Friday. It had a magnitude of 6.1.'],
    [
      3,
      'Sulla was hit by an earthquake at dawn on Friday. The last one was in 1988. It had a magnitude of 6.6.',
    ],
  ],
  [
    'a price and an offer before it',
    [3, 'Norgate Steel agreed on Friday to buy the Ostbrook yard. The deal is worth $2.4 billion.'],
    [
      3,
      'The Ostbrook yard is to be sold to Norgate Steel, both said on Friday. A first offer was worth $2.1bn.',
    ],
  ],
  [
    'offers of two who bid',
    [3, 'Norgate Steel made an offer for the Ostbrook yard on Friday. The offer is worth $2.1bn.'],
    [3, 'Korvat made an offer for the Ostbrook yard on Friday. The offer is worth $2.4bn.'],
  ],
  [
    'a price in two currencies',
    [3, 'Norgate Steel agreed on Friday to buy the Ostbrook yard. The deal is worth $2.4 billion.'],
    [
      3,
      'The Ostbrook yard is to be sold to Norgate Steel, both said on Friday. The price is €2.1bn.',
    ],
  ],
  [
    'a price, and the part that is paid in cash',
    [3, 'Norgate Steel agreed on Friday to buy the Ostbrook yard. The deal is worth $2.4 billion.'],
    [
      3,
      'The Ostbrook yard is to be sold to Norgate Steel, both said on Friday. The deal is worth $1.9bn in cash.',
    ],
  ],
  [
    'those who had to leave, of whom some are in another town',
    [3, 'A fire burned in the woods above Tessary on Friday. 1,200 people were evacuated.'],
    [
      3,
      'Wind drove a fire in the woods towards Tessary on Friday. In Elm 400 people were evacuated.',
    ],
  ],
  [
    'people and homes',
    [3, 'A fire burned in the woods above Tessary on Friday. 1,200 people were evacuated.'],
    [3, 'Wind drove a fire in the woods towards Tessary on Friday. 400 homes were evacuated.'],
  ],
  [
    'some of those in hospital',
    [3, 'Guests of a wedding in Harwick fell ill after the meal on Friday. 18 are in hospital.'],
    [4, 'More guests of the wedding in Harwick fell ill. Five of them are in hospital.'],
  ],
  [
    'children in hospital',
    [
      3,
      'Guests of a wedding in Harwick fell ill after the meal on Friday. 18 people are in hospital.',
    ],
    [3, 'Guests of a wedding in Harwick fell ill on Friday. Six children are in hospital.'],
  ],
  [
    'what two schools have',
    [
      3,
      'The village of Elm reopened its school on Friday after ten years. The school has 64 pupils.',
    ],
    [5, 'The village of Elm reopened its school in May. The school in Tessary has 81 pupils.'],
  ],
  [
    'what a place had',
    [
      3,
      'The village of Elm reopened its school on Friday after ten years. The school has 64 pupils.',
    ],
    [5, 'The village of Elm reopened its school last week. The school once had 120 pupils.'],
  ],
];
