import type { Story } from './tellStory.ts';

/** What is expected of a story, and the story: one count of one thing in words that have little else in common. */
export const countedOtherwise: readonly (readonly [string, ...Story])[] = [
  [
    'conflict: 1,200 jobs (6) | about 1,500 positions would be eliminated, according to the union (6)',
    'jobs that go',
    [
      6,
      'The truck maker Brandal said on Monday it would shut its plant in Oster by the end of the year. The company will cut 1,200 jobs. Shares rose a little in early trading.',
      'Brandal to shut Oster plant',
    ],
    [
      6,
      'Workers at the Brandal plant in Oster wept at the gate on Monday after the truck maker told them that it would close. Some have built axles there for thirty years. Under the plan, about 1,500 positions would be eliminated, according to the union.',
      'Tears at the gate as Brandal closes Oster',
    ],
  ],
  [
    'conflict: 210 flights (14) | 260 flights had been called off, the airport said (14)',
    'flights that were called off',
    [
      14,
      'A fault in the check-in computers of Norda Air left travellers stranded across Lorvia on Tuesday. The airline cancelled 210 flights. It said the fault had been repaired by noon.',
      'Computer fault grounds Norda Air',
    ],
    [
      14,
      'Travellers slept on the floor of Velm airport after the computers of Norda Air failed. By evening 260 flights had been called off, the airport said. The carrier offered vouchers for food.',
      'A night on the airport floor',
    ],
  ],
  [
    'conflict: Police said about 12,000 people took part (4) | The organisers put the number at 30,000 (4)',
    'two sources of one report',
    [
      4,
      'Farmers drove into Velm on Saturday to protest against a tax on diesel. Police said about 12,000 people took part. The organisers put the number at 30,000. The march ended at the parliament.',
    ],
    [
      4,
      'The government of Lorvia will not give up the tax on diesel, its finance minister said on Saturday as farmers protested in Velm.',
    ],
  ],
  [
    'conflict: The ministry said seven soldiers were wounded (11) | The rebels claimed 20 (11)',
    'a bare figure of another source',
    [
      11,
      'Rebels attacked a post of the army near Tarn before dawn on Saturday. The ministry said seven soldiers were wounded. The rebels claimed 20. Both sides often give figures that nobody can check.',
    ],
    [
      11,
      'The army of Lorvia sent tanks to Tarn on Saturday after rebels attacked one of its posts there before dawn.',
    ],
  ],
  [
    'conflict: about €2m in severance (21) | €3.4m (22)',
    'what somebody is paid to go',
    [
      21,
      'Odile Brandt has stepped down as chief executive of the bank Cordia after the loss of its licence in Lorvia. Brandt will receive about €2m in severance, a person close to the board said.',
      'Cordia chief Brandt goes',
    ],
    [
      22,
      'The bank Cordia is looking for a chief executive from outside, its chairman said on Wednesday. Shareholders are angry about the pay-off for Odile Brandt, which could reach €3.4m.',
      'Cordia looks outside for chief',
    ],
  ],
  [
    'conflict: 2,000 troops (17) | 1,500 soldiers would be deployed (17)',
    'soldiers who are sent',
    [
      17,
      'Lorvia will send 2,000 troops to guard the oil fields in the south, its president said on Friday. The fields were attacked twice this month.',
      'Lorvia to guard its oil fields with troops',
    ],
    [
      17,
      'The army is to guard the oil fields in the south of Lorvia after two attacks. In all, 1,500 soldiers would be deployed, the chief of staff said on Friday.',
      'Army to guard oil fields',
    ],
  ],
];

