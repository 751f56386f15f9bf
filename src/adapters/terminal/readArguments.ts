import { type Token, wordsAsTokens } from '../../commands/grammar/parseLine.ts';

export const formats = ['text', 'markdown', 'json', 'slack', 'discord'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export type Request =
  /** Serve: prompt, schedules, platforms. */
  | { readonly kind: 'serve'; readonly reports: readonly string[] }
  /** One command, one answer. */
  | {
      readonly kind: 'command';
      readonly tokens: readonly Token[];
      readonly reports: readonly string[];
      readonly format: Format;
    }
  /** The app manifest for Slack. */
  | { readonly kind: 'manifest' }
  /** What is followed, as a list that news readers take. */
  | { readonly kind: 'opml' }
  /** All that is kept, to or from a file. */
  | { readonly kind: 'export' | 'import' | 'backup'; readonly file: string }
  /** An examination of all that the program needs. */
  | { readonly kind: 'doctor'; readonly format: 'text' | 'json' }
  | { readonly kind: 'version' };

export type ReadArguments =
  | { readonly ok: true; readonly request: Request }
  /** One sentence: what is wrong and what to do. */
  | { readonly ok: false; readonly sentence: string };

/**
 * Reads the words behind the program's name. `--reports` takes every word up to the next option;
 * `--format` one (`opml` only for `sources`). All else belongs to the command.
 */
export function readArguments(words: readonly string[]): ReadArguments {
  if (/^sources --format[ =]opml$/.test(words.join(' '))) return request({ kind: 'opml' });
  const taken = takeOwnOptions(words);
  if (!taken.ok) return taken;
  const { rest, reports, format } = taken;
  const first = rest[0];
  if (first === 'manifest') {
    return rest.length === 1
      ? request({ kind: 'manifest' })
      : wrong('"manifest" takes no other words: leave them out.');
  }
  if (first === 'doctor') return readDoctor(taken);
  if (first === 'export' || first === 'import' || first === 'backup') {
    return readTransfer(first, rest.slice(1));
  }
  if (first === '--version' || first === '-v') return request({ kind: 'version' });
  if (first === '--help' || first === '-h') return command(['help', ...rest.slice(1)]);
  if (rest.includes('--help') || rest.includes('-h'))
    return command(['help', ...commandWords(rest)]);
  if (rest.length === 0 && format === null) return request({ kind: 'serve', reports });
  return command(rest);

  function command(tokens: readonly string[]): ReadArguments {
    return request({
      kind: 'command',
      tokens: wordsAsTokens(tokens),
      reports,
      format: format ?? 'text',
    });
  }
}

function readDoctor({ rest, reports, format }: Extract<Taken, { ok: true }>): ReadArguments {
  return rest.length === 1 && reports.length === 0 && ['text', 'json', null].includes(format)
    ? request({ kind: 'doctor', format: format === 'json' ? 'json' : 'text' })
    : wrong('"doctor" takes no other words than --format json: leave them out.');
}

function readTransfer(kind: keyof typeof exampleOf, words: readonly string[]): ReadArguments {
  const [file] = words;
  return words.length === 1 && file && !file.startsWith('-')
    ? request({ kind, file })
    : wrong(`"${kind}" takes one file, as in: summit-digest ${kind} ${exampleOf[kind]}`);
}

const exampleOf = {
  export: 'all.jsonl',
  import: 'all.jsonl',
  backup: 'copy.sqlite',
} as const;

const request = (found: Request): ReadArguments => ({ ok: true, request: found });

const commandWords = (words: readonly string[]): string[] =>
  words.slice(
    0,
    words.findIndex((word) => word.startsWith('-')),
  );

type Taken =
  | {
      readonly ok: true;
      readonly rest: readonly string[];
      readonly reports: readonly string[];
      readonly format: Format | null;
    }
  | { readonly ok: false; readonly sentence: string };

function takeOwnOptions(words: readonly string[]): Taken {
  const rest: string[] = [];
  const reports: string[] = [];
  let format: Format | null = null;
  for (let at = 0; at < words.length; at++) {
    const [name, value] = splitOption(words[at]!);
    if (name === '--reports') {
      const paths = value === null ? wordsUpToOption(words, at + 1) : [value];
      if (paths.length === 0) return wrong('--reports needs a file or a folder behind it.');
      reports.push(...paths);
      at += value === null ? paths.length : 0;
    } else if (name === '--format') {
      const given = value ?? words[++at];
      const known = formats.find((one) => one === given);
      if (!known) return wrong(tellFormats(given));
      format = known;
    } else {
      rest.push(words[at]!);
    }
  }
  return { ok: true, rest, reports, format };
}

const wrong = (sentence: string) => ({ ok: false, sentence }) as const;

const tellFormats = (given: string | undefined): string =>
  `--format takes one of ${formats.join(', ')}${given === undefined ? '.' : `, not "${given}".`}`;

function splitOption(word: string): [name: string, value: string | null] {
  const match = /^(--[a-z]+)=(.*)$/s.exec(word);
  return match ? [match[1]!, match[2]!] : [word, null];
}

function wordsUpToOption(words: readonly string[], from: number): string[] {
  const next = words.findIndex((word, at) => at >= from && word.startsWith('--'));
  return words.slice(from, next === -1 ? undefined : next);
}
