import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const lastSpeaker = (text: string): string | null | undefined => spokenIn(text).at(-1)?.[0];

describe('an answer', () => {
  it.each([
    '“Did you sign it?” Ada Marsh asked Ben Low.\n\n“Not for a second.”',
    'Ben Low is the mayor. “Did you sign it?” Ada Marsh asked the mayor.\n\n“Not for a second.”',
    'Mayor Ben Low came late. Ada Marsh asked Low if he would go. “I like it here.”',
    'Ben Low came late. Asked whether he would go, Low said no. “I like it here.”',
    'Ben Low came late. Asked by Ada Marsh whether he would go, Low said: “I like it here.”',
    'Asked how he felt, Ben Low shrugged. “You try it.”',
    'Reporters asked the mayor, Ben Low, whether he would resign.\n\n“Not for a second.”',
    'Ada Marsh asked the mayor of Larkfield, Ben Low, whether he would resign.\n\n“Never.”',
    'Ada Marsh pressed Ben Low, the mayor, on whether he would resign.\n\n“Never.”',
    'Carl Orme asked the council leader, Ben Low, how many had objected.\n\n“Four,” he said.',
    'Carl Orme asked Low how many had objected. “Four,” he said. Ben Low leads the council.',
  ])('is of whoever was asked: %s', (text) => {
    expect(lastSpeaker(text)).toBe('Ben Low');
  });

  it.each([
    ['“Did you sign it?” asked Ada Marsh.\n\n“Not for a second.”', null],
    ['“Did you sign it?” Ada Marsh asked reporters.\n\n“Not for a second.”', null],
    ['Reporters asked whether the mayor would resign.\n\n“Never.”', null],
    ['Ada Marsh asked Mayor Ben Low and his deputy, Eve Low, if they would go.\n\n“Never.”', null],
    ['Carl Orme asked Ben Low to leave. “I am tired of him,” he said.', 'Carl Orme'],
    ['Carl Orme asked Ben Low about the pier. “Did you sell it?” he said.', 'Carl Orme'],
    ['Carl Orme asked the crowd if it was ready. “We sail,” he said.', 'Carl Orme'],
    ['Ada Marsh asked Ben Low to leave. “I am tired of him.”', 'Ada Marsh'],
    ['Ada Marsh asked Ben Low about the pier. “Did you sell it?”', 'Ada Marsh'],
  ])('is nobody’s, or no answer: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
