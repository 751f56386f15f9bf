/** Not yet, not for certain, not of all: told before it in its sentence. */
const LEFT_OPEN =
  /(?<!\p{L})(?:if|unless|until|till|before|once|whether|not|nearly|almost|virtually|hop(?:e|es|ed|ing)|pray\p{L}*|wish\p{L}*|would|will|could|should|may|might|must|can|want\p{L}*|demand\p{L}*|ensur\p{L}*|sure|wait\p{L}*|claim\p{L}*|den(?:y|ied|ies)|fear\p{L}*|promis\p{L}*|expect\p{L}*|rumou?r\p{L}*|unclear|imagin\p{L}*)(?!\p{L})/iu;

/**
 * No sentence of news goes on for longer. What stands behind so many characters is left open, so that
 * a text without full stops is not read from its beginning for each thing that it tells.
 */
const LONGEST = 600;

/** Whether what is told from this place of a sentence on is not told for certain. */
export const isLeftOpen = (text: string, at: number): boolean =>
  at > LONGEST || LEFT_OPEN.test(text.slice(0, at));
