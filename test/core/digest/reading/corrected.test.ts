import { describe, expect, test } from 'vitest';
import { compareReports, readReport, writeDigest } from '../../../../src/core/index.ts';

const report = (id: string, outlet: string, published: string, title: string, text: string) =>
  readReport({ id, outlet, published, title, text });

const FIRST = report(
  'first',
  'Arts Weekly',
  '2024-05-06',
  'Museum lost 30 million, audit finds',
  'An audit found that the Lindau Museum had lost 30 million crowns. The culture ministry ordered an inquiry into its books.',
);
const OTHER = report(
  'other',
  'Capital Daily',
  '2024-05-07',
  'Lindau Museum misses 3 million',
  'Some 3 million crowns are missing at the Lindau Museum, an audit said on Tuesday. The culture minister Georg Pohl refused an offer of the director to resign.',
);
const NOTICE = report(
  'notice',
  'Arts Weekly',
  '2024-05-08',
  'Correction: Lindau Museum lost 3 million',
  'Correction: An earlier version of this report said that the Lindau Museum had lost 30 million crowns. The audit found a loss of 3 million crowns.',
);

const toldOf = (...reports: readonly ReturnType<typeof report>[]) => {
  const { title, points, differences, timeline } = writeDigest(reports, { words: 120 });
  return JSON.stringify([title, points.map(({ text }) => text), differences, timeline]);
};

describe('what an outlet has corrected', () => {
  test('is told as long as nobody corrects it', () => {
    expect(toldOf(FIRST, OTHER)).toContain('30 million');
  });

  test('is told no more in points, title, differences and timeline', () => {
    expect(toldOf(FIRST, OTHER, NOTICE)).not.toMatch(/lost 30 million/);
    expect(toldOf(NOTICE, OTHER, FIRST)).toBe(toldOf(FIRST, OTHER, NOTICE));
    expect(JSON.stringify(compareReports([FIRST, OTHER, NOTICE]))).not.toMatch(/lost 30 million/);
  });

  test('stands where another outlet says it, which has corrected nothing', () => {
    const elsewhere = { ...FIRST, id: 'elsewhere', outlet: 'Evening Star' };
    expect(toldOf(elsewhere, OTHER, NOTICE)).toContain('30 million');
  });

  test('stands where it has another number', () => {
    const right = report(
      'right',
      'Arts Weekly',
      '2024-05-07',
      'Museum lost 3 million, audit finds',
      'An audit found that the Lindau Museum had lost 3 million crowns. The culture ministry ordered an inquiry into its books.',
    );
    expect(toldOf(right, NOTICE)).toContain('had lost 3 million');
  });
});
