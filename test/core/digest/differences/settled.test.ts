import { describe, expect, test } from 'vitest';
import { type Difference, readReport, writeDigest } from '../../../../src/core/index.ts';

type Sent = readonly [outlet: string, published: string, text: string];

const digestOf = (...sent: readonly Sent[]) =>
  writeDigest(
    sent.map(([outlet, published, text], at) =>
      readReport({ id: `r${at + 1}`, outlet, published: `2025-03-${published}:00Z`, text }),
    ),
  );

const rowOf = (pattern: RegExp, ...sent: readonly Sent[]): Difference | undefined =>
  digestOf(...sent).differences.find(({ sides }) => sides.some(({ value }) => pattern.test(value)));

const FIRST: Sent = [
  'Tarn Agency',
  '04T08:00',
  'The balloon Perdita II was lost over the Sea of Tarn on Tuesday. Contact broke off at a height of 4,310 metres, the operator Aerolin said. A boat was sent from Port Ley.',
];
const OTHER: Sent = [
  'Ley Courier',
  '04T11:00',
  'The balloon Perdita II disappeared over the Sea of Tarn on Tuesday. Contact was lost at a height of 4,130 metres. Fishermen had waved at it in the morning.',
];
const later = (text: string): Sent => ['Coast Radio', '06T09:00', text];

const BORNE_OUT = [
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. Aerolin confirmed that contact was lost at a height of 4,310 metres.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. The height at which contact broke off, 4,310 metres, has been confirmed by the recorder.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. The height at the loss of contact was 4,310 metres; a figure of 4,130 in some reports was a slip.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. Contact was lost at 4,310 metres, not 4,130 as first reported.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. The height at the loss of contact was 4,310 metres, Aerolin said. The figure of 4,130 came from an older flight.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. The operator put the height at the loss of contact at 4,310 metres, after its own newsletter spoke of 4,130 metres.',
];

const LEFT_OPEN = [
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. The height at which contact was lost, 4,310 metres, could not be confirmed.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. Aerolin has not confirmed that contact was lost at 4,310 metres.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. Contact was lost at 4,310 metres by one account and at 4,130 metres by another.',
  'Divers found the balloon Perdita II in the Sea of Tarn on Thursday. Aerolin confirmed that the pilot was alive.',
];

