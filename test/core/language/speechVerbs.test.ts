import { describe, expect, it } from 'vitest';
import { isGerund, speechLemma, speechVerb } from '../../../src/core/language/speechVerbs.ts';

describe('speechVerb', () => {
  it.each([
    ['said', 'say'],
    ['tweeted', 'tweet'],
    ['replies', 'reply'],
    ['replied', 'reply'],
    ['argues', 'argue'],
    ['arguing', 'argue'],
    ['admitted', 'admit'],
    ['told', 'tell'],
    ['wrote', 'write'],
    ['confesses', 'confess'],
  ])('knows "%s" as a form of "%s"', (form, lemma) => {
    expect(speechVerb(form)).toBe('says');
    expect(speechLemma(form)).toBe(lemma);
  });

  it('tells what names things from what says them, and both from belief', () => {
    expect(['said', 'called', 'believes', 'sailed'].map(speechVerb)).toEqual([
      'says',
      'labels',
      'holds',
      null,
    ]);
  });

  it('knows the form that goes with another verb', () => {
    expect(isGerund('adding')).toBe(true);
    expect(isGerund('sailing')).toBe(false);
  });
});
