import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifySpeakers } from '../../../../src/core/quotes/utterances/sameSpeaker.ts';

/** The names that are one person's, in groups. */
const people = (...names: string[]): string[][] => {
  const identities = identifySpeakers(names);
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const { key } = identities.get(name)!;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
};

describe('one person', () => {
  it.each([
    [['Ada Jane Marsh', 'Ada Marsh', 'Ms. Marsh', 'Marsh', 'ADA MARSH', 'Ada J. Marsh']],
    [['Robert Low', 'Bob Low', 'Sen. Bob Low', 'Low (R-Tenn.)', 'R. Low']],
    [['J.D. Roe', 'JD Roe', 'J. D. Roe', 'James David Roe', 'Roe']],
    [['Serhiy Marchuk', 'Serhii Marchuk', 'Marchuk', 'Serhij Marchuk']],
    [['Mohammed bin Nasr', 'Mohammad bin Nasr', 'bin Nasr', 'Crown Prince Mohammed bin Nasr']],
    [['Pak Min-ho', 'Pak Min Ho', 'President Pak']],
    [['Anna von der Aue', 'von der Aue', 'Von der Aue', 'Aue']],
    [['Luís Inácio Vela da Costa', 'Luis Inacio Vela da Costa', 'Vela', 'Vela da Costa']],
    [['Jens Holm', 'Secretary-General Jens Holm', 'Mr Holm', 'Harbour Director Jens Holm']],
    [['Ada Marsh', '@realAdaMarsh', 'Ada Marsh, a pilot']],
    [['Recep Tarik Arslan', 'Tarik Arslan', 'Arslan']],
    [['White House', 'the White House']],
  ])('is %j', (names) => {
    expect(people(...names)).toEqual([names]);
  });

  it('is called by the fullest name', () => {
    const identities = identifySpeakers(['Marsh', 'ADA JANE MARSH', 'Ada Jane Marsh', '@AdaMarsh']);
    expect(identities.get('Marsh')?.name).toBe('Ada Jane Marsh');
  });
});

describe('two people', () => {
  it.each([
    [['Ada Marsh', 'Cy Marsh']],
    [['Cy Marsh', 'Cy Marsh Jr.']],
    [['Ada W. Marsh', 'Ada H. K. Marsh']],
    [['Ada Jane Marsh', 'Ada Rose Marsh']],
    [['Alex Brown', 'Alexander Brown', 'Alexandra Brown']],
    [['Pak Min Ho', 'Pak Min Jun']],
    [['Ben Low', 'Mrs. Low']],
    [['Queen Elizabeth', 'Elizabeth Roe']],
    [['Ada Marsh', 'Marsh Harbour Council']],
    [['Harbour Office', 'Harbour Office spokesman']],
  ])('are %j', (names) => {
    expect(people(...names)).toEqual(names.map((name) => [name]));
  });

  it('do not share what may be either’s', () => {
    expect(people('Ada Marsh', 'Cy Marsh', 'Marsh')).toHaveLength(3);
    expect(people('Ada Marsh', 'Alan Marsh', 'A. Marsh')).toHaveLength(3);
    expect(people('Ada W. Marsh', 'Ada H. Marsh', 'Ada Marsh')).toHaveLength(3);
  });

  it('are told apart by a title', () => {
    expect(people('Hillary Roe', 'Bill Roe', 'Mrs. Roe')).toEqual([
      ['Hillary Roe', 'Mrs. Roe'],
      ['Bill Roe'],
    ]);
  });
});

describe('who is who', () => {
  const name = fc
    .array(
      fc.constantFrom('Ada', 'Cy', 'J.', 'Marsh', 'Low', 'Jr.', 'von', 'Bill', 'Mrs.', 'House'),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((words) => words.join(' '));

  it('does not depend on the order of the names', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const sorted = identifySpeakers([...names].sort());
        expect(new Map([...identifySpeakers(names)].sort())).toEqual(new Map([...sorted].sort()));
      }),
    );
  });

  it('is told of every name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        const identities = identifySpeakers(names);
        expect(names.every((one) => identities.has(one))).toBe(true);
      }),
    );
  });
});

describe('names that are only alike', () => {
  it.each([
    ['Stephen King', 'Steven King'],
    ['Ann Reed', 'Ann Red'],
  ])('stay two people: %s and %s', (one, other) => {
    const identities = identifySpeakers([one, other]);
    expect(identities.get(one)!.key).not.toBe(identities.get(other)!.key);
  });

  it('join a short form to the one person that it fits', () => {
    const one = identifySpeakers(['Ben Low', 'Benjamin Low']);
    expect(one.get('Ben Low')).toEqual(one.get('Benjamin Low'));
    const two = identifySpeakers(['Ben Low', 'Benjamin Low', 'Bennett Low']);
    expect(two.get('Ben Low')!.key).not.toBe(two.get('Benjamin Low')!.key);
  });
});
