import { allTerms } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { marksIn } from '../running/marks.ts';
import { type Counted, isUnsaid } from './readCounted.ts';
import { sayerOf } from './sayer.ts';

/** Whether the two tell of others: who did it, where, or to whom is named otherwise in each. */
export const areOfOthers = (a: Counted, b: Counted, reading: Reading): boolean =>
  haveOtherAgents(a, b) ||
  eachDoneByNew(a, b, reading) ||
  haveOtherPlaces(a, b) ||
  eachNamesNew(a, b, reading);

/** "Arvenia will release", "Tolmark is to free": who does it, by name, in the clause before the number. */
function haveOtherAgents(a: Counted, b: Counted): boolean {
  const [one, other] = [a, b].map(agentOf);
  return one!.length > 0 && other!.length > 0 && !one!.some((term) => other!.includes(term));
}

const NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+/gu;

const BY = /^ by (?:the )?(?<who>\p{Lu}[\p{L}’'-]+)/u;

function agentOf(counted: Counted): string[] {
  const { line, figure, said } = counted;
  if (said.end > 0)
    return termsOf(wordsOf(BY.exec(line.text.slice(figure.end))?.groups?.who ?? ''));
  return termsOf(wordsOf((beforeOf(counted).match(NAME) ?? []).join(' ')));
}

/** Its clause up to the number. */
const beforeOf = ({ line, figure, clause }: Counted): string =>
  line.text.slice(figure.start - clause, figure.start);

/** "Prosecutors called", "the defence called": each is done by somebody of whom the other report says nothing. */
const eachDoneByNew = (a: Counted, b: Counted, reading: Reading): boolean =>
  isDoneByNew(a, b, reading) && isDoneByNew(b, a, reading);

function isDoneByNew(one: Counted, other: Counted, { byId }: Reading): boolean {
  if (one.said.end > 0 || one.figure.unit !== '' || isUnsaid(one)) return false;
  const known = allTerms(byId.get(other.line.reportId)!);
  const sayers = sayerOf(one.line);
  const subject = termsOf(wordsOf(beforeOf(one))).slice(0, -1);
  return subject.some((term) => !known.includes(term) && !sayers.includes(term));
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
