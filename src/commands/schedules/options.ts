import { mostMinutes, mostOrigins } from '../../schedule/watch.ts';
import type { CommandOption } from '../command.ts';

export const idOption: CommandOption = {
  name: 'id',
  summary: 'Which one, as "schedule list" names it',
  kind: 'text',
  required: true,
  given: 'word',
  suggest: 'schedules',
};

export const whenOption: CommandOption = {
  name: 'when',
  summary: '"weekdays 08:00", "first monday 9:00", "every two weeks on friday 16:00", or cron',
  kind: 'text',
  required: true,
  given: 'rest',
};

export const zoneOption: CommandOption = {
  name: 'zone',
  summary: 'The time zone, as Europe/Berlin',
  kind: 'text',
  required: false,
  given: 'named',
  suggest: 'zones',
};

export const nothingNewOption: CommandOption = {
  name: 'nothing-new',
  summary: 'What to do where nothing is new: post a line that says so (usual), or keep silence',
  kind: 'choice',
  required: false,
  given: 'named',
  choices: ['line', 'silence'],
};

export const catchUpOption: CommandOption = {
  name: 'catch-up',
  summary: 'For how many hours a briefing is posted that could not be at its time (usually 3)',
  kind: 'whole-number',
  required: false,
  given: 'named',
  min: 1,
  max: 24,
};

/** What a watch looks for, and how often it may tell. */
export const watchOptions: readonly CommandOption[] = [
  {
    name: 'quoted',
    summary: 'Tell when one of these is quoted: names, with commas between them',
    kind: 'text',
    required: false,
    given: 'rest',
    suggest: 'speakers',
  },
  {
    name: 'origins',
    summary: 'Tell of a new point that at least so many origins carry',
    kind: 'whole-number',
    required: false,
    given: 'named',
    min: 1,
    max: mostOrigins,
  },
  {
    name: 'differences',
    summary: 'Tell when a difference between the reports opens or closes',
    kind: 'flag',
    required: false,
    given: 'named',
  },
  {
    name: 'every',
    summary: 'At most one message in so many minutes (60); what comes meanwhile is in the next',
    kind: 'whole-number',
    required: false,
    given: 'named',
    min: 1,
    max: mostMinutes,
  },
];
