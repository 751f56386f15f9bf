import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotesOf.ts';

const words = 'We never sail in winter';
const carried = (text: string) => {
  const quote = quotesOf(text).find((own) => own.kind !== 'indirect')!;
  return [quote.speaker?.name, quote.through?.name ?? null];
};

describe('a quotation that somebody passed on', () => {
  it.each([
    `Ada Marsh said that Ben Low had told her “${words}”.`,
    `Ada Marsh said Ben Low told her: “${words}.”`,
    `According to Ada Marsh, Ben Low said: “${words}.”`,
    `“${words},” Ben Low said, according to Ada Marsh.`,
    `“${words},” Ben Low told the crews, Ada Marsh recalled.`,
    `Ben Low was quoted by Ada Marsh as saying: “${words}.”`,
    `“${words},” Ben Low was quoted as saying by Ada Marsh.`,
    `Ada Marsh quoted Ben Low as saying “${words}”.`,
    `Ada Marsh quoted Ben Low: “${words}.”`,
    `Ada Marsh recalled Ben Low saying “${words}”.`,
    `Ada Marsh remembered Ben Low telling her, “${words}.”`,
    `Ada Marsh remembers her father, Ben Low, telling her: “${words}.”`,
    `Ada Marsh recalled hearing Ben Low shout “${words}” from the pier.`,
  ])('is the speaker’s, through the one who told it: %s', (text) => {
    expect(carried(text)).toEqual(['Ben Low', 'Ada Marsh']);
  });

  it('names an outlet that another has it from', () => {
    expect(carried(`“${words},” Ben Low told the crews, according to Sea Wire.`)).toEqual([
      'Ben Low',
      'Sea Wire',
    ]);
  });

  it('goes on as it began', () => {
    const quotes = quotesOf(
      `“${words},” Ben Low said, according to Ada Marsh. “And we never will.”`,
    );
    expect(
      quotes.filter(({ kind }) => kind !== 'indirect').map(({ through }) => through?.name),
    ).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  it('has its words’ place beside the teller’s name', () => {
    const text = `“${words},” Ben Low said, according to Ada Marsh.`;
    const { through } = quotesOf(text).find(({ kind }) => kind === 'direct')!;
    expect(text.slice(through!.start!, through!.end!)).toBe('Ada Marsh');
  });
});

it('may be of somebody whom the report does not name', () => {
  expect(carried(`Ada Marsh recalled a nurse telling her: “${words}.”`)).toEqual([
    'nurse',
    'Ada Marsh',
  ]);
});

describe('a quotation that the report heard itself', () => {
  it.each([
    `“${words},” Ben Low said.`,
    `Ben Low said that he had told the owners “${words}”.`,
    `Ada Marsh recalled telling Ben Low “${words}”.`,
    `Ada Marsh heard Ben Low shout “${words}”.`,
    `Ada Marsh criticized Ben Low, who said “${words}”.`,
    `Ada Marsh said that Ben Low would never say “${words}”.`,
    `Ada Marsh stayed away. “${words},” said Ben Low, Ada Marsh’s brother.`,
  ])('goes through nobody: %s', (text) => {
    expect(carried(text)[1]).toBeNull();
  });
});
