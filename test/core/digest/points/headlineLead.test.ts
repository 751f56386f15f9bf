import { expect, test } from 'vitest';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { headlineLead } from '../../../../src/core/digest/points/headlineLead.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const VOTE =
  'The county council of Ostbrook voted 12 to 9 on Monday evening to lend the ferries money through March.';
const OFFER = 'Opposition members of Ostbrook signalled on Saturday that they accept a loan.';
const MORE =
  'Islanders had asked for help since March. The crews of the ferries wait for their pay.';

/** What is taken in for the headline where only the offer was chosen. */
function leadUnder(headline: string | undefined, vote = VOTE): string | undefined {
  const texts: [string | undefined, string][] = [
    [headline, `${vote} ${MORE}`],
    ['Two members speak', `${OFFER} ${MORE}`],
  ];
  const reading = readTogether(
    texts.map(([title, text], at) =>
      readReport({ id: `r${at}`, title, outlet: `Post ${at}`, published: '2024-06-11', text }),
    ),
  );
  const { candidates } = gatherCandidates(reading);
  const chosen = candidates.filter(({ line }) => line.text === OFFER);
  expect(chosen).toHaveLength(1);
  return headlineLead(chosen, candidates, reading)?.line.text;
}

test('a digest tells what its story is called', () => {
  expect(leadUnder('Council votes to lend ferries money')).toBe(VOTE);
});

test('it needs no other first sentence where a point tells it', () => {
  expect(leadUnder('Opposition accepts loan for Ostbrook')).toBeUndefined();
});

test('where no headline tells news, there is nothing to tell', () => {
  expect(leadUnder(undefined)).toBeUndefined();
});

test('it takes in nobody’s words for that', () => {
  const words = '“The council votes to lend the ferries money,” she said on Monday.';
  expect(leadUnder('Council votes to lend ferries money', words)).toBeUndefined();
});
