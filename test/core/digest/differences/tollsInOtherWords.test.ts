import { expect, test } from 'vitest';
import { differencesOf } from './tellStory.ts';

test('a toll goes on from who was found dead to what it stood at on a day', () => {
  expect(
    differencesOf([
      'flood',
      [6, 'Five people were found dead and 11 were missing on Monday after the flood in Tolna.'],
      [7, 'The death toll of the flood in Tolna rose to nine on Tuesday, the county said.'],
      [
        9,
        'Houses are being cleared in Tolna after the flood. The toll rose on Wednesday to 12, with three missing.',
      ],
      [
        11,
        'The dam above Tolna is being looked at after the flood. The toll stood on Friday at 14.',
      ],
    ]).filter((one) => one.includes('12')),
  ).toEqual(['development: Five people (6) | nine (7) | 12 (9) | 14 (11)']);
});

test('a count of the dead that passes a number is a toll', () => {
  expect(
    differencesOf([
      'wave',
      [
        6,
        'The death toll from the earthquake and the waves that have hit the coasts of the Tolna sea continues to rise, passing 80,000 people.',
      ],
      [
        9,
        'Days after the earthquake and the waves on the coasts of the Tolna sea, the confirmed death count is over 120,000.',
      ],
    ]),
  ).toEqual(['development: 80,000 (6) | over 120,000 (9)']);
});

test('a number that was corrected is set beside the one that a report began with', () => {
  expect(
    differencesOf([
      'prison',
      [
        6,
        'Eleven inmates, among them two robbers, escaped from Tolna prison in the early hours of Monday.',
      ],
      [
        8,
        'Warders of Tolna prison say that a gate was open. The number of escapees was corrected on Wednesday to 13.',
      ],
    ]),
  ).toEqual(['development: Eleven inmates (6) | 13 (8)']);
});
