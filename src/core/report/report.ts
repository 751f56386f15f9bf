/** A stretch of `Report.text`: UTF-16 indices, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of an article before it is read. */
export interface ReportInput {
  /** Unique among the reports that are read together. */
  readonly id: string;
  /** The article as it was published, kept letter for letter. */
  readonly text: string;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  /** Where the copy was first written, if another than the outlet wrote it: "Reuters". */
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  /** A day (`YYYY-MM-DD`) or an instant (ISO 8601). */
  readonly published?: string | undefined;
  /** When this wording replaced an older one of the same report: a day or an instant. */
  readonly updated?: string | undefined;
}

/**
 * What a paragraph is for. Points are made of `prose` only; quotes are read in everything
 * that somebody may be quoted in, so in all but `boilerplate`.
 */
export type ParagraphKind = 'headline' | 'prose' | 'caption' | 'related' | 'boilerplate';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** One sentence of the prose, without the dateline and without white space around it. */
export interface Sentence extends Span {
  /** Index into `Report.paragraphs`. */
  readonly paragraph: number;
}

/** One published article, read. Every offset refers to `text`, which is the text as given. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD` or ISO 8601 instant; from the text where it was not given and the text tells it. */
  readonly published: string | null;
  /** When this wording replaced an older one; null where the report was not revised, or nobody says so. */
  readonly updated: string | null;
  /** The place of the dateline ("JOHANNESBURG"), where the text has one. */
  readonly dateline: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of the `prose` paragraphs, in order. */
  readonly sentences: readonly Sentence[];
}
