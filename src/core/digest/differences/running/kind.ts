/** A count that goes on through a story of several days, and how a sentence tells it. */
export interface Kind {
  readonly name: string;
  /** As a reader would ask it. */
  readonly about: string;
  /** Words of which each of its shapes has one. */
  readonly told: RegExp;
  /**
   * Groups: the parts of `countShapes.ts`; `value` is the figure with what is counted, `who` that alone,
   * `subject` what has it.
   */
  readonly shapes: readonly RegExp[];
  /** Of which things it is, by the names in `things.ts`; null: of what its names say. */
  readonly of: readonly string[] | null;
  /** Words of another one that is of the same, so that nobody can tell whose it is. */
  readonly rivals?: RegExp;
  /** A total only rises; what there is now may fall as well. */
  readonly moves: 'up' | 'up or down';
  /** To tell it is to tell what somebody did: an offer, a recall. */
  readonly isDeed?: true;
  /** So many names the two reports share at least: whose it is, and of what. */
  readonly names: 1 | 2;
  /** A value so many times the one before it is of something else. */
  readonly mostApart: number;
}

/** "Has risen to", "stands at". */
export const REACHES =
  '(?:(?:have|has|had) )?(?:now |already )?(?:(?:risen|rose|grown|grew|climbed|jumped|increased|gone up|went up|doubled|swollen|surged|soared|fallen|fell|dropped|come down) to|reached|passed|topped|hit|stands? at|stood at|is now|are now|was put at|is put at)';
/** "Have been", "were". */
export const WERE =
  '(?: (?:have|has|had)(?: (?:now|already|since))? been| (?:are|were)(?: now| still)?)';
export const HAS = '(?:(?: have| has| had)(?: now| already)?)?';
