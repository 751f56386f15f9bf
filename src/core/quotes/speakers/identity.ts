import type { Party } from './people.ts';

/** Whom a mention means. `party` is null for those who are never named ("a campaign official"). */
export interface Identity {
  readonly name: string;
  readonly party: Party | null;
}

export const identify = (party: Party | null): Identity | null =>
  party === null ? null : { name: party.name, party };
