import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const reports = [
  readReport({
    id: 'post',
    outlet: 'Harbour Post',
    published: '2024-03-01',
    text: '“The crews are on board, the engines are running and we sail at noon,” Ada Marsh said.\n\nBen Low said that nobody had signed the new paper.',
  }),
  readReport({
    id: 'wire',
    outlet: 'Sea Wire',
    published: '2024-03-02',
    text: '“The crews are all on board, the engines are running and we leave at noon,” Ada Marsh said.',
  }),
];
const verdict = (text: string, against = {}) => checkQuote(text, reports, against);

describe('checkQuote', () => {
  it.each([
    'The crews are all on board, the engines are running and we leave at noon',
    '“the crews are all on board, the engines are running and we leave at noon.”',
  ])('finds the exact words, whatever the marks and case: %s', (text) => {
    expect(verdict(text)).toMatchObject({
      kind: 'exact',
      certain: true,
      passage: { reportId: 'wire' },
      utterance: { speaker: 'Ada Marsh' },
    });
  });

  it.each([
    'the engines are running',
    '“The crews are all on board … we leave at noon”',
    '“[They] are all on board, the engines are running”',
  ])('finds words that are only cut: %s', (text) => {
    expect(verdict(text)).toMatchObject({ kind: 'shortened', certain: true });
  });

  it('takes the wording of the outlet asked for, though another has a fuller one', () => {
    expect(
      verdict('The crews are on board, the engines are running and we sail at noon', {
        outlet: 'Harbour Post',
      }),
    ).toMatchObject({ kind: 'exact', passage: { reportId: 'post' } });
  });

  it('tells a wording that is not the fullest one', () => {
    expect(
      verdict('The crews are on board, the engines are running and we sail at noon'),
    ).toMatchObject({ kind: 'variant', passage: { reportId: 'post' } });
  });

  it('tells another outlet’s wording', () => {
    expect(
      verdict('The crews are on board, the engines are running and we sail at noon', {
        outlet: 'Sea Wire',
      }),
    ).toMatchObject({ kind: 'variant', passage: { reportId: 'post' } });
  });

  it('shows which words are altered', () => {
    const { kind, changes } = verdict('The crews are on strike, the engines are running');
    expect(kind).toBe('words-altered');
    expect(changes).toContainEqual({ kind: 'only-pasted', text: 'strike' });
    expect(changes).toContainEqual({ kind: 'only-reported', text: 'board' });
  });

  it('never takes told speech for somebody’s words', () => {
    expect(verdict('nobody had signed the new paper')).toMatchObject({
      kind: 'paraphrase',
      utterance: { speaker: 'Ben Low' },
    });
  });

  it('tells right words with another speaker, and in another outlet', () => {
    expect(verdict('the engines are running', { speaker: 'Ben Low' }).kind).toBe('other-speaker');
    expect(verdict('the engines are running', { speaker: 'marsh' }).kind).toBe('shortened');
    expect(verdict('the engines are running', { outlet: 'Daily Gull' }).kind).toBe('other-outlet');
  });

  it('says how far the reports reach where the words are not in them', () => {
    expect(verdict('Penguins cannot fly across wide oceans')).toEqual({
      kind: 'not-found',
      certain: true,
      utterance: null,
      passage: null,
      changes: [],
      reportsRead: 2,
      readUntil: '2024-03-02',
    });
  });

  it('is not certain of one or two words', () => {
    expect(verdict('at noon').certain).toBe(false);
  });

  it('never confirms what no report carries, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { kind, passage } = verdict(`zebra ${text} quagga`);
        expect(['exact', 'shortened', 'variant']).not.toContain(kind);
        expect(passage === null).toBe(kind === 'not-found');
      }),
    );
  });
});
