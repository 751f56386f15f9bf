import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DeliveryEvent } from '../schedule/events.ts';

/** Counts what happens, for Prometheus. */
export interface Meter {
  readonly delivery: (event: DeliveryEvent) => void;
  readonly command: (name: string, outcome: string, seconds: number) => void;
  readonly poll: (outcome: string) => void;
  /** All of it in Prometheus' text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export interface MeterParts {
  /** Deliveries that wait in the store, by their state; what it throws leaves that one figure out. */
  readonly waiting: () => Promise<Readonly<Record<'due' | 'made', number>>>;
}

/** Seconds from the time of a schedule to its briefing: up to the three hours of the catch-up window. */
const lateBuckets = [1, 2, 5, 10, 20, 30, 60, 120, 300, 900, 3_600, 10_800];

const answerBuckets = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Each process counts what it does itself; only what waits is asked of the store that all share. */
export function createMeter({ waiting }: MeterParts): Meter {
  const registry = new Registry();
  const registers = [registry];
  // Among others the delay of the event loop (nodejs_eventloop_lag_p99_seconds) and the memory.
  collectDefaultMetrics({ register: registry });
  const deliveries = new Counter({
    name: 'summit_digest_deliveries_total',
    help: 'Deliveries that this process concluded, by the state they ended in; "retried" goes on',
    labelNames: ['state'],
    registers,
  });
  for (const state of ['delivered', 'silent', 'failed', 'missed', 'retried', 'withdrawn']) {
    deliveries.inc({ state }, 0);
  }
  const lateness = new Histogram({
    name: 'summit_digest_delivery_lateness_seconds',
    help: 'From the time of a schedule until its briefing was posted',
    buckets: lateBuckets,
    registers,
  });
  const takeovers = new Counter({
    name: 'summit_digest_lease_takeovers_total',
    help: 'Deliveries claimed from a process whose lease had run out',
    registers,
  });
  const lost = new Counter({
    name: 'summit_digest_leases_lost_total',
    help: 'Deliveries that another process claimed while this one was working on them',
    registers,
  });
  const commands = new Histogram({
    name: 'summit_digest_command_seconds',
    help: 'Time to answer a command, by command and outcome',
    labelNames: ['command', 'outcome'],
    buckets: answerBuckets,
    registers,
  });
  const polls = new Counter({
    name: 'summit_digest_polls_total',
    help: 'Readings of feeds, by outcome',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of ['brought', 'unchanged', 'failed']) polls.inc({ outcome }, 0);
  // Its own value is set when it is asked for.
  new Gauge({
    name: 'summit_digest_deliveries_waiting',
    help: 'Deliveries in the store that are not concluded, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      this.reset();
      const found = await waiting().catch(() => null);
      if (found === null) return;
      this.set({ state: 'due' }, found.due);
      this.set({ state: 'made' }, found.made);
    },
  });
  return {
    delivery: (event) => {
      switch (event.kind) {
        case 'taken-over':
          return takeovers.inc();
        case 'lease-lost':
          return lost.inc();
        case 'missed':
          return deliveries.inc({ state: 'missed' }, event.count);
        case 'delivered':
          lateness.observe(event.lateSeconds);
      }
      deliveries.inc({ state: event.kind });
    },
    command: (command, outcome, seconds) => commands.observe({ command, outcome }, seconds),
    poll: (outcome) => polls.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
