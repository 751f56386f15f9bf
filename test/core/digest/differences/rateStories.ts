import type { Story } from './tellStory.ts';

/** Shares, rates and prices a share that differ or go on; with what is expected. */
export const ratesApart: readonly (readonly [expected: string, ...Story])[] = [
  [
    'development: 10 euros a share (3) | 12 euros a share (10)',
    'a raised offer a share',
    [
      3,
      'Orlund offered 10 euros a share for the brewer Tessin on Friday. The board of Tessin said it would look at the bid by Orlund.',
    ],
    [10, 'Orlund raised its offer for the old brewer Tessin to 12 euros a share on Friday.'],
  ],
  [
    'development: 380 pence a share (3) | 415 pence a share (10)',
    'an offer a share that a board comes round to',
    [
      3,
      'Orlund offered 380 pence a share for the brewer Tessin on Friday, valuing it at 1.9 billion pounds. The board rejected the bid by Orlund.',
    ],
    [
      10,
      'Orlund raised its offer for Tessin to 415 pence a share on Friday, and the board of the brewer recommended it.',
    ],
  ],
  [
    'development: 95 crowns a share (3) | 102 crowns a share (10)',
    'a proposal that is refused, and the one that is not',
    [
      3,
      'The salt maker Perrow said on Friday it had rejected a takeover proposal of 95 crowns a share from the trading house Quent Holdings.',
    ],
    [
      10,
      'The board of Perrow on Friday backed an improved takeover offer of 102 crowns a share from Quent Holdings.',
    ],
  ],
  [
    'development: $31 per share (3) | $34.50 per share (8)',
    'a bid per share',
    [
      3,
      'Corvin made a bid of $31 per share for the chipmaker Lumo on Friday. Lumo had no word for Corvin.',
    ],
    [8, 'Corvin lifted its bid for Lumo to $34.50 per share on Wednesday, the chipmaker said.'],
  ],
  [
    'development: 2.8 percent more pay (3) | 3.9 percent (6)',
    'a pay offer',
    [
      3,
      'Tramo offered its drivers 2.8 percent more pay on Friday. The union called the offer a joke and kept to its strike at Tramo.',
    ],
    [
      6,
      'Tramo raised its pay offer to 3.9 percent on Monday, hours before a strike of the drivers.',
    ],
  ],
  [
    'conflict: Inflation was 4.2 percent (3) | Inflation stood at 4.5 percent (3)',
    'inflation',
    [
      3,
      'Prices in Lorvia climbed faster in April, figures showed on Friday. Inflation was 4.2 percent.',
    ],
    [
      3,
      'Lorvia’s prices climbed faster in April, it was announced on Friday. Inflation stood at 4.5 percent.',
    ],
  ],
  [
    'conflict: Unemployment fell to 6.1 percent (3) | The jobless rate was 5.9 percent (3)',
    'who is out of work',
    [3, 'Fewer people in Lorvia were out of work in April. Unemployment fell to 6.1 percent.'],
    [3, 'Work was easier to find in Lorvia in April. The jobless rate was 5.9 percent.'],
  ],
  [
    'conflict: The electoral commission put turnout at 64.2 percent (3) | Turnout was 62.7 percent, the interior ministry said (3)',
    'turnout that a body puts',
    [
      3,
      'Voters in Marle elected a mayor on Friday. The electoral commission put turnout at 64.2 percent.',
    ],
    [
      3,
      'Marle elected a new mayor on Friday. Turnout was 62.7 percent, the interior ministry said.',
    ],
  ],
];

/** Shares and prices that are not of one thing. */
export const ratesOfOthers: readonly Story[] = [
  [
    'two bidders a share',
    [3, 'Orlund offered 10 euros a share for the brewer Tessin on Friday.'],
    [10, 'Rival bidder Orvik offered 12 euros a share for the brewer Tessin on Friday.'],
  ],
  [
    'offers for two firms',
    [3, 'Orlund offered 10 euros a share for the brewer Tessin on Friday.'],
    [10, 'Orlund offered 12 euros a share for the baker Morn on Friday.'],
  ],
  [
    'the sum and the price a share',
    [3, 'Orlund offered 10 million euros for the brewer Tessin on Friday.'],
    [10, 'Orlund’s offer for the brewer Tessin is worth 12 euros a share, it said on Friday.'],
  ],
  [
    'what shares trade at',
    [3, 'Orlund offered 10 euros a share for the brewer Tessin on Friday.'],
    [10, 'Orlund’s offer stands, Tessin said on Friday. Its shares rose to 12 euros a share.'],
  ],
  [
    'an offer and a demand for pay',
    [3, 'Tramo offered its drivers 2.8 percent more pay on Friday before a strike.'],
    [6, 'The drivers of Tramo want 3.9 percent more pay and go on strike, they said on Monday.'],
  ],
  [
    'offers to two callings',
    [3, 'Tramo offered its drivers 2.8 percent more pay on Friday before a strike.'],
    [6, 'Hospitals in Kolm offered nurses 3.9 percent more pay on Monday before a strike.'],
  ],
  [
    'a discount',
    [3, 'Tramo offered 20 percent off its tickets on Friday after the strike of its drivers.'],
    [6, 'Tramo offered 30 percent of its trains to the army on Monday during the strike.'],
  ],
  [
    'inflation of two months',
    [
      3,
      'Prices in Lorvia climbed faster, figures showed on Friday. Inflation was 4.2 percent in March.',
    ],
    [
      3,
      'Lorvia’s prices climbed faster, figures showed on Friday. Inflation was 4.5 percent in April.',
    ],
  ],
  [
    'core inflation',
    [
      3,
      'Prices in Lorvia climbed faster in April, figures showed on Friday. Inflation was 4.2 percent.',
    ],
    [
      3,
      'Prices in Lorvia climbed faster in April, figures showed on Friday. Core inflation was 4.5 percent.',
    ],
  ],
  [
    'inflation of two countries',
    [
      3,
      'Prices in Lorvia climbed faster in April, figures showed on Friday. Inflation was 4.2 percent.',
    ],
    [
      3,
      'Shoppers in Arvonia paid more in April, the bank said on Friday. Inflation stood at 4.5 percent.',
    ],
  ],
  [
    'what a bank aims at',
    [
      3,
      'Prices in Lorvia climbed faster in April, figures showed on Friday. Inflation was 4.2 percent.',
    ],
    [
      3,
      'Prices in Lorvia climbed faster in April, figures showed on Friday. The bank wants inflation of 2.5 percent.',
    ],
  ],
  [
    'the young out of work',
    [3, 'Fewer people in Lorvia were out of work in April. Unemployment fell to 6.1 percent.'],
    [
      3,
      'Fewer people in Lorvia were out of work in April. Unemployment among the young fell to 7.9 percent.',
    ],
  ],
];
