/**
 * A process of its own that keeps reports, one batch after the other, and tells (a line each) which
 * are kept; until it is killed in the middle of one.
 */
import { keepReports } from '../../../dist/store/library/keepReports.js';
import { openStore } from '../../../dist/store/store.js';

/** What it is given: `Given` of killed.test.ts. */
const { settings, sourceId, first, batch } = JSON.parse(process.argv[2]);
const store = await openStore(settings);
if (!store.ok) throw new Error(store.problem.sentence);

const arrivalOf = (number) => {
  const url = `https://tidings.example/${number}`;
  const text = `The ferry with the mark q${number}q stayed in harbour. `.repeat(60);
  const draft = { url, readFrom: url, title: `No ${number}`, text, outlet: 'Island Tidings' };
  const unknown = { byline: null, origin: null, published: null, modified: null, language: null };
  return { draft: { ...draft, ...unknown }, sourceId, quotes: [] };
};

for (let number = first; ; number += batch) {
  const numbers = Array.from({ length: batch }, (_, at) => number + at);
  const kept = await keepReports(store.db, numbers.map(arrivalOf), new Date());
  process.stdout.write(`${kept.map((one) => one.reportId).join('\n')}\n`);
}
