import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

const told = (texts: readonly string[]): string[] =>
  writeDigest(
    texts.map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2026-03-02', text }),
    ),
    { words: 120 },
  ).points.map(({ text }) => text);

describe('where words are left, a sentence that tells some of it again is told', () => {
  const hurt = 'Fourteen people were hurt when the ferry Aurora hit rocks near Kessel on Monday.';

  test('for a figure that no other point has', () => {
    const points = told([
      hurt,
      'A ferry with 230 people on board ran aground off Kessel on Monday morning, and 14 people were injured.',
    ]);
    expect(points.join(' ')).toContain('230 people');
    expect(points).toHaveLength(2);
  });

  test('for a name that no other point has', () => {
    const points = told([`${hurt} The ferry Aurora was on its way from Brandmoor to the islands.`]);
    expect(points.join(' ')).toContain('Brandmoor');
  });

  test('but not at length, where it is what another report begins with', () => {
    expect(
      told([
        hurt,
        'A ferry that was bringing islanders home from the spring market at Brandmoor ran aground on rocks near Kessel on Monday morning, and a number of them were hurt, rescuers said.',
      ]),
    ).toHaveLength(1);
  });

  test('but not where most of it is told', () => {
    expect(
      told([
        hurt,
        'Some 14 people were hurt when the ferry Aurora hit rocks near Kessel in Vadland on Monday.',
      ]),
    ).toHaveLength(1);
  });
});
