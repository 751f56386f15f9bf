import { describe, expect, test } from 'vitest';
import { findOrigins } from '../../../../src/core/digest/reading/findOrigins.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import type { ReportInput } from '../../../../src/core/report/report.ts';
import { harbourPost, islandTimes } from '../ferryReports.ts';

const originsOf = (...inputs: ReportInput[]) => [
  ...findOrigins(inputs.map((input) => readReport(input))).values(),
];

describe('the origin of a report', () => {
  test('is the one given, else the outlet, else the report itself', () => {
    expect(
      originsOf(
        {
          id: 'a',
          outlet: 'Coast Radio',
          origin: 'Harbour Agency',
          text: 'The pier was closed on Monday.',
        },
        {
          id: 'b',
          outlet: 'Island Times',
          text: 'Three shops have opened in the old town of Westhaven.',
        },
        { id: 'c', text: 'The museum of the island shows its maps until the end of summer.' },
      ),
    ).toEqual(['Harbour Agency', 'Island Times', 'c']);
  });

  test('is the agency that the text credits', () => {
    expect(
      originsOf({
        id: 'a',
        outlet: 'Coast Radio',
        text: 'WESTHAVEN (AP) — The pier was closed on Monday after the collision.',
      }),
    ).toEqual(['AP']);
  });

  test('is that of the first report with the same text', () => {
    const copy = {
      id: 'z',
      outlet: 'Copy Daily',
      text: `${harbourPost.text}\n\nRead all of it here.`,
    };
    expect([...findOrigins([harbourPost, islandTimes, readReport(copy)]).entries()]).toEqual([
      ['harbour', 'Harbour Post'],
      ['island', 'Island Times'],
      ['z', 'Harbour Post'],
    ]);
  });

  test('is one for five equal copies, of which one credits the agency', () => {
    const outlets = ['Coast Radio', 'Island Times', 'Harbour Post', 'Copy Daily', 'Green Weekly'];
    const copies = outlets.map((outlet, at) => ({
      id: `copy ${at}`,
      outlet,
      text:
        at === 3 ? `${islandTimes.text}\n\nReuters contributed to this report.` : islandTimes.text,
    }));
    expect(new Set(originsOf(...copies))).toEqual(new Set(['Reuters']));
  });

  test('stays the outlet where an agency is only cited', () => {
    const text = 'The pier was closed on Monday, the harbour master told The Associated Press.';
    expect(originsOf({ id: 'a', outlet: 'Coast Radio', text })).toEqual(['Coast Radio']);
  });
});

describe('a short name and the full name of one agency are one origin', () => {
  const pier = 'The pier of Westhaven was closed on Monday after the collision, the harbour said.';
  const shops = 'Three shops have opened in the old town, which had none for years, a trader said.';
  const full = { id: 'full', outlet: 'Island Times', origin: 'Borland News Bureau', text: shops };

  test.each([
    [
      'in a dateline',
      { id: 'a', outlet: 'Coast Radio', text: `GRELLA (BNB) — ${pier}` },
      full,
      'Borland News Bureau',
    ],
    [
      'in the dateline of its own report',
      { id: 'a', outlet: 'Borland News Bureau', text: `GRELLA (BNB) — ${pier}` },
      full,
      'Borland News Bureau',
    ],
    [
      'with an article and a small word',
      { id: 'a', outlet: 'Coast Radio', text: `GRELLA (PTL) — ${pier}` },
      { ...full, origin: 'The Press Trust of Lorvia' },
      'The Press Trust of Lorvia',
    ],
    [
      'as a text explains it',
      { id: 'a', outlet: 'Coast Radio', text: `GRELLA (BORPRESS) — ${pier}` },
      { ...full, text: `${shops} He spoke to the Borland News Bureau (BORPRESS) on Monday.` },
      'Borland News Bureau',
    ],
    [
      'without the word for what it is',
      { id: 'a', outlet: 'Coast Radio', text: `GRELLA (Borpress) — ${pier}` },
      { ...full, origin: 'Borpress News Agency' },
      'Borpress News Agency',
    ],
  ])('%s', (_where, short, other, name) => {
    expect(originsOf(short, other)).toEqual([name, name]);
    expect(originsOf(other, short)).toEqual([name, name]);
  });

  test.each([
    ['of other letters', 'GRELLA (BNA) — ', ['Borland News Bureau']],
    ['of two letters, which many have', 'GRELLA (BN) — ', ['Borland News']],
    ['that two full names have', 'GRELLA (BNB) — ', ['Borland News Bureau', 'Bay News Board']],
    ['that begins another name', 'GRELLA (Harbour) — ', ['Harbour Post']],
    ['that stands in brackets behind one word', 'Grella (BNB) — ', ['Grella']],
  ])('but not one %s', (_what, dateline, names) => {
    const texts = [shops, 'The museum of the island shows its maps until the end of summer.'];
    const others = names.map((origin, at) => ({ id: origin, origin, text: texts[at]! }));
    const origins = originsOf({ id: 'a', outlet: 'Coast Radio', text: dateline + pier }, ...others);
    expect(new Set(origins).size).toBe(names.length + 1);
  });

  test('and an outlet keeps the name that it was given', () => {
    const text = `GRELLA (BNB) — ${pier}`;
    expect(readReport({ id: 'a', outlet: 'Borland News Bureau', text })).toMatchObject({
      outlet: 'Borland News Bureau',
      origin: null,
    });
    expect(
      readReport({ id: 'a', outlet: 'Borpress Agency', text: `GRELLA (Borpress) — ${pier}` }),
    ).toMatchObject({ outlet: 'Borpress Agency', origin: null });
    expect(readReport({ id: 'a', outlet: 'Borland Post', text })).toMatchObject({
      outlet: 'Borland Post',
      origin: 'BNB',
    });
  });
});
