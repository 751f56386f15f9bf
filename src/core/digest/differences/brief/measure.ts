/** What a story has one value of, and how a sentence says it that says nothing else. */
export interface Measure {
  readonly name: string;
  /** As a reader would ask it. */
  readonly about: string;
  /** Words of which each of its shapes has one. */
  readonly told: RegExp;
  /**
   * Groups: the parts of `countShapes.ts`; `who` is counted, `where` says which part of it,
   * `subject` has it.
   */
  readonly shapes: readonly RegExp[];
  /** What the story has to be of, and what it must not have two of. */
  readonly event: RegExp;
  /** What has it, where a story may have several that do: a school and a firm. */
  readonly ofWhat?: RegExp;
  /** Who else has one of his own, so that nobody can tell whose it is. */
  readonly rivals?: RegExp;
  /** It is given anew each month: of two that are named each has its own. */
  readonly ofMonth?: true;
  /** It goes on over days and changes; is of one day, and may be put right later; or comes anew on another day. */
  readonly course: 'goes on' | 'is of a day' | 'comes anew';
  /** Values so many times apart are of two things. */
  readonly mostApart: number;
}

export const WHO =
  '(?<who>(?:[\\p{Ll}-]+ ){0,2}?(?:\\p{Ll}{2,}s|people|staff|children|men|women|crew))';
export const HAVE = '(?: (?:have|had|has))?';
export const ARE = '(?: (?:are|were|have been|had been))(?: now| still)?';
