import type { Story } from './tellStory.ts';

/** A second lot, told by other words than the first. */
export const alsoCountedOtherwise: readonly (readonly [string, ...Story])[] = [
  [
    'conflict: The rebels say five people have been killed (3) | medical sources say the death toll stands at nine (3)',
    'killed vs toll one report',
    [
      3,
      'A bomb went off near a mosque in Tarn on Friday. The rebels say five people have been killed and 10 injured, but medical sources say the death toll stands at nine.',
    ],
    [
      3,
      'A bomb went off near a mosque in Tarn on Friday, the first attack there since the spring.',
    ],
  ],
  [
    'conflict: 41 deaths (3) | Doctors say at least 63 people have died (3)',
    'deaths / died',
    [
      3,
      'Heat has gripped the south of Lorvia for a week and the rivers run low. The health ministry has recorded 41 deaths.',
      'Heat grips Lorvia',
    ],
    [
      3,
      'Hospitals in the south of Lorvia are full after a week of heat. Doctors say at least 63 people have died.',
      'Hospitals full in heat of Lorvia',
    ],
  ],
  [
    'conflict: The interior ministry announced 118 arrests (12) | Lawyers for the students say 190 people were detained (12)',
    'arrests',
    [
      12,
      'Riot police cleared the square in front of the parliament of Velm on Sunday. The interior ministry announced 118 arrests.',
      'Square cleared in Velm',
    ],
    [
      12,
      'Tents were burning in front of the parliament of Velm as riot police moved in on Sunday. Lawyers for the students say 190 people were detained.',
      'Tents burn in Velm',
    ],
  ],
  [
    'conflict: Some 4,000 residents were evacuated (5) | The prefect said 6,500 people had to leave their homes (5)',
    'displaced',
    [
      5,
      'The river Orm broke its banks at Dele on Sunday and covered fields and roads. Some 4,000 residents were evacuated.',
      'Orm floods Dele',
    ],
    [
      5,
      'Soldiers filled sandbags at Dele on Sunday as the river Orm rose. The prefect said 6,500 people had to leave their homes.',
      'Sandbags at Dele',
    ],
  ],
  [
    'conflict: 40,000 trains (20) | 52,000 trains are being recalled (20)',
    'recalled',
    [
      20,
      'The toy maker Plink is taking its wooden trains off the shelves because paint on them has lead in it. It recalled 40,000 trains.',
      'Plink recalls trains',
    ],
    [
      20,
      'Parents should throw away wooden trains of the toy maker Plink, the consumer agency said, as their paint has lead in it. In all 52,000 trains are being recalled.',
      'Throw away trains, parents told',
    ],
  ],
  [
    'conflict: 14,000 residents (2) | More than 18,000 people have signed (2)',
    'signed petition',
    [
      2,
      'The plan to fell the old limes of Velm has made people angry. A petition against it was signed by 14,000 residents.',
      'Limes of Velm',
    ],
    [
      2,
      'The mayor of Velm will think again about felling the old limes. More than 18,000 people have signed a petition.',
      'Mayor thinks again on limes of Velm',
    ],
  ],
  [
    'conflict: $3 million (8) | $1.8 million (9)',
    'ransom',
    [
      8,
      'The owners of the tanker Alba paid a ransom of $3 million before its crew was set free, the pirates said on Wednesday.',
      'Crew of Alba free',
    ],
    [
      9,
      'The crew of the tanker Alba came home on Thursday. A negotiator said the ransom was $1.8 million.',
      'Alba crew home',
    ],
  ],
];

