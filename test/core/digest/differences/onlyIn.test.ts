import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** What only one of these reports has; each is published at an hour of May 2024. */
const onlyIn = (...told: readonly [hour: string, text: string][]): string =>
  compareReports(
    told.map(([hour, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-${hour}:00Z`, text }),
    ),
  )
    .filter(({ kind }) => kind === 'only-in')
    .map(({ about }) => about)
    .join('\n');

const EXPLODED = 'An explosion tore through the bakery of Orla Lane in Denna on Monday.';
const TOLL =
  'Six people were killed in the explosion at the bakery of Orla Lane in Denna, police said.';
const ENDED =
  'A former baker was arrested in Denna on Wednesday over the explosion at the bakery of Orla Lane.';

describe('what only one of the reports has is no', () => {
  test.each([
    ['state of an older one', 'Engineers with lamps are on the scene.'],
    ['plan of an older one', 'Two ministers will visit the street.'],
    ['search of an older one', 'Police are looking for a tenant with a red van.'],
  ])('%s', (_, state) => {
    expect(
      onlyIn(['06T10:00', `${EXPLODED} ${state}`], ['06T16:00', TOLL], ['08T10:00', ENDED]),
    ).not.toContain(state);
  });
});

describe('but it is', () => {
  test('what an older one tells as done', () => {
    const done = 'Neighbours carried two men out of the smoke.';
    expect(
      onlyIn(['06T10:00', `${EXPLODED} ${done}`], ['06T16:00', TOLL], ['08T10:00', ENDED]),
    ).toContain(done);
  });

  test('a state that the newest tells', () => {
    const state = 'Police are looking for a tenant with a red van.';
    expect(
      onlyIn(['06T10:00', EXPLODED], ['06T16:00', TOLL], ['08T10:00', `${ENDED} ${state}`]),
    ).toContain(state);
  });

  test('a state, where all tell it within hours', () => {
    const state = 'Engineers with lamps are on the scene.';
    expect(
      onlyIn(['06T10:00', `${EXPLODED} ${state}`], ['06T11:00', TOLL], ['06T12:00', ENDED]),
    ).toContain(state);
  });
});
