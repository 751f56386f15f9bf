import type { Difference, DifferenceSide, Source } from '../../core/index.ts';
import { type Block, type Inline, strong, text } from '../answer.ts';
import { showDay } from './days.ts';
import { markReported } from './reportedDays.ts';
import { citeSupport } from './sourceNumbers.ts';

const DIFFER = 'Where the reports differ';
const ONLY_IN_SOME = 'Only in some of the reports';

/** The same under its heading: reports of which each only has more than the others do not differ. */
export function showHeadedDifferences<Shown extends Difference>(
  differences: readonly Shown[],
  sources: readonly Source[],
  tellMore?: (difference: Shown) => string,
): Block[] {
  if (differences.length === 0) return [];
  const differ = differences.some(({ kind }) => kind !== 'only-in');
  return differ
    ? [{ kind: 'heading', text: DIFFER }, ...showDifferences(differences, sources, tellMore)]
    : [{ kind: 'heading', text: ONLY_IN_SOME }, listSingle(differences, sources)];
}

/** A table of what is disputed or has changed, and a list of what only some reports have. */
export function showDifferences<Shown extends Difference>(
  differences: readonly Shown[],
  sources: readonly Source[],
  /** What is said behind the kind of a difference: ", new". */
  tellMore: (difference: Shown) => string = () => '',
): Block[] {
  const opposed = differences.filter(({ kind }) => kind !== 'only-in');
  const single = differences.filter(({ kind }) => kind === 'only-in');
  return [
    ...(opposed.length > 0 ? [showOpposed(opposed, sources, tellMore)] : []),
    ...(single.length > 0 ? showSingle(single, sources) : []),
  ];
}

function showOpposed<Shown extends Difference>(
  differences: readonly Shown[],
  sources: readonly Source[],
  tellMore: (difference: Shown) => string,
): Block {
  const most = Math.max(...differences.map(({ sides }) => sides.length));
  const rows = differences.map((difference) => {
    const cells = difference.sides.map((side) => showSide(side, difference, sources));
    const empty = Array.from({ length: most - cells.length }, (): Inline[] => []);
    return [
      [strong(difference.about), text(` · ${nameKind(difference)}${tellMore(difference)}`)],
      ...cells,
      ...empty,
    ];
  });
  return { kind: 'table', columns: ['', ...Array.from({ length: most }, () => 'says')], rows };
}

/** Of a settled conflict the value that holds stands in its heading; a sentence has no room there. */
const nameKind = ({ kind, fact, sides }: Difference): string =>
  kind === 'settled' && (fact === 'number' || fact === 'date')
    ? `settled: ${sides.at(-1)!.value}`
    : kind;

function showSide(
  side: DifferenceSide,
  { kind }: Difference,
  sources: readonly Source[],
): Inline[] {
  const day = kind === 'development' && side.since ? showDay(side.since) : null;
  // Behind a whole sentence a comma would look like a slip.
  const when = day === null ? '' : `${/[.!?…]["”’']?$/.test(side.value) ? ' ·' : ','} ${day}`;
  return [text(`${side.value}${when} `), citeSupport(side.support, sources)];
}

const showSingle = (differences: readonly Difference[], sources: readonly Source[]): Block[] => [
  { kind: 'text', spans: [strong(ONLY_IN_SOME)] },
  listSingle(differences, sources),
];

function listSingle(differences: readonly Difference[], sources: readonly Source[]): Block {
  const items = differences.flatMap(({ sides }) =>
    sides.map((side): Inline[] => [
      ...markReported(side.value, side.support, sources),
      text(`${side.value} `),
      citeSupport(side.support, sources),
      text(tellOpinion(side, sources)),
    ]),
  );
  return { kind: 'list', ordered: false, items };
}

/** What only comment has is somebody's view. */
const tellOpinion = ({ support }: DifferenceSide, sources: readonly Source[]): string =>
  support.every(({ reportId }) =>
    sources.some((source) => source.reportId === reportId && source.opinion),
  )
    ? ' · opinion'
    : '';
