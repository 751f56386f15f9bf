import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../src/core/index.ts';

const english = [
  'A ferry with 230 people on board ran aground off Kessel on Monday morning, and 14 people were injured. The ferry Aurora was on its way from Brandmoor to Kessel.',
  'Fourteen people were hurt when the ferry Aurora hit rocks near Kessel on Monday. The coast guard said that no oil had leaked from the ferry.',
];
const german =
  'Eine Fähre mit 230 Menschen an Bord ist am Montagmorgen vor Kessel auf Grund gelaufen, 14 Menschen wurden verletzt. Die Fähre Aurora war auf dem Weg von Brandmoor nach Kessel. Das Verkehrsministerium kündigte eine Untersuchung an.';
const french =
  'Un ferry transportant 230 personnes s’est échoué lundi matin au large de Kessel, faisant 14 blessés. Le ferry Aurora venait de Brandmoor.';

const read = (texts: readonly string[]) =>
  texts.map((text, at) =>
    readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: '2026-03-02', text }),
  );
const tellers = (texts: readonly string[]): string[] => {
  const { points } = writeDigest(read(texts), { words: 220 });
  return [
    ...new Set(points.flatMap(({ support }) => support.map(({ reportId }) => reportId))),
  ].sort();
};

describe('a story that is reported in several languages', () => {
  test('is told in the language of most of its reports', () => {
    expect(tellers([...english, german, french])).toEqual(['r0', 'r1']);
    expect(tellers([german, french, german.replace('230', '231')])).not.toContain('r1');
  });

  test('says which reports are in another one', () => {
    const { otherLanguages } = writeDigest(read([...english, german, french]));
    expect(otherLanguages).toEqual([
      { language: 'de', reportIds: ['r2'] },
      { language: 'fr', reportIds: ['r3'] },
    ]);
  });

  test('says of no point that one outlet alone has it: the others cannot be held against it', () => {
    const { points } = writeDigest(read([english[1]!, english[0]!, german]));
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter(({ alone }) => alone)).toEqual([]);
  });

  test('nor where the report in another language is taken for a story of its own', () => {
    const { points, stories } = writeDigest(
      read([
        english[1]!,
        'Bei einem Erdbeben auf der Insel Sulla sind am Montag mindestens vier Menschen ums Leben gekommen.',
      ]),
    );
    expect(stories).toHaveLength(2);
    expect(points.filter(({ alone }) => alone)).toEqual([]);
  });

  test('and in one language only has none besides', () => {
    expect(writeDigest(read(english)).otherLanguages).toEqual([]);
    expect(writeDigest(read([german])).otherLanguages).toEqual([]);
    expect(writeDigest(read([german])).points.length).toBeGreaterThan(0);
  });

  test('is told in another one where the most used has no sentence to tell, and does not say otherwise', () => {
    const asked = [
      'What is it that lies in the water off Kessel, and who was on board of it?',
      'Who was on the bridge of the ship off Kessel, and why is it that nobody was there?',
    ];
    const { points, otherLanguages } = writeDigest(read([...asked, german]));
    expect(points.length).toBeGreaterThan(0);
    expect(otherLanguages).toEqual([]);
  });
});
