import { expect, test } from 'vitest';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { chooseVoices } from '../../../../src/core/digest/voices/chooseVoices.ts';
import { findRole } from '../../../../src/core/digest/voices/findRole.ts';
import { readReport } from '../../../../src/core/index.ts';

const voicesIn = (text: string) =>
  chooseVoices(readTogether([readReport({ id: 'r', text, published: '2024-03-16' })])).map(
    ({ speaker }) => speaker,
  );

test('where somebody is from is no voice', () => {
  const text =
    'The race of the ferries ended at noon. "This is not how I wanted it," the SPEAKER said.';
  expect(voicesIn(text.replace('SPEAKER', 'Swede'))).toEqual([]);
  expect(voicesIn(text.replace('the SPEAKER', 'Ada Marsh'))).toEqual(['Ada Marsh']);
  expect(voicesIn(text.replace('SPEAKER', 'Kremlin'))).toEqual(['Kremlin']);
});

test('"Mr Justice" is a justice', () => {
  const text = 'The judge, Mr Justice Venn, told the crew that they had "sold the ferry twice".';
  expect(findRole('Venn', [readReport({ id: 'r', text })])).not.toMatch(/^mr/i);
});
