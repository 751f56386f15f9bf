import { editSentence } from '../alone/edits.ts';
import type { Candidate } from '../points/addPoints.ts';
import { passesGuard } from '../points/guardPoint.ts';
import type { Line } from '../reading/lines.ts';
import { countWords } from '../reading/terms.ts';
import type { Overtaken } from './overtaken.ts';

/**
 * What may be told: no sentence that states as present what a newer report tells the end of. Where it
 * tells an event as well ("killed two guards and remains at large"), only the state is left out. An older
 * number stays where no sentence can tell the newer one: the newest stands behind it then.
 */
export function withoutOvertaken(
  candidates: readonly Candidate[],
  overtaken: readonly Overtaken[],
): readonly Candidate[] {
  const tellable = new Set(candidates.map(({ line }) => line));
  const stale = new Map(
    overtaken
      .filter(({ past, toll, by }) => !past && (toll === null || tellable.has(by)))
      .map((one) => [one.line, one]),
  );
  if (stale.size === 0) return candidates;
  const told = new Map([...stale.values()].map(({ line, by }) => [by, line]));
  return candidates.flatMap((candidate) => {
    const one = stale.get(candidate.line);
    if (one !== undefined) return withoutState(candidate, one);
    const old = told.get(candidate.line);
    return [old === undefined ? candidate : inItsPlace(candidate, old)];
  });
}

/** "The three boys were found" comes in place of what told of the boys, and has nothing to lean on. */
function inItsPlace(candidate: Candidate, { terms }: Line): Candidate {
  const isUntold = (thing: string) => !terms.includes(thing);
  return {
    ...candidate,
    leansOn: candidate.leansOn.filter(isUntold),
    refersTo: candidate.refersTo.filter(isUntold),
  };
}

function withoutState(candidate: Candidate, { line, cut }: Overtaken): Candidate[] {
  if (cut === null || candidate.source !== line.text) return [];
  const edits = [...candidate.edits, { ...cut, text: ' […]' }];
  const edited = editSentence(candidate.source, edits);
  if (!passesGuard(edited, line.text)) return [];
  return [{ ...candidate, text: edited.text, edits, length: countWords(edited.text) }];
}
