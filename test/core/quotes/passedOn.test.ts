import { describe, expect, it } from 'vitest';
import { reportedIn, spokenIn } from './quotesOf.ts';

const last = (text: string) => spokenIn(text).at(-1)?.[0];

describe('a quotation behind what an outlet reports', () => {
  it.each([
    'Reuters and other outlets reported on Friday that the harbour would close.\n\n“We are late.”',
    'CNN first reported that the harbour would close.\n\n“It serves its purpose. It is fine.”',
    'The Larkfield Post reported that the harbour would close. “It serves its purpose.”',
    'Politico reported that the harbour would close.\n\n“It serves its purpose.”',
  ])('is not the outlet’s: %s', (text) => {
    expect(last(`“Nothing is decided,” Ada Marsh, the mayor, said.\n\n${text}`)).toBeNull();
  });

  it('is of whoever the outlet says spoke', () => {
    expect(last('CNN reported that Ada Marsh said she would go. “I am tired.”')).toBe('Ada Marsh');
  });

  it('is the outlet’s own behind a colon', () => {
    expect(last('The Harbour Gazette reported: “The pier is shut.”')).toBe('Harbour Gazette');
  });

  it('is of a person who reports', () => {
    expect(last('Captain Ben Low reported that the pier was shut. “Nobody can land.”')).toBe(
      'Ben Low',
    );
  });
});

describe('she who speaks behind what an outlet reports', () => {
  it('is not the outlet, though others have told it something', () => {
    const text =
      'The mayor was invited, press secretary Lisa Dorn said.\n\n“He was caught off guard,” an aide told Politico.\n\nPolitico reported that Dorn had drafted an apology.\n\n“It was never sent,” she said.\n\nThe editors of Politico stand by it.';
    expect(last(text)).not.toBe('Politico');
  });
});

describe('what is told to an outlet that is called by a verb’s form', () => {
  it('is not told by the rest of its name', () => {
    const text = 'Jo Brightwell later told Hill Notes that she had been shouted at in the hall.';
    expect(reportedIn(text)).not.toContainEqual(['Hill', expect.anything()]);
  });
});

describe('words that are passed on “according to” somebody', () => {
  it.each([
    [
      'Paul Rask told donors last week that the pact was “dead,” according to two guests.',
      'Paul Rask',
    ],
    [
      'Paul Rask told donors the pact was “dead,” according to Ben Low, who was there.',
      'Paul Rask',
    ],
    ['A witness asked Officer Ben Low, “Are you mad?” according to body camera video.', 'witness'],
    [
      'Ada Marsh, who said she was ill, had a “mild stroke,” according to her doctor, Ben Low.',
      'Ben Low',
    ],
    ['The pact was “dead on arrival,” according to Ben Low.', 'Ben Low'],
  ])('are of whoever is told to have said them: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });

  it('are of the one quoted, whatever the next sentence says behind its full stop', () => {
    expect(
      last('President Ruiz has been quoted as saying it is “dead.” Aides say he never did.'),
    ).toBe('Ruiz');
  });
});

describe('what somebody finds an answer to be', () => {
  it('is in words of their own', () => {
    expect(last('Tim Farley said Priya Dutt’s answer was “hot air from a kettle”.')).toBe(
      'Tim Farley',
    );
  });

  it('is the answer itself where that is short', () => {
    expect(last('Tim Farley said Priya Dutt’s answer was “no”.')).toBe('Priya Dutt');
  });
});
