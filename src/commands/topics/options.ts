import type { CommandOption } from '../command.ts';

const named = (name: string, summary: string): CommandOption => ({
  name,
  summary,
  kind: 'text',
  required: false,
  given: 'named',
});

/** What a topic takes from the library; lists have commas between their entries. */
export const filterOptions: readonly CommandOption[] = [
  named('all', 'Words or phrases that a report must hold, all of them: "ferry, harbour strike"'),
  named('any', 'Words or phrases of which it must hold one; strik* begins a word'),
  named('none', 'Words or phrases that it must not hold'),
  named('people', 'Names of which it must name one'),
  { ...named('outlets', 'Only these outlets, by name or host'), suggest: 'outlets' },
  { ...named('without', 'None of these outlets'), suggest: 'outlets' },
  named('language', 'Only reports in this language, as en'),
  named('sources', 'Only what these sources bring, as f1, f2'),
];

export const nameOption: CommandOption = {
  name: 'name',
  summary: 'The name of the topic',
  kind: 'text',
  required: true,
  given: 'rest',
};

export const knownNameOption: CommandOption = { ...nameOption, suggest: 'topics' };
