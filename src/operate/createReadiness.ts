import { within } from '../schedule/within.ts';

/** Whether a process may be sent work. */
export interface Readiness {
  readonly ask: () => Promise<{ readonly ready: boolean; readonly why: string }>;
  readonly become: (state: 'serving' | 'stopping') => void;
}

/** A database that has not answered by then is away for whoever asks, who asks again in seconds. */
const patienceMs = 2_000;

/**
 * Ready from the moment that the program serves until it is told to end, while the database answers.
 * @param reach asks the database something; rejects where it is away
 */
export function createReadiness(reach: () => Promise<unknown>): Readiness {
  let state: 'starting' | 'serving' | 'stopping' = 'starting';
  return {
    become: (next) => {
      if (state !== 'stopping') state = next;
    },
    ask: async () => {
      if (state !== 'serving') return { ready: false, why: state };
      const answered = reach().then(
        () => 'answered' as const,
        () => 'failed' as const,
      );
      return (await within(patienceMs, answered)) === 'answered'
        ? { ready: true, why: 'ready' }
        : { ready: false, why: 'the database does not answer' };
    },
  };
}
