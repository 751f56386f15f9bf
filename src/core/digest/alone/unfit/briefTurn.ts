const DONE =
  'resigned|stepped down|stepped aside|quit|died|conceded|withdrew|surrendered|pleaded (?:not )?guilty';
const DONE_TO =
  'arrested|sacked|dismissed|fired|suspended|acquitted|convicted|released|freed|killed|elected|re-elected|jailed|sentenced|detained|cleared|rescued|found';

/** "Rell resigned in the evening.": who, and at once what became of them. */
const TURN = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’'-]+ ){1,4}(?:(?:has|had) )?(?:(?<done>${DONE})|(?:was|were|been) (?<to>${DONE_TO}))(?!\\p{L})`,
  'u',
);

/** The deed of a sentence that tells a turn of somebody's story, in however few words; null where it tells none. */
export function briefTurnIn(text: string): string | null {
  const { done, to } = TURN.exec(text)?.groups ?? {};
  return done ?? to ?? null;
}