describe('a conflict of numbers', () => {
  test.each(BORNE_OUT)('is settled by a later report that says what is right: %s', (text) => {
    const row = rowOf(/4,130/, FIRST, OTHER, later(text));
    expect(row).toMatchObject({ kind: 'settled' });
    const [wrong, right] = row!.sides;
    expect(wrong!.value).toContain('4,130');
    expect(right!.value).toContain('4,310');
    expect(right!.support.map(({ reportId }) => reportId)).toContain('r3');
  });

  test.each(BORNE_OUT)('is told without the value that was not so: %s', (text) => {
    const { points, timeline } = digestOf(FIRST, OTHER, later(text));
    const told = [...points, ...timeline].map((one) => one.text);
    expect(told.join('\n')).not.toContain('at a height of 4,130');
  });

  test.each(LEFT_OPEN)('stays open: %s', (text) => {
    expect(rowOf(/4,130/, FIRST, OTHER, later(text))).toMatchObject({ kind: 'conflict' });
  });

  test.each([
    [
      'the passengers of another ferry',
      'The ferry Ilda of the Northern Line sank off Orley on Tuesday. The ferry had 212 passengers, the line said.',
      'The ferry Ilda of the Northern Line went down off Orley on Tuesday. The ferry had 221 passengers, the line said.',
      'Divers reached the ferry Ilda off Orley on Thursday. The line confirmed that 221 passengers of another ferry were safe.',
    ],
    [
      'homes of which something else is told',
      'The flood in Orley left 60 homes under water on Tuesday, the council said.',
      'The flood in Orley left 80 homes under water on Tuesday, the council said.',
      'The council of Orley confirmed on Thursday that 80 homes would be built on the meadow by the river.',
    ],
    [
      'both numbers of something else',
      'The union said that 1,200 nurses in Orley stopped work on Tuesday.',
      'The union said that 1,400 nurses in Orley stopped work on Tuesday.',
      'In Orley 1,400 nurses were paid on Thursday, not 1,200 as first planned, the union said of its fund.',
    ],
  ])('is not settled by %s', (_, one, other, text) => {
    const row = rowOf(
      /212|60|1,200/,
      ['Tarn Agency', '04T08:00', one],
      ['Ley Courier', '04T09:00', other],
      later(text),
    );
    expect(row).toMatchObject({ kind: 'conflict' });
  });

  test('is not settled by the outlet that tells a toll which has risen', () => {
    const toll = (number: string) => `${number} people were killed when a tram derailed in Orley.`;
    const { differences } = digestOf(
      ['Tarn Agency', '04T08:00', toll('Four')],
      ['Ley Courier', '04T08:00', toll('Five')],
      ['Tarn Agency', '05T08:00', `${toll('Five')} The driver is in hospital.`],
    );
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.map(({ kind }) => kind)).not.toContain('settled');
  });

  test('that a reader knew as open has changed when it is settled', () => {
    const reports = [FIRST, OTHER, later(BORNE_OUT[0]!)].map(([outlet, published, text], at) =>
      readReport({ id: `r${at}`, outlet, published: `2025-03-${published}:00Z`, text }),
    );
    const statusesIn = (since: ReturnType<typeof writeDigest>) =>
      writeDigest(reports, { since })
        .differences.filter(({ kind }) => kind === 'settled')
        .map(({ status }) => status);
    expect(statusesIn(writeDigest(reports.slice(0, 2)))).toEqual(['changed']);
    expect(statusesIn(writeDigest(reports))).toEqual(['known']);
  });

  test('stays open where the report that confirms one is no later than the other', () => {
    const [outlet, , text] = later(BORNE_OUT[0]!);
    expect(rowOf(/4,130/, FIRST, [outlet, '04T10:00', text], OTHER)).toMatchObject({
      kind: 'conflict',
    });
  });

  test('is settled where the outlet that had the other has since taken over the first', () => {
    const again: Sent = [
      'Ley Courier',
      '05T09:00',
      'The search for the balloon Perdita II in the Sea of Tarn went on on Wednesday. Contact was lost at a height of 4,310 metres.',
    ];
    expect(rowOf(/4,130/, FIRST, OTHER, again)).toMatchObject({ kind: 'settled' });
  });
});

describe('a day of the calendar that reports give otherwise in the same words', () => {
  const SAMPLE: readonly Sent[] = [
    [
      'Tarn Agency',
      '10T08:00',
      'The rower Ada Quill tested positive for a banned drug, her federation said on Monday. The sample was taken on February 14 at the regatta of Ley.',
    ],
    [
      'Ley Courier',
      '10T15:00',
      'The rower Ada Quill has failed a drugs test, the federation said on Monday. The sample was taken on February 12, according to the federation.',
    ],
  ];

  test('is a conflict', () => {
    expect(rowOf(/February 12/, ...SAMPLE)).toMatchObject({ kind: 'conflict', fact: 'date' });
  });

  test('that a later report settles', () => {
    const by = later(
      'The rower Ada Quill was suspended on Thursday. The federation confirmed that the sample had been taken on February 14.',
    );
    const { differences, points } = digestOf(...SAMPLE, [by[0], '13T09:00', by[2]]);
    expect(differences.find(({ fact }) => fact === 'date')).toMatchObject({
      kind: 'settled',
      sides: [{ value: 'February 12' }, { value: 'February 14' }],
    });
    expect(points.map(({ text }) => text).join('\n')).not.toContain('February 12');
  });

  test('is none where there were two of them', () => {
    const [one, [outlet, at, text]] = SAMPLE as [Sent, Sent];
    const second: Sent = [outlet, at, `${text} It was the second sample of the winter.`];
    expect(rowOf(/February 12/, one, second)).toBeUndefined();
  });
});
