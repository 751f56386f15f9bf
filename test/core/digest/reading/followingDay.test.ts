import { describe, expect, test } from 'vitest';
import { inferDays } from '../../../../src/core/digest/reading/inferDays.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const tuesday = readReport({
  id: 'tuesday',
  outlet: 'Ostbrook Post',
  published: '2031-05-13',
  text: 'The trial of the shipowner Dana Wessel began in Ostbrook on Tuesday. Prosecutors say that Wessel sank three ferries for the insurance.',
});
const wednesday = readReport({
  id: 'wednesday',
  outlet: 'Harbour Radio',
  published: '2031-05-14',
  text: 'A diver told the court in Ostbrook on Wednesday that the valves of the ferry Petrel had been opened by hand. Dana Wessel denies the charges.',
});
const undated = (text: string) => readReport({ id: 'undated', outlet: 'Coast Weekly', text });
const dayOf = (text: string) =>
  inferDays([tuesday, wednesday, undated(text)]).get('undated') ?? null;

const GOES_ON =
  'Dana Wessel admitted the fraud on Thursday. A diver had told the court in Ostbrook on Wednesday that the valves of the Petrel were opened by hand.';

describe('a report without a date that goes on from the dated ones', () => {
  test('is of the weekday behind them', () => {
    expect(dayOf(GOES_ON)).toBe('2031-05-15');
    expect(dayOf(GOES_ON.replace('on Thursday', 'on Friday'))).toBe('2031-05-16');
  });

  test('opens the digest as its latest news, with its day', () => {
    const longer = GOES_ON.replace(
      'admitted the fraud on Thursday',
      'admitted the fraud over her three ferries on Thursday, a day before the last witness was to speak',
    );
    const { points } = writeDigest([tuesday, wednesday, undated(longer)]);
    expect(points[0]!.text).toContain('over her three ferries on Thursday [15 May]');
  });
});

describe('but nobody knows the day', () => {
  test.each([
    [
      'where it may be how it all began',
      'Dana Wessel was charged with fraud on Thursday. She had owned three ferries.',
    ],
    ['where it is too far behind', GOES_ON.replace('on Thursday', 'on Saturday')],
    ['where it is to come', GOES_ON.replace('admitted the fraud', 'will admit the fraud')],
    [
      'where it looks back on what nobody tells',
      'Dana Wessel admitted the fraud on Thursday. The council of Sulla had closed its pool on Wednesday.',
    ],
    ['where it says last', GOES_ON.replace('on Thursday', 'last Thursday')],
    ['where it comes only far below', `Dana Wessel is tall. She owns three ferries. ${GOES_ON}`],
  ])('%s', (_what, text) => {
    expect(dayOf(text)).toBeNull();
  });

  test('where the dated reports tell of that day in the week before', () => {
    const began = readReport({
      id: 'began',
      published: '2031-05-13',
      text: 'Dana Wessel admitted the fraud on Thursday, her lawyer said in Ostbrook.',
    });
    expect(inferDays([tuesday, began, wednesday, undated(GOES_ON)]).get('undated')).toBeNull();
  });
});
