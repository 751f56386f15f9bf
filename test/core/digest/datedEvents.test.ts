import { expect, test } from 'vitest';
import { datedEventsIn } from '../../../src/core/digest/differences/datedEvents.ts';
import { linesIn } from '../../../src/core/digest/reading/readOnce.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

test('a question of a day does not end in the middle', () => {
  const report = readReport({
    id: 'pier',
    published: '2024-03-15',
    text: 'The harbour office of Ostbrook overruled its safety panel early Friday and said the northern pier was open.',
  });
  expect(linesIn(report).flatMap(datedEventsIn)).toMatchObject([
    { clause: 'The harbour office of Ostbrook overruled its safety panel' },
  ]);
});
