import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Digest, type Report, readReport, writeDigest } from '../../../../src/core/index.ts';
import {
  courier,
  depotInputs,
  depotReports,
  laterReport,
  revisedValley,
  valleyPost,
} from '../../../reports/depot.ts';

const earlier = writeDigest(depotReports);
const since = (reports: readonly Report[], than: Digest = earlier) =>
  writeDigest(reports, { since: than });
const newPoints = ({ points }: Digest) => points.filter(({ status }) => status !== 'known');

const strike = laterReport(
  'The tram drivers of Northbridge will stop work on Monday because the temporary depot has no heating, their union said.',
  { id: 'union', published: '2024-05-03' },
);

describe('Against an earlier digest', () => {
  test('the same reports are nothing new, and that is the answer', () => {
    const digest = since(depotReports);
    expect(digest.silence).toBe('nothing-new');
    expect(newPoints(digest)).toEqual([]);
    expect(digest.news).toEqual({
      against: 'digest',
      points: { new: 0, changed: 0 },
      voices: { new: 0, changed: 0 },
      differences: { new: 0, changed: 0 },
      corrected: [],
      withdrawn: [],
    });
  });

  test('what a further report tells is new, and comes first', () => {
    const digest = since([...depotReports, strike]);
    expect(digest.points[0]).toMatchObject({ status: 'new' });
    expect(digest.points[0]!.text).toContain('tram drivers');
    expect(newPoints(digest)).toHaveLength(1);
    expect(digest.silence).toBeNull();
  });

  test('a toll told in other words has changed', () => {
    const first = laterReport(
      'Six people died when a bus left the road near Ostbrook on Thursday, the operator said.',
      { id: 'bus', published: '2024-05-02' },
    );
    const later = laterReport(
      'The death toll from the bus accident near Ostbrook has risen to eight, doctors said on Friday.',
      { id: 'toll', published: '2024-05-03' },
    );
    const [point] = since([first, later], writeDigest([first])).points;
    expect(point).toMatchObject({ status: 'changed', was: 'Six people' });
  });

  test('a further report that only repeats what is known is nothing new', () => {
    const repeats = laterReport(
      [
        'A fire destroyed the tram depot of Northbridge on Wednesday night, and 12 people were injured in the blaze.',
        'Investigators believe that a faulty battery charger started the fire in the repair hall.',
      ].join('\n\n'),
      { id: 'echo', published: '2024-05-05' },
    );
    expect(since([...depotReports, repeats]).silence).toBe('nothing-new');
  });

  test('a report from before that arrives late is new', () => {
    const late = laterReport(
      'The insurer of the Northbridge tram depot refused to renew its contract in March, according to a letter.',
      { id: 'late', published: '2024-04-30' },
    );
    const digest = since([...depotReports, late]);
    expect(newPoints(digest).map(({ status }) => status)).toEqual(['new']);
    const bySince = writeDigest([...depotReports, late], { since: '2024-05-03' });
    expect(bySince.silence).toBe('nothing-new');
  });

  test('a voice that was not heard before is new, and one that was is known', () => {
    const speech = laterReport(
      'Fire chief Lena Osei defended her crews. “We were at the gate within six minutes of the first call,” Osei told reporters on Friday.',
      { id: 'chief', published: '2024-05-03' },
    );
    const { voices, news } = since([...depotReports, speech]);
    expect(voices.map(({ speaker, status }) => [speaker, status])).toEqual([
      ['Lena Osei', 'new'],
      ['Ida Korhonen', 'known'],
    ]);
    expect(news?.voices).toEqual({ new: 1, changed: 0 });
  });

  test('a report that gives a told fact another value changes it, and the old value stays in view', () => {
    const update = laterReport(
      'The city council will pay for replacement buses until the end of October, the council announced.',
      { id: 'update', published: '2024-05-06' },
    );
    const [point] = newPoints(since([...depotReports, update]));
    expect(point).toMatchObject({ status: 'changed' });
    expect(point!.text).toContain('October');
    expect(point && 'was' in point && point.was).toContain('August');
  });
});

