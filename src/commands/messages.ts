import { describeFollowingProblem } from './following/problems.ts';
import type { Problem } from './problems.ts';
import { describeTopicProblem } from './topics/problems.ts';

/** The one sentence for a problem: what is wrong, and what to do. */
export function describeProblem(found: Problem): string {
  switch (found.problem) {
    case 'unknown-command':
      return `There is no command ${shown(found.given)}${didYouMean(found.nearest)}; "help" lists them all.`;
    case 'unfinished-command':
      return `${shown(found.given)} needs one of these words behind it: ${found.known.join(', ')}.`;
    case 'unknown-option':
      return `"${found.command}" has no option ${shown(found.given)}${didYouMean(found.nearest)}; "help ${found.command}" lists its options.`;
    case 'option-without-value':
      return `The option --${found.option} has no value: write it behind the option, as "help ${found.command}" shows.`;
    case 'option-given-twice':
      return `The option --${found.option} is given twice: keep one of them.`;
    case 'missing-option':
      return `"${found.command}" needs the option "${found.option}", for example: ${found.example}`;
    case 'too-many-words':
      return `"${found.command}" does not know what to do with ${shown(found.given)}: leave it out, or put a value of several words between quotation marks.`;
    case 'not-a-number':
      return `The option ${found.option} takes a whole number, not ${shown(found.given)}.`;
    case 'out-of-range':
      return `The option ${found.option} takes a whole number from ${found.min} to ${found.max}, not ${shown(found.given)}.`;
    case 'not-a-day':
      return `The option ${found.option} takes a day written as 2018-07-28, not ${shown(found.given)}.`;
    case 'not-a-choice':
      return `The option ${found.option} takes one of ${found.choices.join(', ')}, not ${shown(found.given)}.`;
    case 'days-turned-round':
      return `The first day, ${found.first}, lies after the last one, ${found.last}: swap them.`;
    case 'unknown-topic':
      return `There is no topic ${shown(found.given)}; there is ${found.known.join(', ')}.`;
    case 'nothing-to-read':
      return found.asOf
        ? `No report of the topic "${found.topic}" was published by ${found.asOf}: choose a later day.`
        : `There are no reports on the topic "${found.topic}" yet: name files or folders of reports with --reports when the program is started.`;
    case 'managers-only':
      return managersOnly(found.command, found.platform);
    case 'unavailable':
      return found.sentence;
    case 'too-much-to-read':
      return `The topic ${shown(found.topic)} is too much to be read within ${found.limit}: make it narrower (with "topic edit", or with fewer files behind --reports), or ask again later.`;
    case 'failed':
      return `Something went wrong here and was written to the log under ${found.reference}; please try again, and tell whoever runs Summit Digest if it stays.`;
    case 'unknown-zone':
      return `There is no time zone ${shown(found.given)}${didYouMean(found.nearest)}; zones are named as Europe/Berlin, America/New_York or UTC.`;
    case 'cron-with-seconds':
      return `${shown(found.given)} has six fields: leave out the seconds, since a schedule has five (minute, hour, day of month, month, day of week), as in 0 8 * * 1-5.`;
    case 'bad-cron':
      return `${shown(found.given)} is no time to post at: write "daily 08:00", "weekdays 08:30", "first monday 09:00", "every two weeks on friday 16:00", or five cron fields as in 0 8 * * 1-5.`;
    case 'never-fires':
      return `${shown(found.given)} never comes: there is no such day in any year.`;
    case 'times-apart':
      return `${shown(found.given)} has times of different minutes, which one schedule cannot hold: add a schedule for each of them.`;
    case 'watch-without-condition':
      return 'A watch needs something to look for: --quoted "a name", --origins 3 (a new point of so many origins), or --differences.';
    case 'watch-too-often':
      return `A watch that may tell every ${found.given} minutes is more often than every ${found.minutesBetween} minutes, which is the most that a channel may have: give --every ${found.minutesBetween} or more.`;
    case 'too-many-people':
      return `A watch looks for at most ${found.most} people: make a second one for the others.`;
    case 'same-watch':
      return `The watch ${found.id} looks for the same in that topic already${found.paused ? `, but is paused: let it go on with "schedule resume ${found.id}"` : `: change it with "schedule edit ${found.id}"`}.`;
    case 'not-of-this-kind':
      return found.kind === 'watch'
        ? `${found.id} is a watch, which has no ${found.option}: change its quoted, origins, differences or every.`
        : `${found.id} posts at set times, so it has no ${found.option}: change its when, zone, words or nothing-new, or add a watch with "schedule watch".`;
    case 'nothing-to-edit':
      return `Say what to change of ${found.id}, as in: schedule edit ${found.id} --nothing-new silence; "help schedule edit" lists what can be changed.`;
    case 'too-often':
      return `${shown(found.given)} comes more often than every ${found.minutesBetween} minutes, which is the most that a channel may have: choose fewer times, as in 0 8-18 * * *.`;
    case 'too-many-schedules':
      return `${ownerOf[found.of]} already ${found.of === 'person' ? 'have' : 'has'} ${found.most} schedules, which is the most that there may be: remove one with "schedule remove" first.`;
    case 'same-schedule':
      return `The schedule ${found.id} posts that topic at the same times already${found.paused ? `, but is paused: let it go on with "schedule resume ${found.id}"` : `: change it with "schedule edit ${found.id}" if you want it otherwise`}.`;
    case 'unknown-schedule':
      return `This channel has no schedule ${shown(found.given)}; "schedule list" shows those that it has.`;
    case 'unknown-delivery':
      return `There is no briefing ${shown(found.given)} here; "deliveries --failed" names those that were given up.`;
    case 'not-failed':
      return `The briefing ${shown(found.given)} was not given up (it is ${found.state}), so there is nothing to try again; "schedule now" posts a new one.`;
    case 'schedule-removed':
      return `The schedule ${found.schedule} of the briefing ${shown(found.given)} was removed, so it is not posted any more: add the schedule again.`;
    case 'not-followed':
    case 'unknown-feed':
      return describeFollowingProblem(found, shown);
    default:
      return describeTopicProblem(found, shown);
  }
}

const ownerOf = { channel: 'This channel', workspace: 'This workspace', person: 'You' } as const;

function managersOnly(command: string, platform: 'slack' | 'discord' | 'terminal'): string {
  const who = {
    slack: 'a workspace admin or the person who made this channel',
    discord: 'somebody with the permission Manage Server',
    terminal: 'the person who runs the program',
  }[platform];
  return `Only ${who} may use "${command}": ask one of them.`;
}

const didYouMean = (nearest: string | null): string =>
  nearest ? ` (did you mean "${nearest}"?)` : '';

/** What somebody gave may be long: what is shown of it stays one sentence. */
function shown(given: string): string {
  const line = given.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
