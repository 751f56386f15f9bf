import { describe, expect, test } from 'vitest';
import { differencesOf, type Story } from './tellStory.ts';

/** What two outlets begin with; the detail stands further down, in words of its own. */
const DAM = [
  'The dam above Denna failed in the night and flooded 40 houses of the town, the governor said on Monday. Nobody was hurt.',
  'Water from the failed dam above Denna stood in 40 houses of the town on Monday, and the governor asked for pumps. Schools are closed.',
] as const;
const FEVER = [
  'A fever has put 19 people of Ostbrook into hospital, the health office of the town said on Tuesday. Wells were closed.',
  'Ostbrook looks for the source of the fever that has 19 people in hospital, the head of its health office said on Tuesday.',
] as const;
const HACK = [
  'Hackers took the data of 80,000 customers of the savings bank Orla, the bank said on Friday. It asked them for patience.',
  'The savings bank Orla wrote to 80,000 customers on Friday whose data hackers had taken. Its branches stayed open.',
] as const;
const BID = [
  'The tram maker Velmar is to be sold to Norgate for 900 million crowns, both firms said on Monday. Unions were told at noon.',
  'Norgate wants to buy the tram maker Velmar for 900 million crowns, the two firms told their staff on Monday.',
] as const;
const ARREST = [
  'Police solved the theft of the crown of Karsk on Thursday: it lay in a garden of the town. The museum thanked them.',
  'The stolen crown of Karsk has been found in a garden of the town, police and the museum said on Thursday.',
] as const;

const both = (
  name: string,
  [one, other]: readonly [string, string],
  first: string,
  second: string,
  days: readonly [number, number] = [6, 6],
): Story => [name, [days[0], `${one} ${first}`], [days[1], `${other} ${second}`]];

describe('a detail of which an event has one value is a conflict where outlets give two', () => {
  test.each([
    [
      both(
        'when it struck',
        DAM,
        'It gave way at 2.40 a.m.',
        'The breach happened at 4.10 a.m., a guard said.',
      ),
      'conflict: 2.40 a.m. (6) | 4.10 a.m. (6)',
    ],
    [
      both(
        'the first case',
        FEVER,
        'The first patient, a baker, fell ill on 28 April.',
        'The first case dates back to 21 April, a doctor said.',
      ),
      'conflict: 28 April (6) | 21 April (6)',
    ],
    [
      both(
        'when it was noticed',
        HACK,
        'The bank noticed the attack on 2 May.',
        'A clerk had discovered the breach on 25 April, its union said.',
      ),
      'conflict: 2 May (6) | 25 April (6)',
    ],
    [
      both(
        'who holds how much',
        BID,
        'A foundation that holds 22 percent has not decided.',
        'The Rell Foundation, an old family trust, which according to the register owns 24.6 percent, was silent.',
      ),
      'conflict: 22 percent (6) | 24.6 percent (6)',
    ],
    [
      both(
        'how old who was arrested is',
        ARREST,
        'Officers arrested a 34-year-old gardener.',
        'Otto R. (43) was arrested at his flat.',
      ),
      'conflict: 34 (6) | 43 (6)',
    ],
    [
      both(
        'a fine',
        ARREST,
        'A court fined the museum 250,000 crowns (about 33,500 euros) over its locks.',
        'The lock was 40 years old, and the museum pays a fine of 200,000 kroner.',
      ),
      'conflict: 250,000 crowns (6) | 200,000 kroner (6)',
    ],
    [
      both(
        'cash that was found',
        ARREST,
        'Officers found 18 million crowns in cash at the house.',
        'In the shed lay 27 million crowns in new notes, a neighbour said.',
      ),
      'conflict: 18 million crowns (6) | 27 million crowns (6)',
    ],
    [
      both(
        'how a panel voted',
        DAM,
        'The safety panel was unanimous in blaming the owner.',
        'By three votes to two the safety panel blamed the owner.',
      ),
      'conflict: unanimous (6) | three votes to two (6)',
    ],
  ])('%s', ([name, ...told], expected) => {
    expect(differencesOf([name, ...told])).toContain(expected);
  });
});

