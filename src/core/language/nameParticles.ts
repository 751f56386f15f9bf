/** Small words within names: "van den Berg", "da Silva". */
const particles = new Set(
  'de la le du del van von der den di da dos das bin ibn bint al el ben y ter ten te zu zur af av'.split(
    ' ',
  ),
);

export const isParticle = (word: string): boolean => particles.has(word);

/** So many particles stand in a row in a name at most: "von und zu der". */
export const MOST_PARTICLES = 3;

/** Letters behind a name that are no part of it: orders, degrees, fellowships. */
const postNominals = new Set(
  'FRS FRSE FBA FRCP FRCS FREng CBE OBE MBE KBE DBE GBE KCMG CMG GCMG KCB CB CH OM KC QC SC MP MEP MSP MLA PC JP DL PhD MD DPhil DSO MVO CVO KCVO RN'.split(
    ' ',
  ),
);

export const isPostNominal = (text: string): boolean => postNominals.has(text);
