import { escapeXml } from './escapeXml.ts';

/** A screen as an SVG. Pixels: of a letter of the monospaced font at 14 px, of a line, and around the text. */
export function drawScreen(command: string, text: string): string {
  const [letter, line, edge] = [8.43, 20, 24];
  const lines = [`$ ${command}`, '', ...text.split('\n')];
  const width = Math.ceil(100 * letter + 2 * edge);
  const height = lines.length * line + 2 * edge;
  const rows = lines.map((row, at) => drawLine(row, edge, edge + (at + 0.75) * line));
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="The output of ${escapeXml(command)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" rx="8" fill="#1c2128"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d5dae0" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`;
}

/** ESC [ number m: a change of style. */
function styleCodeOf(): RegExp {
  return new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);
}

/** Bold (1) and dim (2) are the only styles that the terminal adapter uses; 22 ends both. */
function drawLine(row: string, x: number, y: number): string {
  let style = '';
  const runs = row.split(styleCodeOf()).map((part, at) => {
    if (at % 2 === 1) {
      style = { '1': ' font-weight="bold" fill="#fff"', '2': ' fill="#8b949e"' }[part] ?? '';
      return '';
    }
    return part === '' ? '' : `<tspan${style}>${escapeXml(part)}</tspan>`;
  });
  return `<text x="${x}" y="${y}">${runs.join('')}</text>`;
}
