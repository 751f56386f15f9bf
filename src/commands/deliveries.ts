import type { ChannelRef, Delivery } from '../schedule/schedule.ts';
import { shortId } from '../schedule/tellMaker.ts';
import { type Answer, text } from './answer.ts';
import type { Asker, Command } from './command.ts';
import { placeOf } from './placeOf.ts';
import { problemReply } from './problemReply.ts';
import { listDeliveries } from './show/deliveries.ts';

const mostShown = 20;

const list: Command = {
  name: 'deliveries list',
  summary: 'What became of the last briefings; with --failed those that were given up, and why',
  right: 'manager',
  changes: false,
  privately: true,
  options: [
    {
      name: 'failed',
      summary: 'Only those that were given up',
      kind: 'flag',
      required: false,
      given: 'named',
    },
  ],
  examples: ['deliveries list', 'deliveries --failed'],
  reply: async ({ failed }, asker, { schedules }) => {
    const onlyFailed = failed === 'true';
    const query = { at: seenBy(asker), most: mostShown, failed: onlyFailed };
    const deliveries = await schedules.findDeliveries(query);
    return { ok: true, answer: showDeliveries(deliveries, onlyFailed), data: { deliveries } };
  },
};

const retry: Command = {
  name: 'deliveries retry',
  summary: 'Try to post a briefing again that was given up',
  right: 'manager',
  privately: true,
  options: [
    {
      name: 'id',
      summary: 'Which one, as "deliveries --failed" names it',
      kind: 'text',
      required: true,
      given: 'word',
    },
  ],
  examples: ['deliveries retry d1b2c3d4e'],
  reply: async ({ id }, asker, { schedules, serving }) => {
    const given = String(id).toLowerCase();
    const retried = await schedules.retry(given, seenBy(asker));
    if (!retried.ok) return problemReply(retried.problem);
    const { value: delivery } = retried;
    return { ok: true, answer: tellRetried(delivery, serving), data: { delivery } };
  },
};

export const deliveryCommands: readonly Command[] = [list, retry];

/** Whoever sits at the terminal runs the program, and sees those of all channels. */
const seenBy = (asker: Asker): ChannelRef | null =>
  asker.platform === 'terminal' ? null : placeOf(asker);

function showDeliveries(deliveries: readonly Delivery[], onlyFailed: boolean): Answer {
  const none = onlyFailed ? 'No briefing was given up.' : 'No briefing has been due yet.';
  if (deliveries.length === 0) return sentence(none);
  return {
    private: true,
    blocks: [
      { kind: 'heading', text: onlyFailed ? 'Briefings that were given up' : 'Last briefings' },
      ...listDeliveries(deliveries),
    ],
  };
}

function tellRetried({ id, scheduleId }: Delivery, serving: boolean): Answer {
  const when = serving ? 'now' : 'as soon as the program serves ("npm start")';
  return sentence(`The briefing ${shortId(id)} of ${scheduleId} is tried again ${when}.`);
}

const sentence = (words: string): Answer => ({
  private: true,
  blocks: [{ kind: 'text', spans: [text(words)] }],
});
