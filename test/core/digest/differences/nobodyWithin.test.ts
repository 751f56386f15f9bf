import { expect, test } from 'vitest';
import { differencesOf } from './tellStory.ts';

const BUS = 'A bus hit a wall in Orme on Monday.';
const between = (none: string, some: string): string[] =>
  differencesOf(['a bus', [6, `${BUS} ${none}`], [6, `${BUS} ${some}`]]);

test.each([
  'Two pedestrians were injured, police said.',
  'A firefighter was injured when he cut a door open, police said.',
])('nobody on the bus says nothing of who was not on it: %s', (some) => {
  expect(between('Nobody on the bus was hurt, police said.', some)).toEqual([]);
});

test('nobody on the bus is held against its passengers', () => {
  expect(
    between(
      'Nobody on the bus was hurt, police said.',
      'Two passengers were injured, police said.',
    ),
  ).toHaveLength(1);
});

test('cuts in pay hurt nobody', () => {
  expect(between('Nobody was hurt, police said.', 'The driver has cuts in pay to expect.')).toEqual(
    [],
  );
});
