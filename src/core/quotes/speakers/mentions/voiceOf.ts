import type { Identity } from '../people/identity.ts';
import type { NameHere } from '../people/names.ts';
import type { Called } from '../people/namesakes.ts';
import type { Party, People } from '../people/people.ts';

/** What has been read so far: who is named where, and who spoke. */
interface Heard {
  readonly people: People;
  readonly mentioned: readonly (readonly NameHere[])[];
  readonly speakers: readonly (Identity | undefined)[];
}

/** A namesake who spoke so many sentences ago is still the one that the report lets speak. */
const LAST_WORDS = 3;

/**
 * "Sinclair said", right behind words of Colleen Sinclair: she goes on, however often the report
 * names another Sinclair elsewhere. Null where nobody of that surname just spoke, where another
 * was named in full since, or where the surname has a title to be told by.
 */
export function voiceOf(heard: Heard, frame: number, { words, title }: Called): Party | null {
  if (words.length !== 1 || title.length > 0) return null;
  for (let at = frame - 1; at >= Math.max(0, frame - LAST_WORDS); at--) {
    const party = heard.speakers[at]?.party;
    if (party != null && party.words.at(-1) === words[0]) {
      const spoke = party.person && party.words.length > 1;
      if (spoke && lastInFull(heard, at, words[0]!) === party) return party;
      break;
    }
    if (heard.mentioned[at]!.some((name) => name.words.at(-1) === words[0])) break;
  }
  return onlyVoice(heard, frame, words[0]!);
}

/** A report that has let one of a surname speak so often, and no other, lets nobody else speak by it. */
const OFTEN = 2;

/** Who alone of that surname has spoken so far, and was the last of them to be named in full or spoke since. */
function onlyVoice({ people, speakers }: Heard, frame: number, surname: string): Party | null {
  let only: Party | null = null;
  let times = 0;
  let last = -1;
  for (let at = Math.max(0, frame - MOST); at < frame; at++) {
    const party = speakers[at]?.party;
    if (party == null || party.words.at(-1) !== surname || party.words.length < 2) continue;
    if (only !== null && only !== party) return null;
    only = party;
    times += 1;
    last = at;
  }
  if (only === null || times < OFTEN || !only.person) return null;
  const others = people.called(surname).filter((one) => one !== only && one.words.length > 1);
  return others.every(({ inFull, frames }) => inFull < last && (frames.at(-1) ?? 0) < last)
    ? only
    : null;
}

/** In sentences; keeps the time linear. */
const MOST = 60;

/** Who of that surname was named in full last, up to the frame in which one of them spoke. */
function lastInFull({ mentioned, people }: Heard, spoke: number, surname: string): Party | null {
  for (let at = spoke; at >= Math.max(0, spoke - LAST_WORDS); at--) {
    const name = mentioned[at]!.findLast(
      ({ words }) => words.length > 1 && words.at(-1) === surname,
    );
    if (name !== undefined) return people.byName(name.words, at);
  }
  return null;
}
