import type { Story } from './tellStory.ts';

/** A third lot, written before the rules were run on it. */
export const growingAnew: readonly (readonly [expected: string, ...Story])[] = [
  [
    'development: 33 cases (3) | 71 (9)',
    'cases there',
    [
      3,
      'Pupils in Marle must wear masks as whooping cough spreads. The health office has registered 33 cases.',
    ],
    [
      9,
      'A baby died of whooping cough in Marle on Thursday. Cases there now stand at 71, the health office said.',
    ],
  ],
  [
    'development: 600 hectares (4) | 2,800 hectares (6)',
    'a heath fire',
    [
      4,
      'Tourists fled a beach at Cape Loma on Saturday as flames came near. The forest fire at Cape Loma has destroyed 600 hectares, the fire service said.',
      'Tourists flee flames',
    ],
    [
      6,
      'Two planes from abroad will help at Cape Loma from Tuesday, the minister said. The fire has now burned 2,800 hectares.',
      'Planes to help at Cape Loma',
    ],
  ],
  [
    'development: 5 percent (5) | 45 percent (8)',
    'crews that get hold of a fire',
    [
      5,
      'The Juniper fire jumped a river on Sunday and came near Alden. The fire was 5 percent contained.',
      'Fire jumps river',
    ],
    [
      8,
      'Schools in Alden opened again on Wednesday. Crews have contained 45 percent of the Juniper fire.',
      'Schools open in Alden',
    ],
  ],
  [
    'development: 112 cases (6) | 190 (10)',
    'dengue',
    [
      6,
      'Soldiers will spray the ponds of Santa Rina against dengue, the governor said on Monday. The province has recorded 112 cases.',
      'Soldiers to spray ponds',
    ],
    [
      10,
      'Dengue cases in Santa Rina have jumped to 190, the governor said on Friday. Beds are short.',
      'Beds short in Santa Rina',
    ],
  ],
  [
    'development: 640 million pounds (3) | 710 million pounds (17)',
    'a bid for a club',
    [
      3,
      'The investor Dara Okoye has made a bid of 640 million pounds for Kessel Rovers. Fans are split.',
      'Okoye bids for Rovers',
    ],
    [
      17,
      'Kessel Rovers may change hands before the summer. Okoye has increased her bid for the Rovers to 710 million pounds.',
      'Rovers may change hands',
    ],
  ],
  [
    'development: 8,000 heaters (2) | 26,000 heaters (20)',
    'heaters called back',
    [
      2,
      'Tolvar has recalled 8,000 heaters, after one of them burned in a flat in Denna.',
      'Tolvar recalls heaters',
    ],
    [
      20,
      'The head of Tolvar stepped down on Monday. Tolvar had expanded its recall to 26,000 heaters.',
      'Head of Tolvar steps down',
    ],
  ],
  [
    'development: 900 people (3) | Some 3,400 people (5)',
    'people who fled the water',
    [
      3,
      'The river Sava tore away a bridge at Mollen on Friday. 900 people have been evacuated from Mollen because of the flood.',
      'River tears away bridge',
    ],
    [
      5,
      'The prime minister flew to Mollen on Sunday to see the flood. Some 3,400 people have been evacuated.',
      'Prime minister in Mollen',
    ],
  ],
  [
    'development: 2.1 million euros (4) | 5.6 million euros (9)',
    'a fund for a church',
    [
      4,
      'A day after fire gutted the church of Arlen, a fund for it has raised 2.1 million euros.',
      'Fund for church',
    ],
    [
      9,
      'Builders began to clear the church of Arlen on Thursday. The fund has now collected 5.6 million euros.',
      'Builders clear church',
    ],
  ],
  [
    'development: 300 jobs (5) | 550 jobs (9)',
    'jobs at a shipyard',
    [
      5,
      'The shipyard Norgard is cutting 300 jobs, its owner said on Sunday. Orders are few.',
      'Shipyard cuts jobs',
    ],
    [
      9,
      'The mayor met the owner of Norgard on Thursday in vain. Norgard will now cut 550 jobs.',
      'Mayor meets owner',
    ],
  ],
];

