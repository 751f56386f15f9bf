import { describe, expect, test } from 'vitest';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { missingLead } from '../../../../src/core/digest/points/neededLeads.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const STRIKE =
  'The crews of the Northern Line ferries struck for a day against night shifts in Ostbrook on Monday.';
const QUEUES = 'Islanders stood in long queues at both of the piers of Ostbrook on Monday.';
const MORE =
  'The Northern Line ferries sailed from Ostbrook again in the evening. Night shifts began in March. The crews of the ferries have asked for a meeting.';

/** What a digest that chose only the sentences with these words should begin with. */
function leadFor(chosenWith: string, ...texts: string[]): string | null {
  const reading = readTogether(
    texts.map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-06-11', text }),
    ),
  );
  const { candidates } = gatherCandidates(reading);
  const chosen = candidates.filter(({ text }) => text.includes(chosenWith));
  expect(chosen.length).toBeGreaterThan(0);
  return missingLead(chosen, candidates, reading)?.line.text ?? null;
}

describe('a digest that chose no first sentence of a report', () => {
  test('begins with the one that tells most of the story', () => {
    expect(leadFor('long queues', `${STRIKE} ${QUEUES} ${MORE}`, `${STRIKE} ${MORE}`)).toBe(STRIKE);
  });

  test('does not begin with one that tells nothing of it', () => {
    const musing = 'A pot of gold seldom waits at the end of any rainbow.';
    expect(leadFor('struck for a day', `${musing} ${STRIKE} ${MORE}`)).toBe(null);
  });

  test('does not begin with somebody’s words', () => {
    const words = '“The crews of the Northern Line ferries struck against night shifts,” she said.';
    expect(leadFor('long queues', `${words} ${QUEUES} ${MORE}`)).toBe(null);
  });
});

test('a digest that has a first sentence needs no other', () => {
  expect(leadFor('long queues', `${QUEUES} ${MORE}`, `${STRIKE} ${MORE}`)).toBe(null);
});
