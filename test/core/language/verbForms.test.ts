import { describe, expect, test } from 'vitest';
import { hasFiniteVerb, hasTellingVerb, isPastWord } from '../../../src/core/language/verbForms.ts';

describe('what has been done, in one word', () => {
  test.each(['closed', 'wore', 'thought', 'said', 'was', 'held', 'overrode'])('%s', (word) => {
    expect(isPastWord(word)).toBe(true);
  });

  test.each(['expected', 'postponed', 'need', 'put', 'plans', 'close'])('not %s', (word) => {
    expect(isPastWord(word)).toBe(false);
  });
});

describe('whether words tell by themselves who did what', () => {
  test.each(['The council stole a march', 'Ferries ran all night', 'He said so'])('%s', (text) => {
    expect(hasFiniteVerb(text)).toBe(true);
  });

  test.each(['A lantern held aloft', 'A bridge designed in haste by her', 'one of closed wards'])(
    'not of something only described: %s',
    (text) => {
      expect(hasFiniteVerb(text)).toBe(false);
    },
  );
});

describe('whether a line is more than a list or a caption', () => {
  test.each(['Talks held in Velm', 'The union plans a strike', 'It’s over'])('%s', (text) => {
    expect(hasTellingVerb(text)).toBe(true);
  });

  test.each(['Monday: soup, rolls, pears', '“No comment,” said Ada Marsh', 'The re-made mill'])(
    'not for what tells next to nothing: %s',
    (text) => {
      expect(hasTellingVerb(text)).toBe(false);
    },
  );
});
