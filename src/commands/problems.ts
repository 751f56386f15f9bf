import type { ScheduleProblem } from '../schedule/schedule.ts';
import type { FollowingProblem } from './following/problems.ts';
import type { TopicProblem } from './topics/problems.ts';

/** What a person can do wrong, or find missing; the words for it stand in messages.ts. */
export type Problem =
  | { readonly problem: 'unknown-command'; readonly given: string; readonly nearest: string | null }
  | {
      readonly problem: 'unfinished-command';
      readonly given: string;
      readonly known: readonly string[];
    }
  | {
      readonly problem: 'unknown-option';
      readonly given: string;
      readonly command: string;
      readonly nearest: string | null;
    }
  | { readonly problem: 'option-without-value'; readonly option: string; readonly command: string }
  | { readonly problem: 'option-given-twice'; readonly option: string }
  | {
      readonly problem: 'missing-option';
      readonly option: string;
      readonly command: string;
      readonly example: string;
    }
  | { readonly problem: 'too-many-words'; readonly given: string; readonly command: string }
  | { readonly problem: 'not-a-number'; readonly option: string; readonly given: string }
  | {
      readonly problem: 'out-of-range';
      readonly option: string;
      readonly given: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly problem: 'not-a-day'; readonly option: string; readonly given: string }
  | {
      readonly problem: 'not-a-choice';
      readonly option: string;
      readonly given: string;
      readonly choices: readonly string[];
    }
  | { readonly problem: 'days-turned-round'; readonly first: string; readonly last: string }
  | { readonly problem: 'unknown-topic'; readonly given: string; readonly known: readonly string[] }
  | { readonly problem: 'nothing-to-read'; readonly topic: string; readonly asOf: string | null }
  | {
      readonly problem: 'managers-only';
      readonly command: string;
      readonly platform: 'slack' | 'discord' | 'terminal';
    }
  | { readonly problem: 'unavailable'; readonly sentence: string }
  | { readonly problem: 'too-much-to-read'; readonly topic: string; readonly limit: string }
  | { readonly problem: 'failed'; readonly reference: string }
  | ScheduleProblem
  | FollowingProblem
  | TopicProblem;

/** A value, or what is wrong with what was given. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };
