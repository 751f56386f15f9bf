/** Letters: a question is read at a glance. */
const MOST_LETTERS = 90;

/** A sentence with a gap where its value stands: "the motion was rejected by … to 44". */
export const withGap = (before: string, behind: string): string =>
  `${cutHead(before)} … ${cutTail(behind)}`.trim();

const cutHead = (text: string): string =>
  text.length > MOST_LETTERS ? `… ${text.slice(-MOST_LETTERS).replace(/^\S* /, '')}` : text;

/** Not longer than `most` letters, whole words and an ellipsis. */
export const cutTail = (text: string, most = MOST_LETTERS): string =>
  text.length > most ? `${text.slice(0, most).replace(/ \S*$/, '')} …` : text;