export const alsoCountedApart: readonly Story[] = [
  [
    'two shops thefts',
    [
      8,
      'Thieves struck twice in Oster over the weekend. From a bank they made off with €4m, police said.',
      'Thieves strike in Oster',
    ],
    [
      8,
      'Thieves struck twice in Oster over the weekend. Jewels worth €6.5m were stolen from a shop, its owner said.',
      'Thieves strike twice in Oster',
    ],
  ],
  [
    'workers of two plants',
    [
      6,
      'The truck maker Brandal will close two plants in Lorvia. In Oster 1,200 workers will lose their jobs.',
      'Brandal closes plants',
    ],
    [
      6,
      'The truck maker Brandal will close two plants in Lorvia. In Dele 700 employees will be laid off.',
      'Two Brandal plants to close',
    ],
  ],
  [
    'killed in the first, killed in the second attack',
    [
      3,
      'Two bombs went off in Tarn on Friday. The first one killed seven people near a mosque.',
      'Bombs in Tarn',
    ],
    [
      3,
      'Two bombs went off in Tarn on Friday. The second one, near a school, killed 12 people.',
      'Two bombs in Tarn',
    ],
  ],
  [
    'own: other thing',
    [
      3,
      'The council of Velm heard the plan on Monday. Officials said 40 families would be moved. The builder put the cost at 30 million. Trees will be felled.',
    ],
    [3, 'The council of Velm heard the plan for a new road on Monday and will vote next week.'],
  ],
  [
    'own: same source twice',
    [
      3,
      'Police said 40 people were arrested in Velm on Saturday. Later police put the number at 52.',
    ],
    [3, 'Police arrested people in Velm on Saturday at a march.'],
  ],
  [
    'weekly cases',
    [
      3,
      'Measles has spread in Ostry, the health office said on Friday. It counted 31 patients who were infected this week.',
      'Measles in Ostry',
    ],
    [
      3,
      'Measles has spread in Ostry, doctors said on Friday. In all, 74 patients were infected.',
      'Measles spreads in Ostry',
    ],
  ],
  [
    'seats vs tickets',
    [3, 'The hall in Velm will open in June. It will seat 1,200 guests.', 'Hall to open in Velm'],
    [
      3,
      'The hall in Velm will open in June. The mayor invited 800 guests.',
      'Velm hall opens in June',
    ],
  ],
  [
    'killed in war vs in attack',
    [
      3,
      'A rocket hit a market in Tarn on Friday and killed 14 people, the mayor said. The war began in March.',
      'Rocket hits market in Tarn',
    ],
    [
      3,
      'A rocket hit a market in Tarn on Friday. The war has killed 32 people in the town since March, the mayor said.',
      'Market of Tarn hit',
    ],
  ],
  [
    'evacuated then returned',
    [
      5,
      'The river Orm broke its banks at Dele on Sunday. Some 4,000 residents were evacuated.',
      'Orm floods Dele',
    ],
    [
      6,
      'The river Orm at Dele fell on Monday. About 2,500 residents could go back to their homes.',
      'Orm falls at Dele',
    ],
  ],
  [
    'donated by two',
    [
      5,
      'Help came for Dele after the flood. The king donated €2m for new houses.',
      'Help for Dele',
    ],
    [
      5,
      'Help came for Dele after the flood. The shipping firm Halden gave a donation of €5m.',
      'Dele is helped',
    ],
  ],
  [
    'missiles sides',
    [
      5,
      'Arvenia and Tolmark fought again on Sunday. Arvenia fired 40 rockets at Velin, the ministry said.',
      'War goes on',
    ],
    [
      5,
      'Arvenia and Tolmark fought again on Sunday. Tolmark launched 65 rockets at Hodra, the ministry said.',
      'Fighting again',
    ],
  ],
  [
    'fined different firms',
    [
      5,
      'The cartel office punished two makers of cement on Monday. It fined Norvik €20m for fixing prices.',
      'Cement makers fined',
    ],
    [
      5,
      'The cartel office punished two makers of cement on Monday. Halden must pay a penalty of €26m.',
      'Fines for cement makers',
    ],
  ],
  [
    'last strike',
    [
      2,
      'Schools stayed shut in Velm on Thursday. The union said 3,100 teachers had walked out.',
      'Velm schools shut',
    ],
    [
      2,
      'Schools stayed shut in Velm on Thursday. When teachers last went out, in the spring, 1,900 teachers were on strike.',
      'Velm strike',
    ],
  ],
  [
    'morning and evening turnout of march',
    [
      2,
      'Farmers marched through Velm on Thursday against a tax. In the morning 3,000 people took part, police said.',
      'Farmers in Velm',
    ],
    [
      2,
      'Farmers marched through Velm on Thursday against a tax. At the rally in the evening 8,000 people took part, police said.',
      'Velm rally',
    ],
  ],
  [
    'insured things',
    [
      5,
      'The museum of Velm burned on Sunday. Its paintings were insured for €30m.',
      'Museum burns in Velm',
    ],
    [
      5,
      'The museum of Velm burned on Sunday. The building was insured for €12m.',
      'Velm museum lost',
    ],
  ],
  [
    'sent by two allies',
    [
      5,
      'Allies promised help to Lorvia on Sunday. Arvenia will send 200 doctors.',
      'Help for Lorvia',
    ],
    [
      5,
      'Allies promised help to Lorvia on Sunday. In all, 350 doctors would be sent by Tolmark.',
      'Allies help Lorvia',
    ],
  ],
  [
    'closed branches: plan grown (same day, two steps)',
    [
      5,
      'The bank Cordia will close 40 branches this year, it said on Sunday.',
      'Cordia closes branches',
    ],
    [
      5,
      'The bank Cordia thins out its network. By 2030, 110 branches will be closed.',
      'Cordia thins out',
    ],
  ],
];
