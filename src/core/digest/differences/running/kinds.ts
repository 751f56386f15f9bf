import type { Kind } from './kind.ts';
import { ofFirms } from './ofFirms.ts';
import { ofNature } from './ofNature.ts';
import { ofOffers } from './ofOffers.ts';
import { ofPeople } from './ofPeople.ts';

/**
 * Counts that go on from day to day. How far apart two values may lie is set by hand: a fire, a petition
 * and a cull grow many times over, an offer hardly doubles.
 */
export const kinds: readonly Kind[] = [...ofNature, ...ofPeople, ...ofFirms, ...ofOffers];
