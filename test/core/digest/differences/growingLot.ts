import type { Story } from './tellStory.ts';

/** Written after the first rules, and before they were run on these. */
export const alsoGrowing: readonly (readonly [expected: string, ...Story])[] = [
  [
    'development: 80 acres (1) | more than 900 acres (2)',
    'a brush fire in acres',
    [
      1,
      'Families were sent home from a campsite at Bell Canyon on Wednesday because of a brush fire. The blaze had spread to 80 acres by evening.',
      'Campers sent home',
    ],
    [
      2,
      'A bridge on Highway 4 collapsed on Thursday in the brush fire at Bell Canyon. The blaze has consumed more than 900 acres.',
      'Bridge collapses in fire',
    ],
  ],
  [
    'development: 19 cases (4) | 57 (11)',
    'mumps at a port',
    [
      4,
      'Lundby has closed its public baths after an outbreak of mumps. Doctors have confirmed 19 cases.',
      'Baths closed in Lundby',
    ],
    [
      11,
      'The mayor of Lundby called off the spring fair on Saturday over mumps. The number of cases has climbed to 57, the clinic said.',
      'Spring fair called off',
    ],
  ],
  [
    'development: $1.4 billion (6) | $1.7 billion (9)',
    'a bid in dollars',
    [
      6,
      'Mirel Foods wants to buy the tea maker Ashby. Mirel has made an offer of $1.4 billion for Ashby, it said on Monday.',
      'Mirel wants Ashby',
    ],
    [
      9,
      'Workers of Ashby marched against a sale to Mirel on Thursday. Mirel lifted its offer for Ashby to $1.7 billion on the same day.',
      'Workers march',
    ],
  ],
  [
    'development: 5,000 cars (3) | 21,000 cars (10)',
    'cars called back',
    [
      3,
      'Vanta is recalling 5,000 cars because the brakes may fail, the road agency said on Friday.',
      'Vanta recalls cars',
    ],
    [
      10,
      'A driver died in Tessary on Thursday when the brakes of her Vanta failed. The recall now covers 21,000 cars.',
      'Driver dies in Vanta',
    ],
  ],
  [
    'development: 12,000 customers have no electricity (3) | 31,000 customers are without electricity (4)',
    'a blackout that spreads',
    [
      3,
      'Wet snow brought down trees in Halvik on Friday. 12,000 customers have no electricity.',
      'Snow in Halvik',
    ],
    [
      4,
      'Soldiers brought blankets to Halvik on Saturday as the snow went on. 31,000 customers are without electricity.',
      'Soldiers in Halvik',
    ],
  ],
  [
    'development: 400 residents (2) | 2,300 people (3)',
    'residents who had to go',
    [
      2,
      'A dam cracked above Selnau on Thursday and water began to flood the fields. 400 residents were told to leave.',
      'Dam cracks',
    ],
    [
      3,
      'Divers looked at the cracked dam above Selnau on Friday as the flood rose. 2,300 people have been evacuated.',
      'Divers look at dam',
    ],
  ],
  [
    'development: 30,000 people (5) | 85,000 people (12)',
    'signatures for a park',
    [
      5,
      'Neighbours of the Orme Park handed a petition to the city on Sunday. 30,000 people have signed it.',
      'Neighbours hand in petition',
    ],
    [
      12,
      'The city will not fell the oaks of the Orme Park for now, the mayor said. 85,000 people have signed a petition for them.',
      'Oaks stay for now',
    ],
  ],
  [
    'development: 1,200 workers (6) | 3,500 workers (9)',
    'a strike that spreads',
    [
      6,
      'The docks of Port Sarn stood still on Monday. 1,200 workers are on strike, the union said.',
      'Docks stand still',
    ],
    [
      9,
      'Talks in Port Sarn broke down on Thursday, and tug crews joined the strike. 3,500 workers are now on strike, the union said.',
      'Talks break down',
    ],
  ],
  [
    'development: 5.2 metres (2) | 3.9 metres (6)',
    'a river that falls',
    [
      2,
      'The Vell flooded the old town of Harwick on Thursday. The Vell stood at 5.2 metres at noon.',
      'Old town flooded',
    ],
    [
      6,
      'Shops in Harwick opened again on Monday. The Vell has fallen to 3.9 metres.',
      'Shops open',
    ],
  ],
  [
    'development: 15 houses (3) | 60 houses (4)',
    'houses that a storm took',
    [
      3,
      'Typhoon Sarai hit Lunde on Friday night. It destroyed 15 houses, the mayor said.',
      'Typhoon hits Lunde',
    ],
    [
      4,
      'Help reached Lunde by ship on Saturday. Typhoon Sarai destroyed 60 houses, the mayor said.',
      'Help reaches Lunde',
    ],
  ],
];

