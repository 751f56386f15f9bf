import type { RestsOn } from '../store/library/restsOn.ts';
import type { Schedule } from './schedule.ts';

export type Composed =
  /**
   * `content`: an Answer as JSON. `memory`: what the channel's next briefing on this topic is held
   * against, as text that only the composer reads; without it that one is told whole. `restsOn`:
   * the reports that it was made of, which are kept from now on. `silent`: there is nothing to
   * tell, so nothing is posted; a memory that comes with it counts as told.
   */
  | {
      readonly ok: true;
      readonly content: string;
      readonly memory?: string;
      readonly restsOn?: readonly RestsOn[];
      readonly silent?: true;
    }
  /** `problem`: one sentence for the people of the channel; `retry`: whether it may pass by itself. */
  | { readonly ok: false; readonly retry: boolean; readonly problem: string };

/**
 * Writes one briefing. `earlier`: the memory of the last briefing on this topic that was delivered
 * in the channel (of a watch, what it told last); null for the first. `remarks`: sentences that it
 * has to say besides, as that it is late. What it throws is for the log alone, and is tried again.
 */
export type Compose = (
  schedule: Schedule,
  fireAt: string,
  earlier: string | null,
  remarks: readonly string[],
) => Promise<Composed>;
