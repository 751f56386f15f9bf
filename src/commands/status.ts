import type { ChannelRef, Delivery, ScheduleBook } from '../schedule/schedule.ts';
import { type Answer, type Block, type Inline, strong, text } from './answer.ts';
import type { Asker, Command, Reply } from './command.ts';
import { listCorrections } from './corrections/show.ts';
import { showTrouble } from './following/show.ts';
import type { TopicOutline } from './library.ts';
import { placeOf } from './placeOf.ts';
import type { Connection, Services } from './services.ts';
import { count } from './show/count.ts';
import { listDeliveries } from './show/deliveries.ts';
import { showDeliveries } from './show/schedules.ts';

export const status: Command = {
  name: 'status',
  summary: 'Whether everything works: what is connected, read and scheduled',
  right: 'anyone',
  privately: true,
  options: [],
  examples: ['status'],
  reply: replyWithStatus,
};

async function replyWithStatus(
  _values: unknown,
  asker: Asker,
  { library, schedules, following, connections, serving, clock }: Services,
): Promise<Reply> {
  const names = await library.topics(asker.workspace);
  const read = await Promise.all(names.map((name) => library.outline(name, asker.workspace)));
  const topics = read.filter((topic) => topic !== null);
  const at = placeOf(asker);
  const scheduled = await schedules.list(at);
  const deliveries = await schedules.deliveries(at, 5);
  const failed = await failedLately(schedules, at, clock());
  const corrections = await schedules.corrections(at, 5);
  const trouble = following.trouble();
  const items = [
    ...connections().map(tellConnection),
    ...topics.map(tellTopic),
    [
      text(
        `${count(scheduled.length, 'schedule')} in this channel${serving ? '' : '; nothing is posted until the program serves ("npm start")'}.`,
      ),
    ],
  ];
  const blocks: Block[] = [
    { kind: 'heading', text: 'Status' },
    ...showTrouble(trouble),
    { kind: 'list', ordered: false, items },
    ...showDeliveries(deliveries),
    ...showFailed(failed),
    ...listCorrections(corrections),
  ];
  const answer: Answer = { private: true, blocks };
  const data = {
    serving,
    trouble,
    connections: connections(),
    topics: topics.map(sizeOf),
    schedules: scheduled,
    deliveries,
    failed,
    corrections,
  };
  return { ok: true, answer, data };
}

/** What was given up longer ago is told by "deliveries --failed". */
const daysOfFailures = 7;

/** The briefings of a channel that were given up of late, the latest first. */
async function failedLately(
  schedules: ScheduleBook,
  at: ChannelRef,
  now: Date,
): Promise<readonly Delivery[]> {
  const since = new Date(now.getTime() - daysOfFailures * 86_400_000).toISOString();
  const found = await schedules.findDeliveries({ at, most: 5, failed: true });
  return found.filter(({ fireAt }) => fireAt >= since);
}

const showFailed = (failed: readonly Delivery[]): Block[] =>
  failed.length === 0
    ? []
    : [{ kind: 'text', spans: [strong('Given up')] }, ...listDeliveries(failed)];

const platformNames = { slack: 'Slack', discord: 'Discord', terminal: 'Terminal' } as const;

function tellConnection({ platform, state, problem }: Connection): Inline[] {
  return [strong(platformNames[platform]), text(`: ${problem ?? state}`)];
}

function tellTopic(topic: TopicOutline): Inline[] {
  const { reports, quotes } = sizeOf(topic);
  return [
    strong(`Topic "${topic.name}"`),
    text(`: ${count(reports, 'report')}, ${count(quotes, 'quote')}.`),
  ];
}

const sizeOf = ({ name, sources, quotes }: TopicOutline) => ({
  name,
  reports: sources.length,
  quotes,
});
