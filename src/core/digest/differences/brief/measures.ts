import type { Measure } from './measure.ts';
import { ofEvents } from './ofEvents.ts';
import { ofMoney } from './ofMoney.ts';
import { ofPeople } from './ofPeople.ts';
import { ofRates } from './ofRates.ts';

/**
 * All of which a story has one value. How far apart values may lie is set by hand: wide enough for what
 * outlets tell of one event (police and organisers, the first and the last day), no more.
 */
export const measures: readonly Measure[] = [...ofEvents, ...ofPeople, ...ofMoney, ...ofRates];
