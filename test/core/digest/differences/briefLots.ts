import type { Story } from './tellStory.ts';

/** Stories that were written before it was known what is found in them; with what is expected. */
export const alsoToldBriefly: readonly (readonly [expected: string, ...Story])[] = [
  [
    'conflict: Turnout was 58 percent (3) | Some 63 percent of voters turned out (3)',
    'turnout of a referendum',
    [
      3,
      'Voters in Carvane rejected the new harbour tax in a referendum on Friday. The no side won clearly, the electoral office said. Turnout was 58 percent. The mayor promised to look for other money.',
    ],
    [
      3,
      'Carvane has turned down a harbour tax. The referendum on Friday ended with a clear no. Some 63 percent of voters turned out. Mayor Ida Lund said she accepted the result.',
    ],
  ],
  [
    'conflict: About 6,000 workers walked out (3) | 4,500 drivers are on strike, the union says (3)',
    'rail strike',
    [
      3,
      'Train crews stopped work across Lorvia on Friday in a dispute over shifts. Most lines stood still in the morning. About 6,000 workers walked out. Talks are to go on next week.',
    ],
    [
      3,
      'A strike halted most trains in Lorvia on Friday. Commuters waited for hours at the main station. 4,500 drivers are on strike, the union says. The railway called it irresponsible.',
    ],
  ],
  [
    'conflict: Organisers counted 41,000 people (3) | Police put the crowd at 43,500 (3)',
    'rally',
    [
      3,
      'Tens of thousands of people rallied in the capital of Lorvia on Friday against the pension plan. Organisers counted 41,000 people. The prime minister did not comment.',
    ],
    [
      3,
      "A rally against the pension plan filled Castle Square in Lorvia's capital on Friday. Police put the crowd at 43,500. No one was arrested.",
    ],
  ],
  [
    'conflict: magnitude of 6.1 (3) | The quake measured 6.3, the seismological centre said (3)',
    'quake',
    [
      3,
      'A strong earthquake shook the coast of Merrow early on Friday. It had a magnitude of 6.1. Residents ran into the streets. No deaths were reported.',
    ],
    [
      3,
      'Merrow was jolted awake by an earthquake on Friday. The quake measured 6.3, the seismological centre said. Power failed in parts of the town.',
    ],
  ],
  [
    'development: The school has 64 pupils (1) | It now has 81 pupils (5)',
    'school',
    [
      1,
      'The only school on the island of Hask was saved from closing on Wednesday. The council voted to keep it. The school has 64 pupils. Parents cheered.',
    ],
    [
      5,
      'More families have sent their children to the school on Hask since the council kept it open. It now has 81 pupils. Two teachers were hired.',
    ],
  ],
  [
    'development: an offer of 2.1bn crowns (1) | raised its offer to 2.4bn crowns (4)',
    'offer',
    [
      1,
      'Brandt Holding made an offer of 2.1bn crowns for the brewer Olund on Wednesday. The board called it too low. Shares rose.',
    ],
    [
      4,
      'Brandt Holding went back to the brewer Olund with more money on Saturday. It raised its offer to 2.4bn crowns. The board will meet on Monday.',
    ],
  ],
  [
    'development: 18 are in hospital (1) | 33 are in hospital, the town said (2) | 46 children are in hospital (3)',
    'hospital',
    [
      1,
      'Children fell ill after lunch at a school in Pellin on Wednesday. The kitchen was closed. 18 are in hospital. Doctors suspect salmonella.',
    ],
    [
      2,
      'The number of sick children at the school in Pellin grew on Thursday. 33 are in hospital, the town said. The kitchen stays closed.',
    ],
    [
      3,
      'Salmonella was found in the kitchen of the school in Pellin. 46 children are in hospital. The caterer apologised.',
    ],
  ],
  [
    'conflict: The price is 640 million euros (3) | The deal, announced on Friday, is worth 710 million euros (3)',
    'price',
    [
      3,
      'The Dutch fund Arvo will take over the ferry line Sundline, both companies said on Friday. The price is 640 million euros. The brand stays.',
    ],
    [
      3,
      'Sundline, the ferry company, is being sold to the fund Arvo. The deal, announced on Friday, is worth 710 million euros. Unions were not told before.',
    ],
  ],
  [
    'conflict: 1,800 hectares have burned (3) | destroyed 2,600 hectares (3)',
    'wild fire',
    [
      3,
      'A wildfire is spreading in the hills of Tavo. Strong winds drove the flames on Friday. 1,800 hectares have burned.',
    ],
    [
      3,
      'Firefighters fought a wildfire in the hills of Tavo on Friday. The fire has destroyed 2,600 hectares. No houses were lost.',
    ],
  ],
  [
    'conflict: 1,100 jobs will go (3) | cuts 1,400 jobs (3)',
    'job',
    [
      3,
      'The carmaker Velo will close its plant in Rudd, it said on Friday. 1,100 jobs will go. The works council was shocked.',
    ],
    [
      3,
      'Velo is shutting its car plant in Rudd. The company announced on Friday that it cuts 1,400 jobs. The town fears for its future.',
    ],
  ],
  [
    'conflict: 20,000 people attended (3) | Police estimated the crowd at 35,000 (3)',
    'funeral',
    [
      3,
      'Lorvia said farewell to the singer Edda Moor on Friday. 20,000 people attended the funeral. Radio stations played her songs.',
    ],
    [
      3,
      'The singer Edda Moor was buried in Lorvia on Friday. Police estimated the crowd at 35,000. The president laid a wreath.',
    ],
  ],
  [
    'conflict: 120 passengers have fallen ill (3) | 164 passengers are sick (3)',
    'ill',
    [
      3,
      'A norovirus broke out on the cruise ship Halcyon, its owner said on Friday. 120 passengers have fallen ill. The ship is in port at Merrow.',
    ],
    [
      3,
      'The cruise ship Halcyon docked in Merrow on Friday with norovirus on board. 164 passengers are sick. Cabins are being cleaned.',
    ],
  ],
  [
    'conflict: Promoters said 52,000 people came (3) | The crowd was put at 38,000 by police (3)',
    'concert',
    [
      3,
      'The band Glass Harbour played in the stadium of Rudd on Friday. Promoters said 52,000 people came. It rained all evening.',
    ],
    [
      3,
      'Glass Harbour opened its tour on Friday in the stadium of Rudd. The crowd was put at 38,000 by police. Fans sang in the rain.',
    ],
  ],
  [
    'conflict: Attendance was 84,000 (3) | drew 97,000 visitors (3)',
    'attendance',
    [
      3,
      'The farm fair of Hask closed on Friday after five days. Attendance was 84,000. Next year it will be held in May.',
    ],
    [
      3,
      'After five days the farm fair on Hask ended on Friday. It drew 97,000 visitors. Organisers were pleased.',
    ],
  ],
  [
    'conflict: Wages rise by 4.5 percent (3) | Pay goes up by 5.2 percent (3)',
    'wage',
    [
      3,
      'Nurses and hospitals in Lorvia reached a pay deal on Friday. Wages rise by 4.5 percent. The strike ends.',
    ],
    [
      3,
      'The strike of nurses in Lorvia is over after a pay deal on Friday. Pay goes up by 5.2 percent. Hospitals reopen wards.',
    ],
  ],
  [
    'conflict: It is 8.4 kilometres long (3) | The tunnel is 9.1 kilometres long (3)',
    'length',
    [
      3,
      'The tunnel under the Merrow strait was opened on Friday. It is 8.4 kilometres long. The king rode the first train.',
    ],
    [
      3,
      'Trains run through the new tunnel under the Merrow strait since Friday. The tunnel is 9.1 kilometres long. It cost more than planned.',
    ],
  ],
  [
    'conflict: The fine is 30 million euros (3) | must pay 45 million euros (3)',
    'fine',
    [
      3,
      'The regulator in Lorvia punished the bank Nordal on Friday for poor controls. The fine is 30 million euros. Nordal will appeal.',
    ],
    [
      3,
      'Nordal bank was fined on Friday by the regulator in Lorvia for poor controls. It must pay 45 million euros. Its chief resigned.',
    ],
  ],
  [
    'conflict: 12,000 homes have no electricity (3) | 19,000 households were cut off (3)',
    'homes w/o',
    [
      3,
      'A storm tore down power lines around Pellin on Friday. 12,000 homes have no electricity. Schools closed.',
    ],
    [
      3,
      'Power lines fell in a storm around Pellin on Friday. 19,000 households were cut off. Crews are out.',
    ],
  ],
  [
    'conflict: 212 people were rescued (3) | 240 passengers were saved (3)',
    'rescued',
    [
      3,
      'A ferry ran aground off Hask on Friday. All were brought ashore in the night. 212 people were rescued.',
    ],
    [
      3,
      'The coast guard emptied a ferry that ran aground off Hask on Friday. 240 passengers were saved. The captain was questioned.',
    ],
  ],
  [
    'conflict: Turnout was 44 percent (3) | Turnout stood at 47 percent (3)',
    'turnout2',
    [
      3,
      'Polls closed in Ardmoor on Friday after a quiet vote for mayor. Anna Vik leads by a wide margin, first counts show. Turnout was 44 percent. Results are due on Saturday.',
    ],
    [
      3,
      "Anna Vik is set to become mayor of Ardmoor, first counts of Friday's election show. Turnout stood at 47 percent. Her rival conceded.",
    ],
  ],
  [
    'conflict: The union says 3,400 teachers are on strike (3) | The ministry said 2,100 teachers had walked out (3)',
    'teachers strike',
    [
      3,
      'Schools stayed shut in most of Ardmoor on Friday as teachers walked out over class sizes. The union says 3,400 teachers are on strike.',
    ],
    [
      3,
      'Teachers in Ardmoor went on strike on Friday. The ministry said 2,100 teachers had walked out. Parents brought children to work.',
    ],
  ],
  [
    'conflict: 700 dockers are striking (2) | Nearly 1,000 dockers stopped work (2)',
    'ship strike',
    [
      2,
      'Dockers in the port of Gallen have laid down their tools. 700 dockers are striking. Ships wait outside.',
    ],
    [
      2,
      'Ships could not unload at the port of Gallen on Thursday because of a strike. Nearly 1,000 dockers stopped work. The port lost millions.',
    ],
  ],
  [
    'conflict: Police estimated that 5,000 people attended (4) | 8,000 people came, the organisers said (4)',
    'vigil',
    [
      4,
      'Ardmoor mourned the victims of the bus crash with a vigil on Saturday. Police estimated that 5,000 people attended. Candles burned on the steps of the church.',
    ],
    [
      4,
      'A vigil for the victims of the bus crash was held in Ardmoor on Saturday. 8,000 people came, the organisers said. The bishop spoke.',
    ],
  ],
  [
    'conflict: magnitude was 5.2 (2) | It measured 5.6 (2)',
    'quake2',
    [
      2,
      'A quake struck northern Tavas on Thursday, cracking walls. The magnitude was 5.2. A bridge was closed.',
    ],
    [
      2,
      'Northern Tavas felt an earthquake on Thursday. It measured 5.6 on the Richter scale. A bridge was closed as a precaution.',
    ],
  ],
  [
    'conflict: 5.2-magnitude (2) | It registered 5.6 (2)',
    'quake3',
    [2, 'A 5.2-magnitude quake struck northern Tavas on Thursday, cracking walls.'],
    [
      2,
      'Northern Tavas felt an earthquake on Thursday. It registered 5.6. A bridge was closed as a precaution.',
    ],
  ],
  [
    'development: 140 dogs (1) | 175 dogs (4)',
    'shelter',
    [1, 'The animal shelter of Gallen is full. The shelter has 140 dogs. It asks for help.'],
    [
      4,
      'After a call for help the animal shelter of Gallen is busier than ever. The shelter now has 175 dogs.',
    ],
  ],
  [
    'development: The bid is worth $800 million (1) | increased its bid to $950 million (3)',
    'bid',
    [
      1,
      'Korvat Media put in a bid for the broadcaster Nova on Wednesday. The bid is worth $800 million.',
    ],
    [
      3,
      'Korvat Media is not giving up on the broadcaster Nova. It increased its bid to $950 million on Friday.',
    ],
  ],
  [
    'development: 26 people are ill (1) | 41 people have fallen ill (2) | 58 guests are sick (3)',
    'sick',
    [
      1,
      'Guests of a hotel in Tavas fell ill on Wednesday. 26 people are ill. The pool was closed.',
    ],
    [
      2,
      'An illness spreads at a hotel in Tavas. 41 people have fallen ill. The pool remains closed.',
    ],
    [3, 'Officials found bacteria in the pool of a hotel in Tavas. 58 guests are sick.'],
  ],
  [
    'conflict: 14 people (3) | 22 people (3)',
    'crash hospital',
    [
      3,
      'Two trams collided in Ardmoor on Friday. The drivers were shaken. 14 people were taken to hospital.',
    ],
    [
      3,
      'A tram ran into another in Ardmoor on Friday. 22 people were taken to hospital, the fire service said.',
    ],
  ],
  [
    'conflict: pays $310 million (3) | The takeover is worth $360 million (3)',
    'price2',
    [
      3,
      'Helm Foods is buying the bakery chain Krume, it said on Friday. It pays $310 million. Shops keep their name.',
    ],
    [
      3,
      'The bakery chain Krume is to be bought by Helm Foods. The takeover is worth $360 million, Krume said on Friday.',
    ],
  ],
  [
    'conflict: 600 residents were evacuated (3) | About 850 people had to leave their homes (3)',
    'evac2',
    [
      3,
      'A gas leak emptied a quarter of Gallen on Friday. 600 residents were evacuated. The leak was stopped at noon.',
    ],
    [
      3,
      'Gas leaked from a main in Gallen on Friday. About 850 people had to leave their homes. Nobody was hurt.',
    ],
  ],
  [
    'development: 2,000 people have been evacuated (3) | 5,200 people have been evacuated (5)',
    'evac3',
    [
      3,
      'Lava flows from the volcano on Tavas. Ash covered roofs on Friday. 2,000 people have been evacuated.',
    ],
    [
      5,
      'The volcano on Tavas keeps erupting. Ash closed the airport on Sunday. 5,200 people have been evacuated.',
    ],
  ],
  [
    'development: 300 hectares have burnt (2) | 740 hectares have burnt (4)',
    'burn',
    [2, 'A heath fire near Gallen is out of control. 300 hectares have burnt.'],
    [4, 'A heath fire near Gallen is still burning. 740 hectares have burnt. Rain is forecast.'],
  ],
  [
    'conflict: The fine is $4 million (3) | was fined $6 million (3)',
    'fine2',
    [
      3,
      'A court in Gallen fined the dairy Melk on Friday for dumping waste. The fine is $4 million.',
    ],
    [
      3,
      'The dairy Melk was found guilty in Gallen on Friday of dumping waste. It was fined $6 million.',
    ],
  ],
  [
    'conflict: 30,000 homes lost power (3) | 45,000 households were without power (3)',
    'lights',
    [3, 'A substation caught fire in Ardmoor on Friday. 30,000 homes lost power.'],
    [
      3,
      'Ardmoor went dark on Friday when a substation caught fire. 45,000 households were without power.',
    ],
  ],
  [
    'conflict: The zoo has 900 animals (3) | It has 1,200 animals (3)',
    'zoo',
    [3, 'The zoo of Gallen closes, the council decided on Friday. The zoo has 900 animals.'],
    [
      3,
      "Gallen's council voted on Friday to shut the zoo. It has 1,200 animals. They will be moved.",
    ],
  ],
  [
    'conflict: The bridge is 2.1 kilometres long (3) | It is 2.6 kilometres long (3)',
    'bridge',
    [3, 'The longest bridge of Tavas opened on Friday. The bridge is 2.1 kilometres long.'],
    [
      3,
      'Cars crossed the new bridge on Tavas for the first time on Friday. It is 2.6 kilometres long.',
    ],
  ],
  [
    'conflict: The organisers put the number at 15,000 (3) | Police counted 9,000 women (3)',
    'march2',
    [
      3,
      'Women marched through Gallen on Friday for equal pay. The organisers put the number at 15,000.',
    ],
    [
      3,
      'A march for equal pay went through Gallen on Friday. Police counted 9,000 women. It ended at the town hall.',
    ],
  ],
];

