import { expect, it } from 'vitest';
import { remarksOn } from '../../src/follow/remarks.ts';
import type { ReportDraft } from '../../src/intake/draft.ts';

const whole = { salvaged: false, leftOut: 0 };
const draft = (change: Partial<ReportDraft> = {}): ReportDraft =>
  ({ text: 'The ferry sails.', summaryOnly: null, droppedDate: null, ...change }) as ReportDraft;

it('of a feed that is well, and of reports that are, nothing is said', () => {
  expect(remarksOn(whole, [draft()])).toBeNull();
});

it('a broken feed, one that carries too much, and dates that cannot be are told', () => {
  expect(remarksOn({ ...whole, salvaged: true }, [])).toBe(
    'The feed is broken: only what is whole in it is read.',
  );
  expect(remarksOn({ ...whole, leftOut: 59_500 }, [draft({ droppedDate: '4 March 2087' })])).toBe(
    'The feed carries more than is read of one: its last 59,500 items are left out. One of its reports gives a date that cannot be (4 March 2087), and stands where it came in.',
  );
  expect(
    remarksOn(whole, [draft({ droppedDate: '2087' }), draft(), draft({ droppedDate: 'soon' })]),
  ).toBe('2 of its reports give dates that cannot be (as 2087), and stand where they came in.');
});

it('of a date that cannot be nothing is said where another one is known', () => {
  const dated = draft({ droppedDate: '4 March 2087', published: '2026-05-01' });
  expect(remarksOn(whole, [dated])).toBeNull();
});

it('why only summaries are kept is told with the first reason', () => {
  const summaryOnly = {
    why: 'page-unread',
    sentence: 'harbour.example does not answer: it will be asked again later.',
    passes: true,
  } as const;
  expect(remarksOn(whole, [draft({ summaryOnly }), draft({ summaryOnly })])).toBe(
    "Of 2 of its reports only the feed's summary is kept. harbour.example does not answer: it will be asked again later.",
  );
});
