import { describe, expect, test } from 'vitest';
import { conflictsIn } from './conflictsIn.ts';

describe('What a report itself calls unsettled', () => {
  test('is a conflict of the two who answer it with a figure each', () => {
    expect(
      conflictsIn(
        'Nor is it clear how many were hurt. The regulator lists 94 burns; the lawyers say more than twice as many.',
      ),
    ).toEqual([
      [
        'How many were hurt?',
        'The regulator lists 94 burns',
        'the lawyers say more than twice as many.',
      ],
    ]);
  });

  test('is asked behind the sentence before it, where it says too little', () => {
    const [found] = conflictsIn(
      'The poll stopped on the last afternoon. For how long is still told in two ways. The firm says it was 18 minutes. Jian Wu, the expert for the other side, says it was 71.',
    );
    expect(found?.[0]).toBe('The poll stopped on the last afternoon. For how long?');
  });

  test.each([
    'It is unclear why the man climbed the fence of the harbour. A bag was being examined, Otto Venn said. The Post said the quay was closed.',
    'It is not clear how many were hurt. The town declined to say. The hospital said it would give a figure of 12 on Monday.',
    'It is unclear how many houses were lost in the fire. The mayor said 40 houses had been insured. The council said 25 houses had been built last year.',
    'How many fans came? The club said 4,000 fans had season tickets. The police said 2,500 fans arrived by train.',
    'It is unclear whether the bridge will reopen in June. The mayor said the bridge was no longer in danger. The engineer said the bridge had been painted.',
    'Nobody has settled who pays for the bridge. The town said 12 cars were lost. The firm said the bridge was old.',
  ])('is none where nobody answers: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});
