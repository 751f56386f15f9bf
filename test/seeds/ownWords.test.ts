import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  namesAndFigures,
  quotationsLeft,
  quotationsOf,
  runsOf,
  withoutQuotations,
  wordsOf,
} from './quotations.ts';
import { readSeeds } from './readSeeds.ts';

describe('the measure of own words', () => {
  it('knows a run of eight words by the words alone', () => {
    const first = 'The harbour was closed, on Monday, for the third time.';
    const second = 'THE HARBOUR WAS CLOSED on Monday for the fourth time';
    const shared = runsOf(first, 8).filter((run) => runsOf(second, 8).includes(run));
    expect(shared).toEqual(['the harbour was closed on monday for the']);
  });

  it('leaves out what was spoken, and no run goes across it', () => {
    const text = 'One two three “not these, please,” four five. \'Nor this\' six "nor that".';
    expect(wordsOf(withoutQuotations(text)).join(' ')).toBe('one two three | four five | six |');
    expect(runsOf(withoutQuotations(text), 3)).toEqual(['one two three']);
  });

  it('takes an apostrophe for no quotation mark', () => {
    expect(wordsOf(withoutQuotations("It's the miners’ day, isn't it, at 'the pit'?"))).toEqual(
      wordsOf("It's the miners’ day, isn't it, at |"),
    );
  });

  it('misses a quotation that was taken out of a text with broken marks', () => {
    const broken = 'He said: "We stay.\n\nWe wait. "She left. "I go. ';
    expect(quotationsLeft(broken, ['We stay.', 'We wait.', 'I go.'])).toEqual([]);
    expect(quotationsLeft(broken, ['We stay.', 'I go.'])).not.toEqual([]);
    expect(quotationsLeft(broken, ['We stay.', 'We wait.'])).not.toEqual([]);
  });

  it('takes a quotation that goes on in the next paragraph for spoken up to the end of both', () => {
    expect(wordsOf(withoutQuotations('She said: "We stay.\n\n"We wait." And so')).join(' ')).toBe(
      'she said | | and so',
    );
  });
});

/** Where the published reports lie when they are at hand; they are no part of this project. */
const reports = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));

/** The comma or stop at a quotation's end belongs to the sentence around it. */
const withoutEdges = (quotation: string): string => quotation.replace(/[.,\s]+$/, '');

if (existsSync(reports)) {
  const published = readSeeds().map(({ file: name, source, keys, body }) => {
    const text = readFileSync(reports + keys['account-of'], 'utf8');
    return [name, { file: source, told: `${keys.title}\n\n${body}`, text }] as const;
  });
  const allRuns = new Set(published.flatMap(([, { text }]) => runsOf(text, 8)));

  describe.each(published)('%s beside the report that it retells', (_, { file, told, text }) => {
    it('shares no eight words in a row with any of the reports but what was spoken', () => {
      expect(runsOf(withoutQuotations(told), 8).filter((run) => allRuns.has(run))).toEqual([]);
    });

    it('has every quotation of the report, letter for letter', () => {
      expect(quotationsLeft(text, quotationsOf(told).map(withoutEdges))).toEqual([]);
    });

    it('quotes nobody with words that the report does not have', () => {
      const spoken = quotationsOf(told).map(withoutEdges);
      expect(spoken.filter((quotation) => !text.includes(quotation))).toEqual([]);
    });

    it('has every figure and every name of the report', () => {
      const prose = text.replace(/^#.*$/gm, ''); // a headline capitalises everything
      const there = file.toLowerCase();
      const missing = namesAndFigures(prose).filter((name) => !there.includes(name.toLowerCase()));
      expect(missing).toEqual([]);
    });
  });
} else {
  console.info('The seeds were not compared with the published reports, which are not at hand.');
}
