import type { Delivery } from '../../schedule/schedule.ts';
import { shortId } from '../../schedule/tellMaker.ts';
import { type Block, type Inline, strong, text } from '../answer.ts';
import { showMoment } from './days.ts';

/** Deliveries by the names that people try them again by, and how. */
export function listDeliveries(deliveries: readonly Delivery[]): Block[] {
  const again: Block = {
    kind: 'footer',
    spans: [text('What was given up is tried again with: deliveries retry, and its name.')],
  };
  return [
    { kind: 'list', ordered: false, items: deliveries.map(tellDelivery) },
    ...(deliveries.some(({ state }) => state === 'failed') ? [again] : []),
  ];
}

function tellDelivery({ id, scheduleId, fireAt, state, attempts, problem }: Delivery): Inline[] {
  const tries = state === 'failed' && attempts > 1 ? ` after ${attempts} tries` : '';
  const why = problem === null ? '' : `: ${problem}`;
  return [
    strong(shortId(id)),
    text(` · ${scheduleId}, due ${showMoment(fireAt, 'UTC')} · ${state}${tries}${why}`),
  ];
}
