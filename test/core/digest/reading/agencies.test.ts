import { expect, test } from 'vitest';
import { creditedAgency } from '../../../../src/core/digest/reading/agencies.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const BODY = 'The pier was closed on Monday after the collision, the harbour master said.';
const creditIn = (text: string, outlet?: string) =>
  creditedAgency(readReport({ id: 'a', text, outlet }));

test.each([
  [`WESTHAVEN (AP) — ${BODY}`, 'AP'],
  [`WESTHAVEN, March 18 (Reuters) - ${BODY}`, 'Reuters'],
  [`By Reuters\n\n${BODY}`, 'Reuters'],
  [`By Ada Marsh, Associated Press\n\n${BODY}`, 'AP'],
  [`By ADA MARSH and OLAF BRANDT, The Associated Press\n\n${BODY}`, 'AP'],
  [`${BODY}\n\nReuters contributed to this report.`, 'Reuters'],
  [`${BODY}\n\nAssociated Press writer Ada Marsh contributed to this report.`, 'AP'],
  [`${BODY}\n\nWith reporting from Agence France-Presse`, 'AFP'],
  [`${BODY}\n\nCopyright 2024 The Associated Press. All rights reserved.`, 'AP'],
  [`${BODY}\n\n© AFP`, 'AFP'],
  [`${BODY}\n\n(dpa)`, 'dpa'],
  [`${BODY}\n\n(Reporting by Ada Marsh; Editing by Olaf Brandt)`, 'Reuters'],
])('%# an agency is credited', (text, agency) => {
  expect(creditIn(text, 'Coast Radio')).toBe(agency);
});

test.each([
  ['somebody told it', 'The pier was closed, the harbour master told The Associated Press.'],
  ['it is cited', 'Reuters reported on Monday that the pier of Westhaven was closed.'],
  ['it took the picture', `${BODY}\n\nThe pier, seen on Monday. (AP Photo/Ada Marsh)`],
  ['its names are another word', `${BODY}\n\nAda Marsh contributed to this report.`],
])('no agency is credited where %s', (_, text) => {
  expect(creditIn(text, 'Coast Radio')).toBe(null);
});

test('an agency is its own origin under all its names', () => {
  const names = ['AP', 'Associated Press', 'The Associated Press', 'AP News'];
  expect(names.map((name) => creditIn(BODY, name))).toEqual(['AP', 'AP', 'AP', 'AP']);
  expect(creditIn(BODY, 'Apple Daily')).toBe(null);
});
