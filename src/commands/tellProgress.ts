/** Hears, in a sentence, how far a long answer is; an adapter shows it in the place of the answer. */
export type TellProgress = (sentence: string) => void;
