import type { Delivery, Schedule } from '../../schedule/schedule.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';
import { showMoment } from './days.ts';

/** What was done to one schedule, and when it is due next. */
export function showSchedule(schedule: Schedule, done: string, serving: boolean): Answer {
  const sentence: Inline[] = [strong(`${done}: `), ...tellSchedule(schedule)];
  const idle: Block = { kind: 'footer', spans: [text(notServing)] };
  const blocks: Block[] = [{ kind: 'text', spans: sentence }];
  return { private: true, blocks: serving || done !== 'Scheduled' ? blocks : [...blocks, idle] };
}

const notServing = 'It is posted while Summit Digest runs: start it with "npm start".';

function tellSchedule({ id, cron, zone, topic, words, nextFireAt, state }: Schedule): Inline[] {
  const next = nextFireAt ? `next on ${showMoment(nextFireAt, zone)}` : state;
  return [strong(id), text(` · ${cron} in ${zone} · ${topic}, ${words} words · ${next}`)];
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

export function tellFired(delivery: Delivery, serving: boolean): Answer {
  const when = serving ? 'It is posted in a moment.' : notServing;
  const sentence = `A briefing of ${delivery.scheduleId} is due now. ${when}`;
  return { private: true, blocks: [{ kind: 'text', spans: [text(sentence)] }] };
}
