import { allTerms } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { marksIn } from '../running/marks.ts';
import type { Counted } from './readCounted.ts';
import { sayerOf } from './sayer.ts';

/** Whether the two tell of others: who did it, where, or to whom is named otherwise in each. */
export const areOfOthers = (a: Counted, b: Counted, reading: Reading): boolean =>
  haveOtherAgents(a, b) || haveOtherPlaces(a, b) || eachNamesNew(a, b, reading);

/** "Arvenia will release", "Tolmark is to free": who does it, by name, in the clause before the number. */
function haveOtherAgents(a: Counted, b: Counted): boolean {
  const [one, other] = [a, b].map(agentOf);
  return one!.length > 0 && other!.length > 0 && !one!.some((term) => other!.includes(term));
}

const NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+/gu;

function agentOf({ line, figure, said, clause }: Counted): string[] {
  if (said.end > 0) return [];
  const before = line.text.slice(0, figure.start).slice(-clause);
  const sayers = sayerOf(line);
  return termsOf(wordsOf((before.match(NAME) ?? []).join(' '))).filter(
    (term) => !sayers.includes(term) || before.length === figure.start,
  );
}

/** "Across Elm county", "in Rudd". */
function haveOtherPlaces(a: Counted, b: Counted): boolean {
  const [one, other] = [a, b].map(({ around }) => marksIn(around));
  return one!.length > 0 && other!.length > 0 && !one!.some((place) => other!.includes(place));
}

/** Each sentence has a name, other than whose word it is, of which the other report knows nothing. */
const eachNamesNew = (a: Counted, b: Counted, reading: Reading): boolean =>
  namesNew(a, b, reading) && namesNew(b, a, reading);

function namesNew({ line }: Counted, other: Counted, { byId }: Reading): boolean {
  const known = allTerms(byId.get(other.line.reportId)!);
  const sayers = sayerOf(line);
  return line.names.some((name) => !known.includes(name) && !sayers.includes(name));
}
