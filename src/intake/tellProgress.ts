/** Hears, in a sentence, how far something long is. */
export type TellProgress = (sentence: string) => void;
