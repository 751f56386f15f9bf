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
