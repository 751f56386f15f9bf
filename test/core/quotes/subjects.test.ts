import { describe, expect, it } from 'vitest';
import { reportedIn, spokenIn } from './quotesOf.ts';

describe('the subject of a verb of saying', () => {
  it('is whoever a clause with “who” is about, not the last noun of that clause', () => {
    const text = `A Larkfield man who drove his car into a crowded patio told a judge on Monday that he thinks of it every night.`;
    expect(reportedIn(text)).toEqual([['Larkfield man', 'he thinks of it every night']]);
  });

  it('is whoever a clause with “whose” is about, also with an aside behind a name in it', () => {
    const text = `Parents spoke for hours. Maria Delgado, whose twins attend Cedar Grove Elementary, one of the schools that will close, said in an interview that she felt ignored.`;
    expect(reportedIn(text)).toEqual([['Maria Delgado', 'she felt ignored']]);
  });

  it('is the person of a university, not the university', () => {
    const text = `Signatories include Jorge Castell of the University of Larkfield, who said that nobody was asked about the station.`;
    expect(reportedIn(text)[0]?.[0]).toBe('Jorge Castell');
  });

  it('is those who live near a place, not the place', () => {
    const text = `On Friday residents of nearby Pelly Inlet told reporters that they would welcome the jobs.`;
    expect(reportedIn(text)[0]?.[0]).toMatch(/^residents/);
  });

  it('is a name that looks like an adverb at the head of its sentence', () => {
    const text = `Senator Thomas Ridgely accused the White House of delay.

In a letter to President Marcus Webb, Governor Beau Tillman thanked the president.

Ridgely scoffed at that explanation. “Blaming paperwork is what you do,” he said.`;
    expect(spokenIn(text)).toEqual([['Thomas Ridgely', 'Blaming paperwork is what you do,']]);
  });

  it('is whoever was born somewhere', () => {
    const text = `Broadcaster Murray Finlay died on Tuesday. His daughter, Heather Cole, was with him.

Born in Larkfield in 1930, Finlay started at the age of 19. “I told them I was 21,” he told the Gazette in 1995.`;
    expect(spokenIn(text)).toEqual([['Murray Finlay', 'I told them I was 21,']]);
  });

  it('is named with a post behind a verb that opens the sentence', () => {
    const text = `Crest Air is cancelling flights. “We apologize,” the airline said in a release.

Added chief operating officer Simone Verret: “We should have seen this coming.”`;
    expect(spokenIn(text).at(-1)).toEqual(['Simone Verret', 'We should have seen this coming.']);
  });

  it('is not the subject of what is told behind “said”', () => {
    const text = `Ben Low recalled being grilled by Murray Finlay.

His longtime producer, Bernice Hynes, said Finlay never once came to work without a tie.

“I asked him why he would wear a tie on the radio. He said, ‘They can hear it.’”`;
    expect(spokenIn(text).at(-1)?.[0]).toBe('Bernice Hynes');
  });
});
