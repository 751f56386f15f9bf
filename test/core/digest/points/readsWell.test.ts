import { expect, test } from 'vitest';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { readsWell } from '../../../../src/core/digest/points/readsWell.ts';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const worthOf = (text: string): number =>
  readsWell(linesOf(readReport({ id: 'r', text }), [])[0]!, []);

test('a narrator’s own comment reads less well than news, and than what somebody is said to say', () => {
  const news = 'The council of Ostbrook has sold all three of its ferries to the Northern Line.';
  const comment =
    'The council of Ostbrook should have kept all three of its ferries from the Northern Line.';
  const said =
    'Ada Marsh said that the council of Ostbrook should have kept all three of its ferries.';
  expect(worthOf(comment)).toBeLessThan(worthOf(news));
  expect(worthOf(said)).toBe(worthOf(news));
  expect(worthOf(said.replace('said that', 'calls it clear that'))).toBe(worthOf(news));
});

test('what is full of holes and next to empty is hardly worth telling', () => {
  const line = linesOf(
    readReport({ id: 'r', text: 'And the Line, too, will be showing off its boats on Tuesday.' }),
    [],
  )[0]!;
  const hole = (start: number, end: number) => ({ start, end, text: ' […]' });
  expect(readsWell(line, [hole(0, 3), hole(12, 17)])).toBeGreaterThan(0.1);
  expect(readsWell(line, [hole(0, 3), hole(12, 17), hole(48, 59)])).toBeLessThan(0.05);
});

test('who declined to comment says less than who did something', () => {
  const silent = 'A spokesman for the Northern Line in Ostbrook declined to comment on the number.';
  const told = silent.replace('declined to comment on', 'confirmed on Monday');
  expect(worthOf(silent)).toBeLessThan(0.5 * worthOf(told));
});

test('of what somebody says turned by a “but”, the first half weighs less', () => {
  const favourOf = (behind: string) =>
    gatherCandidates(
      readTogether([
        readReport({
          id: 'r',
          text: `The harbour office of Ostbrook will close both piers of the island on Monday. “The mayor says what the people of this island want to hear,” Ada Marsh of the Northern Line said. ${behind}`,
        }),
      ]),
    ).candidates.find(({ text }) => text.includes('want to hear'))!.favour;
  expect(favourOf('“But a mayor can’t say just anything.”')).toBeLessThan(
    0.6 * favourOf('“A mayor should say just that.”'),
  );
});

test('a quotation cut out of a longer one is no point where it points at what was told before it', () => {
  const rest = 'The harbour office of Ostbrook will close both piers of the island on Monday.';
  const told =
    '“We have talked for a long time. It would be the end of the line and of its crews,” Ada Marsh of the line said.';
  const isPoint = (text: string) =>
    gatherCandidates(
      readTogether([readReport({ id: 'r', text: `${rest} ${text}` })]),
    ).candidates.some(({ text }) => text.includes('the end of the line'));
  expect(isPoint(told)).toBe(false);
  expect(isPoint(told.replace('It would be', 'A strike would be'))).toBe(true);
});
