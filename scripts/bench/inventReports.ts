import { readReport } from '../../src/core/index.ts';
import type { Report } from '../../src/core/report/report.ts';

const REPORTS_A_DAY = 100;
const COMMON_WORDS = 800;
const RARE_WORDS = 30_000;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo xu mar len dor kin tas'.split(' ');

/**
 * So many reports in the order published, the same in every run: stories of one to seven reports
 * within two days, each with words of its own among words that all reports use.
 */
export function inventReports(count: number): Report[] {
  const random = seededRandom();
  const reports: Report[] = [];
  while (reports.length < count) {
    const own = Array.from({ length: 14 }, () => wordOf(COMMON_WORDS + random(RARE_WORDS)));
    const size = 1 + random(7);
    for (let at = 0; at < size && reports.length < count; at++) {
      const day = Math.floor(reports.length / REPORTS_A_DAY) + (random(4) === 0 ? 1 : 0);
      reports.push(inventReport(`r${reports.length}`, day, own, random));
    }
  }
  return reports;
}

function inventReport(
  id: string,
  day: number,
  own: readonly string[],
  random: (below: number) => number,
): Report {
  const word = () => (random(4) === 0 ? own[random(own.length)]! : wordOf(common(random)));
  const sentence = (words: number) => {
    const text = Array.from({ length: words }, word).join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
  return readReport({
    id,
    title: sentence(9).slice(0, -1),
    published: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
    text: Array.from({ length: 5 }, () => `${sentence(18)} ${sentence(14)}`).join('\n\n'),
  });
}

/** Few words are used most of the time. */
const common = (random: (below: number) => number): number =>
  Math.floor((random(1000) / 1000) ** 2 * COMMON_WORDS);

function wordOf(number: number): string {
  const { length } = SYLLABLES;
  let word = '';
  for (let rest = number + length; rest > 0; rest = Math.floor(rest / length)) {
    word += SYLLABLES[rest % length];
  }
  return word;
}

/** A linear congruential generator (Numerical Recipes). */
function seededRandom(): (below: number) => number {
  let seed = 11;
  return (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
}
