import type { Party } from './people.ts';

/** Whom a mention means. `party` is null for those who are never named ("a campaign official"). */
export interface Identity {
  readonly name: string;
  readonly party: Party | null;
  /** Brought in without a name, by "a" or by whose they are: nobody whom the report has named before. */
  readonly isNew?: boolean;
  /** Called by what they are ("Kremlin aide"), not by a name. */
  readonly isDescribed?: boolean;
  /** Those who speak together, where the words are of more than one. */
  readonly joint?: readonly Identity[];
}

export const identify = (party: Party | null): Identity | null =>
  party === null ? null : { name: party.name, party };
