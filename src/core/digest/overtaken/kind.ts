/** A state that lasts until something ends it. */
export interface Kind {
  readonly name: string;
  /** How it is told of what stands before: "the gunman | is still at large". */
  readonly open: readonly RegExp[];
  /** How it is told of what stands behind: "looking for | the gunman". */
  readonly openOf: readonly RegExp[];
  /** How its end is told of what stands before, and of what stands behind. */
  readonly ends: readonly RegExp[];
  readonly endsOf: readonly RegExp[];
  /**
   * It is told as what was done ("was arrested on suspicion"), and as the background of its own end:
   * only a report that is newer than that end tells it anew.
   */
  readonly isDeed?: true;
}

/** The space comes first: what stands before it need not be read at every letter. */
export const behind = (shape: string): RegExp =>
  new RegExp(` (?<=[\\p{L}\\d.,”’] )${shape}(?![\\p{L}-])`, 'gu');
export const before = (shape: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${shape} (?=[\\p{L}\\d])`, 'gu');
