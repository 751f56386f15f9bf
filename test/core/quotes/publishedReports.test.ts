import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

/** Five reports as they came off the web; they are publishers' texts and stand beside the project, not in it. */
const folder = fileURLToPath(new URL('../../../../shared/reports', import.meta.url));
const there = existsSync(folder);

/** Who spoke which words, report by report: the speakers by their facts, the words as they begin. */
const spoken: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['Vladimir Putin', 'Be my guest in Moscow'],
    ['Vladimir Putin', 'Regarding our meetings, I understand very well'],
    ['Vladimir Putin', 'I am ready for that. We need for the appropriate conditions'],
    ['Vladimir Putin', 'We are ready for such meetings.'],
    ['Vladimir Putin', 'I am ready to go to Washington. I repeat once again'],
    ['Vladimir Putin', 'Despite the difficulties, in this particular case'],
  ],
  [
    ['Vladimir Putin', 'appropriate conditions'],
    ['Sarah Sanders', 'President Trump looks forward to having President Putin'],
    ['Bolton', 'After the Russia Witch Hunt is Over,'],
    ['Vladimir Putin', 'We need for the appropriate conditions to exist'],
    ['Vladimir Putin', 'Be my guest. He has such an invitation, I told him that.'],
    ['White House', 'from malign foreign actors'],
  ],
  [
    ['Vladimir Putin', 'appropriate conditions'],
    ['Vladimir Putin', 'We are ready for such meetings. We are ready to invite'],
    ['Vladimir Putin', 'Despite the difficulties, in this particular case'],
    ['Sarah Huckabee Sanders', 'President Trump looks forward to having President Putin'],
    ['Vladimir Putin', 'Regarding our meetings, I understand very well'],
    ['Vladimir Putin', 'I am ready for that. We need for the appropriate conditions'],
  ],
  [
    ['Donald Trump', 'second meeting'],
    ['Donald Trump', 'great success'],
    ['Donald Trump', 'The Summit with Russia was a great success'],
    ['Sarah Sanders', 'President Trump asked @AmbJohnBolton to invite'],
    ['Donald Trump', 'so that we can start implementing some of the many things'],
    ['Donald Trump', 'stopping terrorism, security for Israel'],
    ['Donald Trump', 'Summit with Russia was a great success'],
    ['Donald Trump', 'incredible.'],
    ['indictments', 'fictitious online personas.'],
  ],
  [
    ['Yuri Ushakov', "The issue of organizing upcoming meetings wasn't discussed"],
    ['Yuri Ushakov', 'This topic is too hot, and any comment'],
    ['Chuck Schumer', 'shameful.'],
  ],
];

/** Where a quote that begins in one paragraph, or is cut by a mark in the wrong place, must end. */
const endings: Readonly<Record<string, string>> = {
  'We are ready for such meetings.': 'I told him that',
  'I am ready to go to Washington.': 'for work are created.',
  'Despite the difficulties,': 'our contacts continue',
  'President Trump looks forward': 'a formal invitation,',
};

if (!there) {
  console.log(
    'The five published reports are not beside the project: their quotes are not checked.',
  );
}

describe.runIf(there)('the five published reports', () => {
  const files = there
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  const texts = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

  it.each(spoken.map((expected, i) => [i, expected] as const))(
    'have every spoken word of report %i once, with its speaker',
    (i, expected) => {
      const text = texts[i]!;
      const quotes = findQuotes(readReport({ id: files[i]!, text })).filter(
        ({ kind }) => kind !== 'indirect',
      );
      expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(expected.map(([name]) => name));
      for (const [k, [, words]] of expected.entries()) {
        const quote = quotes[k]!;
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.text.startsWith(words)).toBe(true);
        for (const [start, end] of Object.entries(endings)) {
          if (quote.text.startsWith(start)) expect(quote.text).toContain(end);
        }
        expect(quote.text).not.toMatch(/Putin (?:said|did not)|Trump was/);
      }
    },
  );

  it('report speech without marks in the narrator’s words, and somebody’s denial as a denial', () => {
    const told = texts.flatMap((text, i) =>
      findQuotes(readReport({ id: files[i]!, text })).filter(({ kind }) => kind === 'indirect'),
    );
    const by = (name: string) => told.filter(({ speaker }) => speaker?.name === name).length;
    expect(by('Jim Mattis')).toBeGreaterThanOrEqual(1);
    expect(by('Mark Warner')).toBe(2);
    expect(by('John McCain')).toBe(1);
    expect(by('Kremlin')).toBe(1);
    const denials = told.filter(({ cue }) => /den/.test(cue?.text ?? ''));
    expect(denials.every(({ act }) => /^den/.test(act ?? ''))).toBe(true);
  });
});
