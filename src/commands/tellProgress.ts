/** An adapter shows what it hears in the place of the answer. */
export type { TellProgress } from '../intake/tellProgress.ts';