export const neitherGrowing: readonly Story[] = [
  [
    'birds that a farm had, and birds that were culled',
    [
      2,
      'Rangers found dead swans on Lake Oren on Thursday, and tests showed bird flu. A farmer near the lake had about 250 birds. They were healthy.',
    ],
    [5, 'Bird flu has reached Lake Oren. 4,000 birds have been culled.'],
  ],
  [
    'two recalls of one maker',
    [3, 'Vanta is recalling 5,000 cars because the brakes may fail, the road agency said.'],
    [
      10,
      'Vanta announced another recall on Thursday over burning seats. Vanta is recalling 21,000 cars.',
    ],
  ],
  [
    'recalls for two faults',
    [3, 'Vanta is recalling 5,000 cars of the model Lio because the brakes may fail.'],
    [10, 'Vanta is recalling 21,000 cars of the model Brix because seats may burn.'],
  ],
  [
    'cases in a camp and in the city',
    [4, 'Cholera has broken out in Port Sarn. 340 cases have been counted in a camp.'],
    [7, 'Cholera spread in Port Sarn on Tuesday. 520 cases have been counted.'],
  ],
  [
    'cases of a week',
    [4, 'Cholera has broken out in Port Sarn. Doctors have counted 340 cases.'],
    [9, 'Nurses in Port Sarn asked for help against cholera. They counted 500 cases last week.'],
  ],
  [
    'cases in court',
    [4, 'Measles is back in Ostry. 30 cases have been confirmed.'],
    [9, 'Parents in Ostry went to court over measles vaccination. The court has 120 cases.'],
  ],
  [
    'a fire across the border',
    [3, 'A fire near Vessel has burned 900 hectares, the forest service said on Friday.'],
    [
      6,
      'A fire in the hills of Tarvia sent smoke to Vessel on Monday. It has burned 5,000 hectares.',
    ],
  ],
  [
    'homes that burnt in two towns',
    [3, 'The Ridge fire reached Vessel on Friday. In Vessel it has destroyed 12 homes.'],
    [4, 'The Ridge fire reached Moor on Saturday. In Moor it has destroyed 40 homes.'],
  ],
  [
    'damaged and destroyed',
    [3, 'The Ridge fire reached Vessel on Friday. It has destroyed 12 homes.'],
    [4, 'Rain slowed the Ridge fire at Vessel on Saturday. It has damaged 40 homes.'],
  ],
  [
    'homes in danger',
    [3, 'The Ridge fire reached Vessel on Friday. It has destroyed 12 homes.'],
    [4, 'The Ridge fire grew at Vessel on Saturday. It threatens 400 homes.'],
  ],
  [
    'offered and asked',
    [6, 'Mirel Foods has offered 1.4 billion euros for Ashby, it said on Monday.'],
    [9, 'Ashby turned Mirel down on Thursday. Shareholders ask for an offer of 1.9 billion euros.'],
  ],
  [
    'a bid for a part',
    [6, 'Mirel Foods has offered 1.4 billion euros for Ashby, it said on Monday.'],
    [9, 'Mirel Foods has offered 900 million euros for half of Ashby, it said on Thursday.'],
  ],
  [
    'strikes of two trades',
    [6, 'Dockers in Port Sarn walked out on Monday. 1,200 dockers are on strike.'],
    [9, 'Teachers in Port Sarn walked out on Thursday. 3,500 teachers are on strike.'],
  ],
  [
    'appeals for two causes',
    [3, 'An appeal for the families of the Selm mine has raised 90,000 crowns, the parish said.'],
    [6, 'A choir sang in Selm on Monday. An appeal for the hospital has raised 410,000 crowns.'],
  ],
  [
    'petitions for and against',
    [5, 'A petition against a road through Orme Park is out. 30,000 people have signed it.'],
    [
      8,
      'Drivers met at the Orme Park on Wednesday. The petition for the road has 41,000 signatures.',
    ],
  ],
  [
    'rivers of one town',
    [2, 'The Vell flooded Harwick on Thursday. The Vell stood at 3.2 metres.'],
    [4, 'The Orl flooded Harwick on Saturday. The Orl stood at 4.9 metres.'],
  ],
  [
    'jobs at home and abroad',
    [5, 'The software maker Quorra will cut 700 jobs, it told its staff on Sunday.'],
    [12, 'Quorra named a new head on Sunday. Abroad Quorra will cut 1,400 jobs.'],
  ],
  [
    'last year’s flood',
    [2, 'The river Vell flooded Harwick on Thursday. 400 people were evacuated.'],
    [4, 'The flood in Harwick is falling. In the flood of last year 2,300 people were evacuated.'],
  ],
  [
    'who fell ill on two ships',
    [4, 'The Aurora put in at Lunde on Saturday with norovirus. 14 people have fallen ill.'],
    [8, 'The Boreas put in at Lunde on Wednesday with norovirus. 52 people have fallen ill.'],
  ],
];
