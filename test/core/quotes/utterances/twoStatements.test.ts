import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../../src/core/quotes/checkQuote.ts';
import { findQuotes } from '../../../../src/core/quotes/findQuotes.ts';
import { groupQuotes } from '../../../../src/core/quotes/groupQuotes.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const reportsOf = (...lines: string[]) =>
  lines.map((line, at) =>
    readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text: `“${line},” Ada Marsh said.` }),
  );
const utterances = (...lines: string[]) => groupQuotes(reportsOf(...lines).flatMap(findQuotes));

describe('two statements of one speaker', () => {
  it.each([
    ['I love this city and all of its people', 'I hate this city and all of its people'],
    [
      'We support the plan of the council for the old harbour',
      'We oppose the plan of the council for the old harbour and its piers',
    ],
    [
      'Ben Low is a liar and everybody in town knows that',
      'Cy Roe is a liar and everybody in town knows that',
    ],
    [
      'The ferry line will open in spring next year',
      'The ferry line will close in spring next year',
    ],
    [
      'It is quite usual for a pilot to sleep on board',
      'It is quite unusual for a pilot to sleep on board',
    ],
    [
      'In the long winter of that year our little port lost 12 ships, and the sailors of this coast have never forgotten what the sea did',
      'In the long winter of that year our little port lost 52 ships, and the sailors of this coast have never forgotten what the sea did',
    ],
    ...['may', 'must', 'can'].map((modal): [string, string] => [
      'In the long winter of this year our little port will lose its old ships, and the sailors of this coast know what the sea can do',
      `In the long winter of this year our little port ${modal} lose its old ships, and the sailors of this coast know what the sea can do`,
    ]),
    [
      'After all these years of waiting all of the crews have come back to the old harbour',
      'After all these years of waiting some of the crews have come back to the old harbour',
    ],
    [
      'We have lost the war of the gulls and everybody on this coast knows it',
      'They have lost the war of the gulls and everybody on this coast knows it',
    ],
    [
      'The council has spent the money and we have perhaps never seen a single boat of it',
      'The council has spent the money and we have never seen a single boat of it',
    ],
  ])('stay two: %s', (one, other) => {
    expect(utterances(one, other)).toHaveLength(2);
  });

  it.each(['may', 'must', 'can'])('are words altered where “will” was pasted as “%s”', (modal) => {
    const line =
      'In the long winter of this year our little port will lose its old ships, and the sailors of this coast know it well';
    const verdict = checkQuote(line.replace('will', modal), reportsOf(line));
    expect(verdict).toMatchObject({ kind: 'words-altered', certain: true });
    expect(verdict.changes).toContainEqual({ kind: 'only-pasted', text: modal });
  });

  it.each([
    [
      'a slip',
      'The harbour master has painted every single boat',
      'The harbour master has painted every singel boat',
    ],
    [
      'another form',
      'The harbour masters paint every single boat we own',
      'The harbour masters painted every single boat we own',
    ],
    [
      'another translation',
      'We are ready to stand by anyone who brings peace to our shores and harbours',
      'We are willing to support anyone who brings peace to these shores and our harbours',
    ],
  ])('are one where they differ in no more than %s', (_, one, other) => {
    expect(utterances(one, other)).toHaveLength(1);
  });

  it('are not confirmed through the words that both have', () => {
    const reports = reportsOf(
      'I love this city and all of its people',
      'I hate this city and all of its people',
      'this city and all of its people',
    );
    const groups = groupQuotes(reports.flatMap(findQuotes));
    const verdict = checkQuote('I hate this city and all of its people', reports);
    if (groups.length < 2) expect(verdict.certain).toBe(false);
    expect(verdict.kind === 'variant' && verdict.certain).toBe(false);
  });
});
