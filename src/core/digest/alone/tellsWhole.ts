/** What sets a scene before the sentence proper begins: "By mid-January, …", "Flanked by lawmakers, …". */
const SETS_SCENE =
  /^(?:(?:by|in|on|at|after|since|when|while|if|although|though|even|despite|during|for|of|with|without|as|early|late|under|amid|following|before|until|once|because|according|from|to|over|among|instead|based|given|late)\b|\p{L}+(?:ing|ed)\b)/iu;

/** What stands between commas and tells of what is beside it: "a staunch Republican", "who has found", "sponsored by …". */
const BESIDE =
  /^(?:an?|the|his|her|its|their|who|whom|which|whose|where|when|one|both|including|\p{Ll}+(?:ing|ed)|known|led|made|held|seen|set|\d+)\b/u;

/** A form that is no participle; "-ed" is one where "by" follows. */
export const FINITE =
  /(?<![-\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|said|told|made|met|took|came|went|gave|got|won|lost|began|saw|found|fell|rose|fled|paid|built|bought|sold|grew|drew|threw|flew|wrote|spoke|broke|chose|drove|wore|stood|sat|fought|thought|brought|caught|sought|heard|kept|felt|put|let|became|struck|shook|sent|wants?|plans?|faces?|seeks?|seems?|remains?|appears?|makes?|takes?|gives?|shows?|allows?|bans?|comes?|begins?|means?|includes?|requires?|(?<!of )\p{L}{2,}ed(?!(?: \p{L}+){0,3} by\b))(?!\p{L})/u;

/** Whether the beginning of a sentence, up to a comma, says by itself who did what. */
export function tellsWhole(beginning: string): boolean {
  const parts = beginning.split(/, (?![^(]*\))/);
  const own = SETS_SCENE.test(beginning) ? parts.slice(1) : parts;
  return own.some((part, at) => (at === 0 || !BESIDE.test(part)) && FINITE.test(part));
}
