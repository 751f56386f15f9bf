/** A report as it is handed to `readReport`. */
export interface InventedReport {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

const PEOPLE = [
  'Minister Anna Kroll',
  'Mayor Otto Lind',
  'Judge Clara Weiss',
  'Director Boris Hamm',
  'Secretary Ida Marsh',
  'Captain Paul Renner',
];
const PLACES = ['Lorne', 'Velden', 'Castor Bay', 'Northgate', 'Ulm Sound', 'Merrow'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const THINGS = ['bridge', 'ferry', 'harbour wall', 'lighthouse', 'shipyard', 'customs house'];
const DEEDS = [
  'voted to close',
  'agreed to repair',
  'refused to sell',
  'promised to reopen',
  'inspected',
];
const REASONS = [
  'after a storm hit its pier',
  'because its pillars had cracks',
  'while dockers were on strike',
  'although the council had objected',
  'despite protests by fishermen',
  'before the winter timetable',
];

type Pick = <Item>(items: readonly Item[]) => Item;

/** What the reports of one story tell again and again, in other words and with other figures. */
const SENTENCES: readonly ((pick: Pick, number: (below: number) => number) => string)[] = [
  (pick) =>
    `${pick(PEOPLE)} ${pick(DEEDS)} the ${pick(THINGS)} in ${pick(PLACES)} on ${pick(DAYS)} ${pick(REASONS)}.`,
  (pick, number) =>
    `At least ${2 + number(30)} people were injured when the ${pick(THINGS)} in ${pick(PLACES)} gave way, police said on ${pick(DAYS)}.`,
  (pick, number) =>
    `The repair of the ${pick(THINGS)} will cost about ${2 + number(90)} million euros, ${pick(PEOPLE)} told reporters in ${pick(PLACES)}.`,
  (pick) =>
    `“We will not leave ${pick(PLACES)} without a ${pick(THINGS)},” ${pick(PEOPLE)} said on ${pick(DAYS)}.`,
  (pick, number) =>
    `${pick(PEOPLE)} said that ${100 + number(900)} dockers in ${pick(PLACES)} had stopped work ${pick(REASONS)}.`,
  (pick, number) =>
    `The ${pick(THINGS)} in ${pick(PLACES)} was built in ${1900 + number(100)} and carries ${1 + number(40)},000 passengers every day.`,
  (pick, number) =>
    `A court in ${pick(PLACES)} will hear the case of the ${pick(THINGS)} on June ${1 + number(28)}.`,
  (pick) =>
    `${pick(PEOPLE)} denied that the ${pick(THINGS)} in ${pick(PLACES)} had been neglected.`,
];

/** What makes one story of the reports: all begin with it, and name it in their headlines. */
const lead = (pick: Pick, number: (below: number) => number): string =>
  `The flood barrier of Lorne failed on ${pick(DAYS)} ${pick(REASONS)} and ${2 + number(30)} streets were under water`;

const SENTENCES_EACH = 12;
/** More than so many, and other things would make stories of their own. */
const LEADS = 5;
const REPORTS_A_DAY = 2000;

/** So many reports of one running story, the same in every run; no two of the same text. */
export function inventStory(count: number): InventedReport[] {
  const random = seededRandom();
  const pick: Pick = (items) => items[random(items.length)]!;
  return Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    title: `Flood barrier of Lorne fails: ${random(100)} streets under water`,
    outlet: `Outlet ${at % 40}`,
    published: new Date(Date.UTC(2026, 4, 4 + Math.floor(at / REPORTS_A_DAY)))
      .toISOString()
      .slice(0, 10),
    text: [
      `${lead(pick, random)}.`,
      ...Array.from({ length: LEADS - 1 }, () => `${lead(pick, random)}, ${pick(PEOPLE)} said.`),
      ...Array.from({ length: SENTENCES_EACH - LEADS }, () => sentence(random)),
    ].join('\n\n'),
  }));
}

/** One report of so many sentences. */
export function inventLongReport(sentences: number): InventedReport {
  const random = seededRandom();
  const text = Array.from({ length: sentences }, () => sentence(random)).join(' ');
  return { ...inventStory(1)[0]!, id: 'long', text };
}

/** One report of one sentence that gives so many dates. */
export function inventDates(dates: number): InventedReport {
  const random = seededRandom();
  const clause = () =>
    `the council met in ${PLACES[random(PLACES.length)]} on ${DAYS[random(DAYS.length)]}, June ${1 + random(28)}`;
  const text = `In May ${Array.from({ length: dates }, clause).join(' and ')}.`;
  return { ...inventStory(1)[0]!, id: 'dates', text };
}

function sentence(random: (below: number) => number): string {
  const pick: Pick = (items) => items[random(items.length)]!;
  return pick(SENTENCES)(pick, random);
}

/** A linear congruential generator (Numerical Recipes). */
function seededRandom(): (below: number) => number {
  let seed = 11;
  return (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
}
