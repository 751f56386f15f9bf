import { expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../src/core/index.ts';

test('where no report has a headline, a digest is called by its first point, though an editor cut its beginning', () => {
  const report = readReport({
    id: 'r',
    text: 'What a day. But the council of Ostbrook has bought all nine ferries of the Northern Line for 40 million euros. The crews of the ferries keep their jobs until the end of 2031, the council said.',
  });
  const { title, points } = writeDigest([report], { words: 220 });
  expect(points[0]!.text).toMatch(/^\[The\] council of Ostbrook has bought/);
  expect(title).toBe(
    'The council of Ostbrook has bought all nine ferries of the Northern Line for 40 million euros',
  );
});

test('a digest is not called by what was: a headline older than what it begins with makes way', () => {
  const reports = [
    [
      '2026-04-08T07:00:00Z',
      'Gunman holds hostages in bank',
      'A gunman is holding eight people hostage in a bank in Telm. Police have sealed off the centre of the town.',
    ],
    [
      '2026-04-08T09:30:00Z',
      'Two hostages freed',
      'Two hostages were freed from the bank in Telm. Six people are still being held in it.',
    ],
    [
      '2026-04-08T13:00:00Z',
      'All hostages free',
      'All eight hostages in Telm are free. They were unharmed, and the gunman was arrested, police said.',
    ],
  ].map(([published, title, text], at) =>
    readReport({
      id: `r${at}`,
      outlet: `Post ${at}`,
      published: published!,
      title: title!,
      text: text!,
    }),
  );
  const { title, points } = writeDigest(reports, { words: 120 });
  expect(points[0]!.text).toBe('All eight hostages in Telm are free.');
  expect(title).toBe('All hostages free');
});
