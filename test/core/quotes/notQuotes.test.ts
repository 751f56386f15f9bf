import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

describe('what stands between marks and is nobody’s words, though somebody speaks nearby', () => {
  it.each([
    ['a book', 'In her memoir, “The Long Strike,” Ada Marsh said nothing of it.'],
    ['a broadcast of a network', 'On Port TV’s “Good Morning Harbour” Ada Marsh said she was ill.'],
    ['a broadcast that was told', 'Ada Marsh told “Harbour and Friends,” a show, that it rained.'],
    ['what somebody hosts', 'Ada Marsh said he is the host of “The Night Watch With Ben Low.”'],
    ['a play', 'Ada Marsh said they gave a play called “Ferries,” written in Ohio.'],
    ['a motto on a thing', 'Ada Marsh said she wore a “Make Ferries Great Again” hat.'],
    ['a song', 'She took the stage to “Eye of the Ferry,” Ada Marsh said.'],
    ['a series', 'Ada Marsh left. “Harbour Nights,” a drama about ferries, comes back in May.'],
    [
      'what heads a letter',
      'Ada Marsh left. She sent a letter titled “Changes to our crews at sea.”',
    ],
    ['so-called', 'Ada Marsh said that the so-called “dockers” left the harbour.'],
    ['known as', 'Ada Marsh said this was known as “ferry talk” in the harbour.'],
    ['a crosshead', 'Ada Marsh said it rains.\n\n‘Rope that lasts.’\n\nThe ferries left at noon.'],
    ['a headline in capitals', 'Ada Marsh left.\n\n“FERRIES MAKE GOOD FRIENDS”\n\nIt rained.'],
    ['a stage direction', '“We sail —.”\n\n“(Crosstalk.)”\n\nThe ferries left at noon.'],
  ])('%s', (_, text) => {
    expect(spokenIn(text).filter(([, words]) => words !== 'We sail —.')).toEqual([]);
  });

  it.each([
    ['short sentences', '“We sail,” Ada Marsh said. “Never again.”', 2],
    ['short sentences between doubled apostrophes', "''We sail,'' she said. ''Never again.''", 2],
    ['an answer in capital letters', 'Ada Marsh said: “No Ferry Sails.”', 1],
    ['what somebody calls somebody', 'Ada Marsh called him “Rainy Ben” on Friday.', 1],
  ])('but not %s', (_, text, many) => {
    expect(spokenIn(text)).toHaveLength(many);
  });
});
