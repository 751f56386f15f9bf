import { describe, expect, test } from 'vitest';
import { differencesOf, type Story } from './tellStory.ts';

const theft =
  'Burglars broke into the Orlo gallery in Pell on Monday and escaped with paintings worth about 2 million euros, police said.';
const crash = 'A tram with 60 people on board left its rails at Marr Bridge on Monday.';
const suit = 'The miller Brann took legal action against the railway Norbahn on Monday';

const told: readonly (readonly [expected: string, ...Story])[] = [
  [
    'conflict: about 2 million euros, police said (6) | €3.2 million, according to the insurer (6)',
    'a haul',
    [6, theft],
    [
      6,
      'Pell is shocked by the raid on the Orlo gallery. The loot is worth €3.2 million, according to the insurer.',
    ],
  ],
  [
    'conflict: 12 million euros (6) | 9 million euros (6)',
    'a claim',
    [6, `${suit} and is suing it for 12 million euros over a dam.`],
    [
      6,
      'Brann, the miller, sued Norbahn on Monday. In its suit Brann is claiming 9 million euros.',
    ],
  ],
  [
    'conflict: 38 km/h (6) | 61 km/h (6)',
    'a speed beside its limit',
    [6, `${crash} The tram was doing 38 km/h, under the limit of 40, the operator said.`],
    [6, `A tram jumped the rails at Marr Bridge. It had been going at 61 km/h, a witness said.`],
  ],
  [
    'conflict: Nobody was hurt (6) | A driver was taken to hospital with a broken arm (6)',
    'nobody and somebody',
    [6, `${crash} Nobody was hurt, the operator said.`],
    [
      6,
      'A tram jumped the rails at Marr Bridge on Monday. A driver was taken to hospital with a broken arm.',
    ],
  ],
  [
    'conflict: Two masked men held up the Sund bank in Pell on Monday, police said (6) | Four raiders held up the Sund bank in Pell, a cashier said (6)',
    'how many did it',
    [6, 'Two masked men held up the Sund bank in Pell on Monday, police said. They fled on foot.'],
    [6, 'Four raiders held up the Sund bank in Pell, a cashier said. A car was waiting for them.'],
  ],
  [
    'conflict: 23 flutes (6) | 19 flutes (6)',
    'a whole set',
    [6, 'Harwick University will return 23 flutes to the Tessary people, it said on Monday.'],
    [
      6,
      'Flutes go home to the Tessary people. The 19 flutes from Harwick University were carved from bone.',
    ],
  ],
  [
    'conflict: Arvenia said that its ships had not rammed the trawler (6) | Elvia says that Arvenian ships had rammed a trawler off Kell (6)',
    'a claim and its denial in one report',
    [
      6,
      'Elvia says that Arvenian ships had rammed a trawler off Kell. Arvenia said that its ships had not rammed the trawler.',
    ],
    [
      6,
      'Elvia and Arvenia blame each other for the loss of a trawler off Kell. Its crew of six came ashore.',
    ],
  ],
  [
    'conflict: The tram driver was not on his phone (6) | The tram driver was on his phone (6)',
    'what somebody was doing',
    [6, `${crash} The tram driver was not on his phone, the operator said.`],
    [
      6,
      'A tram jumped the rails at Marr Bridge on Monday. The tram driver was on his phone, prosecutors said.',
    ],
  ],
  [
    'conflict: Hale said there had been no irregularities (6) | There had been irregularities at nine stations (6)',
    'that there were none',
    [
      6,
      'Dana Hale won the vote for mayor of Royle on Monday. Hale said there had been no irregularities.',
    ],
    [
      6,
      'Dana Hale is to be mayor of Royle after the vote on Monday. There had been irregularities at nine stations, her rival said.',
    ],
  ],
];

