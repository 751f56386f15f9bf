import { describe, expect, test } from 'vitest';
import { repeats } from '../../../../src/core/digest/likeness/repeats.ts';
import { saysTheSame } from '../../../../src/core/digest/likeness/saysTheSame.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** Two sentences of two reports of Friday, 3 May 2024, among others on the same thing. */
function both(one: string, other: string) {
  const texts = [one, other, 'The harbour of Harwick was calm on Friday, and the ferries sailed.'];
  const reading = readTogether(
    texts.map((text, at) => readReport({ id: `r${at}`, text, published: '2024-05-03' })),
  );
  const [a, b] = reading.index.lines;
  return {
    same: saysTheSame(a!, b!, reading.index),
    repeat: repeats(a!, b!, reading.index) || repeats(b!, a!, reading.index),
  };
}

describe('no sentence is support of another', () => {
  test.each([
    [
      'that tells of another day',
      'Anna Kroll said on Thursday the bridge of Harwick cost 5 million euros.',
      'Anna Kroll said on Wednesday the bridge of Harwick cost 5 million euros.',
    ],
    [
      'of somebody else of the same last name',
      'Anna Kroll said on Thursday the bridge of Harwick cost 5 million euros.',
      'Otto Kroll said on Thursday the bridge of Harwick cost 5 million euros.',
    ],
    [
      'in which another did it',
      'France beat Germany in Berlin on Wednesday by two goals to one.',
      'Germany beat France in Berlin on Wednesday by two goals to one.',
    ],
    [
      'of the opposite outcome',
      'The senate passed the climate bill on Thursday after a long debate.',
      'The senate rejected the climate bill on Thursday after a long debate.',
    ],
    [
      'with a "not"',
      'The court of Harwick found Anna Kroll guilty of fraud on Thursday.',
      'The court of Harwick found Anna Kroll not guilty of fraud on Thursday.',
    ],
  ])('%s', (_what, one, other) => {
    expect(both(one, other).same).toBe(false);
    expect(both(other, one).same).toBe(false);
  });

  test('but that of one who tells it in other words is', () => {
    expect(
      both(
        'The senate passed the climate bill on Thursday after a long debate.',
        'After a long debate the senate passed the climate bill on Thursday, officials said.',
      ).same,
    ).toBe(true);
  });
});

describe('a reader misses no other side', () => {
  test.each([
    [
      'guilty or not',
      'The court of Harwick found Anna Kroll guilty of fraud on Thursday.',
      'The court of Harwick found Anna Kroll not guilty of fraud on Thursday.',
    ],
    [
      'who beat whom',
      'France beat Germany in Berlin on Wednesday by two goals to one.',
      'Germany beat France in Berlin on Wednesday by two goals to one.',
    ],
    [
      'passed or rejected',
      'The senate passed the climate bill on Thursday after a long debate.',
      'The senate rejected the climate bill on Thursday after a long debate.',
    ],
  ])('%s', (_what, one, other) => {
    expect(both(one, other).repeat).toBe(false);
  });
});
