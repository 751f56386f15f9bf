import type { Story } from './tellStory.ts';

/** Running stories, in which each report begins with a new turn, and a count goes on; with what is expected. */
export const growing: readonly (readonly [expected: string, ...Story])[] = [
  [
    'development: 220 hectares (2) | 1,400 hectares (3) | 3,900 hectares (5)',
    'a fire that burns on',
    [
      2,
      'A wildfire broke out near Tarn Lake on Thursday evening and has burned 220 hectares, the forest service said. People in the village of Rudd were told to leave. The cause is not known.',
      'Wildfire near Tarn Lake',
    ],
    [
      3,
      'The fire near Tarn Lake grew sixfold on Friday and now covers 1,400 hectares. Highway 9 is closed.',
      'Fire grows sixfold',
    ],
    [
      5,
      'A pilot was hurt on Sunday when her helicopter came down near Tarn Lake, the forest service said. The fire has burned 3,900 hectares. Crews hope for rain.',
      'Pilot hurt at Tarn Lake',
    ],
  ],
  [
    'development: 10 percent (3) | 70 percent (6)',
    'how much of a fire is contained',
    [
      3,
      'The Mill Creek fire destroyed a school in Vessel on Friday. It is 10 percent contained.',
      'School burns down',
    ],
    [
      6,
      'Heavy rain overnight helped crews to contain 70 percent of the Mill Creek fire, officials said on Monday. People may go home to Vessel.',
      'Rain helps crews',
    ],
  ],
  [
    'development: 28 (3) | 44 cases (5) | 61 (8)',
    'measles',
    [
      3,
      'Measles cases in Ostry have risen to 28, the health office said on Friday. Most of the patients are children. A school was closed.',
      'Measles cases rise',
    ],
    [
      5,
      'A boy of three has died of measles in Ostry, the first such death in Lorvia since 2009. The health office said on Sunday that it knew of 44 cases. Buses will visit the villages.',
      'Child dies of measles',
    ],
    [
      8,
      'The number of measles cases in Ostry has reached 61, and seven people are in hospital. The minister called on parents to have their children vaccinated.',
      'Minister calls for vaccination',
    ],
  ],
  [
    'development: 340 cholera cases (4) | 520 cases (7)',
    'cholera, told in other words',
    [
      4,
      'Doctors in Port Sarn have counted 340 cholera cases since the flood. Clean water is scarce in the camps.',
    ],
    [
      7,
      'Aid workers set up a field hospital in Port Sarn on Tuesday to fight cholera. They have treated 4 pregnant women. The city has recorded 520 cases.',
    ],
  ],
  [
    'development: 2.4 billion euros (6) | 2.9 billion euros (14)',
    'an offer that is raised',
    [
      6,
      'Halden Steel has offered 2.4 billion euros for its smaller rival Corvex, both said on Monday. The deal would create the largest maker of rails in Lorvia.',
      'Halden wants Corvex',
    ],
    [
      10,
      'The board of Corvex rejected the offer of Halden on Friday and called it too low.',
      'Corvex says no',
    ],
    [
      14,
      'Halden has raised its bid for Corvex to 2.9 billion euros, it said on Tuesday. A pension fund said that it would accept.',
      'Halden raises bid',
    ],
    [
      20,
      'The board of Corvex has accepted Halden’s improved offer of 2.9 billion euros. Its head will step down.',
      'Corvex accepts',
    ],
  ],
  [
    'development: about 30,000 prams (3) | 72,000 prams (8)',
    'a recall that is widened',
    [
      3,
      'Lullmark is recalling about 30,000 prams after reports that a wheel can come off, the safety agency said on Friday. Nobody has been hurt.',
      'Lullmark recalls prams',
    ],
    [
      8,
      'Lullmark has widened its recall to 72,000 prams after a child was hurt. Shares in the firm fell.',
      'Lullmark widens recall',
    ],
  ],
  [
    'development: Some 48,000 homes (4) | About 9,000 homes (6)',
    'homes that get their power back',
    [
      4,
      'Storm Idra struck the island of Pell overnight and tore roofs from houses. Some 48,000 homes are without power. The port is closed.',
      'Storm Idra hits Pell',
    ],
    [
      6,
      'Ferries to Pell began running again on Monday, two days after storm Idra. About 9,000 homes are still without power.',
      'Ferries run again',
    ],
  ],
  [
    'development: About 1,500 people (4) | 6,200 people (7)',
    'people who had to leave',
    [
      4,
      'Lava flowed towards Brask on Saturday as the volcano Mount Okk erupted. About 1,500 people have been evacuated.',
      'Lava nears Brask',
    ],
    [
      7,
      'Ash from Mount Okk closed the airport of Brask on Tuesday. By evening 6,200 people had been evacuated.',
      'Ash closes airport',
    ],
  ],
  [
    'development: 38 homes (4) | 112 homes (6)',
    'homes that burnt down',
    [
      4,
      'A firefighter died on Saturday near Pine Ridge. The Pine Ridge fire has destroyed 38 homes. Wind is expected.',
      'Firefighter dies',
    ],
    [
      6,
      'Police arrested a man on Monday who is suspected of having lit the Pine Ridge fire. It has destroyed 112 homes.',
      'Arrest over fire',
    ],
  ],
  [
    'development: 12,000 signatures (3) | 50,000 people (9)',
    'a petition',
    [
      3,
      'A teacher from Denholm has started a petition against the closure of the Kell library. It had 12,000 signatures on Friday.',
      'Teacher fights for library',
    ],
    [
      9,
      'The council of Denholm will talk about the Kell library next week. 50,000 people have signed the petition against its closure.',
      'Council to talk about library',
    ],
  ],
  [
    'development: 90,000 crowns (3) | 410,000 crowns (6)',
    'money that an appeal brings in',
    [
      3,
      'An appeal for the families of the Selm mine has raised 90,000 crowns, the parish said.',
      'Appeal for families',
    ],
    [
      6,
      'The dead of the Selm mine were buried on Monday. An appeal for their families has raised 410,000 crowns.',
      'Miners buried',
    ],
  ],
  [
    'development: 4.8 metres (3) | 6.1 metres (5)',
    'a river that rises',
    [
      3,
      'The river Orl burst its banks at Tessary on Friday. The Orl stood at 4.8 metres in the evening.',
      'Orl bursts its banks',
    ],
    [
      5,
      'Soldiers piled up sandbags in Tessary on Sunday. The Orl has risen to 6.1 metres. Schools are closed.',
      'Soldiers help in Tessary',
    ],
  ],
  [
    'development: 20,000 chickens (4) | 130,000 chickens (9)',
    'animals that were culled',
    [
      4,
      'Bird flu has been found on a farm near Lunde. 20,000 chickens have been culled. The farm is closed.',
      'Bird flu near Lunde',
    ],
    [
      9,
      'A third farm near Lunde has bird flu, the minister said on Thursday. So far 130,000 chickens have been culled.',
      'Third farm has bird flu',
    ],
  ],
  [
    'development: 700 jobs (5) | 1,150 jobs (12)',
    'jobs that are cut',
    [
      5,
      'The software maker Quorra will cut 700 jobs, it told its staff on Sunday. Its founder blamed high costs.',
      'Quorra to cut 700 jobs',
    ],
    [
      12,
      'Unions marched through Ostbrook on Sunday against the cuts at Quorra. The firm now wants to cut 1,150 jobs.',
      'March against cuts',
    ],
  ],
  [
    'development: 14 people have fallen ill, the health office said (4) | 52 people have fallen ill (8)',
    'those who fell ill',
    [
      4,
      'A restaurant in Marrow was closed on Saturday over salmonella. 14 people have fallen ill, the health office said.',
      'Restaurant closed',
    ],
    [
      8,
      'Eggs brought the salmonella to Marrow, tests showed on Wednesday. 52 people have fallen ill.',
      'Eggs brought salmonella',
    ],
  ],
];

