import { type BodyKind, isFirmWord, kindOfBody, mayBeKind } from '../../../language/bodies.ts';
import { countries } from '../../../language/roles.ts';
import type { Party, People } from '../people/people.ts';

/** A body that is spoken of by kind only was named this many sentences ago at most. */
const MEMORY = 4;

/**
 * The body that "the commission" or "the agency" means: one with that word in its name, else the
 * only one of that kind that was named just before. Null where several may be meant.
 */
export function findBody(bodies: Bodies, head: string, frame: number): Party | null {
  const named = (bodies.byWord.get(head) ?? []).filter((party) => isKnown(party, frame));
  if (named.length > 0) return nearest(named, frame);
  const kind = kindOfBody(head);
  if (kind === null) return null;
  const fits = bodies.all.filter((party) => isKnown(party, frame) && isOfKind(party, kind, frame));
  const topic = kind === 'company' ? firmOfReport(bodies) : null;
  if (topic !== null && !fits.some((party) => party !== topic && isFirm(party))) return topic;
  return fits.length === 1 ? fits[0]! : null;
}

/** The bodies of a report, and by the words of their names. */
export interface Bodies {
  readonly all: readonly Party[];
  readonly byWord: ReadonlyMap<string, readonly Party[]>;
}

export function listBodies({ parties }: People): Bodies {
  const all = parties.filter(({ surelyPerson }) => !surelyPerson);
  const byWord = new Map<string, Party[]>();
  for (const party of all) {
    if (party.words.length < 2) continue;
    const kinds = [...party.marks].filter((mark) => kindOfBody(mark) !== null);
    for (const word of new Set([...party.words, ...kinds])) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [party]);
      else known.push(party);
    }
  }
  return { all, byWord };
}

const isKnown = ({ frames }: Party, frame: number): boolean =>
  (frames[0] ?? Number.POSITIVE_INFINITY) <= frame;

function isOfKind(party: Party, kind: BodyKind, frame: number): boolean {
  if (party.person || party.placed > 0 || countries.has(party.words[0]!)) return false;
  // "Larkfield-based" is nobody.
  if (/-(?:based|owned|led|backed)$/.test(party.words.at(-1)!)) return false;
  return frame - lastNamed(party, frame) <= MEMORY && mayBeKind(party.words, kind);
}

/** Whose it is, which the body's own name need not say. */
const WHOSE = /^(?:state|federal|city|county|local|national|provincial|municipal|regional)$/;

/** "the state education department": the one body with all these words in its name. */
export function bodyDescribed(
  { byWord }: Bodies,
  words: readonly string[],
  frame: number,
): Party | null {
  const own = words.filter((word) => !WHOSE.test(word));
  if (own.length < 2) return null;
  const fits = (byWord.get(own.at(-1)!) ?? []).filter(
    (party) => isKnown(party, frame) && own.every((word) => party.words.includes(word)),
  );
  return fits.length === 1 ? fits[0]! : null;
}

/** The report is about so early a body. */
const OPENING = 2;

/** "Larkmoor Lumber Ltd. reported a loss": the only firm by its name is "the company" to the end. */
export function firmOfReport({ all }: Bodies): Party | null {
  const firms = all.filter(isFirm);
  return firms.length === 1 && firms[0]!.frames[0]! < OPENING ? firms[0]! : null;
}

/** "the Larkfield-based lumber maker": the only firm by its name up to there. */
export function firmSoFar({ all }: Bodies, frame: number): Party | null {
  const firms = all.filter((party) => isFirm(party) && isKnown(party, frame));
  return firms.length === 1 ? firms[0]! : null;
}

const isFirm = ({ words }: Party): boolean =>
  words.length > 1 && isFirmWord(words.at(-1)!.replace(/\.$/, ''));

const nearest = (parties: readonly Party[], frame: number): Party =>
  parties.reduce((best, party) =>
    lastNamed(party, frame) > lastNamed(best, frame) ? party : best,
  );

const lastNamed = ({ frames }: Party, frame: number): number =>
  frames.findLast((at) => at <= frame) ?? Number.NEGATIVE_INFINITY;
