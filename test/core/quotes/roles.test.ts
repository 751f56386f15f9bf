import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const lastSpeaker = (text: string): string | null | undefined => spokenIn(text).at(-1)?.[0];

describe('a role that is mentioned without a name', () => {
  it.each([
    [
      'whoever is told to have it',
      'Ada Marsh, the harbour spokeswoman, came with Ben Low.\n\n“We sail,” the spokeswoman said.',
      'Ada Marsh',
    ],
    [
      'not the aide of whoever has it',
      'Governor Cy Roe came with Ada Marsh, an adviser to the governor.\n\n“We sail,” the governor said.',
      'Cy Roe',
    ],
  ])('is %s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('is not taken from the apposition of somebody spoken to', () => {
    const text =
      'Candidate Cy Roe was ill. In a talk with hosts Ben Low and Ada Marsh, the candidate said, “We sail.”';
    expect(lastSpeaker(text)).toBe('Cy Roe');
  });

  it('is nobody who has it with somebody else', () => {
    const text = 'Harbour chief Ada Marsh was ill.\n\n“We sail,” Ben Low’s chief said.';
    expect(lastSpeaker(text)).toBe('Ben Low’s chief');
  });

  it('is nobody of another party', () => {
    const text =
      'Republican candidate Cy Roe was ill.\n\n“We sail,” the Democratic candidate said.';
    expect(lastSpeaker(text)).toBe('Democratic candidate');
  });
});

describe('a university named after somebody', () => {
  it('is not meant by "he"', () => {
    const text =
      '“We sail,” said J.M. Marsh, a fellow at the George Low University’s institute. He added, “We do.”';
    expect(lastSpeaker(text)).toBe('J.M. Marsh');
  });
});