describe('A report that its outlet revised', () => {
  test('corrects the point that rested on it: the old words and their support are told', () => {
    const digest = since([revisedValley('12 people', '15 people'), courier]);
    const [correction] = digest.news!.corrected;
    expect(correction?.was.text).toContain('12 people were injured');
    expect(correction?.was.support[0]).toMatchObject({ reportId: 'valley', outlet: 'Valley Post' });
    expect(correction?.text).toContain('15 people were injured');
    const corrected = digest.points.filter(({ status }) => status === 'corrected');
    expect(corrected).toHaveLength(1);
    expect(corrected[0]!.text).toContain('15 people');
    expect(digest.news!.withdrawn).toEqual([]);
  });

  test.each([
    ['a name', 'Paul Derry promised', 'Pauline Moss promised'],
    ['a number in words', 'within two years', 'within five years'],
    ['a denial', 'promised new trams', 'did not promise new trams'],
  ])('corrects %s', (_, from, to) => {
    const text = depotInputs.courier.text.replace(from, to);
    const { corrected, withdrawn } = since([
      valleyPost,
      readReport({ ...depotInputs.courier, text }),
    ]).news!;
    expect(corrected.map(({ was }) => was.text)).toEqual([expect.stringContaining(from)]);
    expect(withdrawn).toEqual([]);
  });

  test.each([
    ['a comma', 'the end of August, the council', 'the end of August the council'],
    ['white space', 'Investigators believe', 'Investigators  believe'],
    [
      'a sentence elsewhere',
      'The depot on Mill Street',
      'Nobody was hurt, a spokesman said on Thursday. The depot on Mill Street',
    ],
  ])('corrects nothing of what was told by mending %s', (_, from, to) => {
    const reports = depotReports.map((report) =>
      readReport({
        ...depotInputs[report.id as 'valley' | 'courier'],
        text: report.text.replace(from, to),
      }),
    );
    const { corrected, withdrawn } = since(reports).news!;
    expect([corrected, withdrawn]).toEqual([[], []]);
  });

  test('is known by its address where its id is another', () => {
    const text = depotInputs.valley.text.replace('12 people', '15 people');
    const moved = readReport({ ...depotInputs.valley, id: 'valley-2', text });
    // The old id is gone, but no point is: the address is the same.
    const { corrected, withdrawn } = since([moved, courier]).news!;
    expect(corrected).toHaveLength(1);
    expect(withdrawn).toEqual([]);
  });

  test('corrects what somebody said', () => {
    const digest = since([revisedValley('half of our trams', 'a third of our trams'), courier]);
    const correction = digest.news!.corrected.find(({ was }) => was.kind === 'voice');
    expect(correction?.was).toMatchObject({ speaker: 'Ida Korhonen' });
    expect(correction?.was.text).toContain('half of our trams');
    expect(correction?.text).toContain('a third of our trams');
    expect(digest.voices[0]).toMatchObject({ status: 'corrected' });
  });

  test('corrects the words that a told sentence has between quotation marks', () => {
    const said = (words: string) =>
      laterReport(
        `The fire chief of Northbridge called the blaze in the tram depot “${words}” and asked for a second engine.`,
        { id: 'chief', published: '2024-05-03' },
      );
    const than = writeDigest([said('the worst night of my whole career')]);
    expect(than.points[0]?.text).toContain('the worst night of my whole career');
    const [correction] = since([said('a very bad night of my career')], than).news!.corrected;
    expect(correction?.text).toContain('a very bad night of my career');
    expect(since([said('the worst night of my whole career')], than).news!.corrected).toEqual([]);
  });

  test('withdraws a point that it no longer has', () => {
    const { withdrawn } = since([
      revisedValley(
        'Investigators believe that a faulty battery charger started the fire in the repair hall.',
        'Nobody knows yet how it began.',
      ),
      courier,
    ]).news!;
    expect(withdrawn).toHaveLength(1);
    expect(withdrawn[0]).toMatchObject({ why: 'no-longer-said', was: { kind: 'point' } });
    expect(withdrawn[0]!.was.text).toContain('battery charger');
  });

  test('is no correction where it only puts the same in other words', () => {
    const { corrected, withdrawn } = since([
      revisedValley(
        'Investigators believe that a faulty battery charger started the fire in the repair hall.',
        'A faulty battery charger in the repair hall started the fire, investigators believe.',
      ),
      courier,
    ]).news!;
    expect([corrected, withdrawn]).toEqual([[], []]);
  });

  test('does not withdraw what another report still says', () => {
    const both = [
      ...depotReports,
      laterReport(
        'Investigators believe that a faulty battery charger started the fire in the repair hall.',
        { id: 'third', published: '2024-05-02' },
      ),
    ];
    const than = writeDigest(both);
    const revised = revisedValley(
      'Investigators believe that a faulty battery charger started the fire in the repair hall.',
      'Nobody knows yet how it began.',
    );
    expect(since([revised, courier, both[2]!], than).news!.withdrawn).toEqual([]);
  });

  test('is told against a moment, too, where the older wording was kept', () => {
    const reports = [valleyPost, revisedValley('12 people', '15 people'), courier];
    const digest = writeDigest(reports, { since: '2024-05-03' });
    expect(digest.sources).toHaveLength(2);
    expect(digest.news!.corrected.map(({ was }) => was.text)).toEqual([
      expect.stringContaining('12 people'),
    ]);
  });
});

