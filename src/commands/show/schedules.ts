import type { Delivery, Schedule } from '../../schedule/schedule.ts';
import { tellTimes } from '../../schedule/settings.ts';
import { tellConditions } from '../../schedule/watch.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';
import { count } from './count.ts';
import { showMoment } from './days.ts';

/** What was done to one schedule, and when it is due next. */
export function showSchedule(schedule: Schedule, done: string, serving: boolean): Answer {
  const sentence: Inline[] = [strong(`${done}: `), ...tellSchedule(schedule)];
  const idle: Block = { kind: 'footer', spans: [text(notServing)] };
  const blocks: Block[] = [{ kind: 'text', spans: sentence }];
  const begins = done === 'Scheduled' || done === 'Watching';
  return { private: true, blocks: serving || !begins ? blocks : [...blocks, idle] };
}

const notServing = 'It is posted while Summit Digest runs: start it with "npm start".';

function tellSchedule(schedule: Schedule): Inline[] {
  const { id, rests } = schedule;
  const told = [tellTimes(schedule), ...tellWhat(schedule), tellNext(schedule)];
  const resting: Inline[] =
    rests === null
      ? []
      : [
          text(' · '),
          strong(`rests since ${showMoment(rests.since, 'UTC')}`),
          text(`: ${rests.why}`),
        ];
  return [strong(id), text(` · ${told.join(' · ')}`), ...resting];
}

/** What a schedule posts, in words, part by part. */
export function tellWhat({ topic, words, nothingNew, catchUpHours, watch }: Schedule): string[] {
  if (watch !== null) return [`${topic}: ${tellConditions(watch)}`];
  const silent = nothingNew === 'silence' ? ['silent where nothing is new'] : [];
  const late = catchUpHours === usualHours ? [] : [`up to ${count(catchUpHours, 'hour')} late`];
  return [`${topic}, ${words} words`, ...silent, ...late];
}

const usualHours = 3;

/** A watch has no set time: it looks when its topic has changed. */
function tellNext({ nextFireAt, state, watch, zone }: Schedule): string {
  if (nextFireAt === null) return state;
  return watch === null ? `next on ${showMoment(nextFireAt, zone)}` : state;
}

export function showSchedules(
  schedules: readonly Schedule[],
  deliveries: readonly Delivery[],
): Answer {
  if (schedules.length === 0 && deliveries.length === 0) {
    const none = 'This channel has no schedule yet; make one with: schedule add weekdays 08:00';
    return { private: true, blocks: [{ kind: 'text', spans: [text(none)] }] };
  }
  return {
    private: true,
    blocks: [
      { kind: 'heading', text: 'Schedules of this channel' },
      { kind: 'list', ordered: false, items: schedules.map(tellSchedule) },
      ...showDeliveries(deliveries),
    ],
  };
}

export function showDeliveries(deliveries: readonly Delivery[]): Block[] {
  if (deliveries.length === 0) return [];
  return [
    { kind: 'text', spans: [strong('Last briefings')] },
    { kind: 'list', ordered: false, items: deliveries.map(tellDelivery) },
  ];
}

function tellDelivery({ scheduleId, fireAt, state, problem }: Delivery): Inline[] {
  const rest = problem ? `: ${problem}` : '';
  return [text(`${scheduleId}, due ${showMoment(fireAt, 'UTC')}: ${state}${rest}`)];
}

export function tellFired({ scheduleId }: Delivery, isWatch: boolean, serving: boolean): Answer {
  const when = serving ? 'It is posted in a moment.' : notServing;
  const sentence = isWatch
    ? `${scheduleId} looks now, and posts where it finds what it looks for. ${serving ? '' : notServing}`.trim()
    : `A briefing of ${scheduleId} is due now. ${when}`;
  return { private: true, blocks: [{ kind: 'text', spans: [text(sentence)] }] };
}
