import { expect, it } from 'vitest';
import { keepLately } from '../../../../src/core/digest/reading/keepLately.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import type { Report } from '../../../../src/core/report/report.ts';

const reportsOf = (many: number, name: string): Report[] =>
  Array.from({ length: many }, (_, at) =>
    readReport({ id: `${name} ${at}`, text: `The ${name} sails at ${at}.` }),
  );

/** Tells the lists that it had to read, by the name of their first report. */
function readingWith() {
  const read: string[] = [];
  const keep = keepLately((reports) => read.push(reports[0]?.id ?? 'none'));
  return { read, keep };
}

it('reads the same reports once, in whichever list they come', () => {
  const { read, keep } = readingWith();
  const [ferry, barge] = [reportsOf(20, 'ferry'), reportsOf(20, 'barge')];
  const values = [keep(ferry), keep(barge), keep([...ferry]), keep([...barge])];
  expect(read).toEqual(['ferry 0', 'barge 0']);
  expect(values).toEqual([1, 2, 1, 2]);
});

it('reads anew where a report is another, is missing, or stands elsewhere', () => {
  const { read, keep } = readingWith();
  const ferry = reportsOf(3, 'ferry');
  keep(ferry);
  keep(ferry.slice(0, 2));
  keep(ferry.toReversed());
  keep([...ferry.slice(0, 2), ...reportsOf(1, 'barge')]);
  keep([]);
  expect(read).toEqual(['ferry 0', 'ferry 0', 'ferry 2', 'ferry 0', 'none']);
});

it('keeps the last list whatever its length, and no more reports than one topic has', () => {
  const { read, keep } = readingWith();
  const [ferry, barge, fleet] = [
    reportsOf(200, 'ferry'),
    reportsOf(150, 'barge'),
    reportsOf(900, 'fleet'),
  ];
  keep(ferry);
  keep(barge);
  keep(barge);
  expect(read).toEqual(['ferry 0', 'barge 0']);
  keep(ferry);
  keep(fleet);
  keep(fleet);
  keep(ferry);
  expect(read).toEqual(['ferry 0', 'barge 0', 'ferry 0', 'fleet 0', 'ferry 0']);
});
