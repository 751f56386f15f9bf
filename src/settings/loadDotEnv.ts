import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { editDistance } from '../core/language/editDistance.ts';
import { settings } from './values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type DotEnvLoaded =
  | { readonly ok: true; readonly env: Environment }
  /** One sentence each; nothing that stands behind a "=" is in them. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The environment, and what `.env` in a folder adds to it; what the environment sets stays. */
export function loadDotEnv(folder: string, env: Environment): DotEnvLoaded {
  const path = join(folder, '.env');
  let source: string;
  try {
    source = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return { ok: true, env };
    return { ok: false, problems: [cannotRead(path, code)] };
  }
  const problems = source
    .split(/\r?\n/)
    .map((line, at) => problemOfLine(line, `Line ${at + 1} of ${path}`))
    .filter((problem) => problem !== null);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, env: { ...parseEnv(source), ...env } };
}

function cannotRead(path: string, code: unknown): string {
  return code === 'EISDIR'
    ? `${path} is a folder: put the settings into a file of that name, or set them in the environment.`
    : `${path} cannot be read (${code}): change its permissions so that this user may read it.`;
}

const LINE = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/;
const OPEN_QUOTE = /^(["'`])(?!.*\1)/;

/** Node's own reader takes broken lines for parts of the next name, and says nothing. */
function problemOfLine(line: string, where: string): string | null {
  if (/^\s*(?:#|$)/.test(line)) return null;
  const [, name, value] = LINE.exec(line) ?? [];
  if (name === undefined || value === undefined) {
    return `${where} is not understood: write NAME=value, or # before a remark.`;
  }
  if (OPEN_QUOTE.test(value)) {
    return `${where} opens a quotation mark and does not close it: close it on the same line, or remove it.`;
  }
  if (settings.some((setting) => setting === name)) return null;
  // Two slips of the fingers at the most: HTTP_PROXY is nobody's HTTP_PORT.
  const meant = settings.find((setting) => editDistance(name, setting, 2) <= 2);
  return meant === undefined
    ? null
    : `${where} sets ${name}, which is no setting: write ${meant}, if that is meant, or remove the line.`;
}
