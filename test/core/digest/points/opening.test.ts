import { expect, test } from 'vitest';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { openingOf } from '../../../../src/core/digest/points/opening.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const PORTRAIT =
  'Late on Monday evening Nadia Holm was wearing a yellow coat while she sold soup to islanders and sailors of Ostbrook in heavy rain.';
const OUTAGE = 'The ferries of the Northern Line stood still for a day after a fire in Westhaven.';

/** The first sentence to begin with, where every pair of words is worth the same. */
function openingUnder(otherHeadline: string): string {
  const titled: [string, string][] = [
    ['A night with soup', PORTRAIT],
    ['A long day', OUTAGE],
    [otherHeadline, 'Buses ran instead. Some swam.'],
  ];
  const reading = readTogether(
    titled.map(([title, text], at) =>
      readReport({ id: `r${at}`, title, outlet: `Post ${at}`, published: '2024-06-11', text }),
    ),
  );
  const points = gatherCandidates(reading).candidates.map((candidate) => ({
    candidate: { ...candidate, favour: 1, worths: candidate.worths.map(() => 1) },
    support: [candidate.line],
    turn: false,
  }));
  return openingOf(points, reading)!.candidate.line.text;
}

test('a digest opens with what other outlets head their reports with', () => {
  expect(openingUnder('Fire stops ferries of the Northern Line for a day')).toBe(OUTAGE);
});

test('where no headline tells, it opens with what tells most', () => {
  expect(openingUnder('Swimmers')).toBe(PORTRAIT);
});

test('a story that goes on opens with its last turn, though its sentence takes for known which party', () => {
  const { points } = writeDigest(
    [
      [
        '2024-06-24',
        'Recount shrinks the lead of Doyle to 97',
        'The lead of Karen Doyle in the vote of the Harbour Alliance fell to 97 on Monday after a recount of mail ballots.',
      ],
      [
        '2024-06-28',
        'Committee upholds Doyle',
        'Karen Doyle stays leader of the Harbour Alliance. The party’s appeal committee on Friday rejected a bid by Otto Venn to annul the vote, and struck off 31 ballots. The leader of the island branch said he was not surprised by it.',
      ],
    ].map(([published, title, text], at) =>
      readReport({
        id: `r${at}`,
        outlet: `Outlet ${at}`,
        published: published!,
        title: title!,
        text: text!,
      }),
    ),
    { words: 60 },
  );
  expect(points[0]!.text).toMatch(/^The party’s appeal committee|^Karen Doyle stays leader/);
});

test('a report of nobody knows which day does not open a digest with what was done years before', () => {
  const { points } = writeDigest([
    readReport({
      id: 'a',
      outlet: 'Post',
      text: 'On Oct. 3, 1995, a jury in Ostbrook acquitted the singer Otto Venn of the murders of Ada Marsh and Ronald Gold after a trial of nine months. The trial changed what many people thought of the singer Otto Venn.',
    }),
    readReport({
      id: 'b',
      outlet: 'Echo',
      text: 'Otto Venn will find out if he soon will be released from the prison of Tolna. The singer was sentenced in 2008 to nine years, and the hearing is the second one since 2017.',
    }),
  ]);
  expect(points[0]!.text).toContain('Otto Venn will find out');
});

test('where the last report begins with nothing that stands alone, the last one that does opens', () => {
  const { points } = writeDigest(
    [
      [
        '2024-03-01',
        'The Northern Line has frozen all business with Tolna until all 15 sailors who were seized on the ferry Aurora are released.',
      ],
      [
        '2024-03-06',
        'All 15 sailors of the ferry Aurora came home to Ostbrook on Wednesday after thirteen days in Tolna, the Northern Line said.',
      ],
      [
        '2024-06-19',
        'We were told little. It was all in the papers of the court, and they are closed.',
      ],
    ].map(([published, text], at) =>
      readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: published!, text: text! }),
    ),
  );
  expect(points[0]!.text).toMatch(/^All 15 sailors/);
});
