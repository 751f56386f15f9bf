import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Report, readReport, writeDigest } from '../../../src/core/index.ts';
import { depotInputs, depotReports, laterReport, revisedValley } from '../../reports/depot.ts';

const asOf = '2024-05-03';

/** Reports of the same story, of another one, copies, and nothing much: whatever may arrive later. */
const texts = [
  'The tram drivers of Northbridge will stop work on Monday because the temporary depot has no heating, their union said.',
  'The city council will pay for replacement buses until the end of October, the council announced.',
  'A fire destroyed the tram depot of Northbridge on Wednesday night, and 19 people were injured in the blaze.',
  '“We were at the gate within six minutes,” fire chief Lena Osei told reporters on Friday, May 3, 2024.',
  'Botanists have found an orchid that was thought lost in a disused quarry near Ostbrook.',
  depotInputs.valley.text,
  'In short.',
];

const laterMoment = fc.constantFrom(
  '2024-05-04',
  '2024-05-04T00:00:00Z',
  '2024-05-03T23:30:00-04:00',
  '2024-06-30T12:00:00+02:00',
  '2031-01-01',
);

const arrival: fc.Arbitrary<Report> = fc
  .record({
    texts: fc.subarray(texts, { minLength: 1 }),
    published: laterMoment,
    number: fc.nat(999),
    titled: fc.boolean(),
  })
  .map(({ texts: parts, published, number, titled }) =>
    readReport({
      id: `later-${number}`,
      text: parts.join('\n\n'),
      published,
      outlet: `Outlet ${number % 7}`,
      title: titled ? `Depot fire: what is known ${number}` : undefined,
    }),
  );

/** A report that is there already, with other words from a later moment on. */
const revision: fc.Arbitrary<Report> = laterMoment.map((updated) =>
  revisedValley('12 people', '15 people', updated),
);

/** The given reports, with others in between, in any order. */
const withLater = (reports: readonly Report[]) =>
  fc
    .array(fc.oneof(arrival, revision), { minLength: 1, maxLength: 8 })
    .chain((more) =>
      fc.shuffledSubarray([...reports, ...more], { minLength: reports.length + more.length }),
    );

const undated = laterReport(
  'The union of the tram drivers asked for a meeting about the depot and its missing sprinklers.',
  { id: 'undated' },
);
const store = [...depotReports, undated];
const earlier = writeDigest([depotReports[0]!], { asOf: '2024-05-02' });

describe('A digest as of a day', () => {
  test.each([
    ['alone', { asOf }],
    ['with what is new since a day', { asOf, since: '2024-05-02' }],
    ['with what is new since an earlier digest', { asOf, since: earlier }],
    ['of an instant', { asOf: '2024-05-03T20:00:00Z' }],
  ])('%s is the same, byte for byte, whatever arrives later', (_, options) => {
    const expected = JSON.stringify(writeDigest(store, options));
    fc.assert(
      fc.property(withLater(store), (reports) => {
        expect(JSON.stringify(writeDigest(reports, options))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('is that of the reports that were out, and says the day', () => {
    expect(
      writeDigest([...store, laterReport(texts[0]!, { id: 'late', published: '2024-05-04' })], {
        asOf,
      }),
    ).toEqual({
      ...writeDigest(store),
      asOf,
    });
  });
});

describe('The moment that a report came out', () => {
  const isRead = (published: string, at: string, about: object = {}) =>
    writeDigest([laterReport(texts[0]!, { id: 'one', published, ...about })], { asOf: at }).sources
      .length === 1;

  test('a day goes to its end in UTC, whichever zone an instant is given in', () => {
    expect(isRead('2024-05-03T23:59:59Z', '2024-05-03')).toBe(true);
    expect(isRead('2024-05-04T00:30:00+02:00', '2024-05-03')).toBe(true);
    expect(isRead('2024-05-03T22:00:00-05:00', '2024-05-03')).toBe(false);
  });

  test('an instant is compared to the second, and a report of a day only counts from its start', () => {
    expect(isRead('2024-05-03T10:00:00Z', '2024-05-03T10:00:00Z')).toBe(true);
    expect(isRead('2024-05-03T10:00:01Z', '2024-05-03T10:00:00Z')).toBe(false);
    expect(isRead('2024-05-03', '2024-05-03T10:00:00Z')).toBe(true);
    expect(isRead('2024-05-04', '2024-05-03T23:00:00Z')).toBe(false);
  });

  test('a wording that came later is not read, and the older one is where it was kept', () => {
    const revised = revisedValley('12 people', '15 people', '2024-05-04');
    expect(writeDigest([revised], { asOf }).sources).toEqual([]);
    const kept = writeDigest([revised, ...depotReports], { asOf });
    expect(kept).toEqual(writeDigest(depotReports, { asOf }));
    expect(JSON.stringify(writeDigest([revised, ...depotReports]).points)).toContain('15 people');
  });

  test('a report without a date is read, unless it tells of somebody speaking later', () => {
    const speaks = laterReport(
      'Mayor Paul Derry told the council on May 20, 2024 that new trams are ordered.',
      {
        id: 'speaks',
      },
    );
    expect(speaks.published).toBeNull();
    expect(
      writeDigest([undated, speaks], { asOf }).sources.map(({ reportId }) => reportId),
    ).toEqual(['undated']);
  });
});