describe('A report that is gone', () => {
  test('withdraws what rested on it alone', () => {
    const { withdrawn } = since([courier]).news!;
    expect(withdrawn.length).toBeGreaterThan(1);
    expect(new Set(withdrawn.map(({ why }) => why))).toEqual(new Set(['report-gone']));
    expect(withdrawn.some(({ was }) => was.kind === 'voice')).toBe(true);
  });

  test.each([
    ['the text', { text: `This article has been retracted.\n\n${depotInputs.valley.text}` }],
    ['the title', { title: `RETRACTED: ${depotInputs.valley.title}` }],
  ])(
    'because its outlet took it back in %s is not read, and is said to be retracted',
    (_, change) => {
      const retracted = readReport({ ...depotInputs.valley, ...change });
      const digest = since([retracted, courier]);
      expect(digest.sources.map(({ reportId }) => reportId)).toEqual(['courier']);
      expect(digest.retracted).toEqual(['valley']);
      expect(new Set(digest.news!.withdrawn.map(({ why }) => why))).toEqual(new Set(['retracted']));
    },
  );

  test('that only speaks of a retraction is read', () => {
    const about = laterReport(
      'The newspaper said that the minister retracted his statement on the depot on Friday after a long debate.',
      { id: 'about', published: '2024-05-03' },
    );
    expect(writeDigest([about]).retracted).toEqual([]);
  });
});

describe('What was told', () => {
  test('is remembered over several digests: what fails later is told however long ago it was told', () => {
    const second = since([...depotReports, strike]);
    const third = writeDigest([revisedValley('12 people', '15 people'), courier, strike], {
      since: { asOf: second.asOf, memory: JSON.parse(JSON.stringify(second.memory)) },
    });
    expect(third.news!.corrected.map(({ was }) => was.text)).toEqual([
      expect.stringContaining('12 people'),
    ]);
    expect(third.points.find(({ text }) => text.includes('tram drivers'))?.status ?? 'known').toBe(
      'known',
    );
  });

  test('is never withdrawn or corrected by reports that only come in addition', () => {
    const sentences = [
      ...depotInputs.valley.text.split('\n\n'),
      ...depotInputs.courier.text.split('\n\n'),
    ];
    const text = fc.subarray(sentences, { minLength: 1 }).map((parts) => parts.join('\n\n'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), fc.nat(3), (texts, cut) => {
        const reports = texts.map((one, at) =>
          laterReport(one, { id: `r${at}`, published: '2024-05-02' }),
        );
        const than = writeDigest(reports.slice(0, 1 + (cut % (reports.length - 1))));
        const { corrected, withdrawn } = since(reports, than).news!;
        expect([corrected, withdrawn]).toEqual([[], []]);
        expect(since(reports, writeDigest(reports)).silence).toBe('nothing-new');
      }),
      { numRuns: 60 },
    );
  });

  test('does not hang on the order in which the reports arrive', () => {
    const reports = [revisedValley('12 people', '15 people'), valleyPost, courier, strike];
    const expected = JSON.stringify(since(reports));
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(since(shuffled))).toBe(expected);
      }),
      { numRuns: 24 },
    );
  });
});

describe('A difference', () => {
  const cost = (id: string, millions: number, published: string) =>
    laterReport(
      `The fire destroyed trams worth ${millions} million crowns, the city council of Northbridge said.`,
      { id, published },
    );
  const one = cost('one', 30, '2024-05-03');
  const two = cost('two', 45, '2024-05-03');
  const three = cost('three', 80, '2024-05-03');
  const statuses = ({ differences }: Digest) =>
    differences
      .filter(({ fact }) => fact === 'number')
      .map(({ status, sides }) => [status, sides.length]);

  test('is new where nothing differed, and changed where one more value has come up', () => {
    const first = writeDigest([one]);
    expect(statuses(writeDigest([one, two], { since: first }))).toEqual([['new', 2]]);
    const second = writeDigest([one, two]);
    expect(statuses(writeDigest([one, two], { since: second }))).toEqual([['known', 2]]);
    expect(statuses(writeDigest([one, two, three], { since: second }))).toEqual([['changed', 3]]);
  });
});
