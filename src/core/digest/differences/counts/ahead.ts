import type { Counted } from './readCounted.ts';

/** It is still to come, or only would be: "will release", "would qualify". */
export const isAhead = ({ said }: Pick<Counted, 'said'>): boolean =>
  /(?<!\p{L})(?:will|would|could|may|might|(?:is|are|was|were|have|has) to|to be)(?!\p{L})/iu.test(
    said.aux,
  );
