/**
 * npm run bench -- stories
 * Milliseconds for grouping streams of invented reports into stories, the first time and again (what
 * a report says of itself is kept), and for adding one report to the stories of many. Beside them
 * reports of one running story, in processor time.
 */
import { inventReports } from './inventReports.ts';
import { inventStory } from './inventStory.ts';

// What the build made, as a user runs it: tsx adds calls of its own to every function.
const built = new URL('../../dist/core/index.js', import.meta.url).href;
const { addReports, findOrigins, groupStories, openStories, readReport } = (await import(
  built
)) as typeof import('../../src/core/index.ts');

const SIZES = [1000, 3000, 10_000];
const RUNS = 9;
const ADDED = 200;

for (const size of SIZES) {
  const reports = inventReports(size);
  const [first, ...again] = Array.from({ length: RUNS }, () => time(() => groupStories(reports)));
  const origins = time(() => findOrigins(reports));
  console.log(
    `${size} reports: first ${tell([first!])}, again ${tell(again)}, origins ${tell([origins])}`,
  );
}

for (const size of SIZES) {
  const reports = inventStory(size).map((one) => readReport(one));
  const [first, ...again] = Array.from({ length: 4 }, () =>
    timeOfProcessor(() => groupStories(reports)),
  );
  console.log(`${size} reports of one story: first ${tell([first!])}, again ${tell(again)}`);
}

const most = SIZES.at(-1)!;
const reports = inventReports(most + ADDED);
let { state } = addReports(openStories(), reports.slice(0, most));
const letters = JSON.stringify(state).length;
const times = reports.slice(most).map((report) =>
  time(() => {
    state = addReports(state, [report]).state;
  }),
);
console.log(
  `one report added to ${most} in ${state.stories.length} stories: ${tell(times)}; ${(letters / 1e6).toFixed(1)} MB as JSON`,
);

function time(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function timeOfProcessor(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Median, with the fastest and the slowest where there are several. */
function tell(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [median, fastest, slowest] = [sorted[sorted.length >> 1]!, sorted[0]!, sorted.at(-1)!];
  const round = (ms: number) => ms.toFixed(ms < 20 ? 1 : 0);
  return values.length === 1
    ? `${round(median)} ms`
    : `${round(median)} ms (${round(fastest)} to ${round(slowest)})`;
}