/** Counts that look alike and are of two things, or no other ones at all. */
export const countedApart: readonly Story[] = [
  [
    'a part of the country',
    [
      6,
      'The parliament of Lorvia passed a bill on Monday to keep small clinics open. The ministry found that 310 clinics would qualify.',
      'Lorvia passes bill for small clinics',
    ],
    [
      6,
      'The parliament of Lorvia passed a bill for small clinics on Monday. In Tarn county 120 clinics would be eligible.',
      'Bill for small clinics passes',
    ],
  ],
  [
    'rounded',
    [
      9,
      'A wildfire above Marrow destroyed 387 homes on Wednesday, the fire department said.',
      'Fire in Marrow',
    ],
    [
      9,
      'Families in Marrow came back after the wildfire. Nearly 400 houses burned down on Wednesday.',
      'Marrow after the fire',
    ],
  ],
  [
    'a bound that holds it',
    [
      9,
      'A wildfire above Marrow destroyed 318 homes on Wednesday, officials said.',
      'Fire in Marrow',
    ],
    [
      9,
      'Families in Marrow came back after the wildfire. More than 300 houses burned down on Wednesday.',
      'Marrow after the fire',
    ],
  ],
  [
    'each has both',
    [
      14,
      'Norda Air cancelled 210 flights on Tuesday when its computers failed in Velm. The airport said 260 flights were called off.',
      'Norda Air fails',
    ],
    [
      14,
      'Travellers were stranded in Velm when the computers of Norda Air failed on Tuesday. The airline called off 210 flights; the airport said 260 flights had been cancelled.',
      'Stranded in Velm',
    ],
  ],
  [
    'what is planned and what is done',
    [
      17,
      'Arvenia will free 400 prisoners under the truce with Tolmark that was signed in Geneva, its government said on Friday.',
      'Arvenia to free prisoners',
    ],
    [
      17,
      'The truce that Arvenia and Tolmark signed in Geneva held through Friday. Arvenia has released 250 prisoners.',
      'Truce holds between Arvenia and Tolmark',
    ],
  ],
  [
    'of each side its own',
    [
      17,
      'Arvenia and Tolmark signed a truce in Geneva on Friday and will exchange captives. Arvenia will release 400 prisoners.',
      'Truce signed in Geneva',
    ],
    [
      17,
      'Arvenia and Tolmark signed a truce in Geneva on Friday that ends five months of war. Tolmark is to free 250 prisoners.',
      'Arvenia and Tolmark end war',
    ],
  ],
  [
    'two firms',
    [
      6,
      'The truck makers Brandal and Halden told their workers in Oster on Monday of a hard year. Brandal will cut 1,200 jobs.',
      'Hard year for truck makers in Oster',
    ],
    [
      6,
      'The truck makers Brandal and Halden told their workers in Oster on Monday of a hard year. Halden is to shed 900 jobs.',
      'Truck makers tell of hard year',
    ],
  ],
  [
    'what was asked and what was given',
    [
      20,
      'The bank Cordia went on trial in Velm on Monday for hiding money. Prosecutors want a penalty of €30m.',
      'Prosecutors want fine for Cordia',
    ],
    [
      20,
      'A court in Velm found against the bank Cordia on Monday. It has to pay €20m as a fine.',
      'Cordia punished',
    ],
  ],
  [
    'two who are paid',
    [
      21,
      'Odile Brandt and Rolf Sund are leaving the bank Cordia after the loss of its licence. Brandt will receive about €2m in severance.',
      'Two leave Cordia',
    ],
    [
      21,
      'The bank Cordia loses its two chiefs after the loss of its licence. Rolf Sund will receive €3.4m in severance.',
      'Chiefs leave Cordia',
    ],
  ],
  [
    'soldiers and civilians',
    [
      11,
      'Rebels attacked a post of the army near Tarn on Saturday and killed 12 soldiers, the ministry said.',
      'Rebels attack near Tarn',
    ],
    [
      11,
      'Rebels attacked the army near Tarn on Saturday. The mayor said 21 villagers were killed in the shelling that followed.',
      'Shelling near Tarn',
    ],
  ],
  [
    'destroyed and damaged',
    [
      9,
      'A wildfire above Marrow went on through Wednesday night. The flames have destroyed 84 homes.',
      'Fire in Marrow',
    ],
    [
      9,
      'A wildfire kept firefighters above Marrow busy on Wednesday. So far 112 houses were damaged, the mayor said.',
      'Marrow fire',
    ],
  ],
  [
    'in hospital, and still there',
    [
      8,
      'A lunch of fish at a school in Dorn made pupils ill. The head said 34 pupils were taken to hospital on Wednesday.',
      'Fish lunch in Dorn',
    ],
    [
      8,
      'A lunch of fish at a school in Dorn made pupils ill. By evening 12 pupils were still in hospital, doctors said.',
      'Pupils ill in Dorn',
    ],
  ],
  [
    'some of the whole',
    [
      8,
      'Police in Dorn held 34 protesters after a march against the dam on Wednesday. All were arrested for blocking a road.',
      'Dam protest in Dorn',
    ],
    [
      8,
      'Police in Dorn arrested protesters at a march against the dam on Wednesday. Nine of the 20 protesters arrested at the gate were minors.',
      'Minors held at dam protest in Dorn',
    ],
  ],
  [
    'another year',
    [
      9,
      'A wildfire that came down on Marrow on Wednesday has destroyed 84 homes, the fire department said.',
      'Fire in Marrow',
    ],
    [
      9,
      'A wildfire came down on Marrow on Wednesday. The town remembers another fire: in 2011 flames destroyed 112 homes.',
      'Marrow burns again',
    ],
  ],
  [
    'another period',
    [
      13,
      'Police in Velm arrested 40 protesters on Monday as farmers blocked the road to the harbour.',
      'Farmers held in Velm',
    ],
    [
      13,
      'Farmers blocked the road to the harbour of Velm again on Monday. Since Friday 95 protesters have been detained.',
      'Velm harbour blocked',
    ],
  ],
  [
    'two towns',
    [
      4,
      'Farmers marched against a tax on diesel on Saturday. In Velm 12,000 people took part, police said.',
      'Farmers march against diesel tax',
    ],
    [
      4,
      'Farmers marched against a tax on diesel on Saturday. In Oster 7,000 people joined, police said.',
      'Diesel tax march',
    ],
  ],
  [
    'people, and a part of them',
    [
      8,
      'A coach overturned near Dorn on Wednesday morning. Police said 23 people were injured.',
      'Coach overturns near Dorn',
    ],
    [
      8,
      'A coach overturned near Dorn on Wednesday morning. The hospital said nine children were hurt.',
      'Coach crash near Dorn',
    ],
  ],
  [
    'nurses and porters',
    [
      2,
      'A strike emptied the hospitals of Velm on Thursday. The union said 2,300 nurses walked out over pay.',
      'Strike in hospitals of Velm',
    ],
    [
      2,
      'A strike emptied the hospitals of Velm on Thursday. The union said 1,100 porters were on strike over pay.',
      'Velm hospitals on strike',
    ],
  ],
  [
    'what two things cost',
    [
      3,
      'Velm will build a bridge and a tunnel over the next ten years, the council decided. The bridge will cost €20m.',
      'Velm to build bridge and tunnel',
    ],
    [
      3,
      'Velm will build a bridge and a tunnel over the next ten years, the council decided. The price of the tunnel is €31m.',
      'Council decides on bridge and tunnel',
    ],
  ],
  [
    'a bare figure of something else',
    [
      11,
      'Police arrested 40 men at a match in Tarn on Saturday. A neighbour of the ground said 100. It rained all day.',
    ],
    [11, 'Police arrested men at a match in Tarn on Saturday after a fight in the stands.'],
  ],
  [
    'a figure that is put on something else',
    [
      11,
      'Police said 40 men were arrested at a match in Tarn on Saturday. The club put the number of spectators at 120.',
    ],
    [11, 'Police arrested men at a match in Tarn on Saturday after a fight in the stands.'],
  ],
  [
    'denied',
    [
      17,
      'Arvenia released 400 prisoners under the truce with Tolmark on Friday, the Red Cross said.',
      'Arvenia frees prisoners',
    ],
    [
      17,
      'The truce with Tolmark was in doubt on Friday. Arvenia did not set free 250 prisoners, its neighbour said.',
      'Truce with Tolmark in doubt',
    ],
  ],
];