/** Two counts that look like one that goes on. */
export const notGrowing: readonly Story[] = [
  [
    'two fires of one country',
    [3, 'A wildfire near Tarn Lake in Lorvia has burned 220 hectares, the forest service said.'],
    [5, 'A wildfire near Mount Sell in Lorvia has burned 1,400 hectares, the forest service said.'],
  ],
  [
    'a second fire of the same place',
    [3, 'A wildfire broke out near Tarn Lake on Friday. It has burned 220 hectares.'],
    [
      5,
      'A second fire broke out near Tarn Lake on Sunday. The fire has burned 1,400 hectares. The first is out.',
    ],
  ],
  [
    'one fire, and all of the country',
    [3, 'A wildfire broke out near Tarn Lake on Friday. It has burned 220 hectares.'],
    [
      5,
      'Crews from abroad came to Lorvia on Sunday. Wildfires in Lorvia have burned 21,000 hectares. The one near Tarn Lake goes on.',
    ],
  ],
  [
    'what a fire burned on one day',
    [3, 'The Mill Creek fire has burned 900 hectares. Vessel was evacuated on Friday.'],
    [5, 'The Mill Creek fire burned another 1,200 hectares on Sunday. Vessel is still empty.'],
  ],
  [
    'a fire of an earlier year',
    [3, 'The Mill Creek fire has burned 900 hectares. Vessel was evacuated on Friday.'],
    [
      5,
      'The Mill Creek fire reminds people in Vessel of the fire of 2011. That fire burned 4,000 hectares.',
    ],
  ],
  [
    'cases of two towns',
    [3, 'Measles cases in Ostry have risen to 28, the health office said on Friday.'],
    [5, 'Measles cases in Denna have risen to 44, the health office said on Sunday.'],
  ],
  [
    'cases of a town and of the country',
    [3, 'Measles cases in Ostry have risen to 28, the health office said on Friday.'],
    [
      5,
      'A boy died of measles in Ostry on Sunday. Measles cases in Lorvia have reached 310, the ministry said.',
    ],
  ],
  [
    'all cases, and new ones',
    [3, 'Measles cases in Ostry have risen to 28, the health office said on Friday.'],
    [5, 'A boy died of measles in Ostry on Sunday. The health office counted 35 new cases.'],
  ],
  [
    'cases of a school',
    [3, 'Measles cases at a school in Ostry have risen to 28, the head said on Friday.'],
    [5, 'Measles cases in Ostry have reached 44, the health office said on Sunday.'],
  ],
  [
    'cases of two illnesses',
    [3, 'Measles cases in Ostry have risen to 28, the health office said on Friday.'],
    [5, 'Mumps cases in Ostry have risen to 44, the health office said on Sunday.'],
  ],
  [
    'suspected cases',
    [3, 'Cholera has broken out in Port Sarn. Doctors know of 28 confirmed cases.'],
    [5, 'Cholera killed a nurse in Port Sarn on Sunday. Doctors know of 340 suspected cases.'],
  ],
  [
    'cases of a day',
    [3, 'Cholera has broken out in Port Sarn. The city recorded 28 cases on Friday.'],
    [5, 'Cholera killed a nurse in Port Sarn on Sunday. The city now records 60 cases a day.'],
  ],
  [
    'two bidders',
    [6, 'Halden Steel has offered 2.4 billion euros for Corvex, both said on Monday.'],
    [
      9,
      'Norgate has offered 2.9 billion euros for Corvex, it said on Thursday. Halden did not comment.',
    ],
  ],
  [
    'offers for two firms',
    [6, 'Halden Steel has offered 2.4 billion euros for Corvex, both said on Monday.'],
    [
      9,
      'Halden Steel has offered 2.9 billion euros for Tarvo, both said on Thursday. Corvex is not for sale any more.',
    ],
  ],
  [
    'an offer that another tops',
    [6, 'Halden has offered 2.4 billion euros for Corvex. Norgate is said to want Corvex as well.'],
    [9, 'Norgate topped Halden on Thursday. It raised its bid for Corvex to 2.9 billion euros.'],
  ],
  [
    'recalls of two makers',
    [3, 'Lullmark is recalling about 30,000 prams, the safety agency said on Friday.'],
    [
      8,
      'Babbeo is recalling 72,000 prams, the safety agency said on Wednesday. Lullmark had done so last week.',
    ],
  ],
  [
    'recalls of two products',
    [3, 'Lullmark is recalling about 30,000 prams, the safety agency said on Friday.'],
    [8, 'Lullmark is recalling 72,000 car seats, the safety agency said on Wednesday.'],
  ],
  [
    'a part of a recall',
    [3, 'Lullmark is recalling 90,000 prams, the safety agency said on Friday.'],
    [
      8,
      'Lullmark has got 12,000 of the prams back since its recall, the agency said on Wednesday.',
    ],
  ],
  [
    'homes that have power again',
    [4, 'Storm Idra struck Pell overnight. Some 48,000 homes are without power.'],
    [5, 'Two people died on Pell in storm Idra. Power is back in 15,000 homes.'],
  ],
  [
    'homes of two towns',
    [4, 'Storm Idra struck Pell overnight. In Pell 48,000 homes are without power.'],
    [6, 'Storm Idra moved from Pell to Marr on Sunday. In Marr 90,000 homes are without power.'],
  ],
  [
    'an exit poll and a lead',
    [2, 'An exit poll in Velm gives Ada Moll 52 percent to 45 for Ivo Trenk.'],
    [
      3,
      'Ada Moll has won the race for mayor of Velm by 640 votes, with 49 percent to 48 for Trenk.',
    ],
  ],
  [
    'a forecast of a river',
    [3, 'The river Orl burst its banks at Tessary on Friday. The Orl could reach 6.1 metres.'],
    [5, 'Soldiers left Tessary on Sunday. The Orl stood at 4.8 metres.'],
  ],
  [
    'one river at two towns',
    [3, 'The Orl flooded fields on Friday. The Orl stood at 4.8 metres in Tessary.'],
    [5, 'The Orl flooded Tessary on Sunday. The Orl stood at 6.1 metres in Kolm.'],
  ],
  [
    'those told to leave two villages',
    [4, 'Mount Okk erupted on Saturday. About 1,500 people were evacuated from Brask.'],
    [7, 'Mount Okk closed the airport of Brask on Tuesday. 6,200 people were evacuated from Sund.'],
  ],
  [
    'a total that falls',
    [4, 'Bird flu has been found near Lunde. 20,000 chickens have been culled.'],
    [9, 'A farmer near Lunde hanged out flags over bird flu. 3,000 chickens have been culled.'],
  ],
  [
    'jobs of two firms',
    [5, 'The software maker Quorra will cut 700 jobs in Ostbrook.'],
    [12, 'The bank Nordal will cut 1,150 jobs in Ostbrook. Quorra had announced cuts as well.'],
  ],
  [
    'jobs at one plant',
    [5, 'The software maker Quorra will cut 1,150 jobs, it said.'],
    [12, 'Workers of Quorra went on strike on Sunday. In Ostbrook Quorra will cut 1,400 jobs.'],
  ],
];
