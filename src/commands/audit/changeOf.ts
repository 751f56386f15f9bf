import type { FollowedFeed } from '../../follow/sourceBook.ts';
import type { Delivery, Schedule } from '../../schedule/schedule.ts';
import { tellTimes } from '../../schedule/settings.ts';
import type { StoredTopic } from '../../store/library/topics.ts';
import { tellWhat } from '../show/schedules.ts';

/** What a command that changes something may give back. */
interface Changed {
  readonly schedule?: Schedule;
  readonly delivery?: Delivery;
  readonly topic?: StoredTopic;
  readonly usual?: string;
  readonly feed?: FollowedFeed;
  readonly report?: { readonly title: string | null; readonly outlet: string | null };
}

/** What was changed, and what it is afterwards. */
export interface Change {
  readonly subject: string;
  readonly detail: string;
}

const longest = 500;

/**
 * Told from what the command gave back, and never from what was typed: the address of a feed may
 * be a key. A command that is not known here is told without a subject.
 */
export function changeOf(data: object): Change {
  const { subject, detail } = find(data as Changed);
  return { subject: subject.slice(0, longest), detail: detail.slice(0, longest) };
}

function find({ schedule, delivery, topic, usual, feed, report }: Changed): Change {
  if (schedule) {
    const { id, channel, state } = schedule;
    const told = [tellTimes(schedule), ...tellWhat(schedule), state, `channel ${channel}`];
    return { subject: id, detail: told.join(', ') };
  }
  if (delivery) return { subject: delivery.scheduleId, detail: `briefing ${delivery.id}` };
  if (topic) return { subject: topic.name, detail: tellTopic(topic) };
  if (usual !== undefined) return { subject: usual, detail: 'meant in this channel' };
  if (feed) return { subject: feed.id, detail: [feed.host, feed.title].filter(Boolean).join(', ') };
  if (report) {
    return { subject: report.title ?? 'a page', detail: report.outlet ?? '' };
  }
  return { subject: '', detail: '' };
}

function tellTopic({ query, outlets, without, language, sources }: StoredTopic): string {
  const { all, any, none, people } = query;
  const filled = Object.entries({ all, any, none, people, outlets, without, sources })
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `${name}: ${words.join(', ')}`);
  return [...filled, ...(language === null ? [] : [`language: ${language}`])].join('; ');
}
