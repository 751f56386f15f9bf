import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { entriesAhead } from './entriesAhead.ts';

const FIRST = 'The port of Denna closed on Monday after a crane fell into the basin.';

const told = (later: string): string[] => entriesAhead(FIRST, later).map(({ text }) => text);

describe('what is to come and leans on the sentence before it', () => {
  test.each([
    [
      'The council of Denna has named Ida Moor, a former judge, as harbour master. Parliament is to vote on her on Monday, May 27.',
    ],
    [
      'The water works at Velm resumed work on Thursday at half capacity. It should be back to full output by May 21, the council said.',
    ],
  ])('is told with that one: %s', (later) => {
    const [entry, ...more] = entriesAhead(FIRST, later);
    expect(more).toEqual([]);
    expect(entry!.text.replace(/ \[[^\]]*\]/g, '')).toBe(later);
    expect(entry!.support).toHaveLength(2);
  });

  test.each([
    [
      'the one before is of another paragraph',
      'A crane fell in Denna.\n\nIt should be back by May 21.',
    ],
    ['somebody asks', 'The works at Velm resumed on Thursday. Will it be back by May 21?'],
    [
      'nobody has decided it',
      'The bill would raise the toll at Velm to nine crowns. It is meant to save the town money by May 21.',
    ],
  ])('is not told where %s', (_, later) => {
    expect(told(later)).toEqual([]);
  });
});

const DAYS = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((day) =>
  readReport({
    id: `d${day}`,
    published: `2024-06-${day}`,
    text: `The strike at the port of Denna went into another day on June ${day}, and ${day} ships were waiting.`,
  }),
);
const PLAN = readReport({
  id: 'plan',
  published: '2024-06-20',
  text: 'The strike at the port of Denna ended on June 20.\n\nA court at Velm will hear the case of the union on July 12.',
});

test('a day to come is told beside the ten that matter most', () => {
  const entries = buildTimeline([...DAYS, PLAN]);
  expect(entries.filter(({ ahead }) => ahead).map(({ date }) => date)).toEqual(['2024-07-12']);
});

test('where a number of days is asked for no more are told', () => {
  const entries = buildTimeline([...DAYS, PLAN], { dates: 10 });
  expect(new Set(entries.map(({ date }) => date)).size).toBeLessThanOrEqual(10);
});

describe('a day that a thing had', () => {
  const dates = (plan: string, later: string) => entriesAhead(plan, later).map(({ date }) => date);
  const PANEL = 'An inquiry panel of the town of Denna will report by May 30.';

  test('is gone where a later report says that it is another one rather than that', () => {
    const later =
      'The inquiry at Denna will go on and will now report on June 16, rather than May 30, because papers were found.';
    expect(dates(PANEL, later)).toEqual(['2024-06-16']);
  });

  test('stays where that is said of another matter', () => {
    const later = 'The circus at Velm will open on June 16, rather than May 30, because of rain.';
    expect(dates(PANEL, later)).toContain('2024-05-30');
  });

  test('is gone where what was closed until then will not reopen', () => {
    expect(
      dates(
        'Denna airport will stay closed until at least May 18, the ministry said.',
        'The airport will not reopen before May 25, the ministry said, a week later than earlier announced.',
      ),
    ).toEqual(['2024-05-25']);
  });

  test('is gone where an offer lapses that was turned down', () => {
    const offer =
      'Norvik Holding has raised its offer to lease the harbour of Denna for 20 years to 30 million crowns. The offer lapses at midnight on May 15.';
    const later =
      'Voters in Denna on Thursday chose to keep their port. The proposal to lease the harbour to Norvik Holding for 20 years was turned down by 900 votes to 700.';
    expect(dates(offer, later)).toEqual([]);
    expect(dates(offer, 'Voters in Denna on Thursday queued in the rain.')).toEqual(['2024-05-15']);
  });
});

test('what somebody is said to have until the end of a month is to come', () => {
  const entries = entriesAhead(
    FIRST,
    'The firm Norvik, its head said, was looking for a buyer. The head of Norvik, Ida Moor, said that the firm had cash until the end of June.',
  );
  expect(entries.map(({ date }) => date)).toEqual(['2024-06-21']);
});
