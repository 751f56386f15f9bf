import type { Report } from '../report/report.ts';

/** The reports on one event. */
export interface Story {
  /** The id of its first report: stays while later reports join. */
  readonly id: string;
  readonly title: string;
  /** In the order published. */
  readonly reports: readonly Report[];
}

/** A report as it is numbered in a digest: `number` counts from 1, in the order published. */
export interface Source {
  readonly number: number;
  readonly reportId: string;
  readonly outlet: string | null;
  readonly origin: string | null;
  /** Where it has none, how its first sentence begins. */
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Its outlet files it as what somebody thinks of the news. */
  readonly opinion: boolean;
}

/** Stories that have nothing in common stand apart; `reportIds` in the order published. */
export interface DigestStory {
  readonly id: string;
  readonly title: string;
  readonly reportIds: readonly string[];
}

/** Reports of a story in another language than the one that it is told in: none of its points is theirs. */
export interface OtherLanguage {
  /** As ISO 639-1 has it ("de"), or the name of a script ("cyrillic"). */
  readonly language: string;
  readonly reportIds: readonly string[];
}

/**
 * How far the reports stand on their own: one report only; one copy, word for word, run by several;
 * one origin behind different texts; or several origins.
 */
export type Basis = 'nothing' | 'one-report' | 'one-copy' | 'one-origin' | 'several-origins';

/**
 * Why there is no point to show: no report was read; all is known; the reports are only quotations;
 * no sentence stands alone; none fits into the length.
 */
export type Silence =
  | 'nothing-read'
  | 'nothing-new'
  | 'only-quotations'
  | 'no-sentence'
  | 'no-room';
