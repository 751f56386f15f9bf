import { escapeXml } from './escapeXml.ts';
import type { Part, Run } from './part.ts';

interface Look {
  readonly ground: string;
  readonly card: string | null;
  readonly text: string;
  readonly faint: string;
  readonly code: string;
  readonly link: string;
  readonly button: string;
  readonly edge: string;
}

const LOOKS: Readonly<Record<'slack' | 'discord', Look>> = {
  slack: {
    ground: '#ffffff',
    card: null,
    text: '#1d1c1d',
    faint: '#616061',
    code: '#c01343',
    link: '#1264a3',
    button: '#ffffff',
    edge: '#bbbabb',
  },
  discord: {
    ground: '#313338',
    card: '#2b2d31',
    text: '#dbdee1',
    faint: '#949ba4',
    code: '#e9edf1',
    link: '#4ea8fc',
    button: '#4e5058',
    edge: '#3f4147',
  },
};

/** Pixels. */
const WIDTH = 820;
const LINE = 22;
const MARGIN = 24;
const INDENT = 28;
/** What a letter of a proportional font takes on the average, as a part of its size. */
const LETTER = 0.47;
const SIZES = { title: 18, text: 15, quote: 15, item: 15, small: 12 } as const;

/** A message as the platform shows it, with the command that brings it, as an SVG. */
export function drawMessage(
  typed: string,
  parts: readonly Part[],
  platform: keyof typeof LOOKS,
): string {
  const look = LOOKS[platform];
  const drawn: string[] = [];
  let y = MARGIN + LINE + LINE;
  for (const part of parts) {
    const { svg, height } = drawPart(part, y, look);
    drawn.push(svg);
    y += height;
  }
  const height = Math.ceil(y + MARGIN / 2);
  const card =
    look.card === null
      ? ''
      : `<rect x="${MARGIN - 12}" y="${MARGIN + LINE}" width="${WIDTH - 2 * MARGIN + 24}" height="${height - MARGIN - LINE - 12}" rx="6" fill="${look.card}" stroke="${look.edge}"/>\n`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="What ${escapeXml(typed)} posts" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
<rect width="100%" height="100%" rx="8" fill="${look.ground}" stroke="${look.edge}"/>
${card}<g font-family="Lato, 'gg sans', 'Helvetica Neue', Arial, sans-serif" fill="${look.text}" xml:space="preserve">
<text x="${MARGIN}" y="${MARGIN + 8}" font-size="13" fill="${look.faint}">${escapeXml(typed)}</text>
${drawn.join('\n')}
</g>
</svg>
`;
}

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

function drawPart(part: Part, y: number, look: Look): Drawn {
  if (part.kind === 'buttons') return drawButtons(part.labels, y, look);
  const size = SIZES[part.kind];
  const x = part.kind === 'item' ? MARGIN + INDENT : part.kind === 'quote' ? MARGIN + 16 : MARGIN;
  const rows = wrap(part.runs, (WIDTH - MARGIN - x) / (size * LETTER));
  const attributes = `font-size="${size}"${part.kind === 'title' ? ' font-weight="bold"' : ''}${part.kind === 'small' ? ` fill="${look.faint}"` : ''}`;
  const lines = rows.map(
    (row, at) =>
      `<text x="${x}" y="${y + at * LINE}" ${attributes}>${row.map((run) => drawRun(run, look)).join('')}</text>`,
  );
  if (part.kind === 'item') {
    lines.unshift(`<text x="${MARGIN}" y="${y}" ${attributes}>${escapeXml(part.mark)}</text>`);
  }
  if (part.kind === 'quote') {
    lines.unshift(
      `<rect x="${MARGIN}" y="${y - 15}" width="4" height="${rows.length * LINE - 2}" fill="${look.edge}"/>`,
    );
  }
  return { svg: lines.join('\n'), height: rows.length * LINE + (part.kind === 'quote' ? 2 : 6) };
}

function drawRun({ text, style }: Run, look: Look): string {
  const as = {
    plain: '',
    bold: ' font-weight="bold"',
    code: ` font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12" fill="${look.code}"`,
    link: ` fill="${look.link}"`,
  }[style];
  return `<tspan${as}>${escapeXml(text)}</tspan>`;
}

function drawButtons(labels: readonly string[], y: number, look: Look): Drawn {
  let x = MARGIN;
  const svg = labels.map((label) => {
    const width = label.length * 8 + 24;
    const button = `<rect x="${x}" y="${y - 14}" width="${width}" height="30" rx="4" fill="${look.button}" stroke="${look.edge}"/>
<text x="${x + width / 2}" y="${y + 6}" font-size="13" font-weight="bold" text-anchor="middle">${escapeXml(label)}</text>`;
    x += width + 8;
    return button;
  });
  return { svg: svg.join('\n'), height: 2 * LINE };
}

/** Lines of at most so many letters, broken at spaces. */
function wrap(runs: readonly Run[], most: number): Run[][] {
  const rows: Run[][] = [[]];
  let used = 0;
  for (const { text, style } of runs) {
    for (const word of text.split(/(?<= )/)) {
      if (used > 0 && used + word.trimEnd().length > most) {
        rows.push([]);
        used = 0;
      }
      const row = rows.at(-1)!;
      const last = row.at(-1);
      if (last?.style === style) row[row.length - 1] = { text: last.text + word, style };
      else row.push({ text: word, style });
      used += word.length;
    }
  }
  return rows;
}
