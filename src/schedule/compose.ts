import type { Schedule } from './schedule.ts';

export type Composed =
  /** An Answer as JSON. */
  | { readonly ok: true; readonly content: string }
  /** `problem`: one sentence for the people of the channel; `retry`: whether it may pass by itself. */
  | { readonly ok: false; readonly retry: boolean; readonly problem: string };

/** Writes one briefing. What it throws is for the log alone, and is tried again. */
export type Compose = (schedule: Schedule, fireAt: string) => Promise<Composed>;