describe('no conflict is', () => {
  test.each<Story>([
    both('a clock of another zone', DAM, 'It gave way at 2.40 a.m.', 'It gave way at 4.40 a.m.'),
    both(
      'a time told less exactly',
      DAM,
      'It gave way at 2.40 a.m.',
      'It gave way shortly after 2.30 a.m.',
    ),
    both(
      'a second blast',
      DAM,
      'A blast happened at 2.40 a.m., a second blast at 3.15 a.m.',
      'A blast happened at 3.25 a.m.',
    ),
    both(
      'when something else began',
      DAM,
      'It gave way at 2.40 a.m.',
      'Work at the pumps began at 5.10 a.m.',
    ),
    both(
      'a first death beside a first case',
      FEVER,
      'The first patient fell ill on 28 April.',
      'The first death occurred on 30 April.',
    ),
    both(
      'what both reports know',
      FEVER,
      'The first patient fell ill on 28 April.',
      'The first patient fell ill on 21 April, and not on 28 April as was said.',
    ),
    both(
      'who else holds a part',
      BID,
      'A foundation that holds 22 percent has not decided.',
      'The family holds 31 percent.',
    ),
    both(
      'what somebody will hold',
      BID,
      'A foundation that holds 22 percent has not decided.',
      'The foundation would then hold 10 percent.',
    ),
    both(
      'a rounded part',
      BID,
      'A foundation that holds 25 percent has not decided.',
      'The foundation holds 24.6 percent.',
    ),
    both(
      'votes and shares',
      BID,
      'A foundation that holds 22 percent has not decided.',
      'The foundation holds 40 percent of the votes.',
    ),
    both(
      'one of two who were arrested',
      ARREST,
      'Officers arrested a 34-year-old gardener.',
      'Two men were arrested. Otto R. (43) was arrested at his flat.',
    ),
    both(
      'who was arrested the next day',
      ARREST,
      'Officers arrested a 34-year-old gardener.',
      'Otto R. (43) was arrested at his flat.',
      [6, 7],
    ),
    both(
      'an age that nobody was arrested at',
      ARREST,
      'Officers arrested a 34-year-old gardener.',
      'A 43-year-old woman had seen the crown.',
    ),
    both(
      'a fine that may come',
      ARREST,
      'A court fined the museum 250,000 crowns.',
      'The museum could face a fine of 400,000 crowns.',
    ),
    both(
      'a fine in another coin',
      ARREST,
      'A court fined the museum 250,000 crowns.',
      'The museum pays a fine of 33,500 euros.',
    ),
    both(
      'a fine that was cut the next day',
      ARREST,
      'A court fined the museum 250,000 crowns.',
      'The museum pays a fine of 200,000 crowns.',
      [6, 7],
    ),
    both(
      'fines of two who are named',
      ARREST,
      'A court fined Orvo 250,000 crowns.',
      'Tellin must pay a fine of 200,000 crowns.',
    ),
    both(
      'the arrests of two who are named',
      ARREST,
      'Officers arrested the 34-year-old Ada Rell.',
      'Otto R. (43) was arrested at his flat.',
    ),
    both(
      'two foundations',
      BID,
      'The Orla Foundation holds 22 percent.',
      'The Rell Foundation holds 31 percent.',
    ),
    both(
      'two boards',
      DAM,
      'The safety panel was unanimous.',
      'By three votes to two the council blamed the owner.',
    ),
    [
      'another story',
      [6, `${DAM[0]} It gave way at 2.40 a.m.`],
      [
        6,
        'The dike of Karsk on the Vey broke in a storm, and the mayor of Karsk asked for sandbags. It burst at 4.10 a.m.',
      ],
    ],
  ])('%s', (...story) => {
    expect(
      differencesOf(story as unknown as Story).filter((one) => one.startsWith('conflict')),
    ).toEqual([]);
  });
});
