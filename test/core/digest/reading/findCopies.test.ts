import { describe, expect, test } from 'vitest';
import { findCopies } from '../../../../src/core/digest/reading/findCopies.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import type { ReportInput } from '../../../../src/core/report/report.ts';

/** Five paragraphs of an agency on one event, and five of an outlet's own. */
const AGENCY = [
  'A goods train left the rails near Ostbrook early on Monday and blocked both tracks of the northern line, the railway authority said in a first statement.',
  'Nobody was hurt, but eleven wagons with grain lie in the fields beside the embankment, and cranes cannot reach them before the ground has dried.',
  'Investigators found a broken rail some two hundred metres before the place at which the first wagon jumped, and have taken it to a laboratory.',
  'Passenger trains are replaced by buses between Ostbrook and Westhaven until at least Thursday, and travellers should reckon with an hour more.',
  'The line had been inspected in February, when two worn rails were found and exchanged, according to the records of the authority.',
];
const OWN = [
  'In the station hall of Westhaven the departure board showed nothing but red lines on Monday morning while commuters looked for their bus.',
  'The café beside the platform sold out of rolls before eight, and its owner lent her telephone to stranded pupils who wanted to call school.',
  'Farmers around the village offered their tractors to take the spilled grain away, since rain is forecast for the second half of the week.',
  'It is the third time in four years that the northern line has been closed for days, and the mayor wants a second track bed across the hills.',
  'A petition for it hangs in every shop of the market street, and more than two thousand people had signed it when the shops closed that day.',
];

const at = (id: string, paragraphs: readonly string[], more: Partial<ReportInput> = {}) =>
  readReport({ id, text: paragraphs.join('\n\n'), published: '2024-03-18', ...more });

const copiesOf = (...reports: ReturnType<typeof at>[]) =>
  findCopies(reports).map(({ reportId, of, share }) => [reportId, of, Math.round(share * 10) / 10]);

describe('a copy', () => {
  test('has the same text, whatever the page puts around it', () => {
    const page = ['By Ada Marsh', ...AGENCY, 'Sign up for our newsletter'];
    expect(copiesOf(at('a', AGENCY), at('b', page))).toEqual([['b', 'a', 1]]);
  });

  test('is named after the first of all that have the text', () => {
    expect(copiesOf(at('a', AGENCY), at('b', AGENCY), at('c', AGENCY))).toEqual([
      ['b', 'a', 1],
      ['c', 'a', 1],
    ]);
  });

  test('may be reworked: half of its words are enough', () => {
    const reworked = [...AGENCY.slice(0, 3), ...OWN.slice(0, 2)];
    expect(copiesOf(at('a', AGENCY), at('b', reworked))).toEqual([['b', 'a', 0.6]]);
  });

  test('may be shortened: what it leaves out does not count', () => {
    expect(copiesOf(at('a', AGENCY), at('b', AGENCY.slice(0, 2)))).toEqual([['b', 'a', 1]]);
  });

  test('is of the agency, though the outlet had it an hour before', () => {
    const early = at('a', AGENCY, { outlet: 'Coast Radio', published: '2024-03-18T08:00Z' });
    const agency = at('b', AGENCY, { outlet: 'Reuters', published: '2024-03-18T09:00Z' });
    expect(copiesOf(early, agency)).toEqual([['a', 'b', 1]]);
  });
});

describe('no copy', () => {
  test('is a report most of whose words are its own', () => {
    expect(copiesOf(at('a', AGENCY), at('b', [...AGENCY.slice(0, 2), ...OWN]))).toEqual([]);
  });

  test('is a long report that takes in a short one whole', () => {
    expect(copiesOf(at('a', AGENCY.slice(0, 1)), at('b', [...AGENCY, ...OWN]))).toEqual([]);
  });

  test('is a report that only quotes the same speech', () => {
    const speech = `“${AGENCY.join(' ')}”`;
    const one = at('a', [`${OWN[0]}`, `The minister told the chamber: ${speech}`]);
    const other = at('b', [`${OWN[4]}`, `The minister told the chamber: ${speech}`]);
    expect(copiesOf(one, other)).toEqual([]);
  });

  test('is a short note that has a number changed', () => {
    const killed = (count: string) => [`The storm in the valley killed ${count} people on Friday.`];
    expect(copiesOf(at('a', killed('six')), at('b', killed('nine')))).toEqual([]);
  });
});

test('the order in which reports are given changes nothing', () => {
  const reports = [at('a', AGENCY), at('b', [...AGENCY.slice(0, 3), ...OWN.slice(0, 2)])];
  expect(findCopies([...reports].reverse())).toEqual(findCopies(reports));
});
