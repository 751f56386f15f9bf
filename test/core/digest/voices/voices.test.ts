import { describe, expect, test } from 'vitest';
import { findRole } from '../../../../src/core/digest/voices/findRole.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { ferryReports, gardenReport, lettersOf } from '../ferryReports.ts';

test('what two outlets carry from one person is one voice, with her role and both places', () => {
  const { voices } = writeDigest(ferryReports);
  expect(voices).toMatchObject([
    {
      speaker: 'Marta Lindqvist',
      role: 'union leader',
      text: 'We have asked for a meeting nine times and got no answer',
    },
  ]);
  for (const span of voices[0]!.support) {
    expect(lettersOf(ferryReports, span)).toMatch(/^We have asked for a meeting nine times/);
  }
  expect(new Set(voices[0]!.support.map(({ reportId }) => reportId))).toEqual(
    new Set(['harbour', 'coast']),
  );
});

test('what may be said of two people is nobody’s role', () => {
  const text = 'He had spoken with a doctor, Olaf Brandt, and a nurse, Ida Moor and her son.';
  expect(findRole('Ida Moor', [readReport({ id: 'r', text })])).toBeNull();
});

test('where nobody is quoted there are no voices', () => {
  expect(writeDigest([gardenReport]).voices).toEqual([]);
});

describe('a role', () => {
  const roleIn = (text: string) => findRole('Olaf Brandt', [readReport({ id: 'r', text })]);

  test.each([
    [
      'before the name',
      'White House press secretary Olaf Brandt said no.',
      'White House press secretary',
    ],
    [
      'behind it',
      "Olaf Brandt, the council's assistant, told reporters on Monday.",
      'council assistant',
    ],
    [
      'with whose it is',
      'Nothing is ready, Kroll’s assistant Olaf Brandt told reporters.',
      'Kroll’s assistant',
    ],
    [
      'not that of whom he has for an assistant',
      'An executive assistant to North Sulla Governor Olaf Brandt has broken her silence.',
      'North Sulla governor',
    ],
    [
      'as papers shorten it',
      'North Sulla Lt. Gov. Olaf Brandt said no.',
      'North Sulla lieutenant governor',
    ],
    [
      'that is held no more',
      'Former North Sulla Gov. Olaf Brandt (D) said no.',
      'former North Sulla governor',
    ],
    [
      'of somebody, before the name behind a comma',
      'A harbour doctor, Olaf Brandt, told the court that the sailor could have lived.',
      'harbour doctor',
    ],
    [
      'behind a name with a title that tells little',
      "Dr. Olaf Brandt, the agency's chief epidemiologist, said no.",
      'agency chief epidemiologist',
    ],
    ['of a department', 'Secretary of State Olaf Brandt said no.', 'secretary of state'],
    [
      'the office rather than the party',
      'Olaf Brandt, a Democrat, came. Olaf Brandt, a Democrat, left. Mayor Olaf Brandt slept.',
      'mayor',
    ],
    [
      'behind a verb',
      'They told Transport minister Olaf Brandt of the delay.',
      'transport minister',
    ],
  ])('%s', (_where, text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  test.each([
    [
      'the fuller one of the same office',
      'Press secretary Olaf Brandt spoke. Olaf Brandt, who is press secretary at the Harbour Office, said no.',
      'press secretary at the Harbour Office',
    ],
    [
      'what somebody heads',
      'Dr. Olaf Brandt, who heads the hospital of Ostbrook, said no.',
      'head of the hospital of Ostbrook',
    ],
    ['the office without capitals', 'Norwegian President Olaf Brandt came.', 'Norwegian president'],
    [
      'of a text that breaks off, only the office',
      'Olaf Brandt, president of the Society for...',
      'president',
    ],
    ['the same with one sign', 'Olaf Brandt, president of the Society for Harbour…', 'president'],
  ])('%s', (_which, text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  test.each([
    [
      'who stands behind it',
      'On the show of Olaf Brandt, Coast Radio’s top doctor, Dr. Emil Grau, was asked.',
    ],
    ['a deed', 'They told a judge Olaf Brandt had left. To overturn Olaf Brandt is hard.'],
    ['whose brother nobody says', 'Brother Olaf Brandt slept, his friend Olaf Brandt too.'],
    ['what he was arrested as', 'Olaf Brandt, arrested with the officers, was let go.'],
  ])('is not %s', (_what, text) => {
    expect(roleIn(text)).toBeNull();
  });

  test('is not that of whom the next sentence speaks of', () => {
    const report = readReport({
      id: 'r',
      text: '“She sailed until the last week,” Eva Lindqvist said. The King called her a treasure of the sea.',
    });
    expect(findRole('Eva Lindqvist', [report])).toBeNull();
  });

  test('is not made up', () => {
    expect(roleIn('Olaf Brandt said that the ferry would be late.')).toBeNull();
  });
});