export const notGrowingAnew: readonly Story[] = [
  [
    'a plague that has moved on',
    [3, 'Bird flu came to Marle on Friday. 20,000 hens were culled.'],
    [8, 'Bird flu left Marle and came to Sorel. 90,000 hens were culled.'],
  ],
  [
    'strikers of the next town',
    [3, 'Nurses in Sorel walked out on Friday. 900 nurses are on strike.'],
    [6, 'Nurses in Dole followed those of Sorel on Monday. 2,100 nurses are on strike.'],
  ],
  [
    'recalls for two reasons',
    [3, 'Vanta is recalling 5,000 cars because the brakes may fail, the road agency said.'],
    [10, 'Vanta is recalling 21,000 cars because of seats that burn, the road agency said.'],
  ],
  [
    'a town, and its country as the one that counts',
    [3, 'Measles is back in Ostry. 28 cases have been confirmed.'],
    [6, 'Measles closed the schools of Ostry on Monday. Lorvia has confirmed 75 cases.'],
  ],
  [
    'a town, and all of the country',
    [3, 'Measles is back in Ostry. 28 cases have been confirmed.'],
    [6, 'Measles closed the schools of Ostry on Monday. The country has recorded 75 cases.'],
  ],
  [
    'what came on each day',
    [3, 'Cholera broke out in Port Sarn. The city recorded 28 cases on Friday.'],
    [6, 'Nurses came to Port Sarn against cholera. On Monday 60 cases were recorded.'],
  ],
  [
    'a town and the U.S.',
    [3, 'Measles is back in Ostry. 28 cases have been confirmed.'],
    [6, 'Measles killed a boy in Ostry on Monday. Measles cases in the U.S. have reached 190.'],
  ],
  [
    'a fire, and the season',
    [3, 'The Juniper fire came near Alden on Friday. The fire has burned 600 hectares.'],
    [
      6,
      'The Juniper fire is out, crews in Alden said. This summer fire has burned 90,000 hectares in Lorvia.',
    ],
  ],
  [
    'the larger of two fires',
    [3, 'The Juniper fire came near Alden on Friday. The fire has burned 600 hectares.'],
    [6, 'The Juniper fire joined a larger blaze near Alden. That blaze has burned 7,000 hectares.'],
  ],
  [
    'cases of a region beside a town',
    [3, 'Measles spread in Ostry on Friday. 28 cases have been confirmed in Ostry.'],
    [6, 'Measles closed schools in Ostry on Monday. 75 cases have been confirmed in the region.'],
  ],
  [
    'cases of children',
    [3, 'Measles spread in Ostry on Friday. 28 cases have been confirmed.'],
    [6, 'Measles closed schools in Ostry on Monday. Among children 40 cases have been confirmed.'],
  ],
  [
    'cases in an earlier outbreak',
    [3, 'Measles spread in Ostry on Friday. 28 cases have been confirmed.'],
    [6, 'Measles in Ostry recalls the outbreak of 2012. 75 cases were confirmed then.'],
  ],
  [
    'bids for two clubs',
    [3, 'Dara Okoye has made a bid of 640 million pounds for Kessel Rovers.'],
    [
      9,
      'Dara Okoye turned to Velm United after Kessel Rovers. She has bid 710 million pounds, an offer of 710 million pounds for United.',
    ],
  ],
  [
    'what a seller wants',
    [3, 'Dara Okoye has made a bid of 640 million pounds for Kessel Rovers.'],
    [9, 'Kessel Rovers want more from Okoye. They hope for a bid of 710 million pounds.'],
  ],
  [
    'sold heaters and recalled ones',
    [2, 'Tolvar has recalled 8,000 heaters, the agency said.'],
    [9, 'Tolvar has sold 26,000 heaters since its recall, it said on Thursday.'],
  ],
  [
    'heaters recalled in two countries',
    [2, 'Tolvar has recalled 8,000 heaters in Lorvia, the agency said.'],
    [9, 'Tolvar has recalled 26,000 heaters in Tarvia, the agency said.'],
  ],
  [
    'power lost again after another storm',
    [3, 'Storm Idra hit Pell on Friday. 48,000 homes are without power.'],
    [9, 'Storm Jorn hit Pell on Thursday, a week after Idra. 20,000 homes are without power.'],
  ],
  [
    'jobs to come and jobs to go',
    [5, 'The shipyard Norgard is cutting 300 jobs, its owner said on Sunday.'],
    [9, 'Norgard has won an order for ferries. It will create 550 jobs.'],
  ],
  [
    'jobs of a supplier',
    [5, 'The shipyard Norgard is cutting 300 jobs, its owner said on Sunday.'],
    [9, 'The crisis of Norgard has reached its suppliers. The pump maker Telk will cut 550 jobs.'],
  ],
  [
    'strikers of two lines',
    [6, 'Crews of the airline Avia stopped work at Velm on Monday. 1,200 workers are on strike.'],
    [9, 'Crews of the airline Sol stopped work at Velm on Thursday. 2,500 workers are on strike.'],
  ],
  [
    'a goal for a fund',
    [4, 'A fund for the church of Arlen has raised 2.1 million euros.'],
    [
      9,
      'Builders came to the church of Arlen on Thursday. The fund hopes to have raised 5.6 million euros by May.',
    ],
  ],
];
