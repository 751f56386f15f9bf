import { hasFiniteVerb } from '../../../language/verbForms.ts';

/** What sets a scene before the sentence proper begins: "By mid-January, …", "Flanked by lawmakers, …". */
const SETS_SCENE =
  /^(?:(?:by|in|on|at|after|since|when|while|if|although|though|even|despite|during|for|of|with|without|as|early|late|under|amid|following|before|until|once|because|according|from|to|over|among|instead|based|given|late)\b|\p{L}+(?:ing|ed)\b)/iu;

/** What stands between commas and tells of what is beside it: "a staunch Republican", "who has found", "sponsored by …". */
const BESIDE =
  /^(?:an?|the|his|her|its|their|who|whom|which|whose|where|when|one|both|including|\p{Ll}+(?:ing|ed)|known|led|made|held|seen|set|\d+)\b/u;

/** Whether the beginning of a sentence, up to a comma, says by itself who did what. */
export function tellsWhole(beginning: string): boolean {
  const parts = beginning.split(/, (?![^(]*\))/);
  const own = SETS_SCENE.test(beginning) ? parts.slice(1) : parts;
  return own.some((part, at) => (at === 0 || !BESIDE.test(part)) && hasFiniteVerb(part));
}