const alike: readonly Story[] = [
  [
    'a speed then, and another moment’s',
    [6, `${crash} The tram was doing 38 km/h, the operator said.`],
    [
      6,
      'A tram jumped the rails at Marr Bridge. It had been going at 61 km/h when police first saw it.',
    ],
  ],
  [
    'what somebody is accused of, and of which part a court cleared him',
    [6, 'The dealer Ivo Brann was accused of forging 14 paintings by Hubert Orlo in Pell.'],
    [
      8,
      'A court in Pell acquitted the dealer Ivo Brann of forging 12 paintings by Hubert Orlo on Wednesday.',
    ],
  ],
  [
    'a part of a haul',
    [6, theft],
    [
      6,
      'Pell is shocked by the raid on the Orlo gallery. One of the stolen paintings is worth €1.2 million, according to the insurer.',
    ],
  ],
  [
    'a haul and a reward',
    [6, theft],
    [
      6,
      'Pell is shocked by the raid on the Orlo gallery. A reward of €3 million is on offer for the loot.',
    ],
  ],
  [
    'a claim and what a court gave',
    [6, `${suit} and is suing it for 12 million euros over a dam.`],
    [
      6,
      'A court gave Brann, the miller, 9 million euros in damages from Norbahn over a dam on Monday.',
    ],
  ],
  [
    'a claim and an offer',
    [6, `${suit} and is suing it for 12 million euros over a dam.`],
    [6, 'Brann, the miller, sued Norbahn on Monday. Norbahn had offered Brann 9 million euros.'],
  ],
  [
    'a speed and a limit',
    [6, `${crash} The tram was doing 38 km/h, the operator said.`],
    [6, 'A tram jumped the rails at Marr Bridge. There is a speed limit of 30 km/h on the bridge.'],
  ],
  [
    'the speed of another',
    [6, `${crash} The tram was doing 38 km/h, the operator said.`],
    [
      6,
      'A tram jumped the rails at Marr Bridge. An ambulance was going at 60 km/h on its way there.',
    ],
  ],
  [
    'nobody of some, and another one',
    [6, `${crash} The passengers were unhurt, the operator said.`],
    [6, 'A tram jumped the rails at Marr Bridge on Monday. The driver suffered cuts.'],
  ],
  [
    'somebody hurt at another time',
    [6, `${crash} Nobody was hurt, the operator said.`],
    [
      6,
      'A tram jumped the rails at Marr Bridge on Monday. In a crash there last year a woman was treated for burns.',
    ],
  ],
  [
    'those who did it, and those caught',
    [6, 'Four raiders held up the Sund bank in Pell on Monday, police said. They fled on foot.'],
    [6, 'Police arrested two raiders after a hold-up at the Sund bank in Pell on Monday.'],
  ],
  [
    'a set, and some of it',
    [6, 'Harwick University will return 23 flutes to the Tessary people, it said on Monday.'],
    [
      6,
      'Flutes go home to the Tessary people. The first two flutes from Harwick University were handed over.',
    ],
  ],
  [
    'what somebody says of himself twice',
    [
      6,
      'Elvia says that its ships had rammed a trawler off Kell. Elvia said that its ships had not rammed the ferry.',
    ],
    [
      6,
      'Elvia and Arvenia blame each other for the loss of a trawler off Kell. Its crew of six came ashore.',
    ],
  ],
  [
    'another thing not done',
    [6, 'The Royle council had not consulted doctors on Monday, their spokesman said.'],
    [6, 'The Royle council had consulted nurses on Monday, its chair said.'],
  ],
  [
    'a part of the votes, and all',
    [
      6,
      'Dana Hale was ahead of Marc Obi by fewer than 2,000 votes in Royle on Monday with 96 per cent of ballots counted.',
    ],
    [6, 'Dana Hale beat Marc Obi by about 3,800 votes in Royle, full results showed on Monday.'],
  ],
];

describe('what outlets tell otherwise in other words', () => {
  for (const [expected, ...story] of told)
    test(`${story[0]}`, () => expect(differencesOf(story)).toEqual([expected]));
});

describe('alike, and no conflict', () => {
  for (const story of alike) test(story[0], () => expect(differencesOf(story)).toEqual([]));
});
