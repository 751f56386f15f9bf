import type { OutgoingTable } from './schema.ts';

type State = OutgoingTable['state'];

/** It is still to be made or posted. */
export const openStates = ['due', 'made'] as const satisfies readonly State[];

/** The channel knows what it said, or that there was nothing to say. */
export const toldStates = ['delivered', 'silent'] as const satisfies readonly State[];
