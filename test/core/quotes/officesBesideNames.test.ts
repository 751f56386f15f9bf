import { describe, expect, test } from 'vitest';
import { findQuotes, readReport, writeDigest } from '../../../src/core/index.ts';

const speakerIn = (who: string) => {
  const text = `“The school will be ready before the first snow falls,” ${who} said on Monday in Denna.`;
  return findQuotes(readReport({ id: 'r', text }))[0]?.speaker?.name ?? null;
};

describe('an office that is held for a while, or still to come, is no part of a name', () => {
  test.each([
    ['Mayor-elect Clara Lind', 'Clara Lind'],
    ['President-elect Nora Marr', 'Nora Marr'],
    ['Chancellor-designate Eva Thal', 'Eva Thal'],
    ['Prime Minister-designate Tom Reed', 'Tom Reed'],
    ['Deputy Mayor-elect Udo Lenz', 'Udo Lenz'],
    ['Acting Prime Minister Jon Falk', 'Jon Falk'],
    ['Vice-Admiral Karl Bohn', 'Karl Bohn'],
    ['Rear-Admiral Tor Vik', 'Tor Vik'],
    ['Commodore Lars Holm', 'Lars Holm'],
    ['Professor Emeritus Jan Orme', 'Jan Orme'],
    ['Crown Prince Edvard', 'Edvard'],
  ])('%s', (who, name) => {
    expect(speakerIn(who)).toBe(name);
  });

  test.each(['Mary Vice-Kuhn', 'Anna Fox-Elect', 'Rear Window'])('but %s is a name', (who) => {
    expect(speakerIn(who)).toBe(who);
  });

  test.each([
    ['Minister of Foreign Affairs Clara Lind', 'Clara Lind'],
    ['Minister of Emergency Situations Talant Reed', 'Talant Reed'],
    ['Secretary of Veterans Affairs Tom Reed', 'Tom Reed'],
    ['Minister for Health Nora Marr', 'Nora Marr'],
    ['Minister of Social Affairs and Health Eva Thal', 'Eva Thal'],
    ['Secretary of State Jon Falk', 'Jon Falk'],
  ])('nor is what the office is of: %s', (who, name) => {
    expect(speakerIn(who)).toBe(name);
  });

  test('two outlets, one with the office and one without, have one voice', () => {
    const told = [
      '“We will start with the trams and the schools of this city,” Mayor-elect Clara Lind said on Monday.',
      'Clara Lind, who won the election in Westhaven, named four deputies. “We will start with the trams and the schools of this city,” Lind said.',
    ];
    const { voices } = writeDigest(
      told.map((text, at) =>
        readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: '2024-05-06', text }),
      ),
    );
    expect(voices.map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Clara Lind', 'mayor-elect'],
    ]);
  });
});
