import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speakers = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

const AGENCY =
  'The harbour agency will close two piers, its spokesman, Tom Arden, said. He put the cost at 11 million crowns.\n\n';
const SAID = ' “I was wrong,” he said on the quay on Sunday.';

describe('who a sentence without a subject of its own brings in', () => {
  it.each([
    'It was a striking turn for mayor Velko Menten, who had voted against the plan twice.',
    'There was fury at prefect Velko Menten, who had told a radio station that Port Hale was safe.',
    'This is a blow to mayor Velko Menten.',
  ])('speaks next, and not who spoke in the paragraph before: %s', (sentence) => {
    expect(speakers(AGENCY + sentence + SAID)).toEqual(['Velko Menten']);
  });

  it('is not told where two are named there', () => {
    const sentence = 'It was a striking turn for mayor Velko Menten and for his rival, Jon Hale.';
    expect(speakers(AGENCY + sentence + SAID)).not.toEqual(['Velko Menten']);
  });

  it('does not take the word from who speaks in the same paragraph', () => {
    const text =
      'The agency will close two piers. “It must be done,” said its spokesman, Tom Arden. It was a blow to mayor Velko Menten. “We have no money left,” he said.';
    expect(speakers(text)).toEqual(['Tom Arden', 'Tom Arden']);
  });
});

it('knows a regent and a prefect for people', () => {
  const text = `${AGENCY}Regent Velko Menten had voted against the plan twice.${SAID}`;
  expect(speakers(text)).toEqual(['Velko Menten']);
});
