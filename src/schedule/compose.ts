import type { RestsOn } from '../store/library/restsOn.ts';
import type { Schedule } from './schedule.ts';

export type Composed =
  /**
   * `content`: an Answer as JSON. `memory`: what the channel's next briefing on this topic is held
   * against, as text that only the composer reads; without it that one is told whole. `restsOn`:
   * the reports that it was made of, which are kept from now on.
   */
  | {
      readonly ok: true;
      readonly content: string;
      readonly memory?: string;
      readonly restsOn?: readonly RestsOn[];
    }
  /** `problem`: one sentence for the people of the channel; `retry`: whether it may pass by itself. */
  | { readonly ok: false; readonly retry: boolean; readonly problem: string };

/**
 * Writes one briefing. `earlier`: the memory of the last briefing on this topic that was delivered
 * in the channel; null for the first. What it throws is for the log alone, and is tried again.
 */
export type Compose = (
  schedule: Schedule,
  fireAt: string,
  earlier: string | null,
) => Promise<Composed>;
