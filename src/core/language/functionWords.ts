import { wordSet } from './wordSet.ts';

/** The closed classes of English: what a noun phrase begins with, stops at, or is skipped over. */
export const determiners = wordSet(
  'the a an this that these those his her its their our my your another some any many several most both all each every no one two three four five six seven eight nine ten dozens hundreds thousands few other others more whose either neither such',
);
export const prepositions = wordSet(
  'of in on at to for from with by about against into over under after before between during through without within among amid despite toward towards upon across behind beyond near since until outside inside around like unlike per via versus regarding concerning as than alongside beside besides following including off onto out up down throughout',
);
export const conjunctions = wordSet('and or but nor yet so plus');
export const subordinators = wordSet(
  'that which who whom whose when while if because although though as whether where how why what once unless since after before until whereas',
);
export const auxiliaries = wordSet(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't",
);
export const modals = wordSet('will would can could may might must shall should');
export const negations = wordSet(
  "not never n't didn't doesn't don't won't wouldn't hasn't haven't hadn't cannot can't couldn't nobody",
);
export const personalPronouns = wordSet(
  'he she they it we i you him her them us me himself herself who',
);
export const subjectPronouns = wordSet('he she they it we i you who');
const adverbs = wordSet(
  'also then now later earlier again still just even once often always soon ago here there today yesterday tomorrow tonight thus too already instead however meanwhile otherwise only first further furthermore moreover nevertheless nonetheless maybe perhaps almost likewise elsewhere indeed overall anyway alas nowadays yet long ever back quite rather simply flatly twice sometimes afterward afterwards therefore repeatedly monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);

export const isAdverb = (word: string) =>
  adverbs.has(word) ||
  (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word) && !SURNAME_END.test(word));

/** How Irish surnames end, and no adverb does. */
const SURNAME_END = /(?:elly|eilly|nnolly|ealy)$/;
const notAdverbs = wordSet(
  'family ally italy july assembly bully reply supply rally billy sally emily molly fly anomaly monopoly beverly holly kimberly tully scully cully lally mcnally connally nunnally lilly polly dolly milly sicily philly',
);

export const timeNames = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow',
);

/** Words that are written with a capital at the start of a sentence and are no names. */
export const isFunctionWord = (word: string): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  conjunctions.has(word) ||
  subordinators.has(word) ||
  auxiliaries.has(word) ||
  personalPronouns.has(word) ||
  negations.has(word) ||
  isAdverb(word);