/** The same, of which nothing may be told. */
export const neitherOfOneThing: readonly Story[] = [
  [
    'turnout region',
    [
      3,
      'Voters in Carvane rejected the new harbour tax in a referendum on Friday. Turnout was 58 percent.',
    ],
    [
      3,
      "Carvane has turned down a harbour tax in Friday's referendum. In the old town the no won by far. Turnout there was 72 percent.",
    ],
  ],
  [
    'turnout region 2',
    [
      3,
      'Voters in Carvane rejected the new harbour tax in a referendum on Friday. Turnout was 58 percent.',
    ],
    [
      3,
      "Carvane has turned down a harbour tax in Friday's referendum. The old town voted no by far. Turnout was 72 percent.",
    ],
  ],
  [
    'strike: two companies',
    [
      3,
      'Staff of the airline Avia and of Skyline stopped work in Rudd on Friday. At Avia, 900 workers walked out.',
    ],
    [3, 'Strikes hit the airport of Rudd on Friday. At Skyline, 1,300 workers walked out.'],
  ],
  [
    'strike: two companies 2',
    [3, 'Staff of the airline Avia stopped work in Rudd on Friday. 900 workers walked out.'],
    [3, 'Staff of the airline Skyline stopped work in Rudd on Friday. 1,300 workers walked out.'],
  ],
  [
    'rally morning/evening',
    [
      3,
      'A rally against the pension plan filled Castle Square on Friday morning. Organisers counted 41,000 people.',
    ],
    [
      3,
      'A rally against the pension plan filled Castle Square on Friday evening. Police put the crowd at 23,500.',
    ],
  ],
  [
    'rallies all over',
    [
      3,
      'People rallied in the towns of Lorvia on Friday against the pension plan. Organisers counted 141,000 people.',
    ],
    [
      3,
      'People rallied in Rudd on Friday against the pension plan of Lorvia. Police put the crowd at 43,500.',
    ],
  ],
  [
    'quake prelim',
    [
      3,
      'A strong earthquake shook the coast of Merrow early on Friday. It had a magnitude of 6.1.',
    ],
    [
      3,
      'Merrow was jolted by an earthquake on Friday, the strongest since a quake ten years ago. That quake measured 6.6.',
    ],
  ],
  [
    'quake pair',
    [
      3,
      'A strong earthquake shook the coast of Merrow early on Friday. It had a magnitude of 6.1.',
    ],
    [
      3,
      'Merrow was shaken again on Friday evening, hours after the first quake. The evening quake measured 5.6.',
    ],
  ],
  [
    'offer board',
    [
      1,
      'Brandt Holding made an offer for the brewer Olund on Wednesday. The offer is worth 2.1bn crowns.',
    ],
    [
      3,
      'The brewer Olund told Brandt Holding on Friday to pay more. The board wants an offer of 2.9bn crowns.',
    ],
  ],
  [
    'hospital adults',
    [
      1,
      'Children and teachers fell ill at a school in Pellin on Wednesday. 18 children are in hospital.',
    ],
    [
      1,
      'Children and teachers fell ill at a school in Pellin on Wednesday. Four teachers are in hospital.',
    ],
  ],
  [
    'hospital icu',
    [1, 'Children fell ill after lunch at a school in Pellin on Wednesday. 18 are in hospital.'],
    [2, 'Children fell ill after lunch at a school in Pellin. Three are in intensive care.'],
  ],
  [
    'hospital discharged',
    [1, 'Children fell ill after lunch at a school in Pellin on Wednesday. 18 are in hospital.'],
    [2, 'Children fell ill after lunch at a school in Pellin. 12 have left hospital.'],
  ],
  [
    'price equity',
    [
      3,
      'The fund Arvo will take over the ferry line Sundline, both companies said on Friday. The price is 640 million euros.',
    ],
    [
      3,
      'The fund Arvo will take over the ferry line Sundline. The deal is worth 910 million euros including debt.',
    ],
  ],
  [
    'price of older deal',
    [
      3,
      'The fund Arvo will take over the ferry line Sundline, both companies said on Friday. The price is 640 million euros.',
    ],
    [
      3,
      'The fund Arvo will take over the ferry line Sundline. It bought the line Marga in spring. The price was 310 million euros.',
    ],
  ],
  [
    'evac towns',
    [3, 'The dam above Sorrel cracked on Friday after heavy rain. 3,200 people were evacuated.'],
    [
      3,
      'The dam above Sorrel cracked on Friday after heavy rain. Downstream, 900 people were evacuated.',
    ],
  ],
  [
    'evac hospital',
    [3, 'The dam above Sorrel cracked on Friday after heavy rain. 3,200 people were evacuated.'],
    [
      3,
      'The dam above Sorrel cracked on Friday. The hospital had to close. 180 patients were evacuated.',
    ],
  ],
  [
    'evac hospital 2',
    [3, 'The dam above Sorrel cracked on Friday after heavy rain. 3,200 people were evacuated.'],
    [
      3,
      'The dam above Sorrel cracked on Friday. The hospital had to close. 980 people were evacuated.',
    ],
  ],
  [
    'fires',
    [3, 'A wildfire is spreading in the hills of Tavo. 1,800 hectares have burned.'],
    [
      3,
      'Wildfires are burning in the hills of Tavo and on the coast. On the coast 2,600 hectares have burned.',
    ],
  ],
  [
    'jobs worldwide',
    [3, 'The carmaker Velo will close its plant in Rudd, it said on Friday. 1,100 jobs will go.'],
    [3, 'Velo is shutting its car plant in Rudd. It cuts 3,000 jobs worldwide.'],
  ],
  [
    'jobs two plants',
    [3, 'The carmaker Velo will close its plant in Rudd, it said on Friday. 1,100 jobs will go.'],
    [3, 'Velo is shutting its car plant in Rudd and shrinks the one in Elm. 700 jobs will go.'],
  ],
  [
    'crowd record',
    [3, 'The band Glass Harbour played in the stadium of Rudd on Friday. 52,000 people attended.'],
    [
      3,
      'Glass Harbour played in Rudd on Friday. The support act opened. 30,000 people attended its own show.',
    ],
  ],
  [
    'march & watchers',
    [3, 'A march for peace went through Rudd on Friday. 20,000 people took part.'],
    [3, 'A march for peace went through Rudd on Friday. 8,000 children took part.'],
  ],
  [
    'two marches days',
    [3, 'A march for peace went through Rudd. 20,000 people took part.'],
    [3, 'A march for peace went through Rudd on Thursday. 8,000 people took part.'],
  ],
  [
    'turnout rounds',
    [3, 'Lorvia elected a president on Friday in a runoff. Turnout was 58 percent.'],
    [
      3,
      'Lorvia elected a president on Friday. The first round was two weeks ago. Turnout was 66 percent.',
    ],
  ],
  [
    'local election',
    [3, 'Lorvia elected its parliament on Friday. Turnout was 58 percent.'],
    [
      3,
      'Lorvia elected its parliament and its councils on Friday. For the councils turnout was 49 percent.',
    ],
  ],
  [
    't part',
    [3, 'Polls closed in Ardmoor on Friday after a quiet vote for mayor. Turnout was 44 percent.'],
    [
      3,
      "Anna Vik is set to become mayor of Ardmoor after Friday's vote. Abroad, turnout was 61 percent.",
    ],
  ],
  [
    't party members',
    [
      3,
      'Members of the Green Party in Ardmoor elected a leader on Friday. Turnout was 44 percent.',
    ],
    [
      3,
      'Members of the Liberal Party in Ardmoor elected a leader on Friday. Turnout was 61 percent.',
    ],
  ],
  [
    't expected',
    [3, 'Polls closed in Ardmoor on Friday after a quiet vote for mayor. Turnout was 44 percent.'],
    [
      3,
      'Ardmoor voted for a mayor on Friday. Pollsters had expected more. A turnout of 55 percent was expected.',
    ],
  ],
  [
    't need',
    [
      3,
      'Polls closed in Ardmoor on Friday after a quiet vote on the tram. Turnout was 44 percent.',
    ],
    [3, 'Ardmoor voted on the tram on Friday. The vote is valid with a turnout of 50 percent.'],
  ],
  [
    'strike members',
    [3, 'Teachers in Ardmoor went on strike on Friday. 2,100 teachers walked out.'],
    [3, 'Teachers in Ardmoor went on strike on Friday. The union has 4,000 members.'],
  ],
  [
    'strike warn',
    [3, 'Teachers in Ardmoor went on strike on Friday. 2,100 teachers walked out.'],
    [
      3,
      'Teachers in Ardmoor went on strike on Friday. The union warned that 4,000 teachers will be on strike on Monday.',
    ],
  ],
  [
    'vigil other',
    [
      4,
      'Ardmoor mourned the victims of the bus crash with a vigil on Saturday. 5,000 people attended.',
    ],
    [
      4,
      'Gallen, where most victims of the bus crash in Ardmoor lived, held a vigil on Saturday. 2,000 people attended.',
    ],
  ],
  [
    'vigil/mass',
    [
      4,
      'Ardmoor mourned the victims of the bus crash with a vigil on Saturday. 5,000 people attended.',
    ],
    [
      4,
      'Ardmoor mourned the victims of the bus crash with a mass on Saturday. 1,200 people attended.',
    ],
  ],
  [
    'quakes',
    [2, 'A quake struck northern Tavas on Thursday. The magnitude was 5.2.'],
    [2, 'A quake struck southern Tavas on Thursday. The magnitude was 4.6.'],
  ],
  [
    'shelter cats',
    [1, 'The animal shelter of Gallen is full. The shelter has 140 dogs.'],
    [4, 'The animal shelter of Gallen is full. The shelter has 75 cats.'],
  ],
  [
    'shelter two',
    [1, 'The animal shelter of Gallen is full. The shelter has 140 dogs.'],
    [4, 'The animal shelter of Gallen got help from Ardmoor. The shelter there has 60 dogs.'],
  ],
  [
    'shelter room',
    [1, 'The animal shelter of Gallen is full. The shelter has 140 dogs.'],
    [4, 'The animal shelter of Gallen is full. The shelter has room for 100 dogs.'],
  ],
  [
    'bid part',
    [
      1,
      'Korvat Media put in a bid for the broadcaster Nova on Wednesday. The bid is worth $800 million.',
    ],
    [3, 'Korvat Media put in a bid for the radio arm of Nova. The bid is worth $300 million.'],
  ],
  [
    'bid asked',
    [
      1,
      'Korvat Media put in a bid for the broadcaster Nova on Wednesday. The bid is worth $800 million.',
    ],
    [3, 'Nova told Korvat Media that its bid is too low. Analysts say the price is $900 million.'],
  ],
  [
    'sick staff',
    [1, 'Guests of a hotel in Tavas fell ill on Wednesday. 26 people are ill.'],
    [1, 'Guests and staff of a hotel in Tavas fell ill on Wednesday. 11 waiters are ill.'],
  ],
  [
    'sick two hotels',
    [1, 'Guests of a hotel in Tavas fell ill on Wednesday. 26 people are ill.'],
    [2, 'Guests of another hotel in Tavas fell ill on Thursday. 12 people are ill.'],
  ],
  [
    'price parts',
    [3, 'Helm Foods is buying the bakery chain Krume, it said on Friday. It pays $310 million.'],
    [
      3,
      'Helm Foods is buying the bakery chain Krume. It pays $90 million now and the rest in June.',
    ],
  ],
  [
    'evac return',
    [3, 'A gas leak emptied a quarter of Gallen on Friday. 600 residents were evacuated.'],
    [4, 'The gas leak in Gallen is closed. 350 residents are back in their homes.'],
  ],
  [
    'evac islands',
    [3, 'Lava flows from the volcano on Tavas. 2,000 people have been evacuated.'],
    [4, 'Lava flows from the volcano on Tavas. On the east side 700 people have been evacuated.'],
  ],
  [
    'burn 2',
    [2, 'A heath fire near Gallen is out of control. 300 hectares have burnt.'],
    [2, 'A forest fire near Ardmoor is out of control. 740 hectares have burnt.'],
  ],
  [
    'burn year',
    [2, 'A heath fire near Gallen is out of control. 300 hectares have burnt.'],
    [2, 'A heath fire near Gallen is out of control. This year 4,740 hectares have burnt.'],
  ],
  [
    'jobs created',
    [3, 'The bank Nordal cuts 900 jobs, it told staff on Friday.'],
    [3, 'The bank Nordal cuts jobs, it told staff on Friday. It creates 300 jobs abroad.'],
  ],
  [
    'jobs since',
    [3, 'The bank Nordal cuts 900 jobs, it told staff on Friday.'],
    [3, 'The bank Nordal cuts jobs again. Since 2020 it has cut 2,400 jobs.'],
  ],
  [
    'lights restored',
    [3, 'A substation caught fire in Ardmoor on Friday. 30,000 homes lost power.'],
    [
      3,
      'A substation caught fire in Ardmoor on Friday. By evening 12,000 homes were without power.',
    ],
  ],
  [
    'lights homes/people',
    [3, 'A substation caught fire in Ardmoor on Friday. 30,000 homes lost power.'],
    [3, 'A substation caught fire in Ardmoor on Friday. 75,000 people were without power.'],
  ],
  [
    'march counted',
    [
      3,
      'Women marched through Gallen on Friday for equal pay. The organisers put the number at 15,000.',
    ],
    [3, 'Women marched through Gallen on Friday for equal pay. 300 men took part.'],
  ],
  [
    'match',
    [3, 'Gallen beat Ardmoor in the cup on Friday. The match drew 12,000 fans.'],
    [3, 'Tavas beat Melk in the cup on Friday. The match drew 7,000 fans.'],
  ],
  [
    'school classes',
    [1, 'The school on Hask stays open. The school has 64 pupils.'],
    [2, 'The school on Hask stays open. The school has four teachers.'],
  ],
  [
    'hosp towns',
    [
      3,
      'A bus with pupils overturned on the road from Rudd to Elm on Friday. 18 are in hospital. The driver was arrested.',
    ],
    [
      3,
      'A bus with pupils overturned on the road from Rudd to Elm on Friday. The clinic of Elm took in many. Seven are in hospital there.',
    ],
  ],
  [
    'hosp cond',
    [3, 'A bus with pupils overturned near Rudd on Friday. 18 are in hospital.'],
    [4, 'A bus with pupils overturned near Rudd on Friday. Three are in hospital with burns.'],
  ],
  [
    'magnitude scale other agency',
    [3, 'A quake shook Merrow on Friday. It had a magnitude of 6.1.'],
    [3, 'A quake shook Merrow on Friday. Its strongest aftershock had a magnitude of 5.4.'],
  ],
  [
    'two crashes of crowd',
    [3, 'The singer Edda Moor gave a concert in Rudd on Friday. 20,000 people attended.'],
    [
      3,
      'The singer Edda Moor gave a concert in Rudd on Friday. 3,000 people gathered outside the stadium.',
    ],
  ],
  [
    'price per share',
    [3, 'Arvo buys Sundline, it said on Friday. The price is $4.2 billion.'],
    [3, 'Arvo buys Sundline, it said on Friday. It pays $31 million to the chief of Sundline.'],
  ],
  [
    'price sale of unit',
    [3, 'Arvo buys Sundline, it said on Friday. The price is $4.2 billion.'],
    [3, 'Arvo buys Sundline, it said on Friday. Sundline paid $3 billion for the ships.'],
  ],
  [
    'fine two firms',
    [3, 'A court fined the dairies Melk and Rahm on Friday. Melk was fined $4 million.'],
    [3, 'A court fined the dairies Melk and Rahm on Friday. Rahm was fined $6 million.'],
  ],
  [
    'fine two firms 2',
    [3, 'A court fined two dairies on Friday. Melk was fined $4 million.'],
    [3, 'A court fined two dairies on Friday for waste. Rahm was fined $6 million.'],
  ],
  [
    'pay two groups',
    [3, 'Nurses and porters won a deal in Lorvia on Friday. Pay rises by 4 percent.'],
    [3, 'Nurses and porters won a deal in Lorvia on Friday. For porters pay rises by 6 percent.'],
  ],
  [
    'pay two years',
    [3, 'Nurses won a deal in Lorvia on Friday. Pay rises by 4 percent in June.'],
    [3, 'Nurses won a deal in Lorvia on Friday. Pay rises by 7 percent over two years.'],
  ],
  [
    'evac two days',
    [3, 'The river Elm flooded Kolm on Friday. 900 people were evacuated.'],
    [3, 'The river Elm flooded Kolm on Friday. On Thursday 300 people were evacuated.'],
  ],
  [
    'evac school',
    [3, 'A bomb from the war was found in Kolm on Friday. 900 people were evacuated.'],
    [
      3,
      'A bomb from the war was found in Kolm on Friday. A school was emptied. 240 children were evacuated.',
    ],
  ],
  [
    'rescued parts',
    [3, 'A ferry ran aground off Hask on Friday. 212 people were rescued.'],
    [3, 'A ferry ran aground off Hask on Friday. By helicopter 40 people were rescued.'],
  ],
  [
    'jobs temp',
    [3, 'Velo closes its plant in Rudd, it said on Friday. 1,100 jobs will go.'],
    [3, 'Velo closes its plant in Rudd, it said on Friday. At suppliers 700 jobs will go.'],
  ],
  [
    'burnt houses',
    [3, 'A wildfire burns near Tavo since Friday. 1,800 hectares have burned.'],
    [3, 'A wildfire burns near Tavo since Friday. 900 hectares of forest have burned.'],
  ],
  [
    'has',
    [3, 'The firm Helm opened a plant in Rudd on Friday. The plant has 300 workers.'],
    [3, 'The firm Helm opened a plant in Rudd on Friday. The firm has 900 workers.'],
  ],
  [
    'has it',
    [3, 'The firm Helm opened a plant in Rudd on Friday. The plant has 300 workers.'],
    [3, 'The firm Helm opened a plant in Rudd on Friday. It has 900 workers.'],
  ],
  [
    'march police',
    [3, 'A march for peace went through Rudd on Friday. 20,000 people took part.'],
    [3, 'A march for peace went through Rudd on Friday. 800 police officers took part.'],
  ],
  [
    'march police 2',
    [3, 'A march for peace went through Rudd on Friday. Police counted 20,000 people.'],
    [3, 'A march for peace went through Rudd on Friday. Police counted 12 arrests.'],
  ],
  [
    'turnout council',
    [3, 'The council of Rudd elected a mayor on Friday. Turnout was 88 percent.'],
    [3, 'The people of Elm elected a mayor on Friday. Turnout was 51 percent.'],
  ],
  [
    'length tunnels',
    [3, 'A tunnel was opened in Rudd on Friday. It is 2 kilometres long.'],
    [3, 'A tunnel and a road were opened in Rudd on Friday. The road is 3.5 kilometres long.'],
  ],
  [
    'strike hunger',
    [3, 'Prisoners in Rudd went on hunger strike on Friday. 40 men are on strike.'],
    [3, 'Guards in Rudd went on strike on Friday. 70 men are on strike.'],
  ],
  [
    'ill two schools',
    [1, 'Pupils fell ill at schools in Pellin and Elm on Wednesday. 26 pupils are ill.'],
    [1, 'Pupils fell ill at a school in Pellin on Wednesday. 14 pupils are ill.'],
  ],
  [
    'offer to staff',
    [1, 'Korvat made an offer for Nova on Wednesday. The offer is worth $800 million.'],
    [2, 'Korvat made an offer for Nova on Wednesday. It offered $20 million to the staff.'],
  ],
];
